import type { Report, TimelineEntry } from '../report/report.js';
import { applyEdits, type Range } from '../text/text.js';
import { type Changed, refused } from './change.js';
import { type Context, contextFor } from './context.js';
import { lineAround, slice } from './places.js';
import { isNewestFirst } from './timeline-entry.js';

/** A row or an item with all its lines; `minutes` of a row without a time are those of the row above. */
type Piece = { readonly range: Range; readonly minutes: number };

/**
 * *Sort timeline*: each list or table by time, stable, newest first where it was so. A row without a time stays behind
 * its predecessor. Nothing is changed where a row would then be read as another day.
 */
export function sortTimeline(context: Context): Changed {
  const { text, reports, language, options } = context;
  if (entriesOf(reports).length === 0) return refused('noTimeline', language);
  const groups = reports.flatMap(({ timeline }) => listsOf(timeline));
  if (groups.length === 0) return refused('notRows', language);
  const edits = groups.filter((group) => !isInside(group, entriesOf(reports))).flatMap((group) => sorted(text, group));
  if (edits.length === 0) return refused('sorted', language);
  const again = contextFor(applyEdits(text, edits) ?? text, options);
  const isSame = again !== null && times(entriesOf(again.reports)) === times(entriesOf(reports));
  return isSame ? { edits, cursor: null } : refused('unsure', language);
}

const entriesOf = (reports: readonly Report[]): readonly TimelineEntry[] => reports.flatMap(({ timeline }) => timeline);

/** The rows of each list or table. */
const listsOf = (timeline: readonly TimelineEntry[]): readonly (readonly TimelineEntry[])[] =>
  [...new Set(timeline.map(({ list }) => list))]
    .filter((list) => list >= 0)
    .map((list) => timeline.filter((entry) => entry.list === list));

const times = (timeline: readonly TimelineEntry[]): string =>
  timeline
    .map(({ minutes, text }) => `${minutes} ${text}`)
    .toSorted()
    .join('\n');

/** A list inside an item moves with it. */
const isInside = ([first]: readonly TimelineEntry[], all: readonly TimelineEntry[]): boolean =>
  all.some(
    ({ range, list }) =>
      first !== undefined && list !== first.list && range.start < first.range.start && first.range.end <= range.end,
  );

function sorted(text: string, group: readonly TimelineEntry[]) {
  const pieces = piecesOf(text, group);
  const sign = isNewestFirst(group) ? -1 : 1;
  const wanted = pieces.toSorted((a, b) => (a.minutes - b.minutes) * sign);
  return pieces.flatMap(({ range }, i) =>
    wanted[i]!.range === range ? [] : [{ range, text: slice(text, wanted[i]!.range) }],
  );
}

/** From the first line of an entry to the line before the next one; the last to the end of its list or table. */
function piecesOf(text: string, group: readonly TimelineEntry[]): Piece[] {
  const last = group.at(-1);
  if (!last) return [];
  let minutes = group.find((entry) => entry.minutes !== null)?.minutes ?? 0;
  return group.map((entry, i) => {
    const { start } = lineAround(text, entry.range.start);
    const next = group[i + 1];
    const stop = next ? lineAround(text, next.range.start).start : listEnd(text, last.range);
    minutes = entry.minutes ?? minutes;
    return { range: { start, end: start + text.slice(start, stop).trimEnd().length }, minutes };
  });
}

function listEnd(text: string, { end }: Range): number {
  const rest = /^[^\n]*(?:\n(?![ \t]*\r?\n|#)[^\n]+)*/.exec(text.slice(end));
  return end + (rest?.[0].length ?? 0);
}
