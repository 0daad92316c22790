import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { rangeOf } from './convert.js';
import { askAbout, openReport, type Parts } from './open-report.js';
import { showCommand } from './protocol.js';

/** The state of the three questions and the figures of the ledger; a click leads to what is open. */
export async function lensesFor({ textDocument: { uri } }: CodeLensParams, parts: Parts): Promise<CodeLens[]> {
  const report = parts.session.settings.lenses ? await openReport(uri, parts) : null;
  if (report === null) return [];
  const { document } = report;
  const found = await askAbout(report, parts, { kind: 'lenses', ask: null });
  return (found ?? []).map(({ range, title, target }) => ({
    range: rangeOf(range, document),
    command: { title, command: showCommand, arguments: [uri, rangeOf(target, document)] },
  }));
}
