import type { Report, TimelineEntry } from '../report/report.js';
import { type LocalTime, localIn } from '../time/index.js';
import { slice } from './places.js';

/** A moment as the timeline writes it. */
export type Stamp = { readonly text: string; readonly local: LocalTime };

const day = /(\d{4})([-/.]|年)(\d{1,2})([-/.]|月)(\d{1,2})(日?)/;
const clock = /(\d{1,2})(:|：|時)(\d{2})(分?)(?::\d{2})?/;
const shortDay = /\d{1,2}(?:[-/.]|月)\d{1,2}|\b[A-Z][a-z]{2,8}\.? \d{1,2}\b|[ap]\.?m\b|午[前後]/i;

/**
 * Minutes since 1970 UTC as the row before writes its time, in the report's zone, else the reader's, else UTC. Without
 * a day in that row's time the day is written where it is another one.
 */
export function stampOf(
  minutes: number,
  before: TimelineEntry | null,
  { text, report, zone }: { readonly text: string; readonly report: Report; readonly zone: string | null },
): Stamp {
  const local = localIn(minutes, report.zone ?? zone ?? 'UTC') ?? localIn(minutes, 'UTC')!;
  const style = before ? slice(text, before.timeRange) : '';
  const isPlain = clock.test(style) && !shortDay.test(style.replace(day, ''));
  if (isPlain && before?.end === null) return { local, text: inStyle(style, local, before.time) };
  return { local, text: withDay(local, before?.time ?? dateOf(report)) };
}

function inStyle(style: string, local: LocalTime, time: string | null): string {
  const [year = '', month = '', date = ''] = local.day.split('-');
  const [hour = '', minute = ''] = local.clock.split(':');
  const written = style
    .replace(day, (_, __, a: string, ___, b: string, ____, end: string) => `${year}${a}${month}${b}${date}${end}`)
    .replace(clock, (_, __, mark: string, ___, end: string) => `${hour}${mark}${minute}${end}`);
  return day.test(style) || isSameDay(local, time) ? written : `${local.day} ${written}`;
}

const withDay = (local: LocalTime, time: string | null): string =>
  isSameDay(local, time) ? local.clock : `${local.day} ${local.clock}`;

/** A report that names no day has none to differ from. */
const isSameDay = ({ day: own }: LocalTime, time: string | null): boolean =>
  time === null || !/^\d{4}-/.test(time) || time.startsWith(own);

export function dateOf({ frontMatter }: Report): string | null {
  const value = frontMatter.entries.findLast(({ key }) => key === 'date')?.value;
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}

/** The last entry above an offset that has a time. */
export const entryBefore = ({ timeline }: Report, offset: number): TimelineEntry | null =>
  timeline.findLast(({ range, time }) => time !== null && range.end <= offset) ?? null;
