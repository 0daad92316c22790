import type { Language, Range } from '../text/text.js';

/** Who a clause is about: a named person, people by their work, the writer's own side, a company, a machine, or nobody. */
export type SubjectKind = 'person' | 'role' | 'we' | 'organisation' | 'software' | 'none';

export type Subject = { readonly kind: SubjectKind; readonly range: Range | null };

/**
 * What a clause says of its subject. `harm`: an act marked as a fault; `omission`: left undone; `mental`: got wrong in one's head;
 * `judgement`: a verdict on character; `error`: a human slip as a noun; `sanction`: a punishment; `evasion`: not us; `drama`: tone.
 */
export const predicateKinds = [
  'harm',
  'omission',
  'mental',
  'judgement',
  'error',
  'sanction',
  'evasion',
  'drama',
] as const;
export type PredicateKind = (typeof predicateKinds)[number];

/** When a predicate happens; `none`: it is a noun, and says no time. */
export type Tense = 'past' | 'present' | 'future' | 'none';

/** A part of a sentence that says something of somebody. Everything else a sentence holds is neutral and not listed. */
export type Clause = {
  /** From its subject to its end. */
  readonly range: Range;
  readonly subject: Subject;
  readonly predicate: { readonly kind: PredicateKind; readonly range: Range };
  readonly tense: Tense;
  readonly modality: 'plain' | 'counterfactual';
  /** A better past that never was, or a slip as a noun, that the sentence gives as the cause. */
  readonly asCause: boolean;
  /** A slip that may be nobody's: an oversight. */
  readonly agentless: boolean;
  /** Why it is none after all, `null` when it is one: the subject is no person, or the words around it make it another thing. */
  readonly gate: 'subject' | 'wording' | null;
};

/** What is known beyond the sentence. Names are written as in the text. */
export type Context = {
  readonly language: Language;
  /** People of this report: owners, authors, handles. */
  readonly roster: ReadonlySet<string>;
  /** More words that name people by their work, and more names that are software; lower case. */
  readonly personRoles: ReadonlySet<string>;
  readonly products: ReadonlySet<string>;
  /** Stretches that are mentioned, not said. */
  readonly muted: readonly Range[];
  /** The sentence before names people: "they" means them. */
  readonly peopleBefore: boolean;
};
