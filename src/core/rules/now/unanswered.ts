import { unanswered } from '../unanswered.js';

export const nowUnanswered = unanswered('now', {
  words: {
    en: {
      title: 'The report says what happened, and to whom',
      why: 'The first question of those who were hurt: what broke, for whom, since when? Without it nobody can tell whether the report concerns them.',
      open: 'Nothing says what happened and who was affected; add an Impact section',
    },
    ja: {
      title: '何が起き、誰に影響したかが書かれている',
      why: '影響を受けた方の最初の問いです。何が、誰に、いつから起きたのか。これがないと、自分に関係があるかどうかも分かりません。',
      open: '何が起き、誰に影響したかが書かれていません。影響範囲の節を追加してください',
    },
  },
  examples: [
    { en: ['⟦# Incident 2026-11-20⟧', '', '## Timeline', '', '## Notes'], finds: ['open'] },
    { en: ['# Incident 2026-11-20', '', '## Impact', '', 'Every card payment failed from 14:02 to 14:50.'] },
    { ja: ['⟦# 障害 2026-11-20⟧', '', '## 時系列', '', '## 備考'], finds: ['open'] },
    { ja: ['# 障害 2026-11-20', '', '## 影響範囲', '', '14:02から14:50まで、全てのカード決済が失敗しました。'] },
  ],
});
