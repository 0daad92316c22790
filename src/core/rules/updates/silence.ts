import type { Notice } from '../../report/notices.js';
import type { Report } from '../../report/report.js';
import { noticeTargets } from '../../report/targets.js';
import { formatDuration } from '../../time/index.js';
import type { Rule } from '../rule.js';

type Silent = { readonly took: string; readonly target: string };

export const silence: Rule<{ between: Silent; last: Silent; now: Silent }> = {
  id: 'updates/silence',
  level: 'warning',
  clock: true,
  words: {
    en: {
      title: 'While the impact lasts, those affected keep hearing',
      why: 'Silence is read as "nobody is at it". "No change, next update at 15:00" is worth sending. Every 30 minutes (60 at a low severity), unless `severities` in the config says otherwise; a longer time that was promised counts as agreed. (Statuspage)',
      between:
        '{took} without a word before this update, expected every {target}; add what was sent meanwhile, or why not',
      last: '{took} without a word until recovery, expected every {target}; add what was sent meanwhile, or why not',
      now: 'No word for {took}, expected every {target}; send one, "no change" is enough',
    },
    ja: {
      title: '影響が続く間、連絡が続いている',
      why: '連絡がないと「誰も対応していない」と受け取られます。「変化なし。次は15:00」も送る価値があります。30分ごと（低い重大度は60分）が目安で、設定の severities で変えられます。約束した時刻がそれより後なら、その時刻まで待ちます。（Statuspage）',
      between: 'この連絡の前に{took}の空白があります（目安{target}ごと）。その間の連絡か、なかった理由を書いてください',
      last: '復旧まで{took}の空白があります（目安{target}ごと）。その間の連絡か、なかった理由を書いてください',
      now: '最後の連絡から{took}です（目安{target}ごと）。「変化なし」でも構いません。連絡してください',
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
        '- 11:40 resolve: orders work',
        '',
        '## Updates to those affected',
        '',
        '| Sent | To | By | Message | Next update |',
        '| --- | --- | --- | --- | --- |',
        '| 09:20 | all shops | ann | Orders fail | 09:50 |',
        '⟦| 11:20 | all shops | ann | Still failing | 11:50 |⟧',
      ],
      finds: ['between'],
    },
    {
      en: [
        '## Updates to those affected',
        '',
        '| Sent | To | By | Message | Next update |',
        '| --- | --- | --- | --- | --- |',
        '| 09:20 | all shops | ann | Orders fail | 09:50 |',
        '| 09:50 | all shops | ann | Still failing | 11:50 |',
        '| 11:50 | all shops | ann | Orders work | – |',
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
        '- 11:40 復旧：注文を確認',
        '',
        '## 関係者への連絡',
        '',
        '| 日時 | 連絡先 | 発信者 | 内容 | 次回連絡予定 |',
        '| --- | --- | --- | --- | --- |',
        '| 9:20 | 全店舗 | 安藤 | 注文が失敗しています | 9:50 |',
        '⟦| 11:20 | 全店舗 | 安藤 | 失敗が続いています | 11:50 |⟧',
      ],
      finds: ['between'],
    },
    {
      ja: [
        '## 関係者への連絡',
        '',
        '| 日時 | 連絡先 | 発信者 | 内容 | 次回連絡予定 |',
        '| --- | --- | --- | --- | --- |',
        '| 9:20 | 全店舗 | 安藤 | 注文が失敗しています | 9:50 |',
        '| 9:50 | 全店舗 | 安藤 | 復旧しました | – |',
      ],
    },
  ],
  *check(report, { now }) {
    if (now === null) return;
    const { cadence } = noticeTargets(report);
    const sent = report.notices.filter(({ minutes }) => minutes !== null);
    const over = overAt(report, now);
    const level = report.ours ? 'warning' : 'info';
    const words = (took: number) => ({
      took: formatDuration(took, report.language),
      target: formatDuration(cadence, report.language),
    });
    for (const [i, notice] of sent.entries()) {
      const next = sent[i + 1];
      const until = next ? Math.min(next.minutes!, over.minutes) : over.minutes;
      const took = until - notice.minutes!;
      if (!isTooLong(notice, until, cadence)) continue;
      const says = next && next.minutes! <= over.minutes ? 'between' : over.isNow ? 'now' : 'last';
      yield { range: (says === 'between' && next ? next : notice).update.range, says, with: words(took), level };
    }
  },
};

/** Nobody minds this many minutes after a promised time. */
const grace = 10;
/** A day without a date may be any: what is further apart is not told. */
const longest = 1440;

function isTooLong({ minutes, promised }: Notice, until: number, cadence: number): boolean {
  const took = until - minutes!;
  return Number.isFinite(until) && took > cadence && took <= longest && (promised === null || until > promised + grace);
}

/** When the impact ended: recovery, else mitigation; while it goes on, now. Without either nobody can tell. */
function overAt({ phases, status, zone }: Report, now: number): { readonly minutes: number; readonly isNow: boolean } {
  const end = (phases.resolve ?? phases.mitigate)?.minutes ?? null;
  if (end !== null) return { minutes: end, isNow: false };
  return status === 'ongoing' && zone !== null
    ? { minutes: now, isNow: true }
    : { minutes: Number.POSITIVE_INFINITY, isNow: false };
}
