import assert from 'node:assert/strict';
import { accept, completions, labels, lines } from './cursor.js';

const front = (...keys: readonly string[]) => ['---', 'hansei: 1', ...keys, '---', '', '# Checkout failed', ''];
const ours = ['status: closed', 'severity: SEV2', 'date: 2026-11-20', 'timezone: Asia/Tokyo', 'accountable: ann'];

describe('completion in front matter', () => {
  const inside = (line: string) => lines('---', 'hansei: 1', line, '---', '', '# Checkout failed');

  it('offers the keys that are missing, with what they mean', () => {
    const found = completions(inside('st‸'));
    assert.ok(!found.some(({ label }) => label === 'hansei'));
    assert.deepEqual(
      found.slice(0, 4).map(({ label }) => label),
      ['profile', 'id', 'status', 'severity'],
    );
    assert.match(found[2]!.documentation, /Decides what is due/);
    assert.equal(accept(inside('st‸'), 'status'), inside('status: '));
    assert.equal(accept(inside('‸'), 'language', { snippets: true }), inside(['language: $', '{1|en,ja|}'].join('')));
  });

  it('speaks the language of the reader', () => {
    const [profile] = completions(inside('‸'), { messages: 'ja' });
    assert.match(profile!.documentation, /報告書の種類/);
  });

  it('offers the values of a key', () => {
    assert.deepEqual(labels(inside('status: ‸')), ['ongoing', 'mitigated', 'resolved', 'closed']);
    assert.equal(accept(inside('status: clo‸'), 'closed'), inside('status: closed'));
    assert.equal(accept(inside('status: ‸ongoing # for now'), 'closed'), inside('status: closed # for now'));
    assert.deepEqual(labels(inside('profile: ‸')), ['standard', 'customer']);
    assert.deepEqual(labels(inside('timezone: ‸')), ['Europe/Berlin', 'UTC']);
    assert.deepEqual(labels(inside('accountable: ‸')), ['ann', 'ken']);
    assert.deepEqual(labels(inside('date: ‸'), { zone: 'Asia/Tokyo', now: Date.UTC(2026, 10, 20, 16) / 60_000 }), [
      '2026-11-21',
    ]);
    const severities = { SEV1: {}, SEV2: {} };
    assert.deepEqual(labels(inside('severity: ‸'), { config: { severities } }), ['SEV1', 'SEV2']);
  });

  it('works in front matter that is not closed yet', () => {
    assert.ok(labels('---\nhansei: 1\nsta‸\n').includes('status'));
    assert.ok(labels('---\r\nhansei: 1\r\nstatus: ‸\r\n---\r\n').includes('closed'));
  });

  it('is quiet behind it, in unknown keys and in lists', () => {
    assert.deepEqual(labels(lines(...front('status: closed'), 'stat‸')), []);
    assert.deepEqual(labels(inside('team: ‸')), []);
    assert.deepEqual(labels(lines('Some text', '', 'status: ‸')), []);
  });
});

