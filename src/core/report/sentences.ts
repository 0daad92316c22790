import { languageOf, quotations, splitSentences } from '../language/index.js';
import type { Language, Range } from '../text/text.js';
import type { Block } from './blocks.js';
import { type Prose, slice, sourceRange } from './prose.js';
import type { Section, Sentence } from './report.js';

type Context = {
  readonly language: Language;
  readonly sections: readonly Section[];
  /** Ranges of timeline entries, in order. */
  readonly timed: readonly Range[];
};

/** All prose as sentences, in order of the text. Block quotes, code and HTML are somebody else's words. */
export function sentencesOf(blocks: readonly Block[], context: Context): Sentence[] {
  const sentences: Sentence[] = [];
  const inner = innermost(context.sections);
  let next = 0;
  for (const block of blocks) {
    if (block.quoted) continue;
    const { start } = block.range;
    while (next < context.timed.length && context.timed[next]!.end <= start) next++;
    const timed = next < context.timed.length && context.timed[next]!.start <= start;
    const rest = { section: inner(start), timed };
    if (block.kind === 'row') {
      for (const cell of block.cells)
        add(sentences, cell, { ...rest, place: block.header ? 'heading' : 'cell' }, context.language);
    } else if (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'item')
      add(sentences, block.prose, { ...rest, place: block.kind }, context.language);
  }
  return sentences;
}

type Rest = Pick<Sentence, 'section' | 'place' | 'timed'>;

function add(sentences: Sentence[], prose: Prose, rest: Rest, fallback: Language): void {
  if (prose.text.trim() === '') return;
  const language = languageOf(prose.text) ?? fallback;
  const parts =
    rest.place === 'heading' ? [{ start: 0, end: prose.text.length }] : splitSentences(prose.text, language);
  for (const part of parts) {
    const { text, spans, muted } = parts.length === 1 ? prose : slice(prose, part);
    const range = sourceRange(spans, { start: 0, end: text.length });
    const quiet = [...muted, ...quotations(text)];
    sentences.push({ text, range, language, spans, muted: quiet, ...rest });
  }
}

/** Index of the innermost section at an offset; asked with rising offsets. */
function innermost(sections: readonly Section[]): (offset: number) => number {
  let next = 0;
  let open: number[] = [];
  return (offset) => {
    while (next < sections.length && sections[next]!.headingRange.start <= offset) open.push(next++);
    open = open.filter((i) => sections[i]!.body.end > offset);
    return open.at(-1) ?? -1;
  };
}
