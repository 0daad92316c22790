import { addDays, dayNumber, isoDate, lastOfMonth } from './calendar.js';
import { findTimes } from './find.js';
import type { CalendarDate, FullDate } from './parts.js';
import { dayOf } from './resolve.js';
import { plain } from './scan.js';
import { monthOf } from './words.js';

const month = '\\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\\.?';
const year = '((?:19|20)\\d\\d)';

/** A way to name a period and the last day of it; `null` from `read` lets the next way try. */
type Period = {
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[], hint: number | null) => FullDate | null;
};

const numeral = (text: string | undefined, hint: number | null): number | null =>
  text === undefined ? hint : text.length === 2 ? 2000 + Number(text) : Number(text);

function monthEnd(years: number | null, number: number): FullDate | null {
  return years === null || number < 1 || number > 12 ? null : lastOfMonth(years, number);
}

/** 上旬 ends on the 10th, 中旬 on the 20th. */
function third(date: FullDate | null, part: string | undefined): FullDate | null {
  const day = part === undefined ? undefined : /上旬|early/i.test(part) ? 10 : /中旬|mid/i.test(part) ? 20 : undefined;
  return date === null || day === undefined ? date : { ...date, day };
}

function isoWeekEnd(years: number, week: number): FullDate | null {
  if (week < 1 || week > 53) return null;
  const fourth = dayNumber({ year: years, month: 1, day: 4 });
  // 1970-01-01 was a Thursday; ISO weeks start on Monday, and week 1 holds 4 January.
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7);
  return addDays({ year: 1970, month: 1, day: 1 }, monday + week * 7 - 1);
}

const periods: readonly Period[] = [
  // 2026年度 runs from April to March.
  { pattern: /(\d{4})\s?年度\s?(?:上期|上半期|前期)/, read: ([, y]) => monthEnd(Number(y), 9) },
  { pattern: /(\d{4})\s?年度/, read: ([, y]) => monthEnd(Number(y) + 1, 3) },
  {
    pattern: /(\d{4})\s?[-/年]?\s?(?:Q([1-4])|第\s?([1-4])\s?四半期)/i,
    read: ([, y, q, r]) => monthEnd(Number(y), Number(q ?? r) * 3),
  },
  {
    pattern: new RegExp(`\\bQ([1-4])(?:[\\s/,-]{0,2}(?:of\\s)?${year})?(?!\\d)`, 'i'),
    read: ([, q, y], hint) => monthEnd(numeral(y, hint), Number(q) * 3),
  },
  {
    pattern: /(\d{4})\s?[-/年]?\s?(?:H([12])\b|(上半期|上期|前半)|(下半期|下期|後半))/i,
    read: ([, y, h, first]) => monthEnd(Number(y), h === '1' || first ? 6 : 12),
  },
  {
    pattern: new RegExp(`\\bH([12])[\\s/,-]{0,2}${year}(?!\\d)`, 'i'),
    read: ([, h, y]) => monthEnd(Number(y), Number(h) * 6),
  },
  { pattern: /\b(\d{4})-?W(\d{2})\b/, read: ([, y, week]) => isoWeekEnd(Number(y), Number(week)) },
  {
    pattern: /(?:(\d{4}|\d{2})\s?年\s?)?(?<!\d)(\d{1,2})\s?月(?!\s?\d)\s?(上旬|中旬|下旬|末|中)?/,
    read: ([, y, m, part], hint) => third(monthEnd(numeral(y, hint), Number(m)), part),
  },
  { pattern: /(\d{4})\s?年(?!度|\s?\d)/, read: ([, y]) => monthEnd(Number(y), 12) },
  { pattern: /^\s?年末|年内/, read: (_, hint) => monthEnd(hint, 12) },
  {
    pattern: new RegExp(
      `\\b(?:(early|mid|late|end of|EOM)[\\s-])?${month}(?:,?\\s${year})?(?!\\s?\\d|\\s(?:be|not|need|have)\\b)`,
      'i',
    ),
    read: ([, part, name, y], hint) => third(monthEnd(numeral(y, hint), monthOf(name ?? '') ?? 0), part),
  },
  { pattern: /(?<![\d-/])(\d{4})[-/](\d{1,2})(?![\d/-])/, read: ([, y, m]) => monthEnd(Number(y), Number(m)) },
  {
    pattern: new RegExp(`(?:end of|EOY|by|in|during)\\s(?:the\\s)?(?:year\\s)?${year}(?!\\d)`, 'i'),
    read: ([, y]) => monthEnd(Number(y), 12),
  },
  { pattern: /\b(?:end of (?:the )?year|EOY)\b/i, read: (_, hint) => monthEnd(hint, 12) },
];

function fullDate(date: CalendarDate | null, hint: number | null): FullDate | null {
  if (date === null || (date.year === null && hint === null)) return null;
  return dayOf({ date, alternative: null, dayShift: null, clock: null, zone: null, approximate: false }, null, hint)
    .date;
}

/**
 * The last day of the date or period in a due cell, as `YYYY-MM-DD`: 2026-12-01, 12月末, 2026-Q1, 2026年度末, "end of December".
 * `null` when it names none: "next release", 来週, TBD, or a date without its year and no `yearHint`.
 */
export function dueDate(text: string, yearHint: number | null): string | null {
  const source = plain(text);
  const found = findTimes(source).find(({ date }) => date !== null);
  const day = found && fullDate(found.until?.date ?? found.date, yearHint);
  if (day) return isoDate(day);
  if (found) return null;
  for (const { pattern, read } of periods) {
    const parts = pattern.exec(source);
    const last = parts && read(parts, yearHint);
    if (last) return isoDate(last);
  }
  return null;
}