describe('completion of headings', () => {
  const body = (line: string) => lines(...front(...ours), '## Impact', '', 'All orders failed.', '', line);

  it('offers the sections that are missing, those that are due first', () => {
    const found = completions(body('## ‸'));
    assert.ok(!found.some(({ label }) => label === 'Impact'));
    assert.equal(found[0]!.detail, 'due');
    assert.equal(found.at(-1)!.detail, '');
    const at = found.findIndex(({ detail }) => detail === '');
    assert.ok(found.slice(at).every(({ detail }) => detail === ''));
  });

  it('writes the section with its guidance and table', () => {
    const text = accept(body('## Upd‸'), 'Updates to those affected');
    assert.match(text, /\n## Updates to those affected\n\n<!-- What was said [\s\S]*-->\n\n\| Sent/);
  });

  it('takes the rank that the report gives such sections', () => {
    const found = completions(lines(...front(...ours), '### Root cause and fix', '', '#‸'));
    assert.match(found.find(({ label }) => label === 'Root cause')!.text, /^#### Root cause\n/);
  });

  it('is quiet in code and in running text', () => {
    assert.deepEqual(labels(body('```sh\n# ‸')), []);
    assert.deepEqual(labels(body('see #‸')), []);
  });

  it('writes Japanese headings into a Japanese report', () => {
    const text = lines('---', 'hansei: 1', 'language: ja', 'status: closed', '---', '', '# 決済の停止', '', '## ‸');
    assert.match(accept(text, '時系列'), /\n## 時系列\n/);
  });
});

describe('completion in the timeline', () => {
  const head = ['## Timeline', '', '| Time | Phase | Event | Evidence |', '| --- | --- | --- | --- |'];
  const row = '| 14:02 | start | Orders fail | |';
  const table = (line: string) => lines(...front(...ours), ...head, row, line);
  const only = (text: string) => text.split('\n').at(-2);

  it('offers phases in their column, those without a row first', () => {
    const names = labels(table('| 14:05 | ‸ | | |'));
    assert.equal(names[0], 'detect');
    assert.equal(names.at(-1), 'start');
    assert.equal(only(accept(table('| 14:05 | de‸ | | |'), 'detect')), '| 14:05 | detect | | |');
    assert.equal(only(accept(table('| 14:05 | ‸start | | |'), 'detect')), '| 14:05 | detect | | |');
  });

  it('offers phases in Japanese, which the English word finds too', () => {
    const text = lines(
      ...front(...ours, 'language: ja'),
      '## 時系列',
      '',
      '| 時刻 | 区分 | 内容 |',
      '| --- | --- | --- |',
      '| 14:02 | 発生 | 注文が失敗 |',
      '| 14:05 | det‸ | |',
    );
    assert.equal(only(accept(text, '検知')), '| 14:05 | 検知 | |');
  });

  it('writes now in the zone of the report', () => {
    assert.equal(only(accept(table('| n‸ | | | |'), /^now/)), '| 15:00 | | | |');
    const tomorrow = { now: Date.UTC(2026, 10, 20, 16, 7) / 60_000 };
    assert.equal(only(accept(table('| ‸ | | | |'), /^now/, tomorrow)), '| 2026-11-21 01:07 | | | |');
  });

  it('counts from the row above', () => {
    assert.equal(only(accept(table('| +15m‸ | | | |'), /^\+15m/)), '| 14:17 | | | |');
    assert.equal(only(accept(table('| +2h‸ | | | |'), /^\+2h/)), '| 16:02 | | | |');
    assert.deepEqual(labels(table('| ‸ | | | |')), ['now  15:00', '+5m  14:07', '+15m  14:17']);
  });

  it('writes times as the row above does', () => {
    const list = (line: string) =>
      lines(...front(...ours), '## Timeline', '', '- **2026/11/20 23時50分** Orders fail', line);
    assert.equal(only(accept(list('- +15‸'), /^\+15/)), '- 2026/11/21 00時05分');
  });

  it('offers nothing where events are told, and nothing in other tables', () => {
    assert.deepEqual(labels(table('| 14:05 | | ‸ | |')), []);
    const other = lines(...front(...ours), '## Interim measures', '', '| Time | Phase |', '| --- | --- |', '| ‸ | |');
    assert.deepEqual(labels(other), []);
  });
});

describe('completion of names and numbers', () => {
  const causes = ['## Root cause', '', '- C1 (root) The tool reads an empty list as all.', ''];
  const late = ['## Why the response was late', '', '| # | Segment | Took | Why | Action |', '| - | - | - | - | - |'];
  const action = (line: string) =>
    lines(...front(...ours), ...causes, '## Prevention', '', '- [ ] A1 (C1, prevent) Refuse it', line);
  const only = (text: string) => text.split('\n').at(-2);

  it('offers people behind "owner:" and in the column of owners', () => {
    assert.equal(only(accept(action('- [ ] A2 Page · owner: k‸'), 'ken')), '- [ ] A2 Page · owner: ken');
    assert.equal(only(accept(action('- [ ] A2 監視を追加 · 担当：‸'), 'ann')), '- [ ] A2 監視を追加 · 担当：ann');
    const table = lines(
      ...front(...ours),
      '## Interim measures',
      '',
      '| Measure | Owner |',
      '| --- | --- |',
      '| Second provider | ‸ |',
    );
    assert.equal(only(accept(table, 'ann')), '| Second provider | ann |');
    assert.deepEqual(labels(lines(...front(...ours), '## Impact', '', 'owner: ‸')), []);
  });

  it('offers causes, delays and kinds in the brackets of an action', () => {
    const found = labels(action('- [ ] A2 (‸'));
    assert.deepEqual(found, ['C1', 'prevent', 'detect', 'mitigate']);
    assert.equal(only(accept(action('- [ ] A2 (C‸)'), 'C1')), '- [ ] A2 (C1)');
    assert.equal(only(accept(action('- [ ] A2 (C1, p‸)'), 'prevent')), '- [ ] A2 (C1, prevent)');
    assert.deepEqual(labels(action('- [ ] A2 (C1) Page when (‸')), []);
  });

  it('offers the next action where an item begins', () => {
    assert.equal(only(accept(action('- [ ] ‸'), 'A2')), '- [ ] A2 (prevent)  · owner:  · due:  · done when: ');
    assert.match(accept(action('- [ ] ‸'), 'A2', { snippets: true }), /A2 \(prevent\) \$0 · owner/);
  });

  it('offers actions in the last column of the delay table', () => {
    const text = lines(
      ...front(...ours),
      '## Prevention',
      '',
      '- [ ] A1 Refuse an empty list',
      '',
      ...late,
      '| D1 | start → detect | 31 min | No alert | ‸ |',
    );
    assert.deepEqual(labels(text), ['A1']);
  });

  it('offers actions where the fix names them, and nothing between its words', () => {
    const fix = (line: string) =>
      lines(...front(...ours), '## Permanent fix', '', line, '', '## Prevention', '', '- [ ] A1 Refuse it');
    assert.deepEqual(labels(fix('A‸')), ['A1']);
    assert.deepEqual(labels(fix('Done by A‸')), ['A1']);
    assert.deepEqual(labels(fix('The tool ‸')), []);
  });

  it('offers the next cause', () => {
    const text = lines(...front(...ours), ...causes.slice(0, 3), '- ‸');
    assert.equal(only(accept(text, 'C2')), '- C2 (root) ');
  });
});
