import type { LedgerEntry } from '../../report/ledger.js';
import type { Report } from '../../report/report.js';
import { formatDuration } from '../../time/index.js';
import type { Rule } from '../rule.js';

type Took = { readonly took: string };
type Says = { detect: Took; acknowledge: Took; engage: Took; mitigate: Took; resolve: Took; parties: Took };

export const unexplainedSegment: Rule<Says> = {
  id: 'delay/unexplained-segment',
  level: 'warning',
  sources: ['incidents'],
  words: {
    en: {
      title: 'The longest part of the response has a reason',
      why: 'Those who waited ask why. A part owes a reason when it is over a target of the team; without targets the longest one owes it from 30 minutes and 30 % of the way to mitigation on. A person is no reason: say what was missing, unclear or slow. (Ghosh 2022: 27 % of reports could not say it)',
      detect: '{took} passed until it was noticed, and no reason is given; add what kept it from being noticed',
      acknowledge: '{took} passed until somebody took it up, and no reason is given; add what held the call back',
      engage: '{took} passed until the right people worked on it, and no reason is given; add what stood in the way',
      mitigate: '{took} passed until the harm was stopped, and no reason is given; add what took the time',
      resolve: '{took} passed until recovery, and no reason is given; add what took the time',
      parties: '{took} passed while several parties were at it, and no reason is given; say who knew what when',
    },
    ja: {
      title: '対応で最も長い区間に理由がある',
      why: '待たされた方が知りたいのは理由です。チームの目標を超えた区間に理由が要ります。目標がなければ、30分以上かつ暫定復旧までの30%以上を占める最長の区間です。人は理由になりません。何が足りず、不明で、遅かったかを書いてください。（Ghosh 2022：27%の報告書には書かれていませんでした）',
      detect: '検知まで{took}を要した理由がありません。気づけなかった理由を書いてください',
      acknowledge: '対応開始まで{took}を要した理由がありません。何が妨げたかを書いてください',
      engage: '担当部署の着手まで{took}を要した理由がありません。何が妨げたかを書いてください',
      mitigate: '暫定復旧まで{took}を要した理由がありません。何に時間を要したかを書いてください',
      resolve: '復旧まで{took}を要した理由がありません。何に時間を要したかを書いてください',
      parties: '関係者間で{took}を要した理由がありません。誰が何をいつ知ったかを書いてください',
    },
  },
  examples: [
    {
      en: [
        '---',
        'hansei: 1',
        'date: 2026-03-02',
        '---',
        '## Timeline',
        '',
        '- 09:00 start: orders fail',
        '- 09:05 detect: alert',
        '⟦- 10:05 mitigate: rolled back⟧',
        '',
        '## Why the response was late',
        '',
        '| # | Segment | Took | Why |',
        '| --- | --- | --- | --- |',
        '| D1 | start → detect | 5 min | The alert waits for five failed orders |',
      ],
      finds: ['mitigate'],
    },
    {
      en: [
        '## Timeline',
        '',
        '- 09:00 start: orders fail',
        '- 09:05 detect: alert',
        '- 10:05 mitigate: rolled back',
        '',
        '## Why the response was late',
        '',
        '| # | Segment | Took | Why |',
        '| --- | --- | --- | --- |',
        '| D1 | detect → mitigate | 60 min | The rollback had to be approved, and nobody knew by whom |',
      ],
    },
    {
      en: [
        '## Timeline',
        '',
        '- 09:00 start: orders fail',
        '- 09:05 detect: alert',
        '- 09:20 Ticket opened with the vendor',
        '⟦- 10:05 mitigate: rolled back⟧',
        '',
        '## Why the response was late',
        '',
        'Detection was slow because the alert waits for five failed orders.',
      ],
      finds: ['parties'],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        'date: 2026-03-02',
        '---',
        '## 時系列',
        '',
        '- 9:00 発生：注文が失敗',
        '⟦- 9:50 検知：店舗から電話⟧',
        '- 10:05 暫定復旧：切り戻し',
        '',
        '## 対応に時間を要した理由',
        '',
        '| No. | 区間 | 所要時間 | 理由 |',
        '| --- | --- | --- | --- |',
        '| D1 | 検知→暫定復旧 | 15分 | 切り戻しに承認が要り、承認者が決まっていなかった |',
      ],
      finds: ['detect'],
    },
    {
      ja: [
        '## 時系列',
        '',
        '- 9:00 発生：注文が失敗',
        '- 9:50 検知：店舗から電話',
        '- 10:05 暫定復旧：切り戻し',
        '',
        '## 対応に時間を要した理由',
        '',
        '注文の失敗を監視していなかったため、検知に50分を要した。',
      ],
    },
  ],
  *check(report) {
    // Without any answer `delay/unanswered` speaks; while it goes on nobody owes an answer yet.
    if (report.answered.delay.how === 'no' || report.status === 'ongoing') return;
    const level = report.ours ? 'warning' : 'info';
    for (const entry of report.ledger.entries) {
      if (!entry.owes || entry.explained || entry.minutes === null) continue;
      const took = formatDuration(entry.minutes, report.language);
      yield { range: entry.range, says: saysOf(entry, report), with: { took }, level };
    }
  },
};

/** Customer and subsidiary, vendor and departments: when one waits for another, understanding is what takes the time. */
const parties =
  /\b(?:vendor|supplier|provider|subsidiary|contractor|reseller|partner|(?:their|customer|aws|azure|google) support|support (?:ticket|case))\b|ベンダー|委託先|子会社|親会社|他部署|事業者|メーカー|保守会社|サポート窓口/i;

function saysOf({ from, to, range }: LedgerEntry, { phases, timeline }: Report): keyof Says {
  const [start, end] = [phases[from]?.minutes ?? null, to === 'notice' ? null : (phases[to]?.minutes ?? null)];
  const isBetween = timeline.some(
    ({ minutes, text, range: row }) =>
      minutes !== null &&
      start !== null &&
      end !== null &&
      start < minutes &&
      minutes <= end &&
      row !== range &&
      parties.test(text),
  );
  if (isBetween && to !== 'detect') return 'parties';
  return to === 'detect' || to === 'acknowledge' || to === 'engage' || to === 'mitigate' ? to : 'resolve';
}
