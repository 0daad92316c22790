import type { Clause, Context, PredicateKind } from './clause.js';
import { predicateKinds } from './clause.js';
import * as en from './en/clauses.js';
import * as ja from './ja/clauses.js';
import type { Language } from '../text/text.js';
import { spoken } from './quotations.js';

const readers = { en, ja } as const;

/** Longer than this is no sentence that anybody wrote. */
const longest = 3000;

/** Straight quotes, same length; in Japanese, full-width letters and digits as half-width ones. */
function plain(text: string, language: Language): string {
  const straight = text.replace(/[’‘]/g, "'");
  return language === 'en' ? straight : straight.replace(/[Ａ-Ｚａ-ｚ０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** A cheap look before `analyse`: most sentences hold nothing. */
export const mayHold = (text: string, language: Language, kinds: readonly PredicateKind[]): boolean =>
  text.length <= longest && readers[language].mayHold(plain(text, language), kinds);

/** The clauses of one sentence that say something of somebody: harm, omission, judgement … with their subject. */
export function analyse(text: string, context: Context, kinds: readonly PredicateKind[] = predicateKinds): Clause[] {
  if (text.length > longest) return [];
  return readers[context.language].clausesOf(plain(spoken(text, context.muted), context.language), context, kinds);
}
