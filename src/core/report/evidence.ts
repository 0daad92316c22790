import type { Phase, PhaseTime, TimelineEntry } from './report.js';
import type { StatedLength, StatedPhase } from './stated.js';
import type { ToldPhase } from './told.js';

/** A timeline entry and the phases it tells, surest first. `sure`: a phase column says it, it is nothing but the phase's name, or its words tell it. */
export type Evidence = {
  readonly entry: TimelineEntry;
  readonly phases: readonly Phase[];
  readonly sure: 'column' | 'key' | 'name' | 'words';
};

type At = { readonly at: PhaseTime };
export type Known = {
  readonly stated: readonly (StatedPhase & At)[];
  readonly lengths: readonly StatedLength[];
  readonly told: readonly (ToldPhase & At)[];
  /** The status says that it is not over: nobody guesses when it was. */
  readonly unresolved: boolean;
};

export type Phases = Partial<Record<Phase, PhaseTime>>;

export const timeOf = ({ entry: { time, minutes, range } }: Evidence): PhaseTime => ({
  time: time ?? '',
  minutes,
  range,
  from: 'timeline',
});

/**
 * Entries with a time, in the order of the list: a day that was mistyped must not move one. Newest first is turned
 * round; what was picked up all over the report is put in order.
 */
export function inCourse(evidence: readonly Evidence[], scattered: boolean): readonly Evidence[] {
  const timed = evidence.filter(({ entry }) => entry.minutes !== null && entry.time !== null);
  if (scattered) return timed.toSorted((a, b) => a.entry.minutes! - b.entry.minutes!);
  let back = 0;
  for (const [i, { entry }] of timed.entries()) {
    const before = timed[i - 1]?.entry.minutes;
    if (before != null) back += Math.sign(before - entry.minutes!);
  }
  return back > 0 ? timed.toReversed() : timed;
}
