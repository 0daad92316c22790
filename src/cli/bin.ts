import { isMainThread, parentPort } from 'node:worker_threads';
import { serveEngine } from '../host/worker.node.js';
import { main } from './main.js';
import { nodeIo } from './process.js';

// The bundle is its own worker; what runs unbundled has none.
const script = typeof __filename === 'string' ? __filename : null;

if (!isMainThread && parentPort) serveEngine(parentPort);
else
  main(process.argv.slice(2), nodeIo(script)).then((code) => {
    // Not `process.exit`: what is still on its way to a slow pipe would be lost.
    process.exitCode = code;
  });
