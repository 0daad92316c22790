import { l10n, Position, Range, Selection, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type EditAnswer, type EditParams, editMethod } from '../../server/protocol.js';

type Change = EditParams['change'];

/** The editor a command is about; says what is missing. */
export function activeReport(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId === 'markdown') return editor;
  window.showInformationMessage(l10n.t('Open an incident report first'));
  return undefined;
}

export const positionOf = ({ line, character }: { readonly line: number; readonly character: number }): Position =>
  new Position(line, character);

/** Changes the report in the editor in one step that one undo takes back; answers whether it did. */
export async function changeReport(client: BaseLanguageClient, editor: TextEditor, change: Change): Promise<boolean> {
  const { document } = editor;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const params: EditParams = {
    uri,
    version: document.version,
    at: client.code2ProtocolConverter.asPosition(editor.selection.active),
    change,
  };
  const answer = await client.sendRequest<EditAnswer>(editMethod, params);
  if ('refused' in answer) {
    window.showInformationMessage(answer.refused);
    return false;
  }
  if (document.version !== params.version || !(await makeEdits(editor, answer))) {
    window.showInformationMessage(l10n.t('The text has changed meanwhile; try again'));
    return false;
  }
  if (answer.cursor) goTo(editor, positionOf(answer.cursor));
  return true;
}

const makeEdits = (editor: TextEditor, { edits }: Extract<EditAnswer, { edits: unknown }>): Thenable<boolean> =>
  editor.edit((builder) => {
    for (const { range, newText } of edits)
      builder.replace(new Range(positionOf(range.start), positionOf(range.end)), newText);
  });

export function goTo(editor: TextEditor, position: Position): void {
  editor.selection = new Selection(position, position);
  editor.revealRange(new Range(position, position));
}
