import type { Blame, BlameCategory } from '../report/blame-types.js';
import type { Report } from '../report/report.js';
import type { Range } from '../text/text.js';
import type { Level, ProblemFacts } from './rule.js';

/** Columns of quoted words in a message; full-width letters take two. */
const longest = 26;

/** Words as a message quotes them, cut where they would fill the line. */
export function short(words: string): string {
  let width = 0;
  let end = 0;
  for (const char of words) {
    width += char.charCodeAt(0) > 0x2e7f ? 2 : 1;
    if (width > longest) return `${words.slice(0, end).trimEnd()}…`;
    end += char.length;
  }
  return words;
}

type Facts = {
  readonly range: Range;
  readonly with: { readonly words: string };
  readonly level?: Level;
  readonly facts: ProblemFacts;
};

/** What every blame finding says of its place: the clause, the words that decided, and whether the report itself softens it. */
export const factsOf = ({ range, category, clause, words, soft, exemptions }: Blame): Facts => ({
  range,
  with: { words: short(words) },
  ...(soft ? { level: 'info' } : {}),
  facts: {
    category,
    subject: clause.subject.kind,
    predicate: clause.predicate.kind,
    tense: clause.tense,
    modality: clause.modality,
    words,
    exemptions,
  },
});

/** The report's blame of one kind. */
export const blameOf = ({ blame }: Report, category: BlameCategory): readonly Blame[] =>
  blame.filter((one) => one.category === category);
