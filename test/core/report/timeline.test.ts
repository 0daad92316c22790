import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { phaseOf } from '../../../src/core/language/index.js';
import { readReport } from '../../../src/core/lint.js';
import type { Report } from '../../../src/core/report/report.js';
import { formFor } from '../../../src/core/schema/profiles.js';

const read = (lines: readonly string[], fileName: string | null = null): Report =>
  readReport(lines.join('\n'), { config: defaultConfig, forms: formFor, fileName });

const said = (time: string | null | undefined): string | undefined => time?.replace('T', ' ').slice(0, 16);

/** Start, detection and recovery; `-` where the report gives none. */
const ends = ({ phases: { start, detect, resolve } }: Report): readonly string[] =>
  [start, detect, resolve].map((phase) => said(phase?.time) ?? '-');

describe('phases of entries', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['Alert fired for queue depth', 'detect'],
    ['The night shift receives an alert for high latency', 'detect'],
    ['Two shops reported that orders were missing', 'detect'],
    ['We noticed the checkout errors', 'detect'],
    ['Support is notified in the chat', 'detect'],
    ['Ken reports that the new build passes', null],
    ['The worker notices an empty table and fills it', null],
    ['Errors begin on two of nine hosts', 'start'],
    ['Ann acknowledged the page', 'acknowledge'],
    ['Engineers acknowledge the page', 'acknowledge'],
    ['担当者が確認を開始', 'acknowledge'],
    ['Started investigating the slow queries', 'acknowledge'],
    ['Incident declared', 'escalate'],
    ['Root cause identified: an empty host list', 'diagnose'],
    ['Rolled back to 4.2', 'mitigate'],
    ['Rollback fails because of a lock', null],
    ['Began to roll back', null],
    ['Errors persist after the rollback', null],
    ['Service restored', 'resolve'],
    ['The shop is back online', 'resolve'],
    ['All clear', 'resolve'],
    ['Queue workers resumed', 'resolve'],
    ['Workers are not back online', null],
    ['Most nodes are back online, two still down', null],
    ['Plan to bring the cluster back up', null],
    ['Resolved (verified by ann)', 'resolve'],
    ['Reattached by hand (resolved).', 'resolve'],
    ['アラートが発報', 'detect'],
    ['利用者から決済できないとの申告を受けた', 'detect'],
    ['店舗から画面が開かないとの連絡があった', 'detect'],
    ['決済エラーが発生', 'start'],
    ['調査を開始', 'acknowledge'],
    ['原因を特定', 'diagnose'],
    ['切り戻しを実施', 'mitigate'],
    ['切り戻しを実施したが失敗', null],
    ['サービスが復旧', 'resolve'],
    ['遅延が解消', 'resolve'],
    ['正常化を確認', 'resolve'],
    ['一部復旧', 'mitigate'],
    ['復旧予定を案内', null],
    ['復旧確認 — 全店舗で決済できることを確かめた', 'resolve'],
    ['**検知**: 監視が500を記録', 'detect'],
  ];
  for (const [text, phase] of cases)
    it(`${text}: ${phase}`, () => assert.equal(phaseOf(text.replaceAll('*', '')), phase));
});

