import { availableParallelism } from 'node:os';
import type { LintRequest } from '../host/ask.js';
import type { Engine } from '../host/engine.js';
import { tuneEngine } from './quick-start.js';

/**
 * Characters up to which a text is judged here. The slowest known text (lines that lazily continue a quote, quadratic)
 * takes 2 s at this length, 10 s at twice as much; nine of ten reports are shorter.
 */
const safeLength = 20_000;

/** Milliseconds that any text of that length surely keeps. */
const safeTime = 5000;

/** Reports after which it pays to start workers: one takes as long to start as some ten reports to judge. */
const few = 24;

export type OwnEngine = {
  readonly engine: Engine;
  /** Reports that are asked for at once. */
  readonly atOnce: number;
};

/**
 * This thread for few short reports; workers, which can be stopped, for long ones and for many. Each is loaded when the
 * first report asks for it. `most`: workers at once; with one, short reports are judged here and nothing at the same time.
 */
export function ownEngine(script: string | null, most = Math.min(4, availableParallelism())): OwnEngine {
  const local = once(async () => {
    await tuneEngine();
    return (await import('../host/engine.js')).localEngine;
  });
  if (script === null) return { engine: late(local), atOnce: 1 };
  const workers = once(async () => (await import('../host/worker-engine.node.js')).workerEngine({ script, most }));
  let asked = 0;
  const chosen = (request: Pick<LintRequest, 'text' | 'config'>) => {
    const isSafe = request.text.length <= safeLength && request.config.limits.time >= safeTime;
    const isMany = ++asked > few && most > 1;
    return isSafe && !isMany ? local() : workers();
  };
  return { engine: { ask: async (request) => (await chosen(request)).ask(request) }, atOnce: most > 1 ? most * 4 : 1 };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

const late = (engine: () => Promise<Engine>): Engine => ({ ask: async (request) => (await engine()).ask(request) });
