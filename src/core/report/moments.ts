import { findTimes, type FoundTime, findZone } from '../time/index.js';
import type { Range } from '../text/text.js';
import type { Block } from './blocks.js';
import { type Prose, slice, sourceRange } from './prose.js';

/** A stretch of the report that begins with a time: candidate for a timeline entry. */
export type Moment = {
  readonly block: Block;
  readonly range: Range;
  readonly parts: FoundTime;
  readonly timeRange: Range;
  readonly text: Prose;
  /** Text of a phase column, when the table has one. */
  readonly phase: string | null;
  /** Only names a day under which other entries stand. */
  readonly day: boolean;
};

/** What may stand before the time that begins a line: brackets, bold marks and "On". */
const lead = /^[\s*_~[(（【「・:\-–—>]*(?:(?:on|at|around|about|approximately|circa|約|おおよそ)\s*)?$/i;

/** A few words may come first where a timeline is expected: "Fault occurs 2020-02-12 11:45". */
const leadWords = 60;

const punctuation = /^[\s*_~\])）】」:：,、.\-–—|=>→]+|[\s*_~[(（【「:：,、\-–—|=>→]+$/g;

/** A time in a line, at its start or, when `loose`, behind a few words; and the rest of the line. */
function momentIn(prose: Prose, block: Block, loose: boolean): Moment | null {
  const found = findTimes(prose.text.slice(0, 160));
  const parts = found.find(({ clock }, i) => (i === 0 || loose) && (clock !== null || i === found.length - 1)) ?? found[0];
  if (!parts) return null;
  const first = lead.test(prose.text.slice(0, parts.start));
  if (!first && (!loose || parts.clock === null || parts.start > leadWords)) return null;
  const rest = first ? { start: parts.end, end: prose.text.length } : { start: 0, end: parts.start };
  const text = trimmed(slice(prose, rest));
  return {
    block,
    range: block.kind === 'paragraph' ? sourceRange(prose.spans, { start: 0, end: prose.text.length }) : block.range,
    parts,
    timeRange: sourceRange(prose.spans, parts),
    text,
    phase: null,
    day: parts.clock === null && text.text === '',
  };
}

function trimmed(prose: Prose): Prose {
  const text = prose.text.replace(punctuation, '');
  const start = prose.text.indexOf(text);
  return slice(prose, { start, end: start + text.length });
}

/** Lines of a paragraph as the writer broke them: some write one entry a line. */
export function linesOfProse(prose: Prose, source: string): Prose[] {
  const cuts: number[] = [];
  for (const [i, [at, from, length]] of prose.spans.entries()) {
    for (let newline = source.indexOf('\n', from); newline >= 0 && newline < from + length; newline = source.indexOf('\n', newline + 1))
      cuts.push(at + newline - from);
    const next = prose.spans[i + 1];
    if (next && source.slice(from + length, next[1]).includes('\n')) cuts.push(next[0]);
  }
  if (cuts.length === 0) return [prose];
  return [0, ...cuts].map((start, i, all) => slice(prose, { start, end: all[i + 1] ?? prose.text.length })).filter(({ text }) => text.trim() !== '');
}

/** The table a row belongs to: where its times, events and phases stand, and the zone its head names. */
export type TableShape = { readonly time: number; readonly event: number; readonly phase: number; readonly zone: string | null };

const timeHead = /^(?:time(?:stamp)?|date|when|at|時刻|日時|時間|日付|発生時刻|発生日時|タイムスタンプ)/i;
const eventHead = /^(?:events?|what|description|details?|action|activity|summary|notes?|イベント|内容|事象|出来事|対応|対応内容|状況|経緯|概要)/i;
const phaseHead = /^(?:phase|区分|フェーズ|段階)/i;

export function tableShape(head: Block): TableShape {
  const heads = head.cells.map(({ text }) => text.trim());
  const times = heads.flatMap((text, i) => (timeHead.test(text) || findZone(text) ? [i] : []));
  const zoned = times.find((i) => findZone(heads[i]!) !== null);
  const time = zoned ?? times[0] ?? 0;
  const event = heads.findIndex((text, i) => i !== time && eventHead.test(text));
  return {
    time,
    event: event >= 0 ? event : heads.findIndex((_, i) => !times.includes(i) && i !== time && !phaseHead.test(heads[i]!)),
    phase: heads.findIndex((text) => phaseHead.test(text)),
    zone: zoned === undefined ? null : (findZone(heads[zoned]!)?.zone ?? null),
  };
}

function rowMoment(block: Block, shape: TableShape): Moment | null {
  const cell = block.cells[shape.time];
  const parts = cell ? findTimes(cell.text)[0] : undefined;
  if (!cell || !parts) return null;
  const text = block.cells[shape.event] ?? { text: '', spans: [], muted: [] };
  return {
    block,
    range: block.range,
    parts: parts.zone === null && shape.zone !== null ? { ...parts, zone: shape.zone } : parts,
    timeRange: sourceRange(cell.spans, parts),
    text,
    phase: block.cells[shape.phase]?.text.trim() || null,
    day: false,
  };
}

/** Everything in these blocks that begins with a time, in order of the text; `loose`: or has one behind a few words. */
export function momentsOf(blocks: readonly Block[], source: string, loose: boolean): Moment[] {
  const moments: Moment[] = [];
  let shape: TableShape | null = null;
  for (const [i, block] of blocks.entries()) {
    if (block.quoted) continue;
    if (block.kind === 'row') {
      if (block.header) shape = tableShape(block);
      else if (shape) add(rowMoment(block, shape));
    } else if (block.kind === 'heading' || block.kind === 'item') add(withText(momentIn(block.prose, block, loose), blocks, i));
    else if (block.kind === 'paragraph')
      for (const line of linesOfProse(block.prose, source)) add(withText(momentIn(line, block, loose), blocks, i));
  }
  function add(moment: Moment | null): void {
    if (moment) moments.push(moment);
  }
  return moments;
}

/** A time alone, as a heading or bold line: what happened stands in the next block, unless that has a time of its own. */
function withText(moment: Moment | null, blocks: readonly Block[], i: number): Moment | null {
  if (!moment || moment.text.text !== '') return moment;
  const next = blocks[i + 1];
  if (!next || next.kind === 'heading' || next.kind === 'row' || momentIn(next.prose, next, false)) return moment;
  return { ...moment, text: next.prose, day: false };
}
