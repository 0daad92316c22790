import type { CalendarDate, FullDate } from './parts.js';

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Without a year February has 29 days. */
export const daysInMonth = (year: number | null, month: number): number =>
  month === 2 && (year === null || isLeap(year)) ? 29 : (lengths[month - 1] ?? 0);

/** The date when it exists and lies in the time incident reports are about, else `null`. */
export function calendarDate(year: number | null, month: number, day: number): CalendarDate | null {
  if (year !== null && (year < 1970 || year > 2099)) return null;
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

/** Days since 1970-01-01, by the Gregorian calendar. */
export function dayNumber({ year, month, day }: FullDate): number {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468;
}

/** The way back, counted in eras of 400 years and in years that begin in March. */
export function dateOfDay(number: number): FullDate {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export const addDays = (date: FullDate, days: number): FullDate =>
  days === 0 ? date : dateOfDay(dayNumber(date) + days);

export const isoDate = ({ year, month, day }: FullDate): string => `${year}-${two(month)}-${two(day)}`;

export const two = (number: number): string => String(number).padStart(2, '0');

export const lastOfMonth = (year: number, month: number): FullDate => ({ year, month, day: daysInMonth(year, month) });

/** A date without a year, in the year that brings it nearest to `anchor`: 12-31 seen from 2026-01-02 is in 2025. */
export function nearestTo({ month, day }: CalendarDate, anchor: FullDate): FullDate {
  const years = [anchor.year, anchor.year - 1, anchor.year + 1].filter((year) => day <= daysInMonth(year, month));
  const distance = (year: number): number => Math.abs(dayNumber({ year, month, day }) - dayNumber(anchor));
  const year = years.reduce(
    (best, next) => (distance(next) < distance(best) ? next : best),
    years[0] ?? leapBefore(anchor.year),
  );
  return { year, month, day };
}

/** 29 February needs a leap year: the last one that is not after `year`. */
export const leapBefore = (year: number): number => (isLeap(year) ? year : leapBefore(year - 1));
