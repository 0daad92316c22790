import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { readReport } from '../../../src/core/lint.js';
import type { Action } from '../../../src/core/report/report.js';
import { formFor } from '../../../src/core/schema/profiles.js';

const actionsOf = (...lines: readonly string[]): readonly Action[] =>
  readReport(lines.join('\n'), { config: defaultConfig, forms: formFor, fileName: null }).actions;

const texts = (...lines: readonly string[]): readonly string[] => actionsOf(...lines).map(({ text }) => text);

const stateOf = (item: string, language: 'en' | 'ja') =>
  actionsOf(language === 'en' ? '## Prevention' : '## 再発防止策', '', item)[0]?.state;

describe('actions of a report', () => {
  const states = {
    committed: [
      '- It will now refuse an empty list',
      '- Make sure that the importer now refuses an empty list',
      '- [ ] Cap the batch size at 500',
      '- Page when imports stop',
      '- [ ] 一括処理の上限を500件にする',
    ],
    done: [
      '- [x] Cap the batch size at 500',
      '- ~~Cap the batch size at 500~~',
      '- Added a page for stopped imports',
      '- Cap the batch size (done 3 May)',
      '- 一括処理の上限を500件に設定した。',
      '- It now refuses an empty list',
      '- The importer no longer accepts a file without a header.',
      '- 空の一覧を拒否するようになった。',
      '- 一括処理の上限を500件にする（対応済）',
    ],
    idea: ['- Maybe cap the batch size', '- Could the importer be stopped sooner?', '- 上限の引き下げを検討する'],
    declined: [
      '- Second provider: decided against, the fee is higher than the loss (Mika, until 2027)',
      "- Second provider: won't do, ann, 2026-12-01",
      '- 予備の決済会社は費用が見合わないため見送り（新井、2027年まで）',
    ],
  };
  for (const [state, items] of Object.entries(states))
    for (const item of items)
      it(`${state}: ${item}`, () => {
        assert.equal(stateOf(item, /[ぁ-ん]/.test(item) ? 'ja' : 'en'), state);
      });

  it('gives a due date its last day, and its year from the report', () => {
    const due = (field: string, ...front: readonly string[]) =>
      actionsOf(...front, '## Prevention', '', `- Cap the batch size · ${field}`)[0]?.due;
    const november = ['---', 'date: 2026-11-20', '---'];
    assert.equal(due('due: 2026-Q1'), '2026-03-31');
    assert.equal(due('期限: 12月末', ...november), '2026-12-31');
    assert.equal(due('期限: 1月末', ...november), '2027-01-31');
    assert.equal(due('due: next release'), 'next release');
    assert.equal(due('owner: ann'), null);
  });

  it('reads the due date that an action says in its own words', () => {
    const due = (item: string) =>
      actionsOf('---', 'date: 2026-10-02', '---', '## Prevention', '', `- [ ] ${item}`)[0]?.due;
    const cases: readonly (readonly [string, string | null])[] = [
      ['Refuse an empty list by 15 October', '2026-10-15'],
      ['Refuse an empty list by October 15th, 2026', '2026-10-15'],
      ['Page when imports stop before the end of November', '2026-11-30'],
      ['Cap the batch at 500 by Friday 4 Dec', '2026-12-04'],
      ['Cap the batch at 500 no later than Q1 2027', '2027-03-31'],
      ['Cap the batch at 500 before 3 December.', '2026-12-03'],
      ['空の一覧を10月15日までに拒否する', '2026-10-15'],
      ['取込の停止を11月末までに通知する', '2026-11-30'],
      ['上限を500件にする（12月4日（金）まで）', '2026-12-04'],
      ['上限を500件にする（１２月実施予定）', '2026-12-31'],
      ['Restore the orders that were placed before 15 October', null],
      ['Sort the files of 15 October by day', null],
      ['Cap the batch that may be sent by Mayfair', null],
      ['10月15日の障害の一覧を拒否する', null],
      ['10月15日までに届いた注文を復元する', null],
    ];
    for (const [item, want] of cases) assert.equal(due(item), want, item);
  });

  it('says what an action is for, stated or by what it does', () => {
    const kinds = actionsOf(
      '## Prevention',
      '',
      '- A1 (C1, mitigate) Importer rejects empty files',
      '- Importer rejects empty files',
      '- Page when imports stop',
      '- Drill the rollback each quarter',
      '- Remind all operators',
    ).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['mitigate', 'prevent', 'detect', 'mitigate', null]);
  });

  it('leaves out a list that explains the kinds of a table', () => {
    assert.deepEqual(
      texts(
        '## 再発防止策',
        '',
        '- 予防: 同じことが起きないようにする対策',
        '- 検知: 早く気づくための対策',
        '',
        '| 区分 | 対策 |',
        '| --- | --- |',
        '| 予防 | 空のファイルを拒否する |',
      ),
      ['空のファイルを拒否する'],
    );
  });

  it('counts an action once that a list and a table tell', () => {
    const actions = actionsOf(
      '## Prevention',
      '',
      '- Importer rejects files without a header (high priority)',
      '',
      '| Action | Owner |',
      '| --- | --- |',
      '| Importer rejects files without header | ann |',
      '| Page when imports stop | ken |',
    );
    assert.deepEqual(
      actions.map(({ owners }) => owners),
      [['ann'], ['ken']],
    );
  });

  it('is not about the paperwork of the report itself', () => {
    assert.deepEqual(texts('## Action items', '', '- [ ] Write an incident report', '- [ ] Page when imports stop'), [
      'Page when imports stop',
    ]);
  });

  it('reads an item within an empty one, and headings with prose below them', () => {
    assert.deepEqual(texts('## Prevention', '', '- - [ ] Page when imports stop'), ['Page when imports stop']);
    const headed = actionsOf(
      '## Action items',
      '',
      '### 1) Empty files',
      '',
      'The importer rejects them.',
      '',
      '### 2) Paging',
      '',
      'Somebody will think about it.',
    );
    assert.deepEqual(
      headed.map(({ strength }) => strength),
      ['strong', 'medium'],
    );
  });

  it('takes sentences where a report has no list', () => {
    assert.deepEqual(texts('# Imports stopped', '', 'A file was empty. We will reject empty files from now on.'), [
      'We will reject empty files from now on.',
    ]);
    assert.deepEqual(
      texts('# 取込の停止', '', '空のファイルが原因です。今後は空のファイルを拒否するよう取込処理を修正します。'),
      ['今後は空のファイルを拒否するよう取込処理を修正します。'],
    );
  });

  it('takes a mere promise for what it is', () => {
    const [english] = actionsOf('# Imports stopped', '', 'We are committed to preventing this in the future.');
    const [japanese] = actionsOf('# 取込の停止', '', '今後このようなことのないよう努めてまいります。');
    assert.deepEqual([english?.strength, japanese?.strength], ['vague', 'vague']);
  });
});
