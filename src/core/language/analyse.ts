import type { Language } from '../text/text.js';
import { type Clause, type Context, type PredicateKind, predicateKinds } from './clause.js';
import * as en from './en/clauses.js';
import { triggers as english } from './en/triggers.js';
import * as ja from './ja/clauses.js';
import { triggers as japanese } from './ja/triggers.js';
import { spoken } from './quotations.js';
import { anyOf, anyStart } from './words.js';

const readers = { en, ja } as const;

const triggers: Readonly<Record<Language, readonly (readonly [PredicateKind, RegExp])[]>> = {
  en: predicateKinds.map((kind) => [kind, new RegExp(kind === 'drama' ? `${anyStart(english[kind])}|[!！]{2}` : anyStart(english[kind]))] as const),
  ja: predicateKinds.map((kind) => [kind, new RegExp(anyOf(japanese[kind]))] as const),
};

/** Longer than this is no sentence that anybody wrote. */
const longest = 3000;

/** Straight quotes, same length; in Japanese, full-width letters and digits as half-width ones. */
function plain(text: string, language: Language): string {
  if (language === 'en') return text.includes('’') || text.includes('‘') ? text.replace(/[’‘]/g, "'") : text;
  return text.replace(/[Ａ-Ｚａ-ｚ０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** Which kinds of predicate a sentence may hold: a cheap look, of the given ones only. Most sentences hold none. */
export function cuesIn(text: string, language: Language, kinds: readonly PredicateKind[] = predicateKinds): PredicateKind[] {
  if (text.length > longest) return [];
  const look = language === 'en' ? plain(text, language).toLowerCase() : text;
  return triggers[language].flatMap(([kind, pattern]) => (kinds.includes(kind) && pattern.test(look) ? [kind] : []));
}

/** The clauses of one sentence that say something of somebody: harm, omission, judgement … with their subject. */
export function analyse(text: string, context: Context): Clause[] {
  const kinds = cuesIn(text, context.language);
  if (kinds.length === 0) return [];
  return readers[context.language].clausesOf(plain(spoken(text, context.muted), context.language), context, kinds);
}
