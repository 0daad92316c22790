import { type CodeAction, CodeActionKind, type CodeActionParams, CodeActionTriggerKind } from 'vscode-languageserver';
import { type ActionTarget, offsetsOf } from './convert.js';
import { languageFor, type OpenReport, openReport, type Parts } from './open-report.js';
import { quickFixes } from './quick-fixes.js';
import { fixAllActions, sourceActions } from './source-actions.js';

/** What is asked for, and where. */
export type Wanted = {
  readonly report: OpenReport;
  readonly target: ActionTarget;
  readonly range: { readonly start: number; readonly end: number };
};

type Provider = (wanted: Wanted, parts: Parts) => Promise<CodeAction[]>;

/** Who answers for which kind; those that come first are shown first. */
const providers: readonly (readonly [kind: CodeActionKind, provider: Provider])[] = [
  [CodeActionKind.QuickFix, quickFixes],
  [`${CodeActionKind.SourceFixAll}.hansei`, fixAllActions],
  [`${CodeActionKind.Source}.hansei`, sourceActions],
];

export async function actionsFor(params: CodeActionParams, parts: Parts): Promise<CodeAction[]> {
  const { only, triggerKind } = params.context;
  const isAutomatic = triggerKind === CodeActionTriggerKind.Automatic;
  const wanted = providers.filter(([kind]) =>
    only === undefined ? kind === CodeActionKind.QuickFix || !isAutomatic : only.some((asked) => includes(asked, kind)),
  );
  const report = wanted.length > 0 ? await openReport(params.textDocument.uri, parts) : null;
  if (report === null) return [];
  const { document, version } = report;
  const range = offsetsOf(params.range, document);
  const versioned = parts.session.capabilities.workspace?.workspaceEdit?.documentChanges === true;
  const target = { document, language: await languageFor(report, parts), versioned };
  const found = await Promise.all(wanted.map(([, provider]) => provider({ report, target, range }, parts)));
  return document.version === version ? found.flat() : [];
}

/** A kind asks for all kinds below it; the empty one for all. */
const includes = (asked: string, kind: string): boolean =>
  asked === '' || asked === kind || kind.startsWith(`${asked}.`);
