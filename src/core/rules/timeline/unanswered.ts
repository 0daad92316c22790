import { unanswered } from '../unanswered.js';

export const timelineUnanswered = unanswered('timeline', {
  words: {
    en: {
      title: 'The report has a timeline',
      why: 'Facts in order, with times, are what every other question is checked against. Three entries are the least: start, detection, recovery.',
      open: 'No timeline with at least three times; add when it started, was noticed and was over',
    },
    ja: {
      title: '時系列が書かれている',
      why: '時刻のある事実の並びは、他の全ての問いの拠り所です。少なくとも発生、検知、復旧の三行が要ります。',
      open: '時刻が三つ以上ある時系列がありません。発生、検知、復旧の時刻を書いてください',
    },
  },
  examples: [
    { en: ['⟦# Search was down⟧', '', '## Cause', '', 'The index disk was full.'], finds: ['open'] },
    { en: ['# Search was down', '', '⟦## Timeline⟧', '', '- 09:10 first error'], finds: ['open'] },
    { en: ['# Search was down', '', '## Timeline', '', '- 09:10 first error', '- 09:12 alert', '- 09:40 recovered'] },
    { ja: ['⟦# 検索の停止⟧', '', '## 原因', '', '索引のディスクが満杯になった。'], finds: ['open'] },
    { ja: ['# 検索の停止', '', '## 時系列', '', '- 9:10 最初のエラー', '- 9:12 通知', '- 9:40 復旧'] },
  ],
});
