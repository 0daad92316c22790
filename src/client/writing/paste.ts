import {
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  l10n,
  languages,
  Range,
  type TextDocument,
  TextEdit,
  WorkspaceEdit,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type EditAnswer, type EditParams, editMethod } from '../../server/protocol.js';
import { positionOf } from './change.js';

const kind = DocumentDropOrPasteEditKind.Empty.append('hansei', 'timeline');
const plainText = 'text/plain';
/** Characters: more than this is no chat. */
const longest = 200_000;

/** Lines of a chat or log as rows of the timeline: offered beside the plain paste, never instead of it. */
export function providePaste(client: BaseLanguageClient): Disposable {
  const provider: DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, ranges, data, _context, token) {
      const [range] = ranges;
      const text = await data.get(plainText)?.asString();
      // A line with a time is the least.
      if (!range || ranges.length > 1 || !text || text.length > longest || !/\d[:：時]\d\d/.test(text))
        return undefined;
      const answer = await rowsFor(client, { document, range }, text);
      if (token.isCancellationRequested || 'refused' in answer) return undefined;
      return [pasteEdit(document, answer)];
    },
  };
  const selector = { language: 'markdown' };
  return languages.registerDocumentPasteEditProvider(selector, provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: [plainText],
  });
}

function rowsFor(
  client: BaseLanguageClient,
  { document, range }: { readonly document: TextDocument; readonly range: Range },
  text: string,
): Promise<EditAnswer> {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const change = { kind: 'paste', text } as const;
  const params: EditParams = {
    uri,
    version: document.version,
    at: client.code2ProtocolConverter.asPosition(range.start),
    change,
  };
  return client.sendRequest<EditAnswer>(editMethod, params);
}

function pasteEdit(document: TextDocument, { edits }: Extract<EditAnswer, { edits: unknown }>): DocumentPasteEdit {
  const paste = new DocumentPasteEdit('', l10n.t('Paste as timeline rows'), kind);
  const rows = new WorkspaceEdit();
  rows.set(
    document.uri,
    edits.map(({ range, newText }) =>
      TextEdit.replace(new Range(positionOf(range.start), positionOf(range.end)), newText),
    ),
  );
  paste.additionalEdit = rows;
  paste.yieldTo = [DocumentDropOrPasteEditKind.Text];
  return paste;
}
