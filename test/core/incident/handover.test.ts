import assert from 'node:assert/strict';
import { handOver, handoverItems, handoverPoints } from '../../../src/core/incident/handover.js';
import { applyEdits } from '../../../src/core/text/text.js';
import { form, ongoing, read, updates, 連絡 } from './texts.js';

const missing = (text: string) =>
  handoverPoints(read(text), text)
    .filter(({ written }) => !written)
    .map(({ item }) => item);

const whole = {
  en: [
    '### Impact',
    '',
    'Searches take a minute for all shops.',
    '',
    '### Outlook',
    '',
    'Next decision at 14:30: rebuild the index, or fail over to the copy.',
    '',
    '## Timeline',
    '',
    '- 14:00 start: searches take a minute',
    '- 14:05 restarted node 3, no effect',
    '- 14:10 the database is ruled out: its queries take 3 ms',
    '- 14:12 we suspect the cache of node 4',
    '',
    ...updates('| 14:05 | all shops | ann | Slow | 14:35 |'),
    '',
    '## Evidence and handover',
    '',
    '| Item | Where | Kept until | Owner |',
    '| --- | --- | --- | --- |',
    '| Query log | s3://logs/42/ | 2027-11-20 | search team |',
  ],
  ja: [
    '### 影響範囲',
    '',
    '全店舗で検索に1分かかる。',
    '',
    '### 復旧見込み',
    '',
    '14:30までに判断する：索引の再構築か、複製への切り替えか。',
    '',
    '## 時系列',
    '',
    '- 14:00 発生：検索に1分かかる',
    '- 14:05 3号機を再起動したが、効果なし',
    '- 14:10 データベースは3ミリ秒で応答しており、原因から除外',
    '- 14:12 4号機のキャッシュの可能性を調べる',
    '',
    ...連絡('| 14:05 | 全店舗 | 安藤 | 検索が遅い | 14:35 |'),
    '',
    '## 証跡・引き継ぎ',
    '',
    '| 対象 | 保管場所 | 保管期限 | 管理者 |',
    '| --- | --- | --- | --- |',
    '| 検索ログ | s3://logs/42/ | 2027-11-20 | 検索チーム |',
  ],
};

describe('hand over', () => {
  for (const language of ['en', 'ja'] as const) {
    it(`finds everything that is written (${language})`, () =>
      assert.deepEqual(missing(ongoing(...whole[language])), []));

    it(`misses what is taken away (${language})`, () => {
      const without = (cue: RegExp) => missing(ongoing(...whole[language].filter((line) => !cue.test(line))));
      assert.deepEqual(without(/suspect|可能性/), ['open-hypotheses']);
      assert.deepEqual(without(/ruled|除外/), ['rejected-hypotheses']);
      assert.deepEqual(without(/restarted|再起動/), ['tried']);
      assert.deepEqual(without(/s3:/), ['evidence']);
      assert.deepEqual(without(/Next decision|判断/), ['next-decision']);
      assert.deepEqual(without(/14:35/), ['last-update', 'next-update']);
      assert.deepEqual(without(/for all shops|1分かかる。/), ['state']);
    });
  }

  it('misses everything in a report with a title alone, and finds no place outside the text', () => {
    const text = ongoing();
    assert.deepEqual(missing(text), handoverItems);
    for (const { line } of handoverPoints(read(text), text)) assert.ok(line >= 1 && line <= text.split('\n').length);
  });

  it('says where it belongs', () => {
    const text = ongoing('### Impact', '', '## Timeline', '', '- 14:00 start: slow');
    const lines = Object.fromEntries(handoverPoints(read(text), text).map(({ item, line }) => [item, line]));
    assert.equal(lines['state'], 12);
    assert.equal(lines['rejected-hypotheses'], 14);
  });

  it('adds the row', () => {
    const at = { date: '2026-11-20', time: '18:00' };
    const done = (text: string, given = { from: 'ann', to: 'ben', decision: 'fail over at 18:30' }) =>
      applyEdits(text, handOver(text, read(text), { form, handover: { ...given, at } }));
    const row =
      '| Incident lead, handed over at 18:00 by ann; next decision: fail over at 18:30 | this report | recovery | ben |';
    const text = ongoing(...whole.en);
    assert.equal(done(text), `${text.trimEnd()}\n${row}\n`);
    assert.match(done(ongoing('## Timeline', ''))!, /\n## Evidence and handover\n/);
    const japanese = ongoing(...whole.ja);
    assert.equal(
      done(japanese, { from: '安藤', to: '木村', decision: '18:30に切り替え' }),
      `${japanese.trimEnd()}\n| 対応の指揮（18:00に安藤から引き継ぎ）。次の判断：18:30に切り替え | 本報告書 | 復旧まで | 木村 |\n`,
    );
  });
});
