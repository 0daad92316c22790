import { addDays, dayNumber, daysInMonth, isoDate, leapBefore, nearestTo, two } from './calendar.js';
import { offsetAt } from './offset.js';
import type { CalendarDate, Clock, FullDate, Moment, TimeParts, TimeText } from './parts.js';

export type TimeContext = {
  /** The day that was named last: row above, day heading or front matter. */
  readonly date: FullDate | null;
  readonly zone: string | null;
  /** For dates without a year when no date is known. */
  readonly yearHint: number | null;
};

export type ResolvedTime = {
  readonly text: TimeText;
  /**
   * Whole minutes since 1970-01-01 00:00 UTC (as if in UTC without a zone); since the midnight that starts the first
   * known day when no date is known; `null` for a day without a clock time.
   */
  readonly minutes: number | null;
  /** The local day, after 24:30 became 00:30 of the next; `null` when it is not known. */
  readonly date: FullDate | null;
  /** The clock time did not exist that day, or came twice; the reading is Temporal's "compatible". */
  readonly dst: 'gap' | 'overlap' | null;
};

export type Resolution = ResolvedTime & { readonly end: ResolvedTime | null };

/** `said`: the text names it, so it is printed. `absolute`: it counts from 1970 and not from an unknown day 0. */
export type Day = { readonly date: FullDate; readonly said: boolean; readonly absolute: boolean };

export const dayZero: Day = { date: { year: 1970, month: 1, day: 1 }, said: false, absolute: false };

export const saidDay = (date: FullDate): Day => ({ date, said: true, absolute: true });

/** Some leap year: where dates without any year are counted. */
const someYear = 1972;

function inYear({ month, day }: CalendarDate, year: number): FullDate {
  return { year: day <= daysInMonth(year, month) ? year : leapBefore(year), month, day };
}

/** The day a moment lies on, seen from the day that was named last. */
export function dayOf({ date, dayShift }: Moment, last: Day | null, yearHint: number | null): Day {
  if (date === null) return last === null ? shifted(dayZero, dayShift) : shifted(last, dayShift);
  const { year } = date;
  if (year !== null) return saidDay({ ...date, year });
  if (last?.absolute) return saidDay(nearestTo(date, last.date));
  if (yearHint !== null) return saidDay(inYear(date, yearHint));
  const near = last === null || last.date.year < someYear - 1 ? inYear(date, someYear) : nearestTo(date, last.date);
  return { date: near, said: false, absolute: false };
}

export const shifted = (day: Day, days: number | null): Day =>
  days === null || days === 0 ? day : { ...day, date: addDays(day.date, days) };

/** Offsets of unknown years are those of a year with the rules of today. */
const ruleYear = 2021;

function offsetOn(day: Day, zone: string | null, local: number) {
  if (zone === null) return null;
  const years = day.absolute ? 0 : dayNumber({ ...day.date, year: ruleYear }) - dayNumber(day.date);
  return offsetAt(zone, local + years * 1440);
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const clockText = (minutes: number, second: number | null): string =>
  `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}${second === null ? '' : `:${two(second)}`}`;

function dayOnly({ date: { year, month, day }, said }: Day, moment: Moment): ResolvedTime {
  const date = said ? { year, month, day } : null;
  const partial = moment.date === null ? '' : `--${two(month)}-${two(day)}`;
  return { text: date === null ? partial : isoDate(date), minutes: null, date, dst: null };
}

/** `zones.own` is the moment's; `zones.home` that of the timeline, in which days without a date are counted. */
export function resolveOn(
  moment: Moment,
  day: Day,
  zones: { readonly own: string | null; readonly home: string | null },
): ResolvedTime {
  const { clock } = moment;
  if (clock === null) return dayOnly(day, moment);
  const local = dayNumber(day.date) * 1440 + minutesOf(clock);
  const own = offsetOn(day, zones.own, local);
  const home = day.absolute ? 0 : (offsetOn(day, zones.home, local)?.minutes ?? 0);
  const time = clockText(((local % 1440) + 1440) % 1440, clock.second);
  const date = day.said ? addDays(day.date, Math.floor(minutesOf(clock) / 1440)) : null;
  return {
    text: date === null ? time : `${isoDate(date)}T${time}${own === null ? '' : offsetText(own.minutes)}`,
    minutes: local - (own?.minutes ?? home) + home,
    date,
    dst: own?.dst ?? null,
  };
}

export const minutesOf = ({ hour, minute }: Clock): number => hour * 60 + minute;

/** A clock that goes back by more than this is taken to have passed midnight; less is out of order. In minutes. */
export const rollover = 6 * 60;

/** A time with its end, on a day that is known. */
export function resolveWith(parts: TimeParts, day: Day, home: string | null): Resolution {
  const own = parts.zone ?? home;
  const start = resolveOn(parts, day, { own, home });
  if (parts.until === null) return { ...start, end: null };
  const { until } = parts;
  const zones = { own: until.zone ?? own, home };
  const last = dayOf(until, day, null);
  const end = resolveOn(until, last, zones);
  const free = until.date === null && until.dayShift === null;
  const passed = free && start.minutes !== null && end.minutes !== null && end.minutes < start.minutes - rollover;
  return { ...start, end: passed ? resolveOn(until, shifted(last, 1), zones) : end };
}

/** One time by itself. Rows that follow one another are for `sequence`. */
export function resolve(parts: TimeParts, context: TimeContext): Resolution {
  const last = context.date === null ? null : saidDay(context.date);
  return resolveWith(parts, dayOf(parts, last, context.yearHint), context.zone);
}
