import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { readReport } from '../../../src/core/lint.js';
import { formFor } from '../../../src/core/schema/profiles.js';

const read = (...lines: string[]) =>
  readReport(lines.join('\n'), { config: defaultConfig, forms: formFor, fileName: '2026-11-20-checkout.md' });

describe('sections as people write them', () => {
  const roles = (...lines: string[]) => read(...lines).sections.flatMap((section) => section.roles);
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'numbers',
      ['# T', '## 1. Summary', 'x', '## 2) Timeline', 'y', '## 3.1 Root cause', 'z'],
      ['summary', 'timeline', 'cause'],
    ],
    ['emoji', ['# T', '## 🔥 Impact', 'x', '## ✅ Action items', '- Add an alert'], ['impact', 'prevention']],
    ['a remark in brackets', ['# T', '## Root cause (RCA)', 'x', '## Timeline (UTC)', 'y'], ['cause', 'timeline']],
    ['a slip of the finger', ['# T', '## Root casue', 'x', '## Timelime', 'y'], ['cause', 'timeline']],
    ['two roles at once', ['# T', '## Root causes and remediation', 'x'], ['cause', 'fix']],
    ['fix and actions', ['# T', '## Solution', 'x'], ['fix', 'prevention']],
    [
      'setext below a title',
      ['Outage', '======', '', 'Root cause', '----------', '', 'x', '', 'Timeline', '--------', '', 'y'],
      ['cause', 'timeline'],
    ],
    [
      'bold labels of a list',
      ['# T', '', '- **Impact**: all shops', '- **Root cause**: a full disk'],
      ['impact', 'cause'],
    ],
    ['squares', ['# 障害', '', '■ 影響範囲', '', '全店舗', '', '■ 原因', '', '容量'], ['impact', 'cause']],
    ['black brackets', ['# 障害', '', '【影響範囲】', '全店舗', '', '【原因】', '容量'], ['impact', 'cause']],
    ['black brackets with the text behind', ['# 障害', '', '【原因】 容量が足りなくなった'], ['cause']],
    [
      'rows of 項目/内容',
      [
        '# 障害',
        '',
        '| 項目 | 内容 |',
        '|--|--|',
        '| 影響範囲 | 全店舗 |',
        '| 原因 | 容量 |',
        '| 再発防止策 | 監視を追加する |',
      ],
      ['impact', 'cause', 'prevention'],
    ],
    [
      'numbers in Japanese',
      ['# 障害', '## 第1章 概要', 'x', '## ２．原因', 'y', '## (3) 再発防止策', 'z'],
      ['summary', 'cause', 'prevention'],
    ],
    ['several headings for one', ['# T', '## Trigger', 'x', '## Root cause', 'y'], ['cause', 'cause']],
  ];
  for (const [name, lines, wanted] of cases) it(name, () => assert.deepEqual(roles(...lines), wanted));
});

