/** What is replaced in the well-filled report, and by what. */
type Changes = readonly (readonly [good: string, bad: string])[];

/** One fault each, and the one finding it makes: rule and level. */
export const faults: readonly { readonly finds: string; readonly en: Changes; readonly ja: Changes }[] = [
  {
    finds: 'structure/front-matter warning',
    en: [['recipient: All shops that take cards\n', '']],
    ja: [['recipient: カード決済をご利用の全店舗様\n', '']],
  },
  {
    finds: 'structure/front-matter warning',
    en: [['edition: final', 'edition: last']],
    ja: [['edition: final', 'edition: 最終']],
  },
  { finds: 'structure/front-matter warning', en: [['supersedes:', 'supersede:']], ja: [['supersedes:', 'supersede:']] },
  {
    finds: 'structure/missing-section error',
    en: [
      ['### Your data\n\nNo data was leaked, lost or changed. We checked the access logs of the whole day.\n\n', ''],
    ],
    ja: [
      [
        '### 情報漏えい・データ消失の有無\n\n情報漏えい、データの消失はございません。当日の全てのアクセス記録を確認いたしました。\n\n',
        '',
      ],
    ],
  },
  {
    finds: 'structure/empty-section error',
    en: [['Bank transfers and refunds worked throughout. No order was charged twice.\n', '']],
    ja: [['銀行振込と返金には影響ありません。二重請求もございません。\n', '']],
  },
  {
    finds: 'structure/empty-section error',
    en: [['Payments desk, every day from 9:00 to 18:00 JST: payments@shop.example, +81 3 0000 0000.\n', '']],
    ja: [['決済窓口（毎日9時から18時）：03-0000-0000、payments@shop.example\n', '']],
  },
  {
    finds: 'structure/section-order info',
    en: [
      [
        '### For now\n\nCard payments go through our second provider until 1 December 2026.\n\n### For good\n\nSince 24 November 2026 the deploy tool refuses an empty host list.\n\n',
        '### For good\n\nSince 24 November 2026 the deploy tool refuses an empty host list.\n\n### For now\n\nCard payments go through our second provider until 1 December 2026.\n\n',
      ],
    ],
    ja: [
      [
        '### 暫定対応\n\n2026年12月1日まで、カード決済を予備の決済会社に切り替えております。\n\n### 恒久対応\n\n11月24日、空のホスト一覧を配備ツールが拒否するよう改修いたしました。\n\n',
        '### 恒久対応\n\n11月24日、空のホスト一覧を配備ツールが拒否するよう改修いたしました。\n\n### 暫定対応\n\n2026年12月1日まで、カード決済を予備の決済会社に切り替えております。\n\n',
      ],
    ],
  },
  {
    finds: 'structure/duplicate-section warning',
    en: [['## Contact', '## Questions\n\nCall the payments desk.\n\n## Contact']],
    ja: [['## 9. お問い合わせ窓口', '## 9. お問い合わせ先\n\n決済窓口です。\n\n## 10. お問い合わせ窓口']],
  },
  {
    finds: 'structure/placeholder warning',
    en: [['Bank transfers and refunds worked', 'Bank transfers and ‹number› refunds worked']],
    ja: [['銀行振込と返金には', '銀行振込と返金（‹件数›）には']],
  },
  {
    finds: 'now/vague-impact warning',
    en: [
      ['All 412 shops that take cards: 3,120 orders failed at the last step.', 'Some customers could not pay.'],
      ['on average once; 61 of them gave up', 'which took a while'],
      ['On the day, 212 shops had', 'On the day, you had'],
    ],
    ja: [
      ['カード決済をご利用の全412店舗。3,120件のご注文が最後の画面で', '一部のお客様のご注文が最後の画面で'],
      ['61名の方が購入を取りやめられました。', ''],
      ['212店舗様にお電話と', 'お電話と'],
    ],
  },
  {
    finds: 'now/interim-without-end warning',
    en: [['second provider until 1 December 2026.', 'second provider.']],
    ja: [['2026年12月1日まで、カード決済を', 'カード決済を']],
  },
  {
    finds: 'cause/guess-as-fact info',
    en: [['- Trigger: a clean-up job passed', '- Trigger: a clean-up job probably passed']],
    ja: [['直接原因：清掃処理が、', '直接原因：清掃処理がおそらく、']],
  },
  {
    finds: 'blame/role-at-fault info',
    en: [['- Trigger: a clean-up job passed', '- Trigger: the operator wrongly passed']],
    ja: [['直接原因：清掃処理が、', '直接原因：担当者が不注意にも、']],
  },
  {
    finds: 'prevention/vague-action warning',
    en: [
      [
        'Every failure rate of card payments above 2 % pages the payments desk automatically within 3 minutes',
        'Improve the monitoring of card payments',
      ],
    ],
    ja: [['カード決済の失敗率が2%を超えたら3分以内に決済窓口を自動で呼び出す', 'カード決済の監視の改善を図る']],
  },
  { finds: 'prevention/no-due-date warning', en: [[' · due: 2026-12-05', '']], ja: [[' · 予定日: 2026-12-05', '']] },
  {
    finds: 'prevention/no-elsewhere warning',
    en: [
      [
        '### Elsewhere\n\nAll seven tools that take a host list were checked. Two more accepted an empty one; both were fixed on 23 November.\n\n',
        '',
      ],
    ],
    ja: [
      [
        '### 横展開\n\nホスト一覧を受け取る7つのツールを全て点検し、同じ仕様の2つを11月23日に改修いたしました。\n\n',
        '',
      ],
    ],
  },
  {
    finds: 'delay/duration-mismatch warning',
    en: [['It took us 31 minutes to detect', 'It took us 12 minutes to detect']],
    ja: [['検知までに31分を要しました', '検知までに12分を要しました']],
  },
  {
    finds: 'timeline/order warning',
    en: [['| 14:36 | acknowledge |', '| 14:31 | acknowledge |']],
    ja: [['| 14:36 | 対応開始 |', '| 14:31 | 対応開始 |']],
  },
  {
    finds: 'timeline/missing-phase warning',
    en: [
      ['| 14:33 | detect |', '| 14:33 | escalate |'],
      [' We noticed at 14:33.', ''],
      ['| 14:40 | |', '| 14:40 | escalate |'],
    ],
    ja: [
      ['| 14:33 | 検知 |', '| 14:33 | エスカレーション |'],
      ['検知は14:33、復旧は', '復旧は'],
      ['| 14:40 | |', '| 14:40 | エスカレーション |'],
    ],
  },
  {
    finds: 'updates/apology-after-excuse warning',
    en: [['We are sorry that you could not take', 'You could not take']],
    ja: [
      [
        '多大なご迷惑をおかけしましたことを、決済部長の新井美香より深くお詫び申し上げます',
        'お困りになりましたことを、決済部長の新井美香よりご報告いたします',
      ],
    ],
  },
  {
    finds: 'updates/apology-after-excuse warning',
    en: [['We are sorry that', 'Due to unforeseen circumstances the gateway failed. We are sorry that']],
    ja: [['平素より', '想定外の障害が発生いたしました。平素より']],
  },
  {
    finds: 'updates/nobody-accountable info',
    en: [[' I answer for it and for what follows: Mika Arai, head of payments.', '']],
    ja: [['を、決済部長の新井美香より深く', 'を深く']],
  },
  {
    finds: 'updates/no-next-update warning',
    en: [
      ['edition: final', 'edition: interim'],
      ['This is the final report. We confirm the alert to all shops on', 'The alert starts on'],
    ],
    ja: [
      ['edition: final', 'edition: interim'],
      [
        '本報告をもって最終報告といたします。自動呼び出しの稼働は、12月7日に全店舗様へお知らせいたします。',
        '自動呼び出しは12月7日に稼働します。',
      ],
    ],
  },
  {
    finds: 'privacy/personal-data warning',
    en: [['Buyers whose payment failed', 'Buyers (such as lucia.ferro@mail.shop) whose payment failed']],
    ja: [['決済が失敗した購入者の方', '決済が失敗した購入者の方（090-1234-5678ほか）']],
  },
  {
    finds: 'privacy/personal-data warning',
    en: [['All shops hear of it by e-mail', 'All shops hear of it by e-mail from 8.8.4.4']],
    ja: [['全店舗様へメールで第1報を送付', '8.8.4.4から全店舗様へメールで第1報を送付']],
  },
  {
    finds: 'privacy/secret error',
    en: [['The gateway is installed again', 'The gateway is installed again with AKIAQ3EGUZ2YHXK5LMND']],
    ja: [['ゲートウェイを再配備 |', 'ゲートウェイを鍵AKIAQ3EGUZ2YHXK5LMNDで再配備 |']],
  },
];
