import { availableParallelism } from 'node:os';
import { type Engine, localEngine } from '../host/engine.js';
import { workerEngine } from '../host/worker-engine.node.js';

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

/** This thread for few short reports; workers, which can be stopped, for long ones and for many. */
export function ownEngine(script: string | null): OwnEngine {
  if (script === null) return { engine: localEngine, atOnce: 1 };
  const most = Math.min(4, availableParallelism());
  const workers = workerEngine({ script, most });
  let asked = 0;
  return {
    engine: {
      ask(request) {
        const isSafe = request.text.length <= safeLength && request.config.limits.time >= safeTime;
        const isMany = ++asked > few && most > 1;
        return isSafe && !isMany ? localEngine.ask(request) : workers.ask(request);
      },
    },
    atOnce: most * 4,
  };
}
