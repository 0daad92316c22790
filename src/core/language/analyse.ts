import type { Language } from '../text/text.js';
import { type Clause, type Context, type PredicateKind, predicateKinds } from './clause.js';
import * as en from './en/clauses.js';
import { triggers as english } from './en/triggers.js';
import * as ja from './ja/clauses.js';
import { triggers as japanese } from './ja/triggers.js';
import { spoken } from './quotations.js';
import { wordIndex } from './word-index.js';

const readers = { en, ja } as const;

const words = { en: english, ja: japanese } as const;
const triggers = {
  en: wordIndex(predicateKinds.map((kind) => [kind, english[kind]] as const)),
  ja: wordIndex(predicateKinds.map((kind) => [kind, japanese[kind]] as const)),
} as const;

/** Longer than this is no sentence that anybody wrote. */
const longest = 3000;

/** Straight quotes, same length; in Japanese, full-width letters and digits as half-width ones. */
export function plain(text: string, language: Language): string {
  if (language === 'en') return text.includes('’') || text.includes('‘') ? text.replace(/[’‘]/g, "'") : text;
  return text.replace(/[Ａ-Ｚａ-ｚ０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

const lowered = (text: string, language: Language): string =>
  text.length > longest ? '' : plain(text, language).toLowerCase();

/** A cheap look for predicates of some kinds, made once for many sentences. Most sentences hold none. */
export function cueFor(kinds: readonly PredicateKind[]): (text: string, language: Language) => boolean {
  const index = {
    en: wordIndex([['any', kinds.flatMap((kind) => words.en[kind])]]),
    ja: wordIndex([['any', kinds.flatMap((kind) => words.ja[kind])]]),
  };
  return (text, language) => index[language](lowered(text, language)).size > 0;
}

/** The clauses of one sentence that say something of somebody: harm, omission, judgement … with their subject. */
export const analyse = (text: string, context: Context): Clause[] =>
  analyseAll(text, context).filter(({ gate }) => gate === null);

/** The same with those that only look like it, for people who want to know why nothing was found. */
export function analyseAll(text: string, context: Context): Clause[] {
  const kinds = triggers[context.language](lowered(text, context.language));
  if (kinds.size === 0) return [];
  return readers[context.language].clausesOf(plain(spoken(text, context.muted), context.language), context, kinds);
}
