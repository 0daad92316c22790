import { noticeTargets } from '../../report/targets.js';
import { formatDuration } from '../../time/index.js';
import type { Rule } from '../rule.js';

export const noFirstNotice: Rule<{ late: { took: string; target: string } }> = {
  id: 'updates/no-first-notice',
  level: 'warning',
  words: {
    en: {
      title: 'Those affected hear early that something is wrong',
      why: 'Until the first notice people look for the fault on their side. 30 minutes after detection (60 at a low severity), unless `severities` in the config says otherwise; what broke and when there is more is enough. (Statuspage; ManageOZO3)',
      late: 'First notice {took} after detection, expected within {target}; say why, or what is notified sooner',
    },
    ja: {
      title: '影響を受けた方に早く知らせている',
      why: '第一報までの間、利用者は自分の側の原因を探しています。検知から30分以内（低い重大度は60分）が目安で、設定の severities で変えられます。症状と次の連絡時刻だけで十分です。（Statuspage、ManageOZO3）',
      late: '第一報は検知の{took}後です（目安{target}以内）。理由か、次からどう早めるかを書いてください',
    },
  },
  examples: [
    {
      en: [
        '---',
        'hansei: 1',
        'date: 2025-02-02',
        '---',
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
        '⟦| 10:05 | all shops | ann | Orders fail | 10:30 |⟧',
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
        '| 09:20 | all shops | ann | Orders fail | 09:50 |',
      ],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        'date: 2025-02-02',
        '---',
        '## 時系列',
        '',
        '- 9:00 発生：注文が失敗',
        '- 9:05 検知：通知',
        '- 10:40 復旧：注文を確認',
        '',
        '## 関係者への連絡',
        '',
        '| 日時 | 連絡先 | 発信者 | 内容 | 次回連絡予定 |',
        '| --- | --- | --- | --- | --- |',
        '⟦| 10:05 | 全店舗 | 安藤 | 注文が失敗しています | 10:30 |⟧',
      ],
      finds: ['late'],
    },
    {
      ja: [
        '## 時系列',
        '',
        '- 9:00 発生：注文が失敗',
        '- 9:05 検知：通知',
        '- 10:40 復旧：注文を確認',
        '',
        '## 関係者への連絡',
        '',
        '| 日時 | 連絡先 | 発信者 | 内容 | 次回連絡予定 |',
        '| --- | --- | --- | --- | --- |',
        '| 9:20 | 全店舗 | 安藤 | 注文が失敗しています | 9:50 |',
      ],
    },
  ],
  *check(report) {
    const detect = report.phases.detect?.minutes ?? null;
    const first = report.notices
      .filter(({ minutes }) => minutes !== null)
      .toSorted((a, b) => a.minutes! - b.minutes!)[0];
    if (detect === null || !first) return;
    const target = noticeTargets(report).firstNotice;
    const took = first.minutes! - detect;
    // What is further apart belongs to different days that the report does not name.
    if (took <= target || took > 1440) return;
    yield {
      range: first.update.range,
      says: 'late',
      with: { took: formatDuration(took, report.language), target: formatDuration(target, report.language) },
      level: report.ours ? 'warning' : 'info',
    };
  },
};
