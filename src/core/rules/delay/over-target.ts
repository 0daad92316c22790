import { formatDuration } from '../../time/index.js';
import type { Rule } from '../rule.js';

type Over = { readonly took: string; readonly target: string };

export const overTarget: Rule<{ detect: Over; acknowledge: Over; engage: Over; mitigate: Over; notice: Over }> = {
  id: 'delay/over-target',
  level: 'info',
  sources: ['void'],
  internal: true,
  words: {
    en: {
      title: 'Parts of the response that took longer than the team wants',
      why: 'A target that a team set for itself shows where to look; it is no verdict. Durations of single incidents are compared with the target, never averaged. (VOID 2022)',
      detect: 'Detection took {took}, target {target}; say why, or move the target',
      acknowledge: 'Acknowledging took {took}, target {target}; say why, or move the target',
      engage: 'Reaching the right people took {took}, target {target}; say why, or move the target',
      mitigate: 'Mitigation took {took}, target {target}; say why, or move the target',
      notice: 'The first notice came after {took}, target {target}; say why, or move the target',
    },
    ja: {
      title: 'チームの目標より長くかかった区間',
      why: 'チームが自ら決めた目標は、どこを見るべきかを示すもので、評価ではありません。個々の事案を目標と比べ、平均は取りません。（VOID 2022）',
      detect: '検知に{took}（目標{target}）かかりました。理由を書くか、目標を見直してください',
      acknowledge: '対応開始まで{took}（目標{target}）かかりました。理由を書くか、目標を見直してください',
      engage: '担当部署の着手まで{took}（目標{target}）かかりました。理由を書くか、目標を見直してください',
      mitigate: '暫定復旧まで{took}（目標{target}）かかりました。理由を書くか、目標を見直してください',
      notice: '第一報まで{took}（目標{target}）かかりました。理由を書くか、目標を見直してください',
    },
  },
  examples: [
    {
      en: [
        '## Timeline',
        '',
        '- 09:00 start: orders fail',
        '⟦- 09:31 detect: a shop telephones⟧',
        '- 09:40 mitigate: rolled back',
        '',
        '## Why the response was late',
        '',
        '| # | Segment | Took | Why |',
        '| --- | --- | --- | --- |',
        '| D1 | start → detect | 31 min (target 10 min) | No alert watches failed orders |',
      ],
      finds: ['detect'],
    },
    {
      en: [
        '## Timeline',
        '',
        '- 09:00 start: orders fail',
        '- 09:08 detect: alert',
        '- 09:40 mitigate: rolled back',
        '',
        '## Why the response was late',
        '',
        '- D1 start → detect, 8 min (target 10 min): the alert waits for five failed orders.',
      ],
    },
    {
      ja: [
        '## 時系列',
        '',
        '- 9:00 発生：注文が失敗',
        '⟦- 9:31 検知：店舗から電話⟧',
        '- 9:40 暫定復旧：切り戻し',
        '',
        '## 対応に時間を要した理由',
        '',
        '| No. | 区間 | 所要時間 | 理由 |',
        '| --- | --- | --- | --- |',
        '| D1 | 発生→検知 | 31分（目標10分） | 注文の失敗を監視していなかった |',
      ],
      finds: ['detect'],
    },
    {
      ja: [
        '## 時系列',
        '',
        '- 9:00 発生：注文が失敗',
        '- 9:08 検知：通知',
        '- 9:40 暫定復旧：切り戻し',
        '',
        '## 対応に時間を要した理由',
        '',
        '- 発生→検知は8分（目標10分）。注文の失敗が5件になるまで通知しないため。',
      ],
    },
  ],
  *check(report) {
    if (Object.keys(report.targets).length === 0 && !report.sections.some(({ roles }) => roles.includes('delay')))
      return;
    for (const { to, target, counted, range, explained } of report.ledger.entries) {
      if (target === null || counted === null || counted <= target) continue;
      const took = formatDuration(counted, report.language);
      // Where a reason is given, only the number is worth a note; `unexplained-segment` asks for a missing one.
      if (!explained && to !== 'notice') continue;
      if (to !== 'start' && to !== 'escalate' && to !== 'diagnose' && to !== 'decide' && to !== 'resolve')
        yield { range, says: to, with: { took, target: formatDuration(target, report.language) } };
    }
  },
};
