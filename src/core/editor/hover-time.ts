import type { Range } from '../text/text.js';
import { findTimes, type LocalTime, localIn, resolve } from '../time/index.js';
import { dateOf } from './clock.js';
import type { Context } from './context.js';
import { afterStart, sinceStart } from './hints.js';
import type { Hover, HoverAsk } from './hover.js';
import { plainMarkdown } from './markdown-text.js';
import { covers, lineAround } from './places.js';

const words = { en: { report: 'report', reader: 'here' }, ja: { report: '報告書', reader: '閲覧者' } } as const;

/** A time in UTC, in the report's zone and the reader's, and how long after the start it was. */
export function timeHover(context: Context, { offset, zone }: HoverAsk): Hover | null {
  const moment = momentAt(context, offset, zone);
  if (!moment) return null;
  const { report, language } = context;
  const after = afterStart(report, moment.minutes);
  const said = (name: string, local: LocalTime | null): string[] =>
    local ? [`${local.day} ${local.clock} ${name}`] : [];
  const home = report.zone ?? null;
  const zones = moment.isAbsolute
    ? [
        ...said('UTC', localIn(moment.minutes, 'UTC')),
        ...(home === null || home === 'UTC'
          ? []
          : said(`${plainMarkdown(home)} (${words[language].report})`, localIn(moment.minutes, home))),
        ...(zone === null || zone === home || zone === 'UTC'
          ? []
          : said(`${plainMarkdown(zone)} (${words[language].reader})`, localIn(moment.minutes, zone))),
      ]
    : [];
  const lines = [...(after === null ? [] : [`**${sinceStart(after, language)}**`]), ...zones];
  return lines.length === 0 ? null : { range: moment.range, text: lines.join('  \n') };
}

type MomentAt = { readonly range: Range; readonly minutes: number; readonly isAbsolute: boolean };

/** An entry of the timeline, else any time in the line that has a day. */
function momentAt({ text, report }: Context, offset: number, zone: string | null): MomentAt | null {
  const entry = report.timeline.find(({ timeRange }) => covers(timeRange, offset));
  if (entry)
    return entry.minutes === null
      ? null
      : { range: entry.timeRange, minutes: entry.minutes, isAbsolute: isFull(entry.time ?? '') };
  const line = lineAround(text, offset);
  const found = findTimes(text.slice(line.start, line.end)).find(
    ({ start, end, clock }) => clock !== null && covers({ start: line.start + start, end: line.start + end }, offset),
  );
  if (!found) return null;
  const date = findTimes(dateOf(report) ?? '')[0]?.date;
  const day = date?.year == null ? null : { ...date, year: date.year };
  const home = report.zone ?? zone;
  const { minutes, text: said } = resolve(found, { date: day, zone: home, yearHint: day?.year ?? null });
  const range = { start: line.start + found.start, end: line.start + found.end };
  return minutes === null || !isFull(said) ? null : { range, minutes, isAbsolute: true };
}

/** Day and offset are known. */
const isFull = (time: string): boolean => /^\d{4}-.*T.*[+-]\d{2}:\d{2}$/.test(time);
