import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultConfig } from '../../../src/core/config.js';
import type { Finding } from '../../../src/core/finding.js';
import { lint } from '../../../src/core/lint.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import { applyEdits } from '../../../src/core/text/text.js';
import { root } from '../../support/root.js';

const options = { config: defaultConfig, forms: formFor, now: null, messages: null, fixes: true, fileName: null };
const found = (text: string, rule: string): readonly Finding[] =>
  lint(text, options).findings.filter((finding) => finding.rule === rule);

/** The text after the fix of that title; each fix removes its finding, and adds none but slots to fill in. */
function fixed(text: string, rule: string, title: string): string {
  const [finding] = found(text, rule);
  const fix = finding?.fixes.find((one) => Object.values(one.title).includes(title));
  assert.ok(fix, `${rule}: ${finding?.fixes.map((one) => one.title.en).join(' · ') ?? 'not found'}`);
  assert.equal(fix.safe, false);
  const after = applyEdits(text, fix.edits)!;
  const kept = (source: string) =>
    lint(source, options).findings.filter((one) => one.rule !== 'structure/placeholder').length;
  assert.ok(found(after, rule).length < found(text, rule).length, after);
  assert.ok(kept(after) < kept(text), after);
  return after;
}

const lines = (...all: readonly string[]): string => ['---', 'hansei: 1', '---', '# X', '', ...all, ''].join('\n');
const unaddressed = 'prevention/cause-unaddressed';

describe('fixes of what no action answers', () => {
  const causes = ['## Root cause', '', '- C1 (root) The importer reads an empty file as "delete all".', ''];
  const item = '- [ ] A1 (prevent) Roster in the calendar · OPS-1';

  it('add an action behind the last one, in a list', () => {
    const text = lines(...causes, '## Prevention', '', item, '', 'Reviewed on Friday.');
    const added =
      '- [ ] A2 (C1, prevent) ‹what the system will do› · owner: ‹name› · due: ‹date› · done when: ‹what shows it›';
    assert.equal(fixed(text, unaddressed, 'Add an action for C1'), text.replace(item, `${item}\n${added}`));
  });

  it('add a row with the columns of the table', () => {
    const row = '| A4 | Roster in the calendar | ann | OPS-1 |';
    const table = ['| # | Action | Owner | Ticket |', '| --- | --- | --- | --- |', row];
    const text = lines(...causes, '## Prevention', '', ...table);
    const added = '| A5 | (C1, prevent) ‹what the system will do› | ‹name› | ‹ABC-1› |';
    assert.equal(fixed(text, unaddressed, 'Add an action for C1'), text.replace(row, `${row}\n${added}`));
  });

  it('let an action that names nothing answer it', () => {
    const free = item.replace(' (prevent)', '');
    const text = lines(...causes, '## Prevention', '', free);
    assert.equal(fixed(text, unaddressed, 'A1 answers C1'), text.replace('A1 Roster', 'A1 (C1) Roster'));
    const bare = free.replace('A1 ', '');
    const unnamed = lines(...causes, '## Prevention', '', bare);
    assert.equal(
      fixed(unnamed, unaddressed, '"Roster in the calendar" answers C1'),
      unnamed.replace('Roster', '(C1) Roster'),
    );
    assert.ok(!found(lines(...causes, '## Prevention', '', item), unaddressed)[0]?.fixes[1]);
  });

  it('number causes that have no number', () => {
    const plain = [
      '## Root cause',
      '',
      '- The importer takes an empty file for "delete all": log.',
      '- Staging is empty: log.',
    ];
    const text = lines(...plain, '', '## Prevention', '', item);
    const after = fixed(text, unaddressed, 'Number the causes, and add an action for them');
    assert.match(after, /^- C1 The importer .*\n- C2 Staging/m);
    assert.match(after, /^- \[ \] A2 \(C1, C2, prevent\) ‹/m);
  });

  it('speak Japanese', () => {
    const ja = ['## 根本原因', '', '- C1（根本原因）取込処理が空のファイルを「全件削除」と解釈する。', ''];
    const action = '- [ ] A1 当番表をカレンダーに移す · OPS-1';
    const text = lines(...ja, '## 再発防止策', '', action);
    const added = '- [ ] A2（C1、予防）‹システムが何をするか› · 担当: ‹氏名› · 期限: ‹日付› · 完了条件: ‹何で分かるか›';
    assert.equal(fixed(text, unaddressed, 'C1への対策を追加'), text.replace(action, `${action}\n${added}`));
    assert.equal(fixed(text, unaddressed, 'A1をC1への対策とする'), text.replace('A1 当番', 'A1（C1） 当番'));
  });

  for (const language of ['en', 'ja'] as const)
    it(`hold in a whole report, ${language}`, () => {
      const text = readFileSync(path.join(root, `test/reports/faults-${language}.md`), 'utf8');
      const title = { en: 'Add an action for D2', ja: 'D2への対策を追加' }[language];
      assert.match(fixed(text, 'prevention/delay-unaddressed', title), /^- \[ \] A8 ?[(（]D2(?:, |、)(?:detect|検知)/m);
      assert.match(
        fixed(text, 'structure/unknown-reference', { en: 'Change A12 to A7', ja: 'A12をA7に変更' }[language]),
        /A7/,
      );
      const added = fixed(text, 'structure/unknown-reference', { en: 'Add action A12', ja: '対策A12を追加' }[language]);
      assert.match(added, /^- \[ \] A12 ?‹/m);
    });
});
