import type { Language } from '../../../../src/core/text/text.js';

/** Invented sentences for one rule and language. */
export type Sentences = {
  /** The rule, or a sister that answers for it, finds these. */
  readonly blames: readonly string[];
  /** No blame rule says more than info of these. */
  readonly silent: readonly string[];
  /** One feature apart: the first is blame, the second is not. */
  readonly pairs: readonly (readonly [blame: string, silent: string])[];
};

export type Table = { readonly rule: string; readonly sisters: readonly string[] } & Readonly<
  Record<Language, Sentences>
>;
