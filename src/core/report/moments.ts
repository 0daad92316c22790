import type { Range } from '../text/text.js';
import type { FoundTime } from '../time/index.js';
import type { Block } from './blocks.js';
import { linesOfProse } from './lines.js';
import { type Prose, slice, sourceRange } from './prose.js';
import { relativeTime } from './relative.js';
import { type TableShape, tableShape } from './shape.js';

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
  /** `T+5 min`: minutes after the moment the list counts from; else `null`. */
  readonly after: number | null;
};

/** All times in a text, in order. */
export type TimesIn = (text: string) => readonly FoundTime[];

/** `loose`: a time may stand behind a few words. */
type Look = { readonly source: string; readonly loose: boolean; readonly timesIn: TimesIn };

/** What may stand before the time that begins a line: brackets, bold marks and "On". */
const lead = /^[\s*_~[{(（【「:・\-–—>]*(?:(?:on|at|around|about|approximately|circa|約|おおよそ)\s*)?$/i;

/** A few words may come first where a timeline is expected: "Fault occurs 2020-02-12 11:45". */
const leadWords = 60;
/** A line says its time near its start. */
const reach = 160;

const punctuation = /^[\s*_~\])}）】」:：,、.\-–—|=>→]+|[\s*_~[{(（【「:：,、\-–—|=>→]+$/g;

/** The same time in a second zone: `23:15 UTC / 16:15 PDT`, `22:00 (19:00 ART)`. */
const besides = /^\s*(?:[/|=]|[(（])\s*$/;

/** A time in a line, at its start or, when `loose`, behind a few words; and the rest of the line. */
function momentIn(prose: Prose, block: Block, { loose, timesIn }: Look): Moment | null {
  const head = prose.text.slice(0, reach);
  const found = timesIn(head);
  const at = found.findIndex(({ clock }, i) => (i === 0 || loose) && (clock !== null || i === found.length - 1));
  const parts = found[at] ?? found[0];
  if (!parts) return relativeIn(prose, block);
  const first = lead.test(head.slice(0, parts.start));
  if (!first && (!loose || parts.clock === null || parts.start > leadWords)) return relativeIn(prose, block);
  const twin = found[at + 1];
  const end =
    twin?.clock && twin.zone !== null && besides.test(head.slice(parts.end, twin.start)) ? twin.end : parts.end;
  const text = trimmed(slice(prose, first ? { start: end, end: prose.text.length } : { start: 0, end: parts.start }));
  return {
    block,
    range: rangeOf(prose, block),
    parts,
    timeRange: sourceRange(prose.spans, parts),
    text,
    phase: null,
    day: parts.clock === null && text.text === '',
    after: null,
  };
}

function relativeIn(prose: Prose, block: Block): Moment | null {
  const found = relativeTime(prose.text);
  if (!found) return null;
  const text = trimmed(slice(prose, { start: found.parts.end, end: prose.text.length }));
  return {
    block,
    range: rangeOf(prose, block),
    ...found,
    timeRange: sourceRange(prose.spans, found.parts),
    text,
    phase: null,
    day: false,
  };
}

const rangeOf = (prose: Prose, block: Block): Range =>
  block.kind === 'paragraph' ? sourceRange(prose.spans, { start: 0, end: prose.text.length }) : block.range;

function trimmed(prose: Prose): Prose {
  const text = prose.text.replace(punctuation, '');
  const start = prose.text.indexOf(text);
  return slice(prose, { start, end: start + text.length });
}

type InCell = { readonly cell: Prose; readonly parts: FoundTime };

/** One column may name the day and another one the time: the cell with the clock, and both as one time. */
function timeIn(block: Block, { time, besides }: TableShape, { timesIn }: Look): InCell | null {
  const found = [time, ...besides].flatMap((i): InCell[] => {
    const cell = block.cells[i];
    const times = cell ? timesIn(cell.text) : [];
    const parts = times.find(({ clock }) => clock !== null) ?? times[0];
    return cell && parts ? [{ cell, parts }] : [];
  });
  const own = found.find(({ parts }) => parts.clock !== null) ?? found[0];
  if (!own || own.parts.clock === null || own.parts.date !== null || own.parts.dayShift !== null) return own ?? null;
  const day = found.find(({ parts }) => parts.date !== null && parts.clock === null)?.parts;
  return day
    ? { ...own, parts: { ...own.parts, date: day.date, alternative: day.alternative, ambiguous: day.ambiguous } }
    : own;
}

function rowMoment(block: Block, shape: TableShape, look: Look): Moment | null {
  const told = timeIn(block, shape, look);
  const cell = told?.cell ?? block.cells[shape.time];
  const relative = cell && !told ? relativeTime(cell.text) : null;
  const time = told?.parts ?? relative?.parts;
  if (!cell || !time) return null;
  const text = block.cells[shape.event] ?? { text: '', spans: [], muted: [] };
  return {
    block,
    range: block.range,
    parts: time.zone === null && shape.zone !== null ? { ...time, zone: shape.zone } : time,
    timeRange: sourceRange(cell.spans, time),
    text,
    phase: block.cells[shape.phase]?.text.trim() || null,
    day: false,
    after: relative?.after ?? null,
  };
}

/** Everything in these blocks that begins with a time, in order of the text; `loose`: or has one behind a few words. */
export function momentsOf(blocks: readonly Block[], look: Look): Moment[] {
  const moments: Moment[] = [];
  let shape: TableShape | null = null;
  for (const [i, block] of blocks.entries()) {
    if (block.quoted) continue;
    if (block.kind === 'row') {
      if (block.header) shape = tableShape(block);
      else if (shape) add(rowMoment(block, shape, look));
    } else if (block.kind === 'heading' || block.kind === 'item')
      add(withText(momentIn(block.prose, block, look), { blocks, i, look }));
    else if (block.kind === 'paragraph')
      for (const moment of inParagraph(block, look)) add(withText(moment, { blocks, i, look }));
  }
  function add(moment: Moment | null): void {
    if (moment) moments.push(moment);
  }
  return moments;
}

/** A time alone on its line is followed by what happened, up to the next line with a time. */
function inParagraph(block: Block, look: Look): Moment[] {
  const moments: Moment[] = [];
  for (const line of linesOfProse(block.prose, look.source)) {
    const moment = momentIn(line, block, look);
    const last = moments.at(-1);
    if (moment) moments.push(moment);
    else if (last?.text.text === '') moments[moments.length - 1] = { ...last, text: trimmed(line), day: false };
  }
  return moments;
}

type Place = { readonly blocks: readonly Block[]; readonly i: number; readonly look: Look };

/** A time alone, as a heading or bold line: what happened stands in the next block, unless that has a time of its own. */
function withText(moment: Moment | null, { blocks, i, look }: Place): Moment | null {
  if (moment?.text.text !== '') return moment;
  const next = blocks[i + 1];
  if (!next || next.kind === 'heading' || next.kind === 'row' || momentIn(next.prose, next, { ...look, loose: false }))
    return moment;
  return { ...moment, text: next.prose, day: false };
}
