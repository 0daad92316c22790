import { l10n, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type MissingSection, type MissingSectionsParams, missingSectionsMethod } from '../../server/protocol.js';
import { activeReport, changeReport } from './change.js';

/** Asks which of the missing sections, unless a caller says it. */
export async function insertSection(client: BaseLanguageClient, given: unknown): Promise<boolean | undefined> {
  const editor = activeReport();
  if (!editor) return undefined;
  const role = typeof given === 'string' ? given : await askSection(client, editor);
  return role === undefined ? undefined : changeReport(client, editor, { kind: 'section', role });
}

async function askSection(
  client: BaseLanguageClient,
  { document, selection }: TextEditor,
): Promise<string | undefined> {
  const { asUri, asPosition } = client.code2ProtocolConverter;
  const params: MissingSectionsParams = { uri: asUri(document.uri), at: asPosition(selection.active) };
  const sections = await client.sendRequest<readonly MissingSection[]>(missingSectionsMethod, params);
  if (sections.length === 0) {
    window.showInformationMessage(l10n.t('No section is missing'));
    return undefined;
  }
  const items = sections.map(({ role, heading, guidance, isDue }) => ({
    label: heading,
    description: isDue ? l10n.t('due') : '',
    detail: guidance,
    role,
  }));
  const title = l10n.t('Insert which section?');
  return (await window.showQuickPick(items, { title, placeHolder: title, matchOnDetail: true }))?.role;
}
