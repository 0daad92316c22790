import type { Finding } from '../finding.js';
import { type LintOptions, type LintResult, lint, settingsFor } from '../lint.js';
import type { Report } from '../report/report.js';
import type { Settings } from '../rules/rule.js';
import type { Form } from '../schema/form.js';
import type { Language } from '../text/text.js';

/** One version of a report as an editor's feature sees it, and who asks. */
export type Context = {
  readonly text: string;
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly form: Form;
  readonly settings: Settings;
  readonly options: LintOptions;
  /** The reader's: of documentation and messages. What is written into a report is in the report's own. */
  readonly language: Language;
};

/** `null` for a text that was refused. */
export function contextOf(text: string, options: LintOptions, { reports, findings }: LintResult): Context | null {
  const [report] = reports;
  const form = report && (options.forms(report.profile) ?? options.forms('standard'));
  if (!report || !form) return null;
  const settings = settingsFor(report, options);
  return { text, report, findings, form, settings, options, language: options.messages ?? report.language };
}

/** Another text, read and judged in the same way. */
export const contextFor = (text: string, options: LintOptions): Context | null =>
  contextOf(text, options, lint(text, options));
