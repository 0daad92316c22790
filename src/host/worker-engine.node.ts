import { Worker } from 'node:worker_threads';
import { refuse } from '../core/index.js';
import type { Ask, Asks } from './ask.js';
import { type Engine, EngineFailure } from './engine.js';
import type { Question, Reply, WorkerTask } from './worker.node.js';

export type WorkerOptions = {
  /** A script that calls `serveEngine` on its parent's port. */
  readonly script: string | URL;
  /** Workers that may run at once. */
  readonly most: number;
  /** The worker reads of a report's next version only what changed: for editors. */
  readonly remembers?: boolean;
};

/** Texts that were stopped and are not tried again as they are. */
const mostStopped = 100;

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
 * finding `file/too-slow`, and the next one a fresh worker. It is not tried again until its text or the limit changes.
 * Idle workers do not keep the process alive.
 */
export function workerEngine({ script, most, remembers = false }: WorkerOptions): Engine {
  const waiting: Job[] = [];
  const refused = new Map<string, Refused>();
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
    const resourceLimits = { maxOldGenerationSizeMb: megabytes };
    const workerData: WorkerTask = { remembers };
    const worker = new Worker(script, { resourceLimits, workerData, stdin: false });
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
    refuseUntilEdited(job, { limit: job.question.config.limits.time });
    next();
  }

  function lose(hand: Hand, error: NodeJS.ErrnoException): void {
    if (!hands.delete(hand)) return;
    const job = finish(hand) ?? (hand.isReady ? null : (waiting.shift() ?? null));
    if (job && error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuseUntilEdited(job, { megabytes: hand.megabytes });
    else job?.reject(new EngineFailure(job.question.path, error));
    next();
  }

  /** Whatever else was asked about the same text would be stopped as well. */
  function refuseUntilEdited(job: Job, why: Refused['why']): void {
    if (refused.size >= mostStopped) refused.clear();
    refused.set(job.question.path, { version: versionOf(job.question), why });
    job.resolve(stopped(job.question, why) as never);
    for (const same of waiting.filter(({ question }) => whyRefused(question) !== null)) {
      waiting.splice(waiting.indexOf(same), 1);
      same.resolve(stopped(same.question, why) as never);
    }
  }

  function whyRefused(question: Question): Refused['why'] | null {
    const known = refused.get(question.path);
    return known?.version === versionOf(question) ? known.why : null;
  }

  /** Behind a text that is slow nobody waits for what was asked about older ones. */
  function supersede({ path, text }: Question): void {
    for (const old of waiting.filter(({ question }) => question.path === path && question.text !== text)) {
      waiting.splice(waiting.indexOf(old), 1);
      old.reject(new EngineFailure(path, 'a newer version is asked about'));
    }
  }

  return {
    ask: <K extends keyof Asks>(question: Ask<K>) =>
      new Promise<Asks[K]['answer']>((resolve, reject) => {
        const job: Job = { question: question as Question, resolve, reject };
        const why = whyRefused(job.question);
        if (why !== null) {
          resolve(stopped(job.question, why) as never);
          return;
        }
        if (remembers) supersede(job.question);
        waiting.push(job);
        next();
      }),
  };
}

/** A text that was stopped, and at which limit. */
type Refused = { readonly version: string; readonly why: Readonly<Record<string, number>> };

const versionOf = ({ text, config }: Question): string => `${config.limits.time} ${config.limits.bytes} ${text}`;

/** The answer for a text that could not be judged. */
function stopped({ kind, messages }: Question, why: Readonly<Record<string, number>>): unknown {
  if (kind === 'fixes') return [];
  if (kind === 'picture') return '';
  if (kind !== 'lint') return null;
  const { findings } = refuse('too-slow', why, messages);
  return { language: null, findings, facts: [], hidden: [] };
}
