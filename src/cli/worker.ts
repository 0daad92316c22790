import { parentPort } from 'node:worker_threads';
import { keepCompiledCode, tuneEngine } from './quick-start.js';

keepCompiledCode();
const port = parentPort;
if (port)
  tuneEngine()
    .then(() => import('../host/worker.node.js'))
    .then(({ serveEngine }) => serveEngine(port));
