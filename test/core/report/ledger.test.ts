import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { ledgers, ledgerTable } from '../../../src/core/ledger.js';
import { readReport } from '../../../src/core/lint.js';
import { ledgerOf } from '../../../src/core/report/ledger.js';
import { segmentIn, segmentNamed } from '../../../src/core/report/segment-words.js';
import { noticeTargets, targetsFor } from '../../../src/core/report/targets.js';
import { isNear } from '../../../src/core/report/told-lengths.js';
import { formFor } from '../../../src/core/schema/profiles.js';

const options = { config: defaultConfig, forms: formFor, fileName: null };
const reportOf = (...lines: readonly string[]) => readReport(lines.join('\n'), options);

const timeline = [
  '## Timeline',
  '',
  '| Time | Phase | Event |',
  '| --- | --- | --- |',
  '| 09:00 | start | Orders fail |',
  '| 09:40 | detect | A shop telephones |',
  '| 09:45 | acknowledge | On-call answers |',
  '| 10:30 | mitigate | Rolled back |',
  '| 10:40 | resolve | Orders work |',
  '',
];

const brief = (lines: readonly string[], targets = {}) =>
  ledgerOf({ ...reportOf(...lines), targets }).entries.map(({ from, to, minutes, owes, explained, reason }) =>
    [`${from} ${to} ${minutes}`, owes ? (explained ? 'explained' : 'open') : '', reason ?? ''].join('|'),
  );

describe('the ledger', () => {
  it('has every segment between known phases', () => {
    assert.deepEqual(brief(timeline), [
      'start detect 40||',
      'detect acknowledge 5||',
      'acknowledge mitigate 45|open|',
      'mitigate resolve 10||',
    ]);
  });

  it('counts rows of several zones by the one of the front matter where they name none', () => {
    const rows = ['| 00:00 UTC | start | Orders fail |', '| 09:40 JST | detect | A shop telephones |'];
    const zoned = [
      ...['---', 'date: 2026-11-20', 'timezone: Asia/Tokyo', '---', ...timeline.slice(0, 4), ...rows],
      ...timeline.slice(6),
    ];
    assert.deepEqual(brief(zoned), brief(timeline));
  });

  it('asks for the longest segment on the way to mitigation, from 30 minutes and 30 % on', () => {
    const short = timeline.map((line) => line.replace('10:30', '10:05').replace('10:40', '10:55'));
    assert.deepEqual(brief(short), [
      'start detect 40|open|',
      'detect acknowledge 5||',
      'acknowledge mitigate 20||',
      'mitigate resolve 50||',
    ]);
    const quick = timeline.map((line) =>
      line.replace('09:40', '09:05').replace('09:45', '09:06').replace('10:30', '09:34'),
    );
    assert.ok(brief(quick).every((line) => !line.includes('open')));
  });

  it('asks for what is over a target of the team, and for nothing else', () => {
    assert.deepEqual(brief(timeline, { detect: 30, mitigate: 120 }), [
      'start detect 40|open|',
      'detect acknowledge 5||',
      'acknowledge mitigate 45||',
      'mitigate resolve 10||',
    ]);
    assert.deepEqual(brief(timeline, { detect: 60, mitigate: 60 })[2], 'acknowledge mitigate 45|open|');
  });

  it('takes the reason from the row of its table, in either language', () => {
    const table = ['## Why the response was late', '', '| # | Segment | Took | Why |', '| --- | --- | --- | --- |'];
    const row = '| D3 | acknowledge → mitigate | 45 min | The rollback needed an approval, and nobody knew by whom |';
    assert.equal(brief([...timeline, ...table, row])[2], 'acknowledge mitigate 45|explained|decision');
    const other = '| D1 | start → detect | 40 min | No alert watches failed orders |';
    assert.equal(brief([...timeline, ...table, other])[2], 'acknowledge mitigate 45|open|');
    const japanese = [
      '## 対応に時間を要した理由',
      '',
      '| No. | 区間 | 所要時間 | 理由 |',
      '| --- | --- | --- | --- |',
      '| D3 | 対応開始→暫定復旧 | 45分 | 切り戻しに承認が要り、承認者が決まっていなかったため |',
    ];
    assert.equal(brief([...timeline, ...japanese])[2], 'acknowledge mitigate 45|explained|decision');
  });

  it('takes no person for a reason', () => {
    const told = ['## Why the response was late', '', '- acknowledge → mitigate, 45 min: mistake of the operator.'];
    assert.equal(brief([...timeline, ...told])[2], 'acknowledge mitigate 45|open|');
  });

  it('takes the reason that a sentence elsewhere gives', () => {
    const told = ['## What went wrong', '', 'Mitigation took 45 minutes because the rollback waited for an approval.'];
    assert.equal(brief([...timeline, ...told])[2], 'acknowledge mitigate 45|explained|decision');
  });

  it('lets "not late", with figures, stand', () => {
    const told = ['## Why the response was late', '', 'Not late: detected after 40 min, mitigated after 90.'];
    assert.ok(brief([...timeline, ...told]).every((line) => !line.includes('open')));
  });

  it('ends with the first notice', () => {
    const sent = ['## Updates to those affected', '', '| Sent | To | By | Message | Next |', '| - | - | - | - | - |'];
    const lines = [...timeline, ...sent, '| 09:55 | shops | ann | Orders fail | 10:25 |'];
    assert.equal(brief(lines).at(-1), 'detect notice 15||');
  });

  it('says nothing of a text without times', () =>
    assert.deepEqual(brief(['# Orders failed', '', 'Nothing else.']), []));
});

