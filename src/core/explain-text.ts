import type { Finding } from './finding.js';
import { analyseAll, languageOf } from './language/index.js';
import { type LintOptions, lint } from './lint.js';
import { type Judged, judge, placing, prefer } from './report/blame.js';
import type { Sentence } from './report/report.js';
import { contains, type Language, type Range } from './text/text.js';

/**
 * What became of a clause. `found`: a rule speaks of it; `outranked`: another clause of the sentence says more;
 * `exempted`: an exemption silenced it; `subject`: not of people; `wording`: the words around it make it another thing.
 */
export const outcomes = ['found', 'outranked', 'exempted', 'subject', 'wording'] as const;
export type Outcome = (typeof outcomes)[number];

export type ClauseReading = {
  readonly text: string;
  readonly subject: { readonly kind: string; readonly text: string | null };
  readonly predicate: { readonly kind: string; readonly text: string };
  readonly tense: string;
  readonly modality: string;
  readonly outcome: Outcome;
  /** Id of the exemption that silenced it. */
  readonly exemption: string | null;
  /** What made the finding softer. */
  readonly softenedBy: string | null;
};

/** How one sentence was read. */
export type SentenceReading = {
  readonly text: string;
  readonly language: Language;
  readonly clauses: readonly ClauseReading[];
  readonly findings: readonly Pick<Finding, 'rule' | 'level' | 'message'>[];
};

export type TextReading = {
  /** Of the findings' messages. */
  readonly language: Language;
  readonly sentences: readonly SentenceReading[];
};

/** How the blame rules read a short text; `null`: it is too large or nested too deep. */
export function explainText(text: string, options: LintOptions): TextReading | null {
  const language = options.messages ?? languageOf(text) ?? 'en';
  const { reports, findings } = lint(text, { ...options, messages: language });
  const report = reports[0];
  if (!report) return null;
  const placed = placing(report, options.config);
  const blames = findings.filter(({ rule }) => rule.startsWith('blame/'));
  const sentences = report.sentences.map((sentence, i): SentenceReading => {
    const { context, around } = placed(sentence, i);
    const judged = sentence.place === 'heading' ? [] : judge(sentence, analyseAll(sentence.text, context), around);
    const chosen = new Set(prefer(judged.flatMap(({ blame }) => blame ?? [])).map(({ clause }) => clause));
    return {
      text: sentence.text,
      language: sentence.language,
      clauses: judged.map((one) => readingOf(sentence, one, chosen.has(one.clause))),
      findings: blames
        .filter(({ range }) => contains(sentence.range, range.start))
        .map(({ rule, level, message }) => ({ rule, level, message })),
    };
  });
  return { language, sentences };
}

function readingOf({ text }: Sentence, { clause, blame, exemption }: Judged, chosen: boolean): ClauseReading {
  const { subject, predicate, range, gate, tense, modality } = clause;
  const cut = ({ start, end }: Range): string => text.slice(start, end).trim();
  return {
    text: cut(range),
    subject: { kind: subject.kind, text: subject.range && cut(subject.range) },
    predicate: { kind: predicate.kind, text: cut(predicate.range) },
    tense,
    modality,
    outcome: gate ?? (exemption ? 'exempted' : chosen ? 'found' : blame ? 'outranked' : 'wording'),
    exemption,
    softenedBy: blame?.softenedBy ?? null,
  };
}
