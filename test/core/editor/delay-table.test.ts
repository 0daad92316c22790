import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { updateDelayTable } from '../../../src/core/editor/delay-table.js';
import { readReport } from '../../../src/core/lint.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import { applyEdits } from '../../../src/core/text/text.js';

const options = { config: defaultConfig, forms: formFor, fileName: null };

function updated(text: string): string | null {
  const edits = updateDelayTable(text, readReport(text, options));
  return edits && applyEdits(text, edits);
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

  it('has nowhere to write without the section', () => assert.equal(updated(timeline.join('\n')), null));
});
