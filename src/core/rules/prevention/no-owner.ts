import { missingField } from '../missing-field.js';

export const noOwner = missingField({
  id: 'prevention/no-owner',
  sources: ['sre-workbook'],
  internal: true,
  words: {
    en: {
      title: 'Each action has an owner or a ticket',
      why: 'Work that belongs to nobody, or to a group, is rarely done. One person or role answers for it; a ticket carries its owner. (Google SRE Workbook, chapter 10)',
      none: 'Action has no owner; name one person or role, or link its ticket',
      several: '{count} actions of this list have no owner; name one for each, or link the tickets',
    },
    ja: {
      title: '対策ごとに担当またはチケットがある',
      why: '誰のものでもない作業は、たいてい実行されません。担当は一人（または一つの役割）。チケットがあれば担当はそこに書かれています。（Google SRE Workbook 第10章）',
      none: '対策に担当がありません。担当者名または役割を一つ、あるいはチケットを書いてください',
      several: 'この一覧の{count}件の対策に担当がありません。それぞれ担当かチケットを書いてください',
    },
  },
  examples: [
    { en: ['## Prevention', '', '- ⟦Page on queue depth⟧'], finds: ['none'] },
    {
      en: ['## Prevention', '', '- ⟦Page on queue depth⟧', '- Reject empty host lists', '- Alert on failed payments'],
      finds: ['several'],
    },
    {
      en: [
        '## Prevention',
        '',
        '- Page on queue depth (owner: ann, due: 2026-12-01)',
        '- Reject empty host lists · PAY-123',
        '- [x] Raise the disk quota',
      ],
    },
    { ja: ['## 再発防止策', '', '- ⟦キュー長の監視を追加する⟧'], finds: ['none'] },
    {
      ja: ['## 再発防止策', '', '- ⟦キュー長の監視を追加する⟧', '- 空のホスト一覧を拒否する', '- 決済失敗を通知する'],
      finds: ['several'],
    },
    {
      ja: [
        '## 再発防止策',
        '',
        '- キュー長の監視を追加する（担当: 安藤、期限: 2026-12-01）',
        '- 空のホスト一覧を拒否する · PAY-123',
      ],
    },
  ],
  lacks: ({ owners }) => owners.length === 0,
});
