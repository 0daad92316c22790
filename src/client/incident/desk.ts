import { l10n, Range, type TextDocument, TextEdit, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DeskAnswer,
  type DeskParams,
  deskMethod,
  type StepAnswer,
  type StepParams,
  stepMethod,
} from '../../server/protocol.js';

/** A report that is being worked on, and its server. */
export type Desk = {
  readonly client: BaseLanguageClient;
  readonly document: TextDocument;
  /** The cursor when the command was given; `null`: it came from elsewhere. */
  readonly at: DeskParams['at'];
  readonly answer: NonNullable<DeskAnswer>;
};

export type Target = { readonly uri?: Uri; readonly current?: Uri | undefined };

export const paramsFor = ({ document, at }: Pick<Desk, 'document' | 'at'>): DeskParams => ({
  uri: document.uri.toString(),
  now: Date.now(),
  timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  at,
});

/** The active report, else that of the incident in the status bar; `undefined` when there is none: the user was told. */
export async function deskOf(client: BaseLanguageClient, { uri, current }: Target): Promise<Desk | undefined> {
  const editor = window.activeTextEditor;
  const isMeant = !uri && editor?.document.languageId === 'markdown';
  const target = isMeant ? editor.document.uri : (uri ?? current);
  // The status bar and the reminder mean the incident that goes on.
  const at = isMeant ? client.code2ProtocolConverter.asPosition(editor.selection.active) : null;
  const document = target && (await workspace.openTextDocument(target));
  const answer = document && (await client.sendRequest<DeskAnswer>(deskMethod, paramsFor({ document, at })));
  if (document && answer) return { client, document, at, answer };
  window.showInformationMessage(l10n.t('Open the incident report first.'));
  return undefined;
}

/** Writes the row and shows it; the message for those affected, if there is one. Nothing is written over newer text. */
export async function take({ client, document, at }: Desk, step: StepParams['step']): Promise<StepAnswer> {
  const version = document.version;
  const answer = await client.sendRequest<StepAnswer>(stepMethod, { ...paramsFor({ document, at }), step });
  if (answer === null || document.version !== version) throw new Error(l10n.t('the report changed meanwhile'));
  const edit = new WorkspaceEdit();
  const edits = answer.edits.map(({ range: { start, end }, newText }) =>
    TextEdit.replace(new Range(start.line, start.character, end.line, end.character), newText),
  );
  edit.set(document.uri, edits);
  if (!(await workspace.applyEdit(edit))) throw new Error(l10n.t('{0} could not be written', document.uri.path));
  const last = answer.edits.at(-1);
  if (last) await reveal(document, last.range.start.line + last.newText.replace(/\n+$/, '').split('\n').length - 1);
  return answer;
}

/** `line`: 0-based. */
export async function reveal(document: TextDocument, line: number): Promise<void> {
  const { range } = document.lineAt(Math.min(line, document.lineCount - 1));
  await window.showTextDocument(document, { selection: new Range(range.end, range.end) });
}

export async function orTell<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    window.showErrorMessage(l10n.t('Nothing was written: {0}', reason));
    return undefined;
  }
}
