import { isMainThread, parentPort } from 'node:worker_threads';
import { createConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { nodeFiles } from '../host/files.node.js';
import { serveEngine } from '../host/worker.node.js';
import { workerEngine } from '../host/worker-engine.node.js';
import { type Host, serve } from './server.js';

/**
 * Speaks LSP: over IPC where the extension started this process, else over stdin and stdout, which then are LSP's alone.
 * `script`, the bundle, judges reports in a worker, so that one that takes too long or too much memory is stopped.
 */
export function startServer(script: string | null): void {
  if (!isMainThread && parentPort) serveEngine(parentPort);
  else speak(script);
}

function speak(script: string | null): void {
  console.log = console.error;
  console.info = console.error;
  const connection = process.argv.includes('--node-ipc')
    ? createConnection(new IPCMessageReader(process), new IPCMessageWriter(process))
    : createConnection(process.stdin, process.stdout);
  process.on('unhandledRejection', (error) => connection.console.error(String(error)));
  serve(connection, hostWith(script));
}

const hostWith = (script: string | null): Host => ({
  filesOf: (base) => (base === 'file://' ? nodeFiles : null),
  compiles: true,
  ...(script !== null && { engines: enginesOf(script) }),
});

/** Who types does not wait behind a check of the whole workspace. */
const enginesOf = (script: string): NonNullable<Host['engines']> => ({
  open: workerEngine({ script, most: 1, remembers: true }),
  closed: workerEngine({ script, most: 1 }),
});