describe('start, detection and recovery', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'of a timeline by its words',
      [
        '# Outage 2026-11-20',
        '## Timeline',
        '- 14:00 Orders begin to fail',
        '- 14:07 Alert fired',
        '- 14:30 Rolled back',
        '- 14:41 Orders recovered',
        '- 15:00 Post-mortem scheduled',
      ],
      ['2026-11-20 14:00', '2026-11-20 14:07', '2026-11-20 14:41'],
    ],
    [
      'not with the birth of the defect',
      [
        '# Outage',
        '## Timeline',
        '- 2026-11-02 10:00 Version 7 released',
        '- 2026-11-20 14:00 Orders fail with 500',
        '- 2026-11-20 14:07 Alert fired',
        '- 2026-11-20 14:30 Service restored',
      ],
      ['2026-11-20 14:00', '2026-11-20 14:07', '2026-11-20 14:30'],
    ],
    [
      'with the change right before the detection when nothing else is told',
      [
        '# Outage',
        '## Timeline',
        '- 2026-11-20 14:00 Version 7 deployed',
        '- 2026-11-20 14:07 Customers report blank pages',
        '- 2026-11-20 14:30 Service restored',
      ],
      ['2026-11-20 14:00', '2026-11-20 14:07', '2026-11-20 14:30'],
    ],
    [
      'detection no later than the answer to it',
      [
        '# Outage',
        '## Timeline',
        '- 2026-11-20 14:00 Pages are slow',
        '- 2026-11-20 14:05 Incident declared',
        '- 2026-11-20 14:20 More users report timeouts',
        '- 2026-11-20 14:30 Resolved',
      ],
      ['2026-11-20 14:00', '2026-11-20 14:05', '2026-11-20 14:30'],
    ],
    [
      'recovery before the case is closed',
      [
        '# Outage',
        '## Timeline',
        '- 2026-11-20 14:00 Pages fail',
        '- 2026-11-20 14:05 Alert fired',
        '- 2026-11-20 14:30 Service restored',
        '- 2026-11-21 09:00 The incident was closed',
      ],
      ['2026-11-20 14:00', '2026-11-20 14:05', '2026-11-20 14:30'],
    ],
    [
      'by the phase column, whatever the words say',
      [
        '# Outage',
        '## Timeline',
        '| Time | Phase | Event |',
        '|---|---|---|',
        '| 2026-11-20 14:00 | start | Alert fired |',
        '| 2026-11-20 14:05 | detect | Restarted |',
        '| 2026-11-20 14:30 | resolve | Errors begin |',
      ],
      ['2026-11-20 14:00', '2026-11-20 14:05', '2026-11-20 14:30'],
    ],
    [
      'from metadata',
      [
        '# Outage',
        '',
        '- **Impact started:** 2026-11-20 14:00',
        '- **Detected:** 2026-11-20 14:05',
        '- **Resolved:** 2026-11-20 14:30',
      ],
      ['2026-11-20 14:00', '2026-11-20 14:05', '2026-11-20 14:30'],
    ],
    [
      'from a key on a line of its own',
      ['# 障害', '', '**停止期間：**', '2026年11月20日 14:00 - 14:30'],
      ['2026-11-20 14:00', '-', '2026-11-20 14:30'],
    ],
    [
      'of several outages from the first to the last',
      [
        '# Outages',
        '',
        '**Duration:** 2026-11-20 14:00 – 14:30',
        '',
        'Again.',
        '',
        '**Duration:** 2026-11-20 16:00 – 16:10',
      ],
      ['2026-11-20 14:00', '-', '2026-11-20 16:10'],
    ],
    [
      'from the summary',
      ['# Outage 2026-11-20', '## Summary', 'From 14:02 to 14:50 UTC the shop was unavailable.'],
      ['2026-11-20 14:02', '-', '2026-11-20 14:50'],
    ],
    [
      'from sentences',
      [
        '# Outage 2026-11-20',
        '## Summary',
        'At 14:02 errors began. We noticed them at 14:09 and by 14:50 the service was restored.',
      ],
      ['2026-11-20 14:02', '2026-11-20 14:09', '2026-11-20 14:50'],
    ],
    [
      'from its end and how long it took',
      ['# Outage 2026-11-20', '## Summary', 'The outage lasted 12 minutes, ending at 14:50 UTC.'],
      ['2026-11-20 14:38', '-', '2026-11-20 14:50'],
    ],
    [
      'from Japanese sentences',
      ['# 障害 2026-11-20', '## 概要', '14:02頃より決済ができない状態が発生し、14時50分に復旧しました。'],
      ['2026-11-20 14:02', '-', '2026-11-20 14:50'],
    ],
    [
      'from a Japanese stretch of time',
      ['# 障害 2026-11-20', '## 概要', '14:02頃から14:50頃まで決済ができませんでした。'],
      ['2026-11-20 14:02', '-', '2026-11-20 14:50'],
    ],
    [
      'from four digits with one zone for both',
      ['# Outage 2026-11-20', '## Summary', 'Between the hours of 1400 and 1430 UTC the shop was unavailable.'],
      ['2026-11-20 14:00', '-', '2026-11-20 14:30'],
    ],
    [
      'from days with dots',
      ['# 障害', '', '期間: 2026.11.19 14:00 - 2026.11.20 09:30'],
      ['2026-11-19 14:00', '-', '2026-11-20 09:30'],
    ],
    [
      'not from work that is announced',
      ['# お知らせ 2026-11-20', '', '22:00から23:00までメンテナンスを行います。'],
      ['-', '-', '-'],
    ],
    [
      'with the time to detection',
      [
        '# Outage',
        '## Timeline',
        '- 2026-11-20 14:00 Pages fail',
        '- 2026-11-20 14:03 Alert fired',
        '- 2026-11-20 14:20 Alert seen by ann',
        '- 2026-11-20 14:30 Service restored',
        '## Stats',
        '- Time to detection: 20 minutes',
      ],
      ['2026-11-20 14:00', '2026-11-20 14:20', '2026-11-20 14:30'],
    ],
    [
      'in spite of a mistyped day',
      [
        '# Outage',
        '## Timeline',
        '- 2026-11-20 14:00 Pages fail',
        '- 2026-11-02 14:05 Alert fired',
        '- 2026-11-20 14:30 Service restored',
      ],
      ['2026-11-20 14:00', '2026-11-02 14:05', '2026-11-20 14:30'],
    ],
    [
      'of a Japanese timeline',
      [
        '# 障害 2026-11-20',
        '## 時系列',
        '- 14:00 決済エラーが増え始める',
        '- 14:07 監視が異常を検知',
        '- 14:30 切り戻しを実施',
        '- 14:41 復旧を確認',
        '- 15:00 振り返りを予定',
      ],
      ['2026-11-20 14:00', '2026-11-20 14:07', '2026-11-20 14:41'],
    ],
  ];
  for (const [name, lines, wanted] of cases) it(name, () => assert.deepEqual(ends(read(lines)), wanted));

  it('says where each came from', () => {
    const { phases } = read([
      '# Outage 2026-11-20',
      '',
      'Detected: 14:05',
      '',
      'At 14:02 errors began.',
      '',
      '## Timeline',
      '- 14:05 Ann looks',
      '- 14:10 Ken looks',
      '- 14:50 Service restored',
    ]);
    assert.deepEqual(
      [phases.start?.from, phases.detect?.from, phases.resolve?.from],
      ['prose', 'metadata', 'timeline'],
    );
  });
});

