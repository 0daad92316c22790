import type { Moment } from '../../../src/core/time/index.js';
import { findTimes } from '../../../src/core/time/index.js';

/** A moment in a few signs: `2026-3-18 14:05:10 UTC ~`, `?-6-3` without a year, `+1d` for the next day. */
export function shown({ date, dayShift, clock, zone, approximate }: Moment): string {
  const pieces = [
    date && `${date.year ?? '?'}-${date.month}-${date.day}`,
    dayShift === null ? null : `+${dayShift}d`,
    clock && `${clock.hour}:${clock.minute}${clock.second === null ? '' : `:${clock.second}`}`,
    zone,
    approximate ? '~' : null,
  ];
  return pieces.filter((piece) => piece !== null).join(' ');
}

/** Every time of a text: the words it was read from and what was read. */
export const found = (text: string): string[] =>
  findTimes(text).map(({ start, end, until, openStart, openEnd, ...parts }) => {
    const range = until === null ? '' : ` → ${shown(until)}`;
    return `[${text.slice(start, end)}] ${shown(parts)}${range}${openStart ? ' <' : ''}${openEnd ? ' >' : ''}`;
  });
