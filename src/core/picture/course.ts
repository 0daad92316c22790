import type { Phase, Report, TimelineEntry } from '../report/report.js';
import { type Scale, scaleOf, wallMinutes } from './scale.js';

/** A stretch between two known phases. `to` says what was waited for. */
export type Band = { readonly from: Phase; readonly to: Phase; readonly start: number; readonly end: number };
export type Mark = { readonly minutes: number; readonly entries: readonly Timed[] };
export type Silence = { readonly start: number; readonly end: number };
export type Timed = TimelineEntry & { readonly minutes: number };

/** What is drawn of a report: minutes everywhere, as in `TimelineEntry.minutes`. */
export type Course = {
  readonly scale: Scale;
  readonly bands: readonly Band[];
  readonly marks: readonly Mark[];
  readonly silences: readonly Silence[];
  /** What the wall shows more than the minutes say. */
  readonly wall: number;
  /** The minutes count from 1970 UTC. */
  readonly isUtc: boolean;
  /** Entries that lie outside of the drawing. */
  readonly left: number;
};

/** What came long before or after would squeeze the incident into a line. Share of its length, and minutes at least. */
const reach = { share: 0.5, least: 30 } as const;

/** `null`: fewer than two moments are known. */
export function courseOf(report: Report): Course | null {
  const { phases, segments, gaps, zone } = report;
  const bands = segments.flatMap(({ from, to }): Band[] => {
    const [start, end] = [phases[from]?.minutes ?? null, phases[to]?.minutes ?? null];
    return start !== null && end !== null && end > start ? [{ from, to, start, end }] : [];
  });
  const timed = report.timeline.filter((entry): entry is Timed => entry.minutes !== null);
  const near = nearby(timed, bands);
  const minutes = [...near.map((entry) => entry.minutes), ...bands.flatMap(({ start, end }) => [start, end])];
  const [first, last] = [least(minutes), most(minutes)];
  if (minutes.length < 2 || last <= first) return null;
  const scale = scaleOf(first, last);
  const silences = gaps.flatMap(({ range, minutes: length }): Silence[] => {
    const end = near.find((entry) => entry.range === range)?.minutes;
    return end === undefined || end - length < first ? [] : [{ start: end - length, end }];
  });
  const stamp = near.find(({ time }) => time !== null && wallMinutes(time) !== null);
  const wall = stamp ? wallMinutes(stamp.time!)! - stamp.minutes : 0;
  const isUtc = zone !== null && /^\d{4}-/.test(stamp?.time ?? '');
  return { scale, bands, marks: marksOf(near, scale), silences, wall, isUtc, left: timed.length - near.length };
}

const least = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

function nearby(timed: readonly Timed[], bands: readonly Band[]): readonly Timed[] {
  if (bands.length === 0) return timed;
  const [start, end] = [least(bands.map((band) => band.start)), most(bands.map((band) => band.end))];
  const beyond = Math.max(reach.least, (end - start) * reach.share);
  return timed.filter(({ minutes }) => minutes >= start - beyond && minutes <= end + beyond);
}

/** Marks nearer than this would cover each other; units of the drawing. */
const apart = 9;

function marksOf(timed: readonly Timed[], { x }: Scale): Mark[] {
  const marks: { minutes: number; entries: Timed[] }[] = [];
  for (const entry of timed.toSorted((a, b) => a.minutes - b.minutes)) {
    const last = marks.at(-1);
    if (last && x(entry.minutes) - x(last.minutes) < apart) last.entries.push(entry);
    else marks.push({ minutes: entry.minutes, entries: [entry] });
  }
  return marks;
}