describe('an incident that is not over', () => {
  const rows = ['## Timeline', '', '- 14:02 Orders fail', '- 14:10 Alert fired', '- 14:20 A second host is restarted'];
  const of = (status: string, more: readonly string[] = []) =>
    ends(read(['---', 'hansei: 1', `status: ${status}`, 'date: 2026-11-20', '---', ...rows, ...more]));
  it('has no guessed end', () => {
    assert.equal(of('ongoing')[2], '-');
    assert.equal(of('mitigated')[2], '-');
    assert.equal(of('closed')[2], '2026-11-20 14:20');
  });
  it('has the end that a row tells', () =>
    assert.equal(of('mitigated', ['- 14:40 Service restored'])[2], '2026-11-20 14:40'));
});

describe('lists of a timeline', () => {
  it('take key events apart from the list below', () => {
    const report = read([
      '# Outage',
      '- **Key events**',
      '  - First detected: 2026-11-20 14:05',
      '  - Incident declared: 2026-11-20 14:10',
      '  - Repaired: 2026-11-20 14:30',
      '  - Resolved: 2026-11-20 15:00',
      '',
      '## Timeline',
      '- 2026-11-20 14:00 Pages fail',
      '- 2026-11-20 14:05 Alert seen',
      '- 2026-11-20 14:29 Restarted all hosts',
      '- 2026-11-20 15:20 Service restored everywhere',
    ]);
    assert.equal(report.timeline.length, 8);
    assert.deepEqual(ends(report).slice(1), ['2026-11-20 14:05', '2026-11-20 15:00']);
  });
  it('count days for each section alone', () => {
    const times = read([
      '# Outage 2026-11-20',
      '## Timeline',
      '- 23:50 a',
      '- 00:10 b',
      '- 00:20 c',
      '## Detection timeline',
      '- 23:55 d',
    ]).timeline.map(({ time }) => said(time));
    assert.deepEqual(times, ['2026-11-20 23:50', '2026-11-21 00:10', '2026-11-21 00:20', '2026-11-20 23:55']);
  });
  it('go on below headings that are a time or a day', () => {
    assert.equal(
      read([
        '# T',
        '## Timeline',
        '### 14:00',
        'a',
        '## 14:10',
        'b',
        '## 21 November',
        '- 09:00 c',
        '## Actions',
        '- x',
      ]).timeline.length,
      3,
    );
  });
  it('have what happened on the line below the time', () => {
    const { timeline } = read([
      '# T',
      '## Timeline',
      '14:00',
      'Alert fired',
      '',
      '14:10',
      'Ann looks',
      '',
      '14:20',
      'Fixed',
    ]);
    assert.deepEqual(
      timeline.map(({ text }) => text),
      ['Alert fired', 'Ann looks', 'Fixed'],
    );
  });
  it('leave the same time in a second zone out of the text', () => {
    const { timeline } = read([
      '# T',
      '## Timeline',
      '- 14:00 UTC / 06:00 PST: Alert fired',
      '- 14:10 UTC (06:10 PST) Ann looks',
    ]);
    assert.deepEqual(
      timeline.map(({ text }) => text),
      ['Alert fired', 'Ann looks'],
    );
  });
  it('may count from their first time', () => {
    const { timeline, answered } = read([
      '# T',
      '## Timeline',
      '- 2026-11-20 23:50 UTC Alert fired',
      '- T+5 min Ann looks',
      '- ~T+1h 20m Restored',
    ]);
    assert.deepEqual(
      timeline.map(({ time, approximate }) => [time, approximate]),
      [
        ['2026-11-20T23:50+00:00', false],
        ['2026-11-20T23:55+00:00', false],
        ['2026-11-21T01:10+00:00', true],
      ],
    );
    assert.equal(answered.timeline.how, 'section');
  });
  it('may count from a moment that nobody names', () => {
    const { timeline, answered } = read([
      '# 障害',
      '## 時系列',
      '| 時刻 | 内容 |',
      '|---|---|',
      '| T+0 | 検知 |',
      '| T+5分 | 調査開始 |',
      '| T+25分 | 復旧 |',
    ]);
    assert.deepEqual(
      timeline.map(({ time, minutes }) => [time, minutes]),
      [
        [null, 0],
        [null, 5],
        [null, 25],
      ],
    );
    assert.equal(answered.timeline.how, 'section');
  });
  it('may stand in a record', () => {
    const events = ['14:00', '14:05', '14:30'].flatMap((clock) => [
      `  { "time": "2026-11-20T${clock}:00Z",`,
      '    "event": "something" },',
    ]);
    assert.equal(read(['# T', '', 'Text.', '', '```json', '[', ...events, ']', '```']).timeline.length, 3);
  });
  it('take the day of a file name without dashes', () => {
    assert.equal(
      said(
        read(['# T', '## Timeline', '- 14:00 a', '- 14:01 b', '- 14:02 c'], '20261120-checkout.md').timeline[0]?.time,
      ),
      '2026-11-20 14:00',
    );
  });
});