describe('rows of the delay table', () => {
  it('are put together from cells', () => {
    const lines = [
      '## Why the response was late',
      '',
      '| # | Segment | Took | Why | Action |',
      '| - | - | - | - | - |',
    ];
    const rows = [
      '| D1 | start → detect | 31 min (target 10 min) | No alert. Nobody looked. | A2 |',
      '| D2 | detect → mitigate | 1 h | – | |',
    ];
    assert.deepEqual(
      reportOf(...lines, ...rows).delayRows.map(({ id, segment, took, target, why }) => [
        id,
        segment?.from,
        segment?.to,
        took?.minutes,
        target,
        why,
      ]),
      [
        ['D1', 'start', 'detect', 31, 10, 'No alert. Nobody looked.'],
        ['D2', 'detect', 'mitigate', 60, null, null],
      ],
    );
  });

  it('are items too', () => {
    const [row] = reportOf('## 対応に時間を要した理由', '', '- D4 検知から復旧まで50分：権限がなかったため').delayRows;
    assert.deepEqual(
      [row?.id, row?.segment, row?.took?.minutes, row?.reason],
      ['D4', { from: 'detect', to: 'resolve' }, 50, 'access'],
    );
  });
});

describe('names of segments', () => {
  const cases: readonly (readonly [string, string | null, string])[] = [
    ['start → detect', 'start', 'detect'],
    ['detection to mitigation', 'detect', 'mitigate'],
    ['Time to detection', null, 'detect'],
    ['発生→検知', 'start', 'detect'],
    ['検知から暫定復旧まで', 'detect', 'mitigate'],
    ['暫定復旧〜復旧', 'mitigate', 'resolve'],
    ['担当部署着手まで', null, 'engage'],
  ];
  for (const [text, from, to] of cases) it(text, () => assert.deepEqual(segmentNamed(text), { from, to }));
  it('are nothing but names', () => {
    assert.equal(segmentNamed('Nobody noticed.'), null);
    assert.deepEqual(segmentIn('Nobody noticed.'), { from: null, to: 'detect' });
    assert.equal(segmentIn('Orders failed.'), null);
  });
});

describe('notices', () => {
  const sent = ['## Updates to those affected', '', '| Sent | To | By | Message | Next |', '| - | - | - | - | - |'];
  it('pass midnight', () => {
    const report = reportOf(
      '---',
      'date: 2026-03-02',
      '---',
      ...sent,
      '| 23:50 | all | a | x | 00:20 |',
      '| 00:25 | all | a | y | – |',
    );
    const [first, second] = report.notices;
    assert.equal(second!.minutes! - first!.minutes!, 35);
    assert.equal(first!.promised! - first!.minutes!, 30);
    assert.equal(second!.promised, null);
    assert.equal(second!.saysNext, false);
  });
  it('may promise in words', () => {
    const [notice] = reportOf(...sent, '| 10:00 | all | a | Orders fail; next update at 10:30 | |').notices;
    assert.equal(notice!.saysNext, true);
  });
});

describe('targets', () => {
  const report = reportOf('---', 'severity: SEV-2', '---', '# x');
  it('are those of the severity, however it is spelt', () => {
    assert.deepEqual(targetsFor(report, { sev1: { detect: 5 }, sev2: { detect: 10 } }), { detect: 10 });
    assert.deepEqual(targetsFor(report, { SEV1: { detect: 5 } }), {});
    assert.deepEqual(targetsFor(reportOf('# x'), { '': { detect: 5 } }), {});
  });
  it('of words to those affected have defaults', () => {
    assert.deepEqual(noticeTargets(report), { firstNotice: 30, cadence: 30 });
    assert.deepEqual(noticeTargets({ ...report, targets: { cadence: 20 } }), { firstNotice: 30, cadence: 20 });
    assert.equal(noticeTargets(reportOf('---', 'severity: 軽微', '---')).cadence, 60);
  });
});

describe('lengths that are the same', () => {
  const same = (minutes: number, other: number, approximate = false) => isNear({ minutes, approximate }, other);
  it('may differ by five minutes or 10 %', () => {
    assert.ok(same(30, 35) && !same(30, 36));
    assert.ok(same(100, 110) && !same(100, 111));
  });
  it('may differ by more when one is "about" or whole hours', () => {
    assert.ok(same(60, 74, true) && !same(60, 76, true));
    assert.ok(same(120, 145) && !same(120, 151));
  });
});

describe('the sheet of a ledger', () => {
  it('is plain data and a table in either language', () => {
    const [sheet] = ledgers(timeline.join('\n'), options) ?? [];
    assert.ok(sheet);
    assert.deepEqual(structuredClone(sheet), sheet);
    assert.equal(sheet.total, 90);
    assert.equal(sheet.segments[0]?.line, 6);
    assert.deepEqual(ledgerTable(sheet, 'en')[3], ['', 'acknowledge → mitigate', '45 min', '', '(no reason given)']);
    assert.deepEqual(ledgerTable(sheet, 'ja')[3], ['', '対応開始 → 暫定復旧', '45分', '', '（理由の記載なし）']);
  });
  it('is none of a text that is nested too deeply', () => assert.equal(ledgers('> '.repeat(60), options), null));
});
