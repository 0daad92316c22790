import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { applyEdits } from '../../../src/core/text/text.js';
import { root } from '../../support/root.js';
import { ask } from './cursor.js';

/** The text after the action; the same text where it is refused. */
function numbered(text: string): string {
  const done = ask(text, 'change', { kind: 'numbers', zone: null, offset: 0 });
  return 'edits' in done ? applyEdits(text, done.edits)! : text;
}
const lines = (...all: readonly string[]): string => [...all, ''].join('\n');

describe('number causes, delays and actions', () => {
  it('gives each item the number that follows, and keeps those that are there', () => {
    const text = lines(
      '## Root cause',
      '',
      '- The importer reads an empty file as "delete all".',
      '- C3 (escape) Staging holds no files.',
      '',
      '## Prevention',
      '',
      '- [ ] Importer rejects empty files · owner: ann',
      '- [ ] A7 (C3, prevent) Staging imports a copy of the files every night',
      '',
      '## Why the response was late',
      '',
      '- start → detect, 31 min: no alert watches the importer.',
    );
    const wanted = text
      .replace('- The importer', '- C4 The importer')
      .replace('Importer rejects', 'A8 (C4) Importer rejects')
      .replace('- start', '- D1 start');
    assert.equal(numbered(text), wanted);
    assert.equal(numbered(wanted), wanted);
  });

  it('fills the column of a table', () => {
    const head = ['## Prevention', '', '| # | Action | Owner |', '| --- | --- | --- |'];
    const text = lines(...head, '| | Importer rejects empty files | ann |', '| A1 | Page on an old queue | ken |');
    assert.equal(numbered(text), text.replace('| | Importer', '| A2 | Importer'));
  });

  it('names a cause only where the action speaks of that one alone', () => {
    const causes = [
      '## Root cause',
      '',
      '- C1 The importer reads empty files.',
      '- C2 The importer skips large files.',
      '',
    ];
    const item = (what: string) => lines(...causes, '## Prevention', '', `- [ ] A1 ${what}`);
    assert.equal(numbered(item('Importer rejects empty files')), item('(C1) Importer rejects empty files'));
    for (const what of [
      'Importer counts files',
      'Page on an old queue',
      '(C2) Importer rejects empty files',
      '(prevent) Importer rejects empty files',
    ])
      assert.equal(numbered(item(what)), item(what));
  });

  it('leaves prose alone', () => {
    const text = lines('## Root cause', '', 'The importer reads an empty file as "delete all".', '', 'It always has.');
    assert.equal(numbered(text), text);
  });

  it('speaks Japanese', () => {
    const text = lines(
      '## 根本原因',
      '',
      '- 取込処理が空のファイルを「全件削除」と解釈する。',
      '',
      '## 再発防止策',
      '',
      '- [ ] 取込処理が空のファイルを拒否する · 担当: 安藤',
    );
    assert.equal(numbered(text), text.replace('- 取込', '- C1 取込').replace('] 取込', '] A1（C1）取込'));
  });

  it('has nothing to do for a report that is filled in well', () => {
    for (const name of ['standard-en.md', 'standard-ja.md']) {
      const text = readFileSync(path.join(root, 'test/reports', name), 'utf8');
      assert.equal(numbered(text), text);
    }
  });
});
