import type { PhrasingContent } from 'mdast';
import type { Range } from '../text/text.js';

/** Text of inline nodes without marks, and where each stretch of it stands in the source. */
export type Prose = {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Code, struck-out text and bare addresses: mentioned, not said. In order, and apart from one another. */
  readonly muted: readonly Range[];
};
export type Span = readonly [at: number, source: number, length: number];

/** A source, and where in it the offsets of the nodes count from. */
export type Origin = { readonly source: string; readonly origin: number };

type Build = { text: string; spans: Span[]; muted: Range[] } & Origin;

export function proseOf(nodes: readonly PhrasingContent[], { source, origin }: Origin): Prose {
  const build: Build = { text: '', spans: [], muted: [], source, origin };
  for (const node of nodes) add(build, node);
  const { text, spans, muted } = build;
  return { text, spans, muted };
}

function add(build: Build, node: PhrasingContent): void {
  const start = build.origin + (node.position?.start.offset ?? 0);
  const end = build.origin + (node.position?.end.offset ?? 0);
  const from = build.text.length;
  switch (node.type) {
    case 'text':
      addText(build, node.value, { start, end });
      return;
    case 'break':
      push(build, ' ', start);
      return;
    case 'inlineCode': {
      const inner = build.source.slice(start, end).indexOf(node.value);
      push(build, node.value, start + Math.max(0, inner));
      build.muted.push({ start: from, end: build.text.length });
      return;
    }
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference': {
      const inner = build.muted.length;
      for (const child of node.children) add(build, child);
      if (node.type !== 'delete' && !(node.type === 'link' && isAddress(build.text.slice(from)))) return;
      build.muted.length = inner;
      build.muted.push({ start: from, end: build.text.length });
      return;
    }
    default:
  }
}

const isAddress = (text: string): boolean => /^(?:https?:|www\.|mailto:)\S+$/.test(text);

function push(build: Build, text: string, source: number): void {
  if (text === '') return;
  const last = build.spans.at(-1);
  const at = build.text.length;
  if (last && last[0] + last[2] === at && last[1] + last[2] === source)
    build.spans[build.spans.length - 1] = [last[0], last[1], last[2] + text.length];
  else build.spans.push([at, source, text.length]);
  build.text += text;
}

const wide = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;

/** A text node, line by line; the parser has removed escapes, references and the indentation after line ends. */
function addText(build: Build, value: string, { start, end }: Range): void {
  const { source } = build;
  if (end - start === value.length && !value.includes('\n')) {
    push(build, value, start);
    return;
  }
  let at = start;
  for (let from = 0; from <= value.length; ) {
    const newline = value.indexOf('\n', from);
    const line = newline < 0 ? value.length : newline;
    const to = value[line - 1] === '\r' && newline >= 0 ? line - 1 : line;
    at = addLine(build, value.slice(from, to), { start: at, end });
    if (newline < 0) return;
    if (!(wide.test(value[to - 1] ?? '') && wide.test(value[line + 1] ?? ''))) push(build, ' ', at);
    at = source.indexOf('\n', at) + 1 || at;
    while (at < end && ' \t>'.includes(source[at]!) && source[at] !== value[line + 1]) at++;
    from = line + 1;
  }
}

/** Returns the offset behind the line. */
function addLine(build: Build, line: string, { start, end }: Range): number {
  const { source } = build;
  if (source.startsWith(line, start)) {
    push(build, line, start);
    return start + line.length;
  }
  let at = start;
  let from = 0;
  for (let i = 0; i < line.length; i++) {
    const char = line[i]!;
    if (source[at] === char) at++;
    else {
      push(build, line.slice(from, i), at - (i - from));
      at = skipTo(source, at, { char, end });
      from = i;
    }
  }
  push(build, line.slice(from), at - (line.length - from));
  return at;
}

/** Past an escape or a character reference; returns the offset behind the character it stands for. */
function skipTo(source: string, at: number, { char, end }: { char: string; end: number }): number {
  if (source[at] === '\\' && source[at + 1] === char) return at + 2;
  const ahead = source.slice(at, Math.min(end, at + 40));
  const close = ahead.startsWith('&') ? ahead.indexOf(';') : -1;
  if (close > 0) return at + close + 1;
  const next = ahead.indexOf(char);
  return next >= 0 ? at + next + 1 : Math.min(at + 1, end);
}

/** Index of the last span that begins before `at`, or at it when `including`; -1 when none does. */
function spanAt(spans: readonly Span[], at: number, including: boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = spans[middle]![0];
    if (from < at || (including && from === at)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Source range of a stretch of prose. */
export function sourceRange(spans: readonly Span[], { start, end }: Range): Range {
  const first = spans[Math.max(0, spanAt(spans, start, true))];
  const last = spans[spanAt(spans, end, false)] ?? first;
  if (!first || !last) return { start: 0, end: 0 };
  const from = first[1] + Math.min(start - first[0], first[2]);
  return { start: from, end: Math.max(from, last[1] + Math.min(end - last[0], last[2])) };
}

/** The part of a prose between two offsets, with offsets counted from its start. */
export function slice({ text, spans, muted }: Prose, { start, end }: Range): Prose {
  const cut: Span[] = [];
  for (let i = Math.max(0, spanAt(spans, start, true)); i < spans.length; i++) {
    const [at, source, length] = spans[i]!;
    if (at >= end) break;
    const from = Math.max(at, start);
    const to = Math.min(at + length, end);
    if (to > from) cut.push([from - start, source + from - at, to - from]);
  }
  return {
    text: text.slice(start, end),
    spans: cut,
    muted: muted.length === 0 ? muted : cutRanges(muted, { start, end }),
  };
}

/** What lies between two offsets of ranges in order, counted from the first. */
function cutRanges(ranges: readonly Range[], { start, end }: Range): Range[] {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const cut: Range[] = [];
  for (; low < ranges.length && ranges[low]!.start < end; low++) {
    const range = ranges[low]!;
    cut.push({ start: Math.max(0, range.start - start), end: Math.min(end, range.end) - start });
  }
  return cut;
}