describe('metadata as people write it', () => {
  const ends = (...lines: string[]) => {
    const { phases } = read(...lines);
    return [phases.start, phases.detect, phases.resolve].map((phase) => phase?.time.slice(0, 16) ?? null);
  };
  const cases: readonly (readonly [string, readonly string[], readonly (string | null)[]])[] = [
    [
      'bold lines',
      [
        '# T',
        '',
        '**Start:** 2026-11-20 14:02 UTC',
        '**Detected:** 2026-11-20 14:10 UTC',
        '**Resolved:** 2026-11-20 14:50 UTC',
      ],
      ['2026-11-20T14:02', '2026-11-20T14:10', '2026-11-20T14:50'],
    ],
    [
      'a table on top',
      [
        '# T',
        '',
        '| Key | Value |',
        '|--|--|',
        '| Started | 2026-11-20 14:02 UTC |',
        '| Detected | 2026-11-20 14:10 UTC |',
        '| Resolved | 2026-11-20 14:50 UTC |',
      ],
      ['2026-11-20T14:02', '2026-11-20T14:10', '2026-11-20T14:50'],
    ],
    [
      'a list of figures',
      [
        '# T',
        '',
        'Outage start: 2026-11-20 14:02 UTC',
        '',
        '## Stats',
        '',
        '- Time to detection: 7 min',
        '- Time to recovery: 48 min',
      ],
      ['2026-11-20T14:02', '2026-11-20T14:09', '2026-11-20T14:50'],
    ],
    [
      'Japanese keys',
      [
        '# 障害',
        '',
        '・発生日時：2026年11月20日（金）14時02分',
        '・検知日時：2026年11月20日（金）14時10分',
        '・復旧日時：2026年11月20日（金）14時50分',
      ],
      ['2026-11-20T14:02', '2026-11-20T14:10', '2026-11-20T14:50'],
    ],
    [
      'a Japanese table',
      [
        '# 障害',
        '',
        '| 項目 | 内容 |',
        '|--|--|',
        '| 発生日時 | 2026/11/20 14:02 |',
        '| 検知日時 | 2026/11/20 14:10 |',
        '| 復旧日時 | 2026/11/20 14:50 |',
      ],
      ['2026-11-20T14:02', '2026-11-20T14:10', '2026-11-20T14:50'],
    ],
    [
      'TOML front matter',
      [
        '+++',
        'date = 2026-11-20',
        'timezone = "UTC"',
        '+++',
        '',
        '# T',
        '',
        '## Timeline',
        '',
        '- 14:02 errors begin',
        '- 14:10 alert fired',
        '- 14:50 service restored',
      ],
      ['2026-11-20T14:02', '2026-11-20T14:10', '2026-11-20T14:50'],
    ],
  ];
  for (const [name, lines, wanted] of cases) it(name, () => assert.deepEqual(ends(...lines), wanted));
});

describe('times of a timeline as people write them', () => {
  const times = (...lines: string[]) => read(...lines).timeline.map(({ time }) => time?.slice(0, 16) ?? null);
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'hours past midnight',
      ['## 時系列', '', '- 23:50 発生', '- 24:30 検知', '- 25:10 復旧'],
      ['2026-11-20T23:50', '2026-11-21T00:30', '2026-11-21T01:10'],
    ],
    [
      'four digits and a zone',
      ['## Timeline', '', '- 1936 UTC errors begin', '- 1941 UTC alert', '- 2003 UTC restored'],
      ['2026-11-20T19:36', '2026-11-20T19:41', '2026-11-20T20:03'],
    ],
    [
      'two columns of zones',
      [
        '## Timeline',
        '',
        '| UTC | JST | Event |',
        '|--|--|--|',
        '| 05:02 | 14:02 | errors begin |',
        '| 05:10 | 14:10 | alert |',
      ],
      ['2026-11-20T05:02', '2026-11-20T05:10'],
    ],
    [
      'a range and an open one',
      ['## Timeline', '', '- 14:02-14:10 errors', '- 14:10~ retries', '- 14:50 restored'],
      ['2026-11-20T14:02', '2026-11-20T14:10', '2026-11-20T14:50'],
    ],
    [
      'about',
      ['## 時系列', '', '- 午後2時頃 発生', '- ~14:10 検知', '- 15:26頃(JST・推定) 復旧'],
      ['2026-11-20T14:00', '2026-11-20T14:10', '2026-11-20T15:26'],
    ],
    [
      'day headings',
      ['## Timeline', '', '### 20 November', '', '- 14:02 errors begin', '', '### 21 November', '', '- 09:00 restored'],
      ['2026-11-20T14:02', '2026-11-21T09:00'],
    ],
    [
      'a day in the row above',
      ['## 経緯', '', '- 11月20日 14:02 発生', '- 14:10 検知', '- 11月21日 9:00 復旧'],
      ['2026-11-20T14:02', '2026-11-20T14:10', '2026-11-21T09:00'],
    ],
    [
      'dots, bold and brackets',
      ['## Timeline', '', '**14.02** errors begin', '', '[14:10] alert', '', '_14:50_: restored'],
      ['2026-11-20T14:02', '2026-11-20T14:10', '2026-11-20T14:50'],
    ],
    [
      'am and pm',
      ['## Timeline', '', '- 2:02 PM errors begin', '- 2:10pm alert', '- 12:05 AM restored'],
      ['2026-11-20T14:02', '2026-11-20T14:10', '2026-11-21T00:05'],
    ],
  ];
  for (const [name, lines, wanted] of cases) it(name, () => assert.deepEqual(times(...lines), wanted));

  const zones: readonly (readonly [string, readonly string[], string | null])[] = [
    ['a note below the table', ['## Timeline', '', '- 14:02 errors begin', '', 'All times PST.'], '-08:00'],
    ['a note in Japanese', ['## 時系列', '', '※時刻はすべて日本時間', '', '- 14:02 発生'], '+09:00'],
    [
      'the heading of a column',
      ['## Timeline', '', '| Time (CET) | Event |', '|--|--|', '| 14:02 | errors |'],
      '+01:00',
    ],
  ];
  for (const [name, lines, zone] of zones) it(`zone of ${name}`, () => assert.equal(read(...lines).zone, zone));
});

