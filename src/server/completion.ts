import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import { type Completion, mayComplete } from '../core/index.js';
import { rangeOf, withLineEnds } from './convert.js';
import { profilesFor } from './new-report.js';
import { askAbout, openReport, type Parts, zoneFor } from './open-report.js';

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  section: CompletionItemKind.Module,
  phase: CompletionItemKind.Event,
  time: CompletionItemKind.Value,
  person: CompletionItemKind.Constant,
  reference: CompletionItemKind.Reference,
  action: CompletionItemKind.Snippet,
};

/** What can be written at a place of a report; nothing elsewhere. */
export async function completionFor(params: CompletionParams, parts: Parts): Promise<CompletionItem[]> {
  const typed = parts.documents.get(params.textDocument.uri);
  if (typed === undefined || !mayComplete(typed.getText(), typed.offsetAt(params.position))) return [];
  const report = await openReport(params.textDocument.uri, parts);
  if (report === null) return [];
  const { document, known } = report;
  const offset = document.offsetAt(params.position);
  const { session } = parts;
  const snippets = session.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
  const ask = { offset, people: parts.people.known(), profiles: profilesFor(known), zone: zoneFor(session), snippets };
  const found = (await askAbout(report, parts, { kind: 'completion', ask })) ?? [];
  return found.map((one, i) => ({
    label: one.label,
    kind: kinds[one.kind],
    ...(one.detail !== '' && { detail: one.detail }),
    ...(one.documentation !== '' && { documentation: { kind: MarkupKind.Markdown, value: one.documentation } }),
    sortText: String(i).padStart(3, '0'),
    filterText: one.filter,
    insertTextFormat: one.isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: rangeOf(one.range, document), newText: withLineEnds(one.text, document) },
  }));
}
