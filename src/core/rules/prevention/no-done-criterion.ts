import { missingField } from '../missing-field.js';

export const noDoneCriterion = missingField({
  id: 'prevention/no-done-criterion',
  sources: ['sre-workbook'],
  internal: true,
  words: {
    en: {
      title: 'Each open action says how one sees that it is done',
      why: 'An action ends in a state that somebody can check: a test that fails, a page that arrives, an exit code. Without it "done" is an opinion. A ticket carries its criterion. (Google SRE Workbook, chapter 10)',
      none: 'Action has no done criterion; write "done when: …" with something one can see, or link its ticket',
      several: '{count} actions of this list have no done criterion; write "done when: …", or link the tickets',
    },
    ja: {
      title: '未完了の対策ごとに完了条件がある',
      why: '対策は、誰かが確かめられる状態で終わります。失敗する試験、届く呼び出し、終了コードなどです。条件がなければ「完了」は感想です。チケットがあればそこに書かれています。（Google SRE Workbook 第10章）',
      none: '対策に完了条件がありません。「完了条件: …」と目に見える状態、あるいはチケットを書いてください',
      several: 'この一覧の{count}件の対策に完了条件がありません。完了条件かチケットを書いてください',
    },
  },
  examples: [
    { en: ['## Prevention', '', '- [ ] ⟦Cap the batch size at 500⟧ · owner: ann · due: 2026-12-01'], finds: ['none'] },
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
        '- [ ] Cap the batch size at 500 · owner: ann · due: 2026-12-01 · done when: 501 rows exit 2',
        '- [ ] Page when imports stop · IMP-8',
        '- [x] Raise the disk quota',
      ],
    },
    {
      ja: ['## 再発防止策', '', '- [ ] ⟦一括処理の上限を500件にする⟧ · 担当: 安藤 · 期限: 2026-12-01'],
      finds: ['none'],
    },
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
    {
      ja: [
        '## 再発防止策',
        '',
        '- [ ] 一括処理の上限を500件にする · 担当: 安藤 · 期限: 2026-12-01 · 完了条件: 501件で終了コード2',
        '- [ ] 取込の停止を通知する · IMP-8',
        '- [x] ディスクの割当を増やす',
      ],
    },
  ],
  lacks: ({ doneWhen }) => doneWhen === null,
});
