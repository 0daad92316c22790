import { Worker } from 'node:worker_threads';
import { refuse } from '../core/index.js';
import { type Ask, type Asks, type Engine, EngineFailure } from './engine.js';
import type { Question, Reply } from './worker.node.js';

export type WorkerOptions = {
  /** A script that calls `serveEngine` on its parent's port. */
  readonly script: string | URL;
  /** Workers that may run at once. */
  readonly most: number;
};

/** Megabytes of heap for a report of 1 MiB: the parser needs about 500. */
const heap = 768;

type Job = {
  readonly question: Question;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: EngineFailure) => void;
};

/** One worker that can be taken down; `job` is what it works on. */
type Hand = {
  readonly worker: Worker;
  readonly megabytes: number;
  isReady: boolean;
  job: Job | null;
  timer: NodeJS.Timeout | null;
};

/**
 * Asks workers, so that a report that takes longer than `limits.time`, or too much memory, is stopped: it gets the
 * finding `file/too-slow`, and the next one a fresh worker. Idle workers do not keep the process alive.
 */
export function workerEngine({ script, most }: WorkerOptions): Engine {
  const waiting: Job[] = [];
  const hands = new Set<Hand>();

  function next(): void {
    const free = [...hands].find((hand) => hand.isReady && hand.job === null);
    const starting = [...hands].some((hand) => !hand.isReady);
    if (waiting.length === 0) return;
    if (free) begin(free, waiting.shift()!);
    // One at a time: the first may be done before a second is there.
    else if (hands.size < most && !starting) hire(waiting[0]!);
  }

  function hire({ question }: Job): void {
    const megabytes = Math.max(heap, Math.ceil((question.config.limits.bytes / 1_048_576) * heap));
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes }, stdin: false });
    const hand: Hand = { worker, megabytes, isReady: false, job: null, timer: null };
    hands.add(hand);
    worker.on('message', (reply: Reply) => hear(hand, reply));
    worker.on('error', (error: NodeJS.ErrnoException) => lose(hand, error));
    worker.on('exit', () => lose(hand, new Error('the worker ended')));
  }

  function begin(hand: Hand, job: Job): void {
    hand.job = job;
    hand.worker.ref();
    // An answer may be waiting already where this thread was busy: it is let in first.
    hand.timer = setTimeout(() => setImmediate(() => stop(hand, job)), job.question.config.limits.time);
    hand.worker.postMessage(job.question);
  }

  function finish(hand: Hand): Job | null {
    const { job, timer } = hand;
    if (timer) clearTimeout(timer);
    Object.assign(hand, { job: null, timer: null });
    hand.worker.unref();
    return job;
  }

  function hear(hand: Hand, reply: Reply): void {
    if ('ready' in reply) {
      hand.isReady = true;
      hand.worker.unref();
    } else {
      const job = finish(hand);
      if ('answer' in reply) job?.resolve(reply.answer as never);
      else job?.reject(new EngineFailure(job.question.path, reply.failure));
    }
    next();
    next();
  }

  function stop(hand: Hand, job: Job): void {
    if (hand.job !== job) return;
    finish(hand);
    hands.delete(hand);
    void hand.worker.terminate();
    job.resolve(stopped(job.question, { limit: job.question.config.limits.time }) as never);
    next();
  }

  function lose(hand: Hand, error: NodeJS.ErrnoException): void {
    if (!hands.delete(hand)) return;
    const job = finish(hand) ?? (hand.isReady ? null : (waiting.shift() ?? null));
    if (job && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
      job.resolve(stopped(job.question, { megabytes: hand.megabytes }) as never);
    else job?.reject(new EngineFailure(job.question.path, error));
    next();
  }

  return {
    ask: <K extends keyof Asks>(question: Ask<K>) =>
      new Promise<Asks[K]['answer']>((resolve, reject) => {
        waiting.push({ question: question as Question, resolve, reject });
        next();
      }),
  };
}

/** The answer for a text that could not be judged. */
function stopped({ kind, messages }: Question, why: Readonly<Record<string, number>>): unknown {
  if (kind === 'fixes') return [];
  if (kind === 'picture') return '';
  if (kind !== 'lint') return null;
  const { findings } = refuse('too-slow', why, messages);
  return { language: null, findings, facts: [], hidden: [] };
}
