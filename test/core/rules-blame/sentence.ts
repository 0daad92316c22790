import { analyse, namesPeople, quotations, splitSentences } from '../../../src/core/language/index.js';
import { blameIn } from '../../../src/core/report/blame.js';
import type { Blame } from '../../../src/core/report/blame-types.js';
import { type ExemptionSettings, exempting } from '../../../src/core/report/exemptions.js';
import type { Sentence } from '../../../src/core/report/report.js';
import type { Language } from '../../../src/core/text/text.js';

type Known = {
  readonly roster?: readonly string[];
  readonly personRoles?: readonly string[];
  readonly products?: readonly string[];
  readonly timed?: boolean;
  readonly plan?: boolean;
  readonly exemptions?: ExemptionSettings;
};

const sentenceOf = (text: string, language: Language, timed: boolean): Sentence => ({
  text,
  language,
  range: { start: 0, end: text.length },
  spans: [[0, 0, text.length]],
  muted: quotations(text),
  section: 0,
  place: 'paragraph',
  timed,
});

/** All blame in a short text, without a report around it. */
export function blameInText(text: string, language: Language, known: Known = {}): Blame[] {
  const parts = splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
  return parts.flatMap((part, i) => {
    const sentence = sentenceOf(part, language, known.timed ?? false);
    const context = {
      language,
      muted: sentence.muted,
      roster: new Set(known.roster),
      personRoles: new Set(known.personRoles),
      products: new Set(known.products),
      peopleBefore: namesPeople(parts.slice(0, i + 1).join(' '), language),
    };
    return blameIn(sentence, analyse(part, context), {
      next: parts[i + 1] ?? null,
      plan: known.plan ?? false,
      exempting: exempting(known.exemptions ?? {}),
    });
  });
}
