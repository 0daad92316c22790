import type { Action, Report } from '../../report/report.js';
import { findTimes } from '../../time/index.js';
import { missingField } from '../missing-field.js';

export const noDueDate = missingField({
  id: 'prevention/no-due-date',
  sources: ['sre-workbook'],
  words: {
    en: {
      title: 'Each open action has a due date or a ticket',
      why: 'What has no date competes with nothing and is never late. A month or a quarter is enough, and "next release" is an answer; a ticket carries its date.',
      none: 'Action has no due date; write a day, a month or a quarter, or link its ticket',
      several: '{count} actions of this list have no due date; write one for each, or link the tickets',
    },
    ja: {
      title: '未完了の対策ごとに期限またはチケットがある',
      why: '期限のない作業は、いつまでも遅れたことになりません。月や四半期でも、「次回リリース」でも構いません。チケットがあれば期限はそこに書かれています。',
      none: '対策に期限がありません。日付、月、四半期のいずれか、あるいはチケットを書いてください',
      several: 'この一覧の{count}件の対策に期限がありません。それぞれ期限かチケットを書いてください',
    },
  },
  examples: [
    { en: ['## Prevention', '', '- [ ] ⟦Cap the batch size at 500⟧ · owner: ann'], finds: ['none'] },
    {
      en: [
        '## Prevention',
        '',
        '- ⟦Cap the batch size⟧',
        '- Page when imports stop',
        '- Reject files without a header',
      ],
      finds: ['several'],
    },
    {
      en: [
        '## Prevention',
        '',
        '- [ ] Cap the batch size at 500 · owner: ann · due: 2026-Q1',
        '- [ ] Page when imports stop · owner: ken · due: next release',
        '- [ ] Reject files without a header · IMP-7',
        '- [x] Raise the disk quota',
      ],
    },
    { ja: ['## 再発防止策', '', '- [ ] ⟦一括処理の上限を500件にする⟧ · 担当: 安藤'], finds: ['none'] },
    {
      ja: [
        '## 再発防止策',
        '',
        '- ⟦一括処理の上限を500件にする⟧',
        '- 取込の停止を通知する',
        '- 空のファイルを拒否する',
      ],
      finds: ['several'],
    },
    { en: ['---', 'profile: customer', '---', '## Prevention', '', '- Batches are capped at 500 by 15 October 2026'] },
    {
      ja: [
        '---',
        'profile: customer',
        '---',
        '## 再発防止策',
        '',
        '- 一括処理の上限を500件にします（10月15日実施予定）',
      ],
    },
    {
      ja: [
        '## 再発防止策',
        '',
        '- [ ] 一括処理の上限を500件にする · 担当: 安藤 · 期限: 12月末',
        '- [ ] 取込の停止を通知する · 担当: 木村 · 期限: 次回リリース',
        '- [ ] 空のファイルを拒否する · IMP-7',
        '- [x] ディスクの割当を増やす',
      ],
    },
  ],
  lacks: (action, report) => action.due === null && !(report.forCustomers && namesDay(action, report)),
});

/** A letter says it in a sentence: "by 15 October", 10月15日に実施予定. */
const namesDay = ({ range }: Action, { sentences }: Report): boolean =>
  sentences.some(
    ({ range: own, text }) =>
      range.start <= own.start && own.end <= range.end && findTimes(text).some(({ date }) => date !== null),
  );
