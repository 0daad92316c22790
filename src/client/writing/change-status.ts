import { l10n, type QuickPickItem, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Owed, owedMethod, type ReportStatus } from '../../server/protocol.js';
import { statusText } from '../reports/words.js';
import { activeReport, changeReport, goTo, positionOf } from './change.js';

/** What a caller of the command may answer beforehand; the rest is asked. */
type Given = { readonly status?: ReportStatus; readonly insert?: boolean };

const statuses: readonly ReportStatus[] = ['ongoing', 'mitigated', 'resolved', 'closed'];

/** Asks for the status, shows what it would owe, and changes it, goes to a hole, or does nothing. */
export async function changeStatus(client: BaseLanguageClient, given: Given = {}): Promise<boolean | undefined> {
  const editor = activeReport();
  const status = editor && (given.status ?? (await askStatus()));
  if (!editor || status === undefined) return undefined;
  const insert = given.insert ?? (await askHow(client, editor, status));
  return insert === undefined ? undefined : changeReport(client, editor, { kind: 'status', status, insert });
}

const means: Readonly<Record<ReportStatus, () => string>> = {
  ongoing: () => l10n.t('The harm goes on'),
  mitigated: () => l10n.t('The harm is stopped for the moment'),
  resolved: () => l10n.t('The service is verified; the report is in work'),
  closed: () => l10n.t('The review is held; actions may still be open'),
};

async function askStatus(): Promise<ReportStatus | undefined> {
  const items = statuses.map((status) => ({ label: statusText(status), description: means[status](), status }));
  const title = l10n.t('Change the status to?');
  return (await window.showQuickPick(items, { title, placeHolder: title }))?.status;
}

type Choice = QuickPickItem & { readonly insert?: boolean; readonly owed?: Owed };

/** Whether missing sections are inserted; `undefined`: it is not changed, the writer goes to a hole instead. */
async function askHow(
  client: BaseLanguageClient,
  editor: TextEditor,
  status: ReportStatus,
): Promise<boolean | undefined> {
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const owed = await client.sendRequest<readonly Owed[]>(owedMethod, { uri, status });
  if (owed.length === 0) return false;
  const name = statusText(status);
  const choices: Choice[] = [
    { label: l10n.t('Change to {0} and insert what is missing', name), insert: true },
    { label: l10n.t('Change to {0} anyway', name), insert: false },
    ...owed.map((one) => ({ label: one.message, description: `${one.rule}:${one.range.start.line + 1}`, owed: one })),
  ];
  const title = owed.length === 1 ? l10n.t('1 thing is still owed') : l10n.t('{0} things are still owed', owed.length);
  const placeHolder = l10n.t('Choose one to go there, or change the status');
  const chosen = await window.showQuickPick(choices, { title, placeHolder });
  if (chosen?.owed) goTo(editor, positionOf(chosen.owed.range.start));
  return chosen?.insert;
}
