import assert from 'node:assert/strict';
import { nearest } from '../../../src/core/text/nearest.js';
import { applyEdits, linesOf } from '../../../src/core/text/text.js';

describe('lines', () => {
  it('counts LF, CRLF and lone CR as line ends, in UTF-16 units', () => {
    const lines = linesOf('a\r\n😀b\rc\n');
    assert.equal(lines.count, 4);
    assert.deepEqual(lines.placeAt(5), { line: 2, column: 3 });
    assert.deepEqual(lines.placeAt(7), { line: 3, column: 1 });
    assert.deepEqual(lines.lineRange(2), { start: 3, end: 6 });
  });
  it('keeps an offset behind the end on the last line', () => {
    assert.equal(linesOf('a\nb').lineAt(99), 2);
  });
});

describe('applyEdits', () => {
  const at = (start: number, end: number, text: string) => ({ range: { start, end }, text });
  it('applies edits in any order', () => {
    assert.equal(applyEdits('abc', [at(2, 3, 'C'), at(0, 1, 'A')]), 'AbC');
  });
  it('writes new lines with the line end of the text', () => {
    assert.equal(applyEdits('a\r\nb\r\n', [at(3, 3, 'x\ny\n')]), 'a\r\nx\r\ny\r\nb\r\n');
  });
  it('refuses overlapping edits and ranges outside the text', () => {
    assert.equal(applyEdits('abc', [at(0, 2, ''), at(1, 3, '')]), null);
    assert.equal(applyEdits('abc', [at(2, 9, '')]), null);
    assert.equal(applyEdits('abc', [at(2, 1, '')]), null);
  });
});

describe('nearest', () => {
  it('names a likely slip', () => {
    assert.equal(nearest('serverity', ['status', 'severity']), 'severity');
    assert.equal(nearest('tiemline', ['timeline', 'time']), 'timeline');
  });
  it('is silent about words that are far off', () => {
    assert.equal(nearest('tags', ['severity', 'timezone']), null);
  });
});
