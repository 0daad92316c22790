import { unanswered } from '../unanswered.js';

export const preventionUnanswered = unanswered('prevention', {
  sources: ['sre-workbook'],
  words: {
    en: {
      title: 'The report says what prevents a second time',
      why: 'A report without actions is a story. Those who were hurt ask what makes it impossible, or noticed at once, next time.',
      open: 'Nothing says what prevents a second time; add a Prevention section with actions',
    },
    ja: {
      title: '再発を防ぐ手立てが書かれている',
      why: '対策のない報告書は、ただの記録です。影響を受けた方は、次は何がそれを不可能にするのか、すぐに気づけるのかを問うています。',
      open: '再発を防ぐ手立てが書かれていません。再発防止策の節を追加してください',
    },
  },
  examples: [
    { en: ['⟦# Search was down⟧', '', '## Cause', '', 'The index disk was full.'], finds: ['open'] },
    { en: ['# Search was down', '', '## Action items', '', '- Page at 80 % disk usage'] },
    { ja: ['⟦# 検索の停止⟧', '', '## 原因', '', '索引のディスクが満杯になった。'], finds: ['open'] },
    { ja: ['# 検索の停止', '', '## 再発防止策', '', '- ディスク使用率80%で通知する'] },
  ],
});
