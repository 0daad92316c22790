import { type DocumentSymbol, type DocumentSymbolParams, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OutlineItem } from '../core/index.js';
import { rangeOf } from './convert.js';
import { askAbout, openReport, type Parts } from './open-report.js';

const kinds: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  section: SymbolKind.Namespace,
  entry: SymbolKind.Event,
  cause: SymbolKind.Key,
  action: SymbolKind.Method,
};

/** The sections of a report by what they are for, with what was read in them. */
export async function outlineFor(params: DocumentSymbolParams, parts: Parts): Promise<DocumentSymbol[] | null> {
  const isTree = parts.session.capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
  const report = isTree ? await openReport(params.textDocument.uri, parts) : null;
  const found = report && (await askAbout(report, parts, { kind: 'outline', ask: null }));
  return found?.map((item) => symbolOf(item, report!.document)) ?? null;
}

const symbolOf = (item: OutlineItem, document: TextDocument): DocumentSymbol => ({
  name: item.name,
  detail: item.detail,
  kind: kinds[item.kind],
  range: rangeOf(item.range, document),
  selectionRange: rangeOf(item.selection, document),
  children: item.children.map((child) => symbolOf(child, document)),
});
