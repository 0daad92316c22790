import type { Range } from '../text/text.js';
import { findTimes } from '../time/index.js';
import type { Block } from './blocks.js';
import type { Moment } from './moments.js';

/** Reports carry machine-readable records in fenced code: `"detected_at": "2026-11-20T14:05:00Z"`. */
type Line = { readonly key: string; readonly value: string; readonly range: Range };

const entry = /^[ \t{[,-]*["']?([A-Za-z_][A-Za-z_ ]{1,30})["']?\s*:\s*["']?([^"'\n]{1,300}?)["']?[\s,}\]]*$/gm;
const stamp = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;

function* linesOf({ range }: Block, source: string): Generator<Line> {
  const text = source.slice(range.start, range.end);
  for (const found of text.matchAll(entry)) {
    const value = found[2]!;
    const start = range.start + found.index + found[0].lastIndexOf(value);
    yield { key: found[1]!, value, range: { start, end: start + value.length } };
  }
}

/** Keys of a record whose value is a date and time. */
export function recordPairs(block: Block, source: string): Line[] {
  return mayHold(block, source) ? [...linesOf(block, source)].filter(({ value }) => stamp.test(value)) : [];
}

const timeKey = /^(?:time|timestamp|at|when|date)$/i;
const eventKey = /^(?:event|what|description|detail|summary|text|action|message)$/i;

/** A list of `{ "time": …, "event": … }` is a timeline. Several records of one moment are evidence for one thing. */
export function recordMoments(block: Block, source: string): Moment[] {
  const moments: Moment[] = [];
  if (!mayHold(block, source)) return moments;
  let time: Line | null = null;
  for (const line of linesOf(block, source)) {
    const moment: Moment | null = time && eventKey.test(line.key) ? momentOf(block, time, line) : null;
    if (moment) moments.push(moment);
    time = timeKey.test(line.key) && stamp.test(line.value) ? line : null;
  }
  return moments;
}

function momentOf(block: Block, time: Line, event: Line): Moment | null {
  const [parts] = findTimes(time.value);
  if (!parts) return null;
  const text = { text: event.value, spans: [[0, event.range.start, event.value.length] as const], muted: [] };
  const range = { start: time.range.start, end: event.range.end };
  return { block, range, parts, timeRange: time.range, text, phase: null, day: false, after: null };
}

/** Code of other kinds is not looked at twice. */
const mayHold = ({ range }: Block, source: string): boolean =>
  /^[`~]{3,}\s*(?:json|yaml|yml|toml)\b/i.test(source.slice(range.start, range.start + 20));
