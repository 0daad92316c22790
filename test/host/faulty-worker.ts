import { parentPort } from 'node:worker_threads';
import { EngineFailure, localEngine } from '../../src/host/engine.js';
import { serveEngine } from '../../src/host/worker.node.js';

/** A worker that does what a report tells it: hang, eat memory, fail, end. */
if (parentPort)
  serveEngine(parentPort, {
    async ask(request) {
      const { text } = request;
      if (text === 'hang') for (;;);
      if (text === 'eat') for (const eaten: number[][] = []; ; ) eaten.push(Array<number>(100_000).fill(eaten.length));
      if (text === 'fail') throw new EngineFailure(request.path, new Error('boom'));
      if (text === 'end') process.exit(3);
      return localEngine.ask(request);
    },
  });
