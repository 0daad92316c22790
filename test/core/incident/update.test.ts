import assert from 'node:assert/strict';
import { recordUpdate } from '../../../src/core/incident/update.js';
import { applyEdits } from '../../../src/core/text/text.js';
import { form, minutes, ongoing, read, updates, 連絡 } from './texts.js';

const update = {
  text: 'The index is being rebuilt | shard 3',
  sent: { date: '2026-11-20', time: '14:05' },
  next: { date: '2026-11-20', time: '14:35' },
};
const record = (text: string, given = update) => {
  const { edits, message } = recordUpdate(text, read(text), { form, update: given });
  return { text: applyEdits(text, edits)!, message };
};

describe('record update', () => {
  const row = '| 14:05 | all shops | Mika Arai | The index is being rebuilt \\| shard 3 | 14:35 |';
  const first = '| 13:35 | all shops | ann | Search is slow | 14:05 |';

  it('adds a row behind the last one, to the same people', () => {
    const text = ongoing(...updates(first), '', '## Timeline', '', '- 13:20 start: slow');
    assert.equal(record(text).text, text.replace(first, `${first}\n${row}`));
  });

  it('fills the blank row of a new report', () => {
    const text = ongoing(...updates('|  |  |  |  |  |'));
    assert.equal(record(text).text, ongoing(...updates(row.replace('all shops', 'everybody affected'))));
  });

  it('writes the cells under their own heads', () => {
    const table = ['## Updates', '', '| Next update | Message | Sent |', '|---|---|---|'];
    assert.equal(
      record(ongoing(...table)).text,
      ongoing(...table, '| 14:35 | The index is being rebuilt \\| shard 3 | 14:05 |'),
    );
  });

  it('makes the table, and the section, where there is none', () => {
    assert.match(
      record(ongoing('## Updates to those affected', '', 'Nobody yet.')).text,
      /Nobody yet\.\n\n\| Sent \| To .*\n\| --- .*\n\| 14:05 \|/,
    );
    const made = record(ongoing('## Timeline', '', '- 13:20 start: slow'));
    assert.match(made.text, /\n## Updates to those affected\n\n<!--[^>]*-->\n\n\| Sent .*\n\|[ -|]*\n\| 14:05 \|/);
    assert.equal(read(made.text).updates.length, 1);
  });

  it('is read back as what it says, also past midnight', () => {
    const late = {
      ...update,
      sent: { date: '2026-11-20', time: '23:50' },
      next: { date: '2026-11-21', time: '00:20' },
    };
    const [notice] = read(record(ongoing(...updates()), late).text).notices;
    assert.equal(notice?.minutes, minutes('2026-11-20T23:50+09:00'));
    assert.equal(notice?.promised, minutes('2026-11-21T00:20+09:00'));
  });

  it('keeps the line ends of the file', () => {
    const text = ongoing(...updates(first)).replaceAll('\n', '\r\n');
    assert.equal(record(text).text, text.replace(first, `${first}\r\n${row}`));
  });
});

describe('the message for those affected', () => {
  const body = [
    '### Impact',
    '',
    'Searches take a minute for all shops. The careless operator dropped the index. Orders are not affected.',
    '',
    '### Interim measures',
    '',
    '| Measure | Owner | Until | Remaining risk |',
    '| --- | --- | --- | --- |',
    '| Search is served from yesterday’s copy | ben | 2026-11-21 | Old prices |',
    '',
    '### Outlook',
    '',
    'Back to normal around 15:00',
    '',
  ];

  it('says what is known, what is done, the outlook and when there is more', () => {
    assert.equal(
      record(ongoing(...body, ...updates())).message,
      [
        'Search is slow – first notice, 14:05 (Asia/Tokyo)',
        'The index is being rebuilt | shard 3.',
        'What we know: Searches take a minute for all shops. Orders are not affected.',
        'What we are doing: Search is served from yesterday’s copy.',
        'Outlook: Back to normal around 15:00.',
        'Next update: 14:35 (Asia/Tokyo), earlier if the situation changes.',
        'Mika Arai\n',
      ].join('\n\n'),
    );
  });

  it('says that there is no outlook, and that it is not the first', () => {
    const { message } = record(ongoing(...updates('| 13:35 | all shops | ann | Slow | 14:05 |')));
    assert.match(message, /^Search is slow – update, 14:05/);
    assert.match(message, /Outlook: We cannot yet say when it will be over\./);
    assert.doesNotMatch(message, /What we know|What we are doing/);
  });

  it('speaks Japanese', () => {
    const text = ongoing('### 影響範囲', '', '全店舗で検索に1分かかる。注文への影響はない。', '', ...連絡()).replace(
      'Search is slow',
      '検索の遅延',
    );
    const { message, text: written } = record(text, { ...update, text: '索引を再構築しています' });
    assert.match(written, /^\| 14:05 \| 影響を受けた皆様 \| Mika Arai \| 索引を再構築しています \| 14:35 \|$/m);
    assert.equal(
      message,
      [
        '【第一報】検索の遅延（14:05現在、Asia/Tokyo）',
        '索引を再構築しています。',
        '■ 現在分かっていること\n全店舗で検索に1分かかる。注文への影響はない。',
        '■ 復旧見込み\n現時点では、復旧の時刻をお伝えできません。',
        '■ 次回のご連絡\n14:35（Asia/Tokyo）。状況が変わった場合は、それより早くお知らせします。',
        'Mika Arai\n',
      ].join('\n\n'),
    );
  });
});
