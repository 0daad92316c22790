import { calendarDate } from './calendar.js';
import type { CalendarDate } from './parts.js';
import { before, isLead, matchAt } from './scan.js';
import { dayShifts, monthOf, shares } from './words.js';

export type ReadDate = {
  readonly date: CalendarDate | null;
  readonly alternative: CalendarDate | null;
  readonly dayShift: number | null;
  /** The form alone does not make it a date (`3/3`, `08-15`, 翌日): `clock` needs a clock time, `place` a fitting place. */
  readonly weak: 'clock' | 'place' | null;
  readonly end: number;
};

const yearFirst = /(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?![\d/%]|-\d|[A-SU-Za-z_]|\.\w)/y;
/** One digit less and it is a version. */
const dottedYearFirst = /((?:19[7-9]|20[0-3])\d)(\.)(\d{2})\.(\d{2})(?![\w.%])/y;
const yearLast = /(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})(?![\d/%]|-\d|[A-Za-z_]|\.\w)/y;
const monthDay = /(\d{1,2})\/(\d{1,2})(?![\d/%]|[A-Za-z_]|\.\w|-\d)/y;
const dashedMonthDay = /(\d{2})-(\d{2})(?![\d/%-]|[A-Za-z_]|\.\w)/y;
const nameFirst =
  /([A-Za-z]{3,9})(?:\.?\s|-|\.)(\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|\.\d|[A-Za-z_])(?:(?:,\s?|\s|-)((?:19[7-9]|20\d)\d)(?!\d|:\d))?/y;
const dayFirst =
  /(\d{1,2})(?:st|nd|rd|th)?(?:\s(?:of\s)?|-)([A-Za-z]{3,9})(?![A-Za-z])(?:\.?(?:,\s?|\s|-)((?:19[7-9]|20\d)\d)(?!\d|:\d))?/y;
const japanese =
  /(?:(\d{4}|\d{2})\s?年\s?)?(\d{1,2})\s?月\s?(?:(\d{1,2})\s?日(?!間)|(\d{1,2})(?=\s?[〜~–-]\s?\d{1,2}\s?日(?!間)))/y;
const shifted = /(翌々日|翌日|翌朝|翌|同日|当日|前日)[の、]?|(?:the\s)?(next|same|following|previous)\sday\b/iy;
const weekday =
  /\s?\((?:[月火水木金土日](?:曜日?)?(?:・?祝日?)?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6})\)|\s?[月火水木金土日]曜日?|,?\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?\b/y;

const none = { alternative: null, dayShift: null, weak: null } as const;

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function readYearFirst(source: string, at: number): ReadDate | null {
  const parts = matchAt(yearFirst, source, at) ?? matchAt(dottedYearFirst, source, at);
  const date = parts && calendarDate(Number(parts[1]), Number(parts[3]), Number(parts[4]));
  return date && { ...none, date, end: at + parts[0].length };
}

/** Slashes are read month first, dashes day first, unless only the other order makes a date. */
function readYearLast(source: string, at: number): ReadDate | null {
  const parts = matchAt(yearLast, source, at);
  if (parts === null) return null;
  const [, first = '', mark, second = '', last = ''] = parts;
  if (mark === '-' && last.length === 2) return null;
  const monthFirst = calendarDate(fullYear(last), Number(first), Number(second));
  const dayFirst = calendarDate(fullYear(last), Number(second), Number(first));
  const yearFirst = last.length === 2 ? calendarDate(fullYear(first), Number(second), Number(last)) : null;
  const readings = mark === '/' ? [monthFirst, dayFirst, yearFirst] : [dayFirst, monthFirst];
  return oneOf(readings, yearLast.lastIndex, null);
}

function oneOf(readings: readonly (CalendarDate | null)[], end: number, weak: ReadDate['weak']): ReadDate | null {
  const [date, other] = readings.filter((reading) => reading !== null);
  if (date === undefined) return null;
  const same =
    other === undefined || (other.month === date.month && other.day === date.day && other.year === date.year);
  return { date, alternative: same ? null : other, dayShift: null, weak, end };
}

function readMonthDay(source: string, at: number): ReadDate | null {
  const slashed = matchAt(monthDay, source, at);
  const parts = slashed ?? matchAt(dashedMonthDay, source, at);
  if (parts === null) return null;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  const monthFirst = calendarDate(null, first, second);
  // Without a year only the month may stand first: "24/7" is no date.
  const dayFirst = slashed === null ? null : calendarDate(null, second, first);
  if (monthFirst && dayFirst) return oneOf([monthFirst, dayFirst], at + parts[0].length, 'place');
  return (
    monthFirst && { ...none, date: monthFirst, weak: slashed === null ? 'clock' : 'place', end: at + parts[0].length }
  );
}

