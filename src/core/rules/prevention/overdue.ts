import type { Report } from '../../report/report.js';
import { dayNumber } from '../../time/calendar.js';
import { dueDate } from '../../time/index.js';
import type { Rule } from '../rule.js';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const dayMinutes = 1440;
/** Minutes by which the last place on Earth is behind UTC: a day is over when it is over everywhere. */
const lastZone = 720;

export const overdue: Rule<{
  action: { due: string; days: number };
  interim: { due: string; days: number };
}> = {
  id: 'prevention/overdue',
  level: 'warning',
  sources: ['sre-workbook'],
  clock: true,
  words: {
    en: {
      title: 'No open action or interim measure is past its date',
      why: 'An overdue action means that the incident can happen again today, and an interim measure past its end has become permanent by accident. A new date with a reason, or a decision not to act, is an honest answer.',
      action: 'Action was due {due}, {days} days ago; finish it, or write a new date with the reason',
      interim: 'Interim measure was to end {due}, {days} days ago; end it, or write a new date with the reason',
    },
    ja: {
      title: '期限を過ぎた対策や暫定対応がない',
      why: '期限を過ぎた対策があるなら、同じ障害が今日また起こり得ます。期限を過ぎた暫定対応は、いつの間にか恒久になっています。理由を添えた新しい期限か、実施しないという判断を書いてください。',
      action: '対策の期限{due}を{days}日過ぎています。完了させるか、理由と新しい期限を書いてください',
      interim: '暫定対応の期限{due}を{days}日過ぎています。終了するか、理由と新しい期限を書いてください',
    },
  },
  examples: [
    {
      en: ['## Prevention', '', '- [ ] ⟦Cap the batch size at 500⟧ · owner: ann · due: 2025-01-31'],
      finds: ['action'],
    },
    {
      en: [
        '## Interim measures',
        '',
        '| Measure | Owner | Until | Remaining risk |',
        '| --- | --- | --- | --- |',
        '⟦| Nightly restart | ann | 2025-01-31 | none known |⟧',
      ],
      finds: ['interim'],
    },
    {
      en: [
        '## Prevention',
        '',
        '- [x] Cap the batch size at 500 · due: 2025-01-31',
        '- [ ] Page when imports stop · due: next release',
        '- [ ] Reject files without a header · due: 2125-01-31',
      ],
    },
    {
      ja: ['## 再発防止策', '', '- [ ] ⟦一括処理の上限を500件にする⟧ · 担当: 安藤 · 期限: 2025年1月末'],
      finds: ['action'],
    },
    {
      ja: [
        '## 暫定対応',
        '',
        '| 対応 | 担当 | 期限 | 残存リスク |',
        '| --- | --- | --- | --- |',
        '⟦| 毎晩の再起動 | 安藤 | 2025年1月末 | 既知のものなし |⟧',
      ],
      finds: ['interim'],
    },
    {
      ja: [
        '## 再発防止策',
        '',
        '- [x] 一括処理の上限を500件にする · 期限: 2025-01-31',
        '- [ ] 取込の停止を通知する · 期限: 次回リリース',
        '- [ ] 空のファイルを拒否する · 期限: 2125-01-31',
      ],
    },
  ],
  *check(report, { now }) {
    if (now === null) return;
    const today = Math.floor((now - lastZone) / dayMinutes);
    for (const { says, due, range } of datesOf(report)) {
      const days = today - dayOf(due);
      if (days > 0) yield { range, says, with: { due, days }, level: report.ours ? 'warning' : 'info' };
    }
  },
};

function* datesOf({ actions, interim }: Report) {
  for (const { state, due, textRange } of actions)
    if (state === 'committed' && due && isoDay.test(due)) yield { says: 'action' as const, due, range: textRange };
  for (const { until, range } of interim) {
    const due = until && dueDate(until, null);
    if (due) yield { says: 'interim' as const, due, range };
  }
}

function dayOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayNumber({ year, month, day: date });
}
