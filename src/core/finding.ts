import type { Fix, Level, ProblemFacts } from './rules/rule.js';
import type { Range } from './text/text.js';

/** A problem with its rule and level, said in one language. Plain data. */
export type Finding = {
  readonly rule: string;
  readonly level: Level;
  readonly range: Range;
  readonly message: string;
  readonly related: readonly Range[];
  /** The report could not be judged (`file/*`). */
  readonly fatal: boolean;
  /** Depends on today's date: never fails a build by itself. */
  readonly clock: boolean;
  /** Text that is not wanted any more, e.g. left-over guidance: editors fade it. */
  readonly unnecessary: boolean;
  /** Filled only when asked for. The first is the preferred one. */
  readonly fixes: readonly Fix[];
  /** What it rests on, for other tools; `null`: the message says it all. */
  readonly facts: ProblemFacts | null;
};

export const blankFinding = {
  related: [],
  fatal: false,
  clock: false,
  unnecessary: false,
  fixes: [],
  facts: null,
} as const;
