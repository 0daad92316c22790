import type { PredicateKind } from '../clause.js';
import { anyWord, verbForms } from '../words.js';
import { participles } from './predicates.js';

/** How one kind of predicate is written. Patterns see lower-case text. */
export type Finder = {
  readonly kind: PredicateKind;
  readonly pattern: RegExp;
  /**
   * The group `word` of the match must begin with one of these: large lists are looked up, not matched. What follows such a
   * word stands in a lookahead, in the group `rest`, so that the next word is tried too.
   */
  readonly holds?: ReadonlySet<string>;
  /** Where the subject stands: left of the match, in its group `by`, or nowhere. */
  readonly who: 'before' | 'by' | 'none';
  /** People must be the subject; `known-people`: an unknown name will do, since only people do this. */
  readonly needs?: 'people' | 'known-people';
  readonly unreal?: true;
  /** Silent when the words right before the match say so: a passive, an adjective. */
  readonly unlessAfter?: RegExp;
};

export const find = (source: string): RegExp => new RegExp(source, 'g');

export const pasts = (entries: readonly string[]): readonly string[] =>
  entries.flatMap((entry) => verbForms(entry).past);

/** Beginning of a word that is not the second half of a compound. */
export const edge = '\\b(?<!-)';

export const participle = `(?:[a-z]+ed|${anyWord(participles)})`;

export const adverbs =
  '(?:(?:not|also|probably|simply|just|really|definitely|certainly|ideally|[a-z]+ly|at least|instead|then|first|already|all|both|never|even|still) ){0,3}';

/** A few words of any kind, names, code and quotations too. */
export const few = (most: number): string => `(?:[\\w'\`\uFFFC/-]+ ){0,${most}}?`;

/** Who did it, behind "by": up to five words, of which the longest beginning that names somebody counts. */
export const byWhom = "(?<by>[\\w@.'-]+(?: [\\w@.'-]+){0,4})";

export const passive = /\b(?:to be|being|is|are|be|been|get|gets|got|getting|was|were) (?:\w+ ){0,2}$/;

/** One to three words from the start of a match that a list may hold. */
export function holdsWord(words: ReadonlySet<string>, text: string): boolean {
  const parts = text.split(/[ -]/, 3);
  return parts.some((_, i) => words.has(parts.slice(0, i + 1).join(' ')));
}
