import assert from 'node:assert/strict';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../src/core/index.js';
import { actionOf, configDiagnosticOf, diagnosticOf } from '../../src/server/convert.js';

const text = '# 障害 🔥\r\n\r\n復旧した。\r\n';
const document = TextDocument.create('file:///a.md', 'markdown', 7, text);
const finding: Finding = {
  rule: 'structure/placeholder',
  level: 'warning',
  range: { start: 5, end: 7 },
  message: 'm',
  related: [],
  fatal: false,
  clock: false,
  facts: null,
  unnecessary: false,
  fixes: [],
};
const diagnostic = diagnosticOf(finding, document);

describe('conversion for editors', () => {
  it('counts UTF-16 units and lines that end with CRLF', () => {
    assert.deepEqual(diagnostic.range, { start: { line: 0, character: 5 }, end: { line: 0, character: 7 } });
    const range = { start: text.indexOf('復'), end: text.indexOf('。') };
    const { start, end } = diagnosticOf({ ...finding, range }, document).range;
    assert.deepEqual(
      [start, end],
      [
        { line: 2, character: 0 },
        { line: 2, character: 4 },
      ],
    );
  });

  it('has a severity for each level', () => {
    const of = (level: Finding['level']) => diagnosticOf({ ...finding, level }, document).severity;
    assert.deepEqual(
      [of('error'), of('warning'), of('info')],
      [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Information],
    );
  });

  it('fades what is not wanted any more', () => {
    assert.equal(diagnostic.tags, undefined);
    assert.deepEqual(diagnosticOf({ ...finding, unnecessary: true }, document).tags, [DiagnosticTag.Unnecessary]);
  });

  it('names related places by their text', () => {
    const related = [{ start: text.indexOf('復'), end: text.length }];
    const [place] = diagnosticOf({ ...finding, related }, document).relatedInformation ?? [];
    assert.equal(place?.message, '復旧した。');
    assert.equal(place?.location.range.start.line, 2);
  });

  it('writes the line ends of the document and names its version', () => {
    const fix = {
      title: { en: 'Insert', ja: '挿入' },
      edits: [{ range: { start: 0, end: 0 }, text: 'a\nb\n' }],
      safe: true,
    };
    const offer = { fix, diagnostic, preferred: true };
    const action = actionOf(offer, { document, language: 'ja', versioned: true });
    assert.equal(action.title, '挿入');
    assert.equal(action.isPreferred, true);
    const start = { line: 0, character: 0 };
    const edits = [{ range: { start, end: start }, newText: 'a\r\nb\r\n' }];
    assert.deepEqual(action.edit, { documentChanges: [{ textDocument: { uri: 'file:///a.md', version: 7 }, edits }] });
    const plain = actionOf({ ...offer, preferred: false }, { document, language: 'en', versioned: false });
    assert.deepEqual(plain.edit, { changes: { 'file:///a.md': edits } });
    assert.equal(plain.isPreferred, undefined);
  });

  it('places a problem of a config', () => {
    const problem = { file: '/a', line: 2, column: 3, key: 'rulez', message: { en: 'no', ja: '不明' } };
    const { range, message } = configDiagnosticOf(problem, 'ja');
    assert.deepEqual(range.start, { line: 1, character: 2 });
    assert.equal(message, '不明');
  });
});
