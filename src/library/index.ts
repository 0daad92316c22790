/**
 * Hansei as a library: the text of a report in, plain data out. Synchronous and without I/O, so that it runs in Node,
 * in browsers and in workers. Nothing here throws on what a report says: text is never invalid, only incomplete.
 */
import * as core from '../core/index.js';
import type { Config, ConfigProblem, Edit, Facts, Language, NewReport, Options, Result, RuleInfo } from './types.js';

export type * from './types.js';

/** Checks a report: what it leaves open, what it blames, and what it says. */
export function lint(text: string, options: Options = {}): Result {
  const { findings, reports } = judged(text, options);
  const { placeAt } = core.linesOf(text);
  return {
    language: reports[0]?.language ?? null,
    findings: findings.map(({ rule, level, message, range, fatal, clock, fixes }) => {
      const { line: endLine, column: endColumn } = placeAt(range.end);
      return { rule, level, message, range, ...placeAt(range.start), endLine, endColumn, fatal, clock, fixes };
    }),
    reports: reports.map((report) => core.facts(report, text)),
  };
}

/** What a report says, one per incident in the text; empty when it was refused (too large, too deeply nested). */
export const read = (text: string, options: Omit<Options, 'fixes'> = {}): readonly Facts[] =>
  judged(text, options).reports.map((report) => core.facts(report, text));

function judged(text: string, { config = core.defaultConfig, now, language, fileName, fixes = false }: Options) {
  return core.lint(text, {
    config,
    forms: core.formFor,
    now: now === undefined ? null : Math.floor(now.getTime() / 60_000),
    messages: language ?? config.messages,
    fixes,
    fileName: fileName ?? null,
  });
}

/** The text after all edits; `null` when one lies outside the text or two overlap: nothing is done by halves. */
export const applyEdits = (text: string, edits: readonly Edit[]): string | null => core.applyEdits(text, edits);

/** The text of a `hansei.config.json`; `config` is `null` when there is anything wrong with it. */
export function readConfig(text: string): {
  readonly config: Config | null;
  readonly problems: readonly ConfigProblem[];
} {
  const { file, problems } = core.parseConfig(text);
  return { config: file && core.mergeConfig([file]), problems };
}

/** A rule in Markdown: what it wants, why, a bad and a good example; `null` for an id that no rule has. */
export const explain = (rule: string, language: Language = 'en'): string | null => core.explain(rule, language);

/** Every rule with its own level, in the order of the reference. */
export const rules: readonly RuleInfo[] = core.rules.map(({ id, level, clock = false, words: { en, ja } }) => ({
  id,
  level,
  clock,
  title: { en: en['title'] ?? id, ja: ja['title'] ?? id },
  why: { en: en['why'] ?? '', ja: ja['why'] ?? '' },
}));

/** A report to fill in. Lines end with LF. */
export function newReport({ language = 'en', status = 'ongoing', ...said }: NewReport): string {
  const form = core.formFor('standard');
  return form ? core.newReport({ ...said, form, language, status }).text : '';
}