describe('a day that does not exist', () => {
  const rest = ['- 2026-03-04 09:20 Alert fired', '- 2026-03-04 09:30 Rolled back', '- 2026-03-04 10:30 Resolved'];
  const minutes = (report: Report) => report.segments.map((segment) => segment.minutes);
  for (const day of ['20202-03-04', '2026-13-40']) {
    it(`leaves the other rows right: ${day}`, () => {
      const report = read(['## Timeline (UTC)', '', `- ${day} 09:00 Outage started`, ...rest]);
      assert.deepEqual(
        ends(report).slice(1),
        ['2026-03-04 09:20+00:00', '2026-03-04 10:30+00:00'].map((t) => t.slice(0, 16)),
      );
      assert.deepEqual(minutes(report), [20, 10, 60]);
    });
    it(`in a key is that of the first row: ${day}`, () => {
      const report = read([`**Start:** ${day} 09:00 UTC`, '', '## Timeline (UTC)', '', ...rest]);
      assert.deepEqual(minutes(report), [20, 10, 60]);
    });
    it(`in a column leaves the times: ${day}`, () => {
      const rows = ['09:00 | Outage started', '09:20 | Alert fired', '09:30 | Rolled back', '10:30 | Resolved'];
      const head = ['## Timeline (UTC)', '', '| Date | Time | Event |', '| --- | --- | --- |'];
      assert.deepEqual(minutes(read([...head, ...rows.map((row) => `| ${day} | ${row} |`)])), [20, 10, 60]);
    });
  }
});

