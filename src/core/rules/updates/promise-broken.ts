import { formatDuration } from '../../time/index.js';
import type { Rule } from '../rule.js';

/** Nobody minds this many minutes. */
const grace = 10;

export const promiseBroken: Rule<{ late: { promised: string; took: string }; never: { promised: string } }> = {
  id: 'updates/promise-broken',
  level: 'warning',
  words: {
    en: {
      title: 'A promised update came when it was promised',
      why: 'A promise that is not kept costs more trust than the outage. When it happened, the report says so before a customer does.',
      late: 'Promised for {promised}, sent {took} later; say so, and what kept it',
      never: 'An update was promised for {promised}, and none is listed; add it, or say that it was missed',
    },
    ja: {
      title: '約束した連絡を約束の時刻に送っている',
      why: '守られない約束は、障害そのものより信頼を損ないます。守れなかったときは、指摘される前に報告書で認めてください。',
      late: '{promised}の約束に対し{took}遅れました。遅れたことと理由を書いてください',
      never: '{promised}に約束した連絡がありません。追加するか、送れなかったことを書いてください',
    },
  },
  examples: [
    {
      en: [
        '## Updates to those affected',
        '',
        '| Sent | To | By | Message | Next update |',
        '| --- | --- | --- | --- | --- |',
        '| 09:20 | all shops | ann | Orders fail | 09:45 |',
        '⟦| 10:20 | all shops | ann | Orders work again | – |⟧',
      ],
      finds: ['late'],
    },
    {
      en: [
        '## Timeline',
        '',
        '- 09:00 start: orders fail',
        '- 09:05 detect: alert',
        '- 10:40 resolve: orders work',
        '',
        '## Updates to those affected',
        '',
        '| Sent | To | By | Message | Next update |',
        '| --- | --- | --- | --- | --- |',
        '⟦| 09:20 | all shops | ann | Orders fail | 09:45 |⟧',
      ],
      finds: ['never'],
    },
    {
      en: [
        '## Updates to those affected',
        '',
        '| Sent | To | By | Message | Next update |',
        '| --- | --- | --- | --- | --- |',
        '| 09:20 | all shops | ann | Orders fail | 09:45 |',
        '| 09:44 | all shops | ann | Orders work again | – |',
      ],
    },
    {
      ja: [
        '## 関係者への連絡',
        '',
        '| 日時 | 連絡先 | 発信者 | 内容 | 次回連絡予定 |',
        '| --- | --- | --- | --- | --- |',
        '| 9:20 | 全店舗 | 安藤 | 注文が失敗しています | 9:45 |',
        '⟦| 10:20 | 全店舗 | 安藤 | 復旧しました | – |⟧',
      ],
      finds: ['late'],
    },
    {
      ja: [
        '## 関係者への連絡',
        '',
        '| 日時 | 連絡先 | 発信者 | 内容 | 次回連絡予定 |',
        '| --- | --- | --- | --- | --- |',
        '| 9:20 | 全店舗 | 安藤 | 注文が失敗しています | 9:45 |',
        '| 9:44 | 全店舗 | 安藤 | 復旧しました | – |',
      ],
    },
  ],
  *check(report) {
    const level = report.ours ? 'warning' : 'info';
    const { notices } = report;
    const over = (report.phases.resolve ?? report.phases.mitigate)?.minutes ?? null;
    for (const [i, { promised, update }] of notices.entries()) {
      const next = notices[i + 1];
      if (promised === null) continue;
      const at = /\d{1,2}[:：]\d{2}/.exec(update.next ?? '')?.[0] ?? update.next ?? '';
      if (!next && over !== null && promised + grace < over)
        yield { range: update.range, says: 'never', with: { promised: at }, level };
      const late = (next?.minutes ?? promised) - promised;
      if (!next || late <= grace) continue;
      const took = formatDuration(late, report.language);
      yield { range: next.update.range, says: 'late', with: { promised: at, took }, level };
    }
  },
};
