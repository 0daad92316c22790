import type { Clause, PredicateKind } from '../language/index.js';
import type { Language } from '../text/text.js';
import type { BlameCategory } from './blame-types.js';
import { exemptions } from './exemption-table.js';

/** Where a clause stands, for exemptions that depend on it. `text`: the sentence, quotations blanked. */
export type Standing = {
  readonly text: string;
  readonly language: Language;
  readonly clause: Clause;
  readonly category: BlameCategory;
  /** In the section on prevention. */
  readonly plan: boolean;
  /** In a timeline. */
  readonly timed: boolean;
};

/** Why a clause with the words of blame is none. */
export type Exemption = {
  readonly id: string;
  readonly about: Readonly<Record<Language, string>>;
  readonly silences: readonly PredicateKind[];
  /** What the sentence says. */
  readonly says?: Partial<Readonly<Record<Language, RegExp>>>;
  readonly where?: (standing: Standing) => boolean;
};

/** What a team makes of the exemptions, by id: switched off, or with words of its own. */
export type ExemptionSettings = Readonly<Record<string, 'off' | readonly string[]>>;

export const exemptionIds: readonly string[] = exemptions.map(({ id }) => id);

/** An exemption as a team wants it. */
type Active = Exemption & { readonly own: RegExp | null };

/** Tells which exemption silences a clause. */
export type Exempting = {
  /** The first that does, or `null`. */
  find(standing: Standing): string | null;
  /** All that can silence a kind of predicate; the closest, which silences the fewest kinds, first. */
  idsFor(kind: PredicateKind, language: Language): readonly string[];
};

export function exempting(settings: ExemptionSettings): Exempting {
  const active = exemptions.flatMap((exemption): Active[] => {
    const set = Object.hasOwn(settings, exemption.id) ? settings[exemption.id] : undefined;
    if (set === 'off') return [];
    const phrases = (set ?? []).map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
    return [{ ...exemption, own: phrases.length > 0 ? anyPhrase(phrases) : null }];
  });
  return {
    find: (standing) => active.find((exemption) => silences(exemption, standing))?.id ?? null,
    idsFor: (kind, language) =>
      active
        .filter(({ silences: kinds, says, own }) => kinds.includes(kind) && (!says || says[language] || own))
        .toSorted((a, b) => a.silences.length - b.silences.length)
        .map(({ id }) => id),
  };
}

function silences({ silences: kinds, says, where, own }: Active, standing: Standing): boolean {
  if (!kinds.includes(standing.clause.predicate.kind)) return false;
  if (own?.test(standing.text)) return true;
  return (where?.(standing) ?? true) && (!says || (says[standing.language]?.test(standing.text) ?? false));
}

/** A team's phrases, whole words where they are Latin. */
function anyPhrase(phrases: readonly string[]): RegExp {
  const sources = phrases.map((phrase) => {
    const literal = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return `${/^\w/.test(literal) ? '\\b' : ''}${literal}${/\w$/.test(literal) ? '\\b' : ''}`;
  });
  return new RegExp(sources.join('|'), 'i');
}