describe('a table with a column for the day and one for the time', () => {
  const rows = (...heads: readonly string[]) => [
    '## Timeline',
    '',
    `| ${heads.join(' | ')} |`,
    '| --- | --- | --- |',
    '| 2026-03-04 | 23:50 | Errors started |',
    '| 2026-03-05 | 00:05 | Alert fired |',
    '| 2026-03-05 | 00:20 | Service restored |',
  ];
  for (const heads of [
    ['Date', 'Time', 'Event'],
    ['Date', 'Time (UTC)', 'Event'],
    ['日付', '時刻', '内容'],
  ])
    it(heads.join(), () => {
      const lines = rows(...heads);
      const report = read(lines);
      assert.deepEqual(
        ends(report).map((time) => time.slice(0, 16)),
        ['2026-03-04 23:50', '2026-03-05 00:05', '2026-03-05 00:20'],
      );
      const [first] = report.timeline;
      assert.equal(lines.join('\n').slice(first!.timeRange.start, first!.timeRange.end), '23:50');
    });
});

describe('a start that is told by how long ago it was', () => {
  it('in English', () => {
    const { phases } = read([
      '## Timeline (UTC)',
      '',
      '- 2026-03-04 09:20 Alert fired',
      '- 2026-03-04 09:27 The outage had begun roughly 30 minutes earlier',
      '- 2026-03-04 10:30 Resolved',
    ]);
    assert.equal(said(phases.start?.time), '2026-03-04 08:57');
  });
  it('in Japanese', () => {
    const { phases } = read([
      '## 時系列（JST）',
      '',
      '- 2026-03-04 09:20 アラートを受信',
      '- 2026-03-04 09:27 約1時間前から発生していたことを確認',
      '- 2026-03-04 10:30 復旧',
    ]);
    assert.equal(said(phases.start?.time), '2026-03-04 08:27');
  });
  it('not where an entry tells it', () => {
    const { phases } = read([
      '## Timeline (UTC)',
      '',
      '- 2026-03-04 09:00 Errors started',
      '- 2026-03-04 09:20 Alert fired',
      '- 2026-03-04 09:27 The outage had begun roughly 30 minutes earlier',
      '- 2026-03-04 10:30 Resolved',
    ]);
    assert.equal(said(phases.start?.time), '2026-03-04 09:00');
  });
});
