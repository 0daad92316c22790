import assert from 'node:assert/strict';
import { framesOf } from '../../../src/cli/formats/frame.js';
import { widthOf } from '../../../src/cli/terminal.js';
import { linesOf } from '../../../src/core/setup.js';
import { message, settings } from './results.js';

describe('code frame', () => {
  const frame = (text: string, change: Partial<typeof message>, columns = 40): string =>
    framesOf({ shownText: text, lines: linesOf(text) }, { ...settings, columns, indent: 4 })({ ...message, ...change });

  it('marks the words of a finding', () => {
    const shown = frame('one\ntwo three four\n', { line: 2, column: 5, endLine: 2, endColumn: 10 });
    assert.equal(shown, '   2 │ two three four\n     │     ~~~~~\n');
  });

  it('marks Japanese by its width', () => {
    const shown = frame('担当者の確認不足が原因', { column: 5, endColumn: 9 });
    assert.equal(shown, '   1 │ 担当者の確認不足が原因\n     │         ~~~~~~~~\n');
  });

  it('keeps a long line within the terminal, the words in sight', () => {
    for (const text of ['日本語の長い文'.repeat(40), 'some long words '.repeat(40)]) {
      for (const column of [1, 60, 200, text.length - 4]) {
        const shown = frame(text, { column, endColumn: column + 4 });
        const [line = '', marks = ''] = shown.split('\n');
        assert.ok(widthOf(line) <= 40, line);
        const at = widthOf(marks.slice(0, marks.indexOf('~')));
        const word = text.slice(column - 1, column + 3).trimEnd();
        assert.ok(at + widthOf(word) <= 40);
        assert.equal(widthOf(line.slice(0, line.indexOf(word, 7))) <= at, true, shown);
      }
    }
  });

  it('marks the first line of what goes over several', () => {
    assert.equal(frame('abc\ndef', { column: 2, endLine: 2, endColumn: 3 }), '   1 │ abc\n     │  ~~\n');
  });

  it('is nothing where there are no words', () => {
    assert.equal(frame('abc', { column: 2, endColumn: 2 }), '');
    assert.equal(frame('', {}), '');
    assert.equal(frame('## 原因', { column: 1, endColumn: 6 }), '');
    assert.equal(frame('abc', { fatal: true }), '');
  });

  it('shows what could trick a terminal', () => {
    const shown = frame('a\u001b[2J\tb\u202e', { column: 1, endColumn: 8 });
    assert.equal(shown, '   1 │ a\\u{1b}[2J b\\u{202e}\n     │ ~~~~~~~~~~~~\n');
  });
});
