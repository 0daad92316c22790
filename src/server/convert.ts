import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Cursor, Edit, Finding, Fix, Language, Level, Range as Offsets } from '../core/index.js';
import type { Problem } from '../host/config.js';

const severities: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

export function diagnosticOf(finding: Finding, document: TextDocument): Diagnostic {
  const related = finding.related.map((range) => relatedPlace(range, document));
  return {
    range: rangeOf(finding.range, document),
    severity: severities[finding.level],
    code: finding.rule,
    source: 'hansei',
    message: finding.message,
    ...(finding.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

/** Characters of the text that name a related place. */
const quoted = 80;

function relatedPlace(range: Offsets, document: TextDocument) {
  const [line = ''] = document.getText(rangeOf(range, document)).trim().split(/\r?\n/);
  const message = line.length > quoted ? `${line.slice(0, quoted - 1)}…` : line;
  return { location: { uri: document.uri, range: rangeOf(range, document) }, message };
}

export const rangeOf = ({ start, end }: Offsets, document: TextDocument): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const offsetsOf = ({ start, end }: Range, document: TextDocument): Offsets => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

/** Editors widen the empty range to the word. */
export function configDiagnosticOf({ line, column, message }: Problem, language: Language): Diagnostic {
  const start: Position = { line: line - 1, character: column - 1 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Error,
    source: 'hansei',
    message: message[language],
  };
}

export type Offer = {
  readonly fix: Fix;
  readonly diagnostic: Diagnostic;
  readonly preferred: boolean;
};

export type ActionTarget = {
  readonly document: TextDocument;
  readonly language: Language;
  /** The client refuses an edit of a version that is no more. */
  readonly versioned: boolean;
};

export const actionOf = (
  { fix, diagnostic, preferred }: Offer,
  { document, language, versioned }: ActionTarget,
): CodeAction => ({
  title: fix.title[language],
  kind: CodeActionKind.QuickFix,
  diagnostics: [diagnostic],
  ...(preferred && { isPreferred: true }),
  edit: workspaceEdit(fix.edits, document, versioned),
});

/** With the line ends of the document. */
export const textEdits = (edits: readonly Edit[], document: TextDocument): TextEdit[] =>
  edits.map(({ range, text }) => ({ range: rangeOf(range, document), newText: withLineEnds(text, document) }));

export const withLineEnds = (text: string, document: TextDocument): string =>
  text.replace(/\r?\n/g, /\r\n/.test(document.getText()) ? '\r\n' : '\n');

/** Where a place in the text of one edit is once all of them are made. */
export function positionAfter(edits: readonly Edit[], { edit, at }: Cursor, document: TextDocument): Position {
  const marked = edits
    .map((one, i) => ({ ...one, isLast: i === edit }))
    .toSorted((a, b) => a.range.start - b.range.start);
  const text = document.getText();
  let [before, end] = ['', 0];
  for (const { range, text: inserted, isLast } of marked) {
    before += text.slice(end, range.start) + (isLast ? inserted.slice(0, at) : inserted);
    end = range.end;
    if (isLast) break;
  }
  const lines = before.split('\n');
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}

export function workspaceEdit(edits: readonly Edit[], document: TextDocument, versioned: boolean): WorkspaceEdit {
  const { uri, version } = document;
  const changes = textEdits(edits, document);
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}