describe('actions as people write them', () => {
  const actions = (...lines: string[]) =>
    read(...lines).actions.map(({ text, state, owners }) => [text, state, ...owners].join(' | '));
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'a table with columns of its own',
      [
        '## Action items',
        '',
        '| Ticket | What | Who | When |',
        '|--|--|--|--|',
        '| OPS-1 | Add an alert on queue age | ann | 2026-12-01 |',
      ],
      ['Add an alert on queue age | committed | ann'],
    ],
    [
      '区分と施策',
      [
        '## 再発防止策',
        '',
        '| 区分 | 施策 | 担当 | 期限 |',
        '|--|--|--|--|',
        '| 検知 | キュー長の監視を追加する | 佐藤 | 12月末 |',
      ],
      ['キュー長の監視を追加する | committed | 佐藤'],
    ],
    [
      'groups by person',
      ['## Action items', '', '- Ann', '  - Add an alert on queue age', '- Ken', '  - Enforce a limit'],
      ['Add an alert on queue age | committed', 'Enforce a limit | committed'],
    ],
    [
      'boxes',
      ['## Next steps', '', '- [x] Add an alert', '- [ ] Enforce a limit'],
      ['Add an alert | done', 'Enforce a limit | committed'],
    ],
    [
      'struck out',
      ['## Action items', '', '- ~~Add an alert~~', '- Enforce a limit'],
      ['Add an alert | done', 'Enforce a limit | committed'],
    ],
    [
      'done in Japanese',
      ['## 再発防止策', '', '- 監視を追加する（完了）', '- 上限を設ける'],
      ['監視を追加する（完了） | done', '上限を設ける | committed'],
    ],
    [
      'numbered paragraphs',
      ['## 再発防止策', '', '1. 監視を追加する', '2. 上限を設ける'],
      ['監視を追加する | committed', '上限を設ける | committed'],
    ],
    [
      'prose',
      ['# T', '', '## Summary', '', 'The disk was full. We will add an alert on disk usage.'],
      ['We will add an alert on disk usage. | committed'],
    ],
    [
      'prose in Japanese',
      ['# 障害', '', '## 概要', '', '容量が足りなくなった。再発防止として、容量の監視を追加した。'],
      ['再発防止として、容量の監視を追加した。 | done'],
    ],
    [
      'no reference',
      ['## Action items', '', '- Add an alert', '', '## References', '', '- [Runbook](https://example.com/r)'],
      ['Add an alert | committed'],
    ],
    ['no product', ['# T', '', '## GitHub Actions', '', '- The runner was slow'], []],
    ['no timeline', ['## Timeline', '', '- 14:02 We will add capacity', '- 14:10 alert', '- 14:50 restored'], []],
  ];
  for (const [name, lines, wanted] of cases) it(name, () => assert.deepEqual(actions(...lines), wanted));
});
