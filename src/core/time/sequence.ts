import { dayNumber } from './calendar.js';
import type { Clock, FullDate, TimeParts } from './parts.js';
import {
  type Day,
  dayOf,
  dayZero,
  minutesOf,
  type Resolution,
  resolveWith,
  rollover,
  saidDay,
  shifted,
  type TimeContext,
} from './resolve.js';

/** A row of a timeline, a day heading or a front-matter date; `parts: null` for a row without a time. */
export type Timed = { readonly parts: TimeParts | null };

type Course = { readonly zone: string | null; readonly yearHint: number | null; readonly direction: 1 | -1 };

type State = { readonly day: Day | null; readonly minutes: number | null };

const undated = ({ date, dayShift }: TimeParts): boolean => date === null && dayShift === null;

/** Newest first: by far most small steps between neighbouring clock times go back. */
function directionOf(all: readonly TimeParts[]): 1 | -1 {
  let [back, forth] = [0, 0];
  let before: Clock | null = null;
  for (const { clock, date } of all) {
    const step: number = before === null || clock === null || date !== null ? 0 : minutesOf(clock) - minutesOf(before);
    before = clock;
    if (step < 0 && step >= -rollover) back++;
    if (step > 0 && step <= rollover) forth++;
  }
  return back >= 3 && back > 2 * forth ? -1 : 1;
}

/** Takes the day of the row above; a clock that goes far back has passed midnight. */
function step(parts: TimeParts, { day, minutes }: State, { zone, yearHint, direction }: Course): [Resolution, State] {
  const on = dayOf(parts, day, yearHint);
  const plain = resolveWith(parts, on, zone);
  const moved = minutes === null || plain.minutes === null ? 0 : (plain.minutes - minutes) * direction;
  if (!undated(parts) || moved >= -rollover) return [plain, { day: on, minutes: plain.minutes }];
  const next = shifted(on, direction);
  const rolled = resolveWith(parts, next, zone);
  return [rolled, { day: next, minutes: rolled.minutes }];
}

function walk(
  all: readonly (TimeParts | null)[],
  start: State,
  course: Course,
): { resolved: (Resolution | null)[]; state: State } {
  let state = start;
  const resolved = all.map((parts) => {
    if (parts === null) return null;
    const [resolution, next] = step(parts, state, course);
    state = next;
    return resolution;
  });
  return { resolved, state };
}

/**
 * The day of rows above the first dated one, so that minutes of the whole timeline can be compared.
 * It is reckoned, not said: the texts of those rows stay clock times.
 */
function dayAbove(all: readonly (TimeParts | null)[], course: Course, anchor: FullDate | null): Day | null {
  const first = all.findIndex((parts) => parts !== null && parts.date !== null);
  const dated = all[first];
  if (!dated || all.slice(0, first).every((parts) => parts === null)) return null;
  const { state } = walk(all.slice(0, first), { day: dayZero, minutes: null }, course);
  const near = anchor === null ? null : saidDay(anchor);
  const day = dayOf(dated, near, course.yearHint);
  const offset = dayNumber(state.day?.date ?? dayZero.date) - dayNumber(dayZero.date);
  const back =
    dated.clock !== null && state.minutes !== null && minutesOf(dated.clock) + offset * 1440 < state.minutes - rollover;
  return { ...shifted(day, -offset - (back ? 1 : 0)), said: false };
}

function firstFullDate(all: readonly (TimeParts | null)[]): FullDate | null {
  for (const parts of all) {
    const date = parts?.date;
    if (date && date.year !== null) return { ...date, year: date.year };
  }
  return null;
}

/**
 * A whole timeline. Each row without a date takes the day of the row above (or of the day heading, or `start.date`),
 * one without a zone the zone of `start`, else the first that any row names.
 */
export function sequence<Entry extends Timed>(
  entries: readonly Entry[],
  start: TimeContext,
): readonly (Entry & { readonly resolved: Resolution | null })[] {
  const all = entries.map(({ parts }) => parts);
  const said = all.filter((parts) => parts !== null);
  const anchor = start.date ?? firstFullDate(all);
  const zone = start.zone ?? said.find((parts) => parts.zone !== null)?.zone ?? null;
  const course: Course = { zone, yearHint: start.yearHint, direction: directionOf(said) };
  const known = start.date === null ? dayAbove(all, course, anchor) : saidDay(start.date);
  const day = known ?? (anchor === null ? null : { ...saidDay(anchor), said: false });
  const { resolved } = walk(all, { day, minutes: null }, course);
  return entries.map((entry, index) => ({ ...entry, resolved: resolved[index] ?? null }));
}
