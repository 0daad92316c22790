import type { Interim } from '../../report/report.js';
import type { Rule } from '../rule.js';

/** From this many on, one finding speaks for all measures. */
const many = 3;

export const interimWithoutEnd: Rule<{
  end: null;
  several: { count: number };
}> = {
  id: 'now/interim-without-end',
  level: 'warning',
  words: {
    en: {
      title: 'An interim measure has an end',
      why: 'What is meant for a night stays for years. A measure that stops the harm for now names the day, or the action, that ends it, who ends it, and what risk remains until then.',
      end: 'Interim measure has no end; write until when it stays, or which action ends it',
      several: '{count} interim measures have no end; write until when each stays, or which action ends it',
    },
    ja: {
      title: '暫定対応に終わりがある',
      why: '一晩のための対応が、何年も残ります。被害を止めるための対応には、終わらせる日または対策、担当、それまで残るリスクを書きます。',
      end: '暫定対応に期限がありません。いつまで続けるか、どの対策で終わるかを書いてください',
      several: '{count}件の暫定対応に期限がありません。いつまでか、どの対策で終わるかを書いてください',
    },
  },
  examples: [
    {
      en: [
        '## Interim measures',
        '',
        '| Measure | Owner | Until | Remaining risk |',
        '| --- | --- | --- | --- |',
        '⟦| Nightly restart of the importer | ann | | imports stop for 2 min |⟧',
      ],
      finds: ['end'],
    },
    {
      en: ['## Interim measures', '', '⟦- Imports run once a day⟧', '- Large files are held', '- The cache is off'],
      finds: ['several'],
    },
    {
      en: [
        '## Interim measures',
        '',
        '| Measure | Owner | Until | Remaining risk |',
        '| --- | --- | --- | --- |',
        '| Nightly restart of the importer | ann | A1 | imports stop for 2 min |',
        '| Large files are held | ken | 2026-12-01 | shops wait a day |',
      ],
    },
    {
      en: [
        '## Interim measures',
        '',
        '- Imports ran once a day until 20 November',
        '- Large files were held; reverted',
      ],
    },
    { en: ['## Interim measures', '', 'None: the fix itself stopped the harm.'] },
    {
      ja: [
        '## 暫定対応',
        '',
        '| 対応 | 担当 | 期限 | 残存リスク |',
        '| --- | --- | --- | --- |',
        '⟦| 取込処理を毎晩再起動 | 安藤 | | 取込が2分止まる |⟧',
      ],
      finds: ['end'],
    },
    {
      ja: ['## 暫定対応', '', '⟦- 取込を一日一回にする⟧', '- 大きなファイルを保留する', '- キャッシュを無効にする'],
      finds: ['several'],
    },
    {
      ja: [
        '## 暫定対応',
        '',
        '| 対応 | 担当 | 期限 | 残存リスク |',
        '| --- | --- | --- | --- |',
        '| 取込処理を毎晩再起動 | 安藤 | A1 | 取込が2分止まる |',
        '| 大きなファイルを保留 | 木村 | 2026-12-01 | 店舗が一日待つ |',
      ],
    },
    { ja: ['## 暫定対応', '', '- 取込を一日一回にする（11月20日まで）', '- 大きなファイルの保留（解除済み）'] },
    { ja: ['## 暫定対応', '', 'なし。恒久対策がそのまま被害を止めた。'] },
  ],
  *check({ interim, ours }) {
    const [first, ...others] = interim.filter(isEndless);
    if (!first) return;
    const level = ours ? 'warning' : 'info';
    const count = others.length + 1;
    // What others wrote tells what was done; one remark for all of it is enough.
    if (count >= many || !ours)
      yield count > 1
        ? {
            range: first.range,
            says: 'several',
            with: { count },
            related: others.map(({ range }) => range),
            level,
          }
        : { range: first.range, says: 'end', level };
    else for (const { range } of [first, ...others]) yield { range, says: 'end', level };
  },
};

const ended =
  /\buntil\b|\btill\b|\bthrough \d|\bA\d{1,3}\b|\b(?:revert|remov|end|undone|lift|re-enabl|restor|replac|supersed)(?:ed)?\b|\bno longer\b|まで|終了|解除|撤去|撤回|元に戻|戻した|再開|置き換え/i;
const none =
  /^\W*(?:none|n\/?a|nothing|not needed|no interim|no workaround)|^\s*(?:なし|無し|特になし|該当なし|不要|ありません)/i;
const blank = /^[\s\-–—―ー]*$|^(?:tbd|未定)$/i;

const isEndless = ({ text, until }: Interim): boolean =>
  (until === null || blank.test(until)) && !ended.test(text) && !none.test(text) && !blank.test(text);
