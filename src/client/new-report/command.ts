import { l10n, Position, Range, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type NewReportAnswer, type NewReportParams, newReportMethod, profilesMethod } from '../../server/protocol.js';
import { askLanguage, askOngoing, askProfile, askTitle } from './ask.js';
import { folderFor, freeFile } from './place.js';

/** What a caller of the command may answer beforehand; the rest is asked. */
type Given = {
  readonly title?: string;
  readonly ongoing?: boolean;
  readonly profile?: string;
  readonly language?: 'en' | 'ja';
  readonly folder?: Uri;
};

/** The explorer's menu passes the folder that was clicked. */
const givenBy = ([first]: readonly unknown[]): Given =>
  first instanceof Uri ? { folder: first } : typeof first === 'object' && first !== null ? first : {};

export function newReport(client: BaseLanguageClient, given: readonly unknown[]): Promise<Uri | undefined> {
  return orTell(() => create(client, givenBy(given)));
}

export function newReportFromTemplate(client: BaseLanguageClient, args: readonly unknown[]): Promise<Uri | undefined> {
  return orTell(async () => {
    const given = givenBy(args);
    const profile = given.profile ?? (await askProfile(await client.sendRequest<string[]>(profilesMethod)));
    if (profile === undefined) return undefined;
    const language = given.language ?? (await askLanguage());
    return language && create(client, { ...given, profile, language });
  });
}

/** Nothing is written before the last answer. */
async function create(client: BaseLanguageClient, given: Given): Promise<Uri | undefined> {
  const now = new Date();
  const title = given.title ?? (await askTitle(now));
  if (title === undefined) return undefined;
  const ongoing = given.ongoing ?? (await askOngoing());
  if (ongoing === undefined) return undefined;
  const folder = folderFor(given.folder);
  const settings = workspace.getConfiguration('hansei', folder ?? undefined);
  const language = given.language ?? settings.get('language', 'auto');
  const params: NewReportParams = {
    title,
    status: ongoing ? 'ongoing' : 'resolved',
    profile: given.profile ?? null,
    language: language === 'auto' ? null : language,
    now: now.getTime(),
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    folder: folder?.toString() ?? null,
    fileName: settings.get('newReport.fileName', ''),
  };
  const report = await client.sendRequest<NewReportAnswer>(newReportMethod, params);
  const document = folder === null ? await untitled(report) : await saved(folder, report);
  const cursor = positionIn(report.text, report.cursor);
  await window.showTextDocument(document, { selection: new Range(cursor, cursor) });
  return document.uri;
}

const untitled = ({ text }: NewReportAnswer) => workspace.openTextDocument({ language: 'markdown', content: text });

async function saved(folder: Uri, report: NewReportAnswer): Promise<TextDocument> {
  const file = await freeFile(folder, report.fileName);
  const edit = new WorkspaceEdit();
  edit.createFile(file, { contents: new TextEncoder().encode(report.text), overwrite: false });
  if (!(await workspace.applyEdit(edit))) throw new Error(l10n.t('{0} could not be written', file.path));
  return workspace.openTextDocument(file);
}

/** Counted on the text itself: the document may have other line ends. */
function positionIn(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return new Position(lines.length - 1, lines.at(-1)?.length ?? 0);
}

async function orTell<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    window.showErrorMessage(l10n.t('The report was not created: {0}', reason));
    return undefined;
  }
}
