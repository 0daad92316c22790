import { type MessagePort, workerData } from 'node:worker_threads';
import type { Ask, Asks } from './ask.js';
import { type Engine, localEngine, rememberingEngine } from './engine.js';

/** What crosses to a worker, and what comes back; one question at a time. */
export type Question = Ask<keyof Asks>;
export type Reply = { readonly ready: true } | { readonly answer: unknown } | { readonly failure: string };

/** Told to a worker when it starts. */
export type WorkerTask = { readonly remembers: boolean };

const ownEngine = (): Engine => {
  const task: Partial<WorkerTask> | null = workerData;
  return task?.remembers ? rememberingEngine() : localEngine;
};

/** The inside of a worker: answers until its port is closed. */
export function serveEngine(port: MessagePort, engine: Engine = ownEngine()): void {
  port.on('message', async (question: Question) => {
    const reply: Reply = await engine.ask(question).then(
      (answer) => ({ answer }),
      (error: unknown) => ({ failure: error instanceof Error ? error.message : String(error) }),
    );
    port.postMessage(reply);
  });
  port.postMessage({ ready: true } satisfies Reply);
}
