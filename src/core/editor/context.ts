import type { Finding } from '../finding.js';
import { type LintOptions, type LintResult, lint, settingsFor } from '../lint.js';
import { reportAt } from '../report/incidents.js';
import type { Report } from '../report/report.js';
import type { Settings } from '../rules/rule.js';
import type { Form } from '../schema/form.js';
import type { Language } from '../text/text.js';

/** One version of a report as an editor's feature sees it, and who asks. */
export type Context = {
  readonly text: string;
  /** The incident that is asked about, and all of the file. */
  readonly report: Report;
  readonly reports: readonly Report[];
  readonly findings: readonly Finding[];
  readonly form: Form;
  readonly settings: Settings;
  readonly options: LintOptions;
  /** The reader's: of documentation and messages. What is written into a report is in the report's own. */
  readonly language: Language;
};

/** One version of a text, and where in it something is asked. */
type Place = { readonly text: string; readonly options: LintOptions; readonly offset: number };

/** `null` for a text that was refused. */
export function contextOf({ text, options, offset }: Place, { reports, findings }: LintResult): Context | null {
  const report = reportAt(reports, offset);
  const form = report && (options.forms(report.profile) ?? options.forms('standard'));
  if (!report || !form) return null;
  const settings = settingsFor(report, options);
  return { text, report, reports, findings, form, settings, options, language: options.messages ?? report.language };
}

/** Another text, read and judged in the same way. */
export const contextFor = (text: string, options: LintOptions): Context | null =>
  contextOf({ text, options, offset: 0 }, lint(text, options));