function readNamed(source: string, at: number): ReadDate | null {
  const first = matchAt(nameFirst, source, at);
  const parts = first ?? matchAt(dayFirst, source, at);
  if (parts === null) return null;
  const [name = '', day = ''] = first === null ? [parts[2], parts[1]] : [parts[1], parts[2]];
  const month = monthOf(name);
  const date = month && calendarDate(parts[3] === undefined ? null : Number(parts[3]), month, Number(day));
  return date ? { ...none, date, end: at + parts[0].length } : null;
}

function readJapanese(source: string, at: number): ReadDate | null {
  const parts = matchAt(japanese, source, at);
  if (parts === null) return null;
  const year = parts[1] === undefined ? null : fullYear(parts[1]);
  const date = calendarDate(year, Number(parts[2]), Number(parts[3] ?? parts[4]));
  return date && { ...none, date, end: japanese.lastIndex };
}

function readShift(source: string, at: number): ReadDate | null {
  const parts = matchAt(shifted, source, at);
  const shift = parts && dayShifts.get(parts[1] ?? parts[2]?.toLowerCase() ?? '');
  return shift === undefined || shift === null
    ? null
    : { ...none, date: null, dayShift: shift, weak: 'clock', end: shifted.lastIndex };
}

/** A date that starts at `at`, with its weekday; weak forms are the caller's to judge. */
export function readDate(source: string, at: number): ReadDate | null {
  const read = readBare(source, at);
  if (read === null || read.date === null) return read;
  const day = matchAt(weekday, source, read.end);
  if (day === null) return read;
  return { ...read, weak: read.weak === 'place' ? null : read.weak, end: weekday.lastIndex };
}

function readBare(source: string, at: number): ReadDate | null {
  const code = source.charCodeAt(at);
  if (code < 48 || code > 57) return readNamed(source, at) ?? readShift(source, at);
  return (
    readYearFirst(source, at) ??
    readYearLast(source, at) ??
    readJapanese(source, at) ??
    readMonthDay(source, at) ??
    readNamed(source, at)
  );
}

const fits =
  /\s?(?:から|まで|より|以降|頃|ごろ|時点|〜|~|–\s?\d{1,2}\/|-\s?\d{1,2}\/|の?(?:午前|午後|朝|昼|夕方|夜|深夜|未明|早朝))/y;
const leadsIn = /(?:\b(?:on|since|until|due|dated?)|期限|予定|日付|〜)[:\s]{0,2}$/i;
const stops = /\s{0,2}(?:$|[-–—:,(|)\]、。・])/y;

/** Whether `6/3` without a year and a clock is a date where it stands, and not a share. */
export function fitsAsDate(source: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (matchAt(shares, source, end) !== null) return false;
  if (matchAt(fits, source, end) !== null || leadsIn.test(before(source, start))) return true;
  return isLead(source, start) && (matchAt(stops, source, end) !== null || /\s/.test(source[end] ?? ''));
}

const bareDay =
  /(\d{1,2})(?:st|nd|rd|th)?(?:\s?日(?!間))?(?![\d:%/月時分-]|\.\d|[A-Za-z_])(?:,\s?((?:19[7-9]|20\d)\d)(?!\d|:\d))?/y;

/** The end of `2月26〜27日`, `March 10-12, 2022` and `2026-07-18〜07-24`: what it leaves out is as in `start`. */
export function readDayOf(source: string, at: number, start: CalendarDate): ReadDate | null {
  const dashed = start.year === null ? null : matchAt(dashedMonthDay, source, at);
  const later = dashed && calendarDate(start.year, Number(dashed[1]), Number(dashed[2]));
  if (later) return { ...none, date: later, end: at + 5 };
  const parts = matchAt(bareDay, source, at);
  if (parts === null) return null;
  const year = parts[2] === undefined ? start.year : Number(parts[2]);
  const date = calendarDate(year, start.month, Number(parts[1]));
  if (date === null || date.day <= start.day) return null;
  const day = matchAt(weekday, source, bareDay.lastIndex);
  return { ...none, date, end: day === null ? at + parts[0].length : weekday.lastIndex };
}
