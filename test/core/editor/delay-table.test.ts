import assert from 'node:assert/strict';
import { type Config, defaultConfig } from '../../../src/core/config.js';
import { lint } from '../../../src/core/lint.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import { applyEdits } from '../../../src/core/text/text.js';
import { ask } from './cursor.js';

/** The text after the action; the same text where it is refused. */
function updated(text: string, severities: Config['severities'] = {}): string {
  const done = ask(text, 'change', { kind: 'delay-table', zone: null, offset: 0 }, { config: { severities } });
  return 'edits' in done ? applyEdits(text, done.edits)! : text;
}

const timeline = [
  '',
  '## Timeline',
  '',
  '- 09:00 start: orders fail',
  '- 09:31 detect: call',
  '- 09:40 mitigate: back',
  '',
];
const head = [
  '## Why the response was late',
  '',
  '| # | Segment | Took | Why | Action |',
  '| --- | --- | --- | --- | --- |',
];
const report = (...lines: readonly string[]) => [...lines, ...timeline].join('\n');

describe('update the delay table', () => {
  it('computes again what a row took, and keeps what people wrote', () => {
    const row = (took: string) => `| D1 | start → detect | ${took} | No alert, see \\| board | A2 |`;
    assert.equal(updated(report(...head, row('12 min'))), report(...head, row('31 min')));
    assert.equal(
      updated(report(...head, row('12 min (target 10 min)'))),
      report(...head, row('31 min (target 10 min)')),
    );
    assert.equal(updated(report(...head, row('31 min'))), report(...head, row('31 min')));
  });

  it('adds a row for what owes a reason, in the columns of the table', () => {
    const row = '| D4 | detect → mitigate | 9 min | The rollback takes nine minutes | |';
    const added = '| D5 | start → detect | 31 min |  |  |';
    assert.equal(updated(report(...head, row)), report(...head, row, added));
  });

  it('writes the table where there is none', () => {
    const text = report('## Why the response was late', '', 'To be written by Ann.');
    const table = [
      '| # | Segment | Took | Why | Action |',
      '| --- | --- | --- | --- | --- |',
      '| D1 | start → detect | 31 min |  |  |',
    ];
    assert.equal(updated(text), report('## Why the response was late', '', 'To be written by Ann.', '', ...table));
  });

  it('tells customers what took the time, and no numbers of the house', () => {
    const front = ['---', 'profile: customer', 'severity: SEV1', '---'];
    const own = [...front, '## Why detection and recovery took so long', '', 'To be written by Ann.'];
    const table = ['| Segment | Took | Why |', '| --- | --- | --- |', '| start → detect | 31 min |  |'];
    assert.equal(updated(report(...own)), report(...own, '', ...table));
    assert.doesNotMatch(updated(report(...own), { SEV1: { detect: 10 } }), /target/);
    assert.equal(updated(report(...own, '', ...table)), report(...own, '', ...table));
  });

  it('speaks Japanese', () => {
    const lines = ['## 対応に時間を要した理由', '', '| No. | 区間 | 所要時間 | 理由 |', '| --- | --- | --- | --- |'];
    const times = [
      '',
      '## 時系列',
      '',
      '- 9:00 発生：注文が失敗',
      '- 9:31 検知：電話',
      '- 9:40 暫定復旧：切り戻し',
      '',
    ];
    const row = '| D1 | 検知→暫定復旧 | 20分 | 切り戻しに時間を要したため |';
    const text = [...lines, row, ...times].join('\n');
    const wanted = [...lines, row.replace('20分', '9分'), '| D2 | 発生 → 検知 | 31分 |  |', ...times].join('\n');
    assert.equal(updated(text), wanted);
  });

  it('is done once', () => {
    const once = updated(report('## Why the response was late', '', 'To be written by Ann.'))!;
    assert.equal(updated(once), once);
    const crlf = report(...head, '| D1 | start → detect | 12 min | No alert | |').replaceAll('\n', '\r\n');
    assert.equal(updated(crlf), crlf.replace('12 min', '31 min'));
  });

  it('fills what was left blank: the number, and what it took', () => {
    const rows = [
      '| | start → detect | – | No alert watches orders | |',
      '| D3 | detect → mitigate | TBD | Slow rollback | |',
    ];
    const wanted = [
      '| D4 | start → detect | 31 min | No alert watches orders | |',
      '| D3 | detect → mitigate | 9 min | Slow rollback | |',
    ];
    assert.equal(updated(report(...head, ...rows)), report(...head, ...wanted));
  });

  it('keeps a length that is only rounded, and corrects one that is not', () => {
    const row = (took: string) => `| D1 | start → detect | ${took} | No alert | A2 |`;
    assert.equal(updated(report(...head, row('about 30 min'))), report(...head, row('about 30 min')));
    assert.notEqual(updated(report(...head, row('about 2 hours'))), report(...head, row('about 2 hours')));
  });

  it('writes into the blank row of the template, with the target of the team', () => {
    const text = (...rows: readonly string[]) => ['---', 'severity: SEV2', '---', report(...head, ...rows)].join('\n');
    const row = '| D1 | start → detect | 31 min (target 10 min) |  |  |';
    assert.equal(updated(text('|   |   |   |   |   |'), { sev2: { detect: 10 } }), text(row));
  });

  it('inserts the section where there is none, in the place of the form', () => {
    const text = ['# Orders failed', ...timeline].join('\n');
    const table = [...head, '| D1 | start → detect | 31 min |  |  |', ''];
    assert.equal(updated(text), ['# Orders failed', '', ...table, ...timeline.slice(1)].join('\n'));
  });

  it('says that nothing was late where no part of the response owes a reason', () => {
    const quick = (lines: readonly string[]) =>
      ['# Orders failed', ...lines].join('\n').replace('31', '02').replace('40', '25');
    assert.match(
      updated(quick(timeline))!,
      /\n## Why the response was late\n\nNot late: detected after 2 min, mitigated after 25 min\.\n/,
    );
    const times = [
      '',
      '## 時系列',
      '',
      '- 9:00 発生：注文が失敗しはじめる',
      '- 9:31 検知：電話',
      '- 9:20 復旧：切り戻し',
      '',
    ];
    assert.match(
      updated(quick(times).replace('# Orders failed', '# 注文の失敗'))!,
      /\n## 対応に時間を要した理由\n\n遅れなし：2分で検知、20分で復旧。\n/,
    );
  });

  it('is no new finding', () => {
    const found = (text: string) => {
      const options = {
        config: defaultConfig,
        forms: formFor,
        now: null,
        messages: null,
        fixes: false,
        fileName: null,
      };
      return lint(text, options).findings.map(({ rule }) => rule);
    };
    const text = ['---', 'hansei: 1', '---', '# Orders failed', ...timeline].join('\n');
    const before = found(text);
    for (const rule of found(updated(text)!))
      assert.ok(before.includes(rule) || rule === 'delay/unexplained-segment', rule);
  });

  it('says why it has nothing to write', () => {
    const refused = (text: string) => {
      const done = ask(text, 'change', { kind: 'delay-table', zone: null, offset: 0 });
      return 'refused' in done ? done.refused : 'done';
    };
    assert.match(refused('# Orders failed\n'), /nothing can be computed/);
    assert.match(refused(report(...head, '| D1 | start → detect | 31 min | No alert | A2 |')), /up to date/);
  });
});
