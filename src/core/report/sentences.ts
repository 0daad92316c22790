import { languageOf, quotations, splitSentences } from '../language/index.js';
import type { Language, Range } from '../text/text.js';
import type { Block } from './blocks.js';
import { type Prose, slice, sourceRange } from './prose.js';
import type { Section, Sentence } from './report.js';

/** A sentence that does not know yet in which section it stands; `block`: where its block starts. */
export type Phrase = Omit<Sentence, 'section' | 'timed'> & { readonly block: number };

/** All prose of a block as sentences. Block quotes, code and HTML are somebody else's words. */
export function phrasesOf(block: Block, language: Language): Phrase[] {
  const { kind, quoted, cells, prose, header } = block;
  if (quoted) return [];
  const told: { readonly place: Sentence['place']; readonly block: number; readonly language: Language } = {
    place: kind === 'row' ? (header ? 'heading' : 'cell') : kind === 'heading' || kind === 'item' ? kind : 'paragraph',
    block: block.range.start,
    language,
  };
  const phrases: Phrase[] = [];
  if (kind === 'row') for (const cell of cells) add(phrases, cell, told);
  else if (kind === 'heading' || kind === 'paragraph' || kind === 'item') add(phrases, prose, told);
  return phrases;
}

const wide = /[\u2e80-\uffff]/;
/** What may end a sentence, with more text behind it. */
const ending = /[.!?。！？｡…\n](?=[\s\S]*\S)/;

function add(phrases: Phrase[], prose: Prose, told: Pick<Phrase, 'place' | 'block' | 'language'>): void {
  if (!/\S/.test(prose.text)) return;
  const { place, block } = told;
  const language = languageIn(prose.text) ?? told.language;
  for (const { text, spans, muted } of split(prose, place, language)) {
    const range = sourceRange(spans, { start: 0, end: text.length });
    const quoted = quotations(text);
    const quiet = quoted.length > 0 ? [...muted, ...quoted] : muted;
    phrases.push({ text, range, language, spans, muted: quiet, place, block });
  }
}

/** Most text has letters of one kind alone. */
const languageIn = (text: string): Language | null =>
  wide.test(text) ? languageOf(text) : /[A-Za-z]/.test(text) ? 'en' : null;

function split(prose: Prose, place: Sentence['place'], language: Language): readonly Prose[] {
  if (place === 'heading' || !ending.test(prose.text)) return [prose];
  const parts = splitSentences(prose.text, language);
  return parts.length === 1 ? [prose] : parts.map((part) => slice(prose, part));
}

type Context = {
  readonly sections: readonly Section[];
  /** Ranges of timeline entries, in order. */
  readonly timed: readonly Range[];
};

/** Phrases in order of the text → sentences. */
export function sentencesOf(phrases: readonly Phrase[], { sections, timed }: Context): Sentence[] {
  const inner = innermost(sections);
  let next = 0;
  return phrases.map(({ text, range, language, spans, muted, place, block }) => {
    while (next < timed.length && timed[next]!.end <= block) next++;
    const inEntry = next < timed.length && timed[next]!.start <= block;
    return { text, range, language, spans, muted, section: inner(block), place, timed: inEntry };
  });
}

/** Index of the innermost section at an offset; asked with rising offsets. */
function innermost(sections: readonly Section[]): (offset: number) => number {
  let next = 0;
  const open: number[] = [];
  return (offset) => {
    while (next < sections.length && sections[next]!.headingRange.start <= offset) open.push(next++);
    // An outer section may end before an inner one only together with it.
    while (open.length > 0 && sections[open.at(-1)!]!.body.end <= offset) open.pop();
    return open.at(-1) ?? -1;
  };
}
