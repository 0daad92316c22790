import { contentWords, sharedWords } from '../../language/content.js';
import { notLateCue } from '../../language/index.js';
import type { DelayRow } from '../../report/delay-rows.js';
import type { Report } from '../../report/report.js';
import { answerFixes } from '../rows.js';
import type { Rule } from '../rule.js';
import { counted, isOver } from '../soft-actions.js';

export const delayUnaddressed: Rule<{ open: { id: string } }> = {
  id: 'prevention/delay-unaddressed',
  level: 'warning',
  sources: ['incidents'],
  words: {
    en: {
      title: 'Each explained delay has an action',
      why: 'The reason why a part of the response took long will be there the next time. An action for it makes the next incident shorter, whatever causes that one: "A2 (D1, detect) …".',
      open: 'No action answers delay {id}; write one ("A2 ({id}, detect) …"), or why it may take as long again',
    },
    ja: {
      title: '説明された遅れごとに対策がある',
      why: '時間がかかった理由は、次の障害でも残っています。遅れへの対策は、次の原因が何であっても障害を短くします。「A2（D1、検知）…」のように書きます。',
      open: '遅れ{id}への対策がありません。「A2（{id}、検知）…」を加えるか、不要な理由を書いてください',
    },
  },
  examples: [
    {
      en: [
        '## Prevention',
        '',
        '- A1 (C1, prevent) Importer rejects empty files',
        '',
        '## Why the response was late',
        '',
        '| # | Segment | Took | Why | Action |',
        '| --- | --- | --- | --- | --- |',
        '| ⟦D1 | start → detect | 40 min | No alert watched the queue, so a shop had to call⟧ | |',
      ],
      finds: ['open'],
    },
    {
      en: [
        '## Prevention',
        '',
        '- A1 (D1, detect) Page when nothing is imported for 5 minutes',
        '- A2 Give the second line the password of the importer',
        '',
        '## Why the response was late',
        '',
        '| # | Segment | Took | Why | Action |',
        '| --- | --- | --- | --- | --- |',
        '| D1 | start → detect | 40 min | No alert watched the queue, so a shop had to call | |',
        '| D2 | detect → mitigate | 50 min | Nobody on call had the right to restart it | A2 |',
      ],
    },
    {
      ja: [
        '## 再発防止策',
        '',
        '- A1（C1、予防）取込処理が空のファイルを拒否する',
        '',
        '## 対応に時間を要した理由',
        '',
        '| No. | 区間 | 所要時間 | 理由 | 対策 |',
        '| --- | --- | --- | --- | --- |',
        '| ⟦D1 | 発生→検知 | 40分 | キューの監視がなく、店舗からの電話で判明したため⟧ | |',
      ],
      finds: ['open'],
    },
    {
      ja: [
        '## 再発防止策',
        '',
        '- A1（D1、検知）取込が5分間ない場合に当番を呼び出す',
        '- A2 二次対応の担当に取込処理の再起動権限を付与する',
        '',
        '## 対応に時間を要した理由',
        '',
        '| No. | 区間 | 所要時間 | 理由 | 対策 |',
        '| --- | --- | --- | --- | --- |',
        '| D1 | 発生→検知 | 40分 | キューの監視がなく、店舗からの電話で判明したため | |',
        '| D2 | 検知→暫定復旧 | 50分 | 当番に操作の許可がなかったため | A2 |',
      ],
    },
  ],
  *check(report) {
    if (counted(report).length === 0 || !isOver(report)) return;
    if (report.sentences.some(({ text, language }) => notLateCue(text, language))) return;
    for (const row of report.delayRows)
      if (row.id !== null && row.why !== null && !isAnswered(row, row.id, report))
        yield {
          range: row.range,
          says: 'open',
          with: { id: row.id },
          data: { id: row.id },
          level: report.ours ? 'warning' : 'info',
        };
  },
  fixes: ({ data }, report) => answerFixes(String(data?.['id']), 'detect', report),
};

/** An action names the row, the row names an action, or both share a word. */
function isAnswered({ why, range }: DelayRow, id: string, report: Report): boolean {
  const actions = counted(report);
  if (actions.some(({ answers }) => answers.includes(id))) return true;
  const named = report.sentences
    .filter((sentence) => sentence.range.start >= range.start && sentence.range.end <= range.end)
    .flatMap(({ text }) => text.match(/\bA\d{1,3}\b/g) ?? []);
  if (named.length > 0) return true;
  const own = contentWords(why ?? '', report.language);
  return actions.some(({ text }) => sharedWords(own, contentWords(text, report.language)) > 0);
}
