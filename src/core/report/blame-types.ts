import type { Clause } from '../language/index.js';
import type { Language, Range } from '../text/text.js';

/** The eight kinds of blame, most specific first; each is a rule. */
export const blameCategories = [
  'punishment',
  'evasion',
  'named-person',
  'judgement',
  'role-at-fault',
  'hindsight',
  'human-error',
  'drama',
] as const;
export type BlameCategory = (typeof blameCategories)[number];

export type Blame = {
  readonly category: BlameCategory;
  readonly language: Language;
  /** In the source, as are `sentence`, `subject` and `predicate`: the clause that blames. */
  readonly range: Range;
  readonly sentence: Range;
  /** `null`: nobody is named. */
  readonly subject: Range | null;
  readonly predicate: Range;
  /** Kinds, tense and modality; its ranges count in the sentence's text. */
  readonly clause: Clause;
  /** The words that decided. */
  readonly words: string;
  /** The report itself weakens the case. */
  readonly soft: boolean;
  /**
   * By what: the subject is the writer's own side, or nobody; a cause in the system stands beside it; it is the trigger, and
   * the report states a root cause that is no person.
   */
  readonly softenedBy: 'own-side' | 'nobody' | 'system-cause' | 'trigger' | null;
  /** Ids of the exemptions that would silence it if the sentence said so, the closest first. */
  readonly exemptions: readonly string[];
};
