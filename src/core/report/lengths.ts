import { laterBy } from '../time/shift.js';
import { type Evidence, type Known, type Phases, timeOf } from './evidence.js';
import type { Phase, PhaseTime } from './report.js';
import type { StatedLength } from './stated.js';

/** Lengths are rounded and times are too: an entry this near is meant. Share of the length, and minutes at least. */
const slack = 0.015;
const leastSlack = 2;

function nearest(timed: readonly Evidence[], minutes: number, length: number): PhaseTime | null {
  let best: Evidence | null = null;
  for (const one of timed)
    if (!best || Math.abs(one.entry.minutes! - minutes) < Math.abs(best.entry.minutes! - minutes)) best = one;
  return best && Math.abs(best.entry.minutes! - minutes) <= Math.max(leastSlack, length * slack) ? timeOf(best) : null;
}

function shifted(time: PhaseTime, minutes: number, { range }: StatedLength): PhaseTime | null {
  const text = laterBy(time.time, minutes);
  return text === null
    ? null
    : { ...time, time: text, minutes: time.minutes === null ? null : time.minutes + Math.round(minutes), range };
}

/**
 * "Time to detection: 7 min", "Duration: about 2 hours": a length says which entries are meant when nothing else is
 * sure, and gives the end that is missing.
 */
export function withLengths(
  phases: Phases,
  timed: readonly Evidence[],
  known: Known,
  sure: (phase: Phase) => boolean,
): Phases {
  let { start, detect, resolve } = phases;
  const toDetect = known.lengths.find(({ phase }) => phase === 'detect');
  if (toDetect && start?.minutes != null && !sure('detect')) {
    const noticed = nearest(timed, start.minutes + toDetect.minutes, toDetect.minutes);
    const begun =
      detect?.minutes == null || sure('start')
        ? null
        : nearest(timed, detect.minutes - toDetect.minutes, toDetect.minutes);
    if (noticed) detect = noticed;
    else if (begun) start = begun;
    else if (!detect) detect = shifted(start, toDetect.minutes, toDetect) ?? undefined;
  }
  const total = known.lengths.find(({ phase }) => phase === 'resolve');
  if (!total) return { ...phases, ...present({ start, detect }) };
  if (start && !resolve) resolve = shifted(start, total.minutes, total) ?? undefined;
  else if (resolve && !start) start = shifted(resolve, -total.minutes, total) ?? undefined;
  else if (start?.minutes != null && !sure('resolve'))
    resolve =
      nearest(
        timed.filter(({ entry }) => entry.range !== detect?.range),
        start.minutes + total.minutes,
        total.minutes,
      ) ?? resolve;
  return { ...phases, ...present({ start, detect, resolve }) };
}

export const present = (phases: { readonly [P in Phase]?: PhaseTime | undefined }): Phases =>
  Object.fromEntries(Object.entries(phases).filter(([, time]) => time !== undefined));
