import type { PredicateKind } from '../language/index.js';
import type { Range } from '../text/text.js';
import type { Draft, Part } from './draft.js';
import { fill, type Values } from './parts.js';
import type { Said } from './said.js';

/**
 * A stretch of a sentence and what may stand there instead. In `match` `PRED` stands for the words that blame, `WHO` for
 * those blamed, `BY` for them with their particle where the clause has any; every named group is a part for `write`.
 * `{who}`: the one blamed, by their work.
 */
export type Swap = {
  readonly kinds: readonly PredicateKind[];
  readonly match: string;
  readonly write: readonly string[];
};

/** How one language names people and finishes what a swap wrote. */
export type Manner = {
  /** The words for the one blamed, without what stands in front. */
  readonly whom: (words: string) => string;
  /** The words that blame, without what only follows them. */
  readonly core: (words: string, kind: PredicateKind) => string;
  /** What may stand in front of it; source of a pattern. */
  readonly article: string;
  /** What may not stand in front of one who is taken out of a sentence; source of a pattern. */
  readonly before: string;
  /** What stands between the one blamed and the rest of the clause; source of a pattern. */
  readonly by: string;
  readonly who: (said: Said) => Part;
  /** Settles what depends on how the sentence ends; `null`: it does not fit there. */
  readonly settle: (template: string, place: { readonly text: string; readonly goesOn: boolean }) => string | null;
  /** More values, from the words of the groups. */
  readonly derive: (words: Readonly<Record<string, string | undefined>>) => Values;
  readonly finish: (parts: readonly Part[], at: number, text: string) => readonly Part[];
};

/** `[…|…]` in a template: the form asked for, else the first; `null` when that is `×`, so that the template does not fit. */
export function oneOf(template: string, form: number): string | null {
  const settled = template.replace(/\[([^\]]*)\]/g, (_, forms: string) => {
    const all = forms.split('|');
    return all[form] ?? all[0] ?? '';
  });
  return settled.includes('×') ? null : settled;
}

const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Drafts of the first swap that fits. */
export function bySwap(said: Said, swaps: readonly Swap[], manner: Manner): Draft[] {
  const { text, clause } = said;
  const { range: predicate, kind } = clause.predicate;
  const words = ({ start, end }: Range) => text.slice(start, end).trim();
  const { range } = clause.subject;
  const whom = range && clause.subject.kind !== 'software' ? literal(manner.whom(words(range))) : '';
  const named = whom === '' ? '(?!)' : manner.article + whom;
  const by = whom !== '' && range!.start < predicate.start ? manner.before + whom + manner.by : '';
  for (const { kinds, match, write } of swaps) {
    if (!kinds.includes(kind) || (/(?<!\(\?:)WHO/.test(match) && whom === '')) continue;
    const source = match
      .replaceAll('PRED', literal(manner.core(words(predicate), kind)))
      .replaceAll('BY', by)
      .replaceAll('WHO', named);
    const found = [...text.matchAll(new RegExp(source, 'dgiu'))].find(
      (one) => one.index < predicate.end && predicate.start < one.index + one[0].length,
    );
    if (found) return write.flatMap((template) => draftOf(template, found, { said, manner }));
  }
  return [];
}

function draftOf(template: string, found: RegExpMatchArray, { said, manner }: { said: Said; manner: Manner }): Draft[] {
  const range = { start: found.index!, end: found.index! + found[0].length };
  const rest = said.text.slice(range.end);
  const settled = manner.settle(template, { text: said.text, goesOn: /[\p{L}\p{N}]/u.test(rest) });
  if (settled === null) return [];
  const groups = Object.entries(found.indices?.groups ?? {});
  const kept = groups.map(([name, at]) => [name, at && at[1] > at[0] ? { keep: { start: at[0], end: at[1] } } : '']);
  const values: Values = { ...Object.fromEntries(kept), ...manner.derive(found.groups ?? {}), who: manner.who(said) };
  const parts = fill(settled, values);
  return parts ? [[{ range, parts: manner.finish(parts, range.start, said.text) }]] : [];
}
