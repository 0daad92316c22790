import type { Moment } from './parts.js';
import { inHalf, type ReadClock, readClock } from './read-clock.js';
import { fitsAsDate, type ReadDate, readDate } from './read-date.js';
import { matchAt } from './scan.js';
import { readSuffix } from './suffix.js';

export type ReadMoment = Moment & {
  /** See `ReadClock`: they tell how the other end of a range is to be read. */
  readonly half: string | null;
  readonly dotted: boolean;
  readonly bare: boolean;
  /** The date stands first. */
  readonly dated: boolean;
  readonly end: number;
};

/** Between a date and its clock time. */
const gap =
  /(?:\s|,|、|・|\||\*|の|T(?=\d)|@|:(?=[\s*])|[-–—](?=\s)|[~≈約]|\b(?:at|from|between|around|about|roughly)\b|\bapprox(?:imately|\.)?)/iy;
const blurs = /^(?:[~≈約]|around|about|roughly|approx(?:imately|\.)?)$/i;
const dayPart =
  /\s?の?(?:午前中?|午後|早朝|未明|朝|昼前|昼|夕方|深夜|夜)(?![\d間])(?:頃|ごろ)?|\s(?:early |late |mid-?)?(?:morning|afternoon|evening|night)\b/iy;
const strayLetter = /(?!(?:h|hrs?)(?![A-Za-z0-9_]))[A-Za-z_]/y;
const lateDate = /\s?\(|,?\s(?:on\s)?(?:the\s)?/y;
const lateShift = /\s?\(?(?:翌日|(?:the\s)?(?:next|following)\sday\b|\+1(?:\sday|d|日)?(?=\)))\)?/iy;

function skipGap(
  source: string,
  from: number,
): { readonly end: number; readonly approximate: boolean; readonly iso: boolean } {
  let end = from;
  let approximate = false;
  let iso = false;
  for (let words = 0; words < 8; words++) {
    const word = matchAt(gap, source, end)?.[0];
    if (word === undefined) break;
    approximate ||= blurs.test(word);
    iso ||= word === 'T';
    end = gap.lastIndex;
  }
  return { end, approximate, iso };
}

const emptyDate = { date: null, alternative: null, dayShift: null } as const;
const emptyClock = { clock: null, half: null, dotted: false, bare: false } as const;

function clockMoment(source: string, clock: ReadClock, day: { readonly iso: boolean; readonly approximate: boolean }) {
  const suffix = readSuffix(source, { end: clock.end, clock: true, iso: day.iso || clock.clock.second !== null });
  if (suffix.end === clock.end && matchAt(strayLetter, source, clock.end) !== null) return null;
  const { half, dotted, bare } = clock;
  return { ...suffix, approximate: suffix.approximate || day.approximate, clock: clock.clock, half, dotted, bare };
}

/** `4:11 AM UTC on November 24th`, `00:10 (next day)`. */
function readLate(source: string, at: number): Pick<ReadDate, 'date' | 'alternative' | 'dayShift' | 'end'> | null {
  if (matchAt(lateShift, source, at) !== null) return { ...emptyDate, dayShift: 1, end: lateShift.lastIndex };
  const lead = matchAt(lateDate, source, at)?.[0];
  if (lead === undefined) return null;
  const date = readDate(source, at + lead.length);
  if (date?.date == null || (date.weak !== null && !lead.includes('on'))) return null;
  if (lead.endsWith('(')) return source[date.end] === ')' ? { ...date, end: date.end + 1 } : null;
  // A date with a clock time of its own begins the next time.
  return readClock(source, skipGap(source, date.end).end, true) === null ? date : null;
}

function readDated(source: string, at: number, day: ReadDate): ReadMoment | null {
  const { date, alternative, dayShift } = day;
  const between = skipGap(source, day.end);
  const clock =
    between.end > day.end || dayShift !== null || /\W/.test(source[day.end - 1] ?? '')
      ? readClock(source, between.end, true)
      : null;
  const timed = clock && clockMoment(source, clock, between);
  if (timed) return { date, alternative, dayShift, dated: true, ...timed };
  if (day.weak === 'clock' || (day.weak === 'place' && !fitsAsDate(source, { start: at, end: day.end }))) return null;
  const part = matchAt(dayPart, source, day.end);
  const end = part === null ? day.end : day.end + part[0].length;
  const suffix = readSuffix(source, { end, clock: false, iso: false });
  return {
    date,
    alternative,
    dayShift,
    dated: true,
    ...emptyClock,
    ...suffix,
    approximate: suffix.approximate || part !== null,
  };
}

/** One date, clock time or both that starts at `at`. `loose`: see `readClock`. */
export function readMoment(source: string, at: number, loose: boolean): ReadMoment | null {
  const day = readDate(source, at);
  const dated = day && readDated(source, at, day);
  if (dated) return dated;
  const clock = readClock(source, at, loose);
  const timed = clock && clockMoment(source, clock, { iso: false, approximate: false });
  if (!timed) return null;
  const late = timed.bare ? null : readLate(source, timed.end);
  return { ...emptyDate, ...timed, ...late, dated: false };
}

/** Both ends of a range with the half of the day that one of them names: `4:00-5:30 PM`, 午後3時から5時. */
export function shareHalf(start: ReadMoment, end: ReadMoment): readonly [start: ReadMoment, end: ReadMoment] {
  if (start.clock === null || end.clock === null) return [start, end];
  if (start.half === null && end.half !== null && start.clock.hour <= 12) {
    const same = inHalf(start.clock, end.half);
    const other = end.half === 'pm' ? inHalf(start.clock, 'am') : start.clock;
    return [{ ...start, clock: same.hour <= end.clock.hour ? same : other }, end];
  }
  if (start.half !== null && end.half === null && end.clock.hour < start.clock.hour) {
    const same = inHalf(end.clock, start.half);
    return [start, same.hour >= start.clock.hour ? { ...end, clock: same } : end];
  }
  return [start, end];
}
