import type { PhrasingContent } from 'mdast';
import type { Range } from '../text/text.js';

/** Text of inline nodes without marks, and where each stretch of it stands in the source. */
export type Prose = {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Code, struck-out text and bare addresses: mentioned, not said. */
  readonly muted: readonly Range[];
};
export type Span = readonly [at: number, source: number, length: number];

type Build = { text: string; spans: Span[]; muted: Range[]; source: string };

export function proseOf(nodes: readonly PhrasingContent[], source: string): Prose {
  const build: Build = { text: '', spans: [], muted: [], source };
  for (const node of nodes) add(build, node);
  return build;
}

function add(build: Build, node: PhrasingContent): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const from = build.text.length;
  switch (node.type) {
    case 'text':
      addText(build, node.value, { start, end });
      return;
    case 'break':
      push(build, ' ', start);
      return;
    case 'inlineCode': {
      const inner = build.source.indexOf(node.value, start);
      push(build, node.value, inner >= 0 && inner < end ? inner : start);
      build.muted.push({ start: from, end: build.text.length });
      return;
    }
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      for (const child of node.children) add(build, child);
      if (node.type === 'delete' || (node.type === 'link' && isAddress(build.text.slice(from))))
        build.muted.push({ start: from, end: build.text.length });
      return;
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

/** A text node; the parser has removed escapes, references and the indentation after line ends. */
function addText(build: Build, value: string, { start, end }: Range): void {
  const { source } = build;
  if (end - start === value.length && !value.includes('\n')) return push(build, value, start);
  let at = start;
  let from = 0;
  const flush = (to: number, source: number) => push(build, value.slice(from, to), source - (to - from));
  for (let i = 0; i < value.length; i++) {
    const char = value[i]!;
    if (char === '\n') {
      flush(i, at);
      if (!(wide.test(value[i - 1] ?? '') && wide.test(value[i + 1] ?? ''))) push(build, ' ', at);
      at = source.indexOf('\n', at) + 1 || at;
      while (at < end && ' \t>'.includes(source[at]!) && source[at] !== value[i + 1]) at++;
      from = i + 1;
    } else if (source[at] === char) at++;
    else {
      flush(i, at);
      at = skipTo(source, at, { char, end });
      from = i;
    }
  }
  flush(value.length, at);
}

/** Past an escape or a character reference; returns the offset behind the character it stands for. */
function skipTo(source: string, at: number, { char, end }: { char: string; end: number }): number {
  if (source[at] === '\\' && source[at + 1] === char) return at + 2;
  if (source[at] === '&') {
    const close = source.indexOf(';', at);
    if (close > 0 && close - at < 40) return close + 1;
  }
  const next = source.indexOf(char, at);
  return next >= 0 && next < end ? next + 1 : Math.min(at + 1, end);
}

/** Source range of a stretch of prose. */
export function sourceRange(spans: readonly Span[], { start, end }: Range): Range {
  const first = spans.findLast(([at]) => at <= start) ?? spans[0];
  const last = spans.findLast(([at]) => at < end) ?? first;
  if (!first || !last) return { start: 0, end: 0 };
  const from = first[1] + Math.min(start - first[0], first[2]);
  return { start: from, end: Math.max(from, last[1] + Math.min(end - last[0], last[2])) };
}

/** The part of a prose between two offsets, with offsets counted from its start. */
export function slice({ text, spans, muted }: Prose, { start, end }: Range): Prose {
  const cut = spans.flatMap(([at, source, length]): Span[] => {
    const from = Math.max(at, start);
    const to = Math.min(at + length, end);
    return to > from ? [[from - start, source + from - at, to - from]] : [];
  });
  const quiet = muted
    .filter((range) => range.start < end && range.end > start)
    .map((range) => ({ start: Math.max(0, range.start - start), end: Math.min(end, range.end) - start }));
  return { text: text.slice(start, end), spans: cut, muted: quiet };
}
