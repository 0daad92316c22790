import type { Range } from '../text/text.js';

/** Marks of Markdown round a stretch of a sentence, in the source; one side may lie in another sentence. */
export type Mark = {
  readonly kind: 'emphasis' | 'link' | 'code';
  readonly open: Range | null;
  readonly close: Range | null;
};

export type Marks = {
  readonly pairs: readonly Mark[];
  /** Images, footnotes, HTML: what stands in a sentence without being text. */
  readonly opaque: readonly Range[];
};

type Spans = readonly (readonly [at: number, source: number, length: number])[];

const token =
  /!\[[^\]\n]*\](?:\([^()\n]*\))?|\[\^[^\]\n]*\]|<[^<>\n]*>|\*+|_+|~~|`+|\]\((?:[^()\n]|\([^()\n]*\))*\)|\]\[[^\]\n]*\]|[[\]]/g;

const kindOf = (text: string): Mark['kind'] =>
  /^[[\]]/.test(text) ? 'link' : text.startsWith('`') ? 'code' : 'emphasis';

/** The marks between the stretches of text that a sentence has in the source, and right round it. */
export function marksOf(source: string, spans: Spans): Marks {
  const pairs: Mark[] = [];
  const opaque: Range[] = [];
  const open: { readonly text: string; readonly range: Range }[] = [];
  for (const gap of gapsOf(source, spans))
    for (const match of source.slice(gap.start, gap.end).matchAll(token)) {
      const [text] = match;
      const range = { start: gap.start + match.index, end: gap.start + match.index + text.length };
      if (/^(?:!|<|\[\^)/.test(text)) {
        opaque.push(range);
        continue;
      }
      const last = open.at(-1);
      const closes = text.startsWith(']') ? last?.text === '[' : last?.text === text;
      if (last && closes) {
        open.pop();
        pairs.push({ kind: kindOf(text), open: last.range, close: range });
      } else if (text.startsWith(']')) pairs.push({ kind: 'link', open: null, close: range });
      else open.push({ text, range });
    }
  // What stays open ends in another sentence, or began in one before.
  for (const { text, range } of open) pairs.push({ kind: kindOf(text), open: range, close: null });
  return { pairs, opaque };
}

function gapsOf(source: string, spans: Spans): Range[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  const whole = withMarks(source, { start: first[1], end: last[1] + last[2] });
  const gaps = [{ start: whole.start, end: first[1] }];
  for (let i = 1; i < spans.length; i++) {
    const [, from, length] = spans[i - 1]!;
    gaps.push({ start: from + length, end: spans[i]![1] });
  }
  return [...gaps, { start: last[1] + last[2], end: whole.end }];
}

/** A stretch of the source with the marks right round it. */
export function withMarks(source: string, { start, end }: Range): Range {
  const before = /[*_~`[]*$/.exec(source.slice(Math.max(0, start - 12), start))?.[0].length ?? 0;
  const after = /^(?:[*_~`]|\]\([^()\n]*\)|\]\[[^\]\n]*\])*/.exec(source.slice(end, end + 400))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}
