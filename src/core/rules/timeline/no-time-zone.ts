import type { Rule } from '../rule.js';

/** Fewer times make no timeline: that is `timeline/unanswered`. */
const least = 3;

export const noTimeZone: Rule<{ open: { count: number } }> = {
  id: 'timeline/no-time-zone',
  level: 'warning',
  words: {
    en: {
      title: 'The timeline says its time zone',
      why: 'Whoever reads the report next door, in a year or on another continent has to lay these times beside logs and alerts. Once is enough: in the heading, in the head of the table or as `timezone` in the front matter.',
      open: '{count} times and no time zone; say it once, in the heading or the front matter',
    },
    ja: {
      title: '時系列にタイムゾーンが書かれている',
      why: '別の拠点や一年後の読み手は、この時刻をログやアラートと突き合わせます。見出し、表の見出し行、フロントマターの`timezone`のどこかに一度書けば足ります。',
      open: '時刻が{count}件ありますが、タイムゾーンがありません。見出しかフロントマターに一度書いてください',
    },
  },
  examples: [
    { en: ['## Timeline', '', '- ⟦09:10⟧ first error', '- 09:12 alert', '- 09:40 recovered'], finds: ['open'] },
    { en: ['## Timeline (UTC)', '', '- 09:10 first error', '- 09:12 alert', '- 09:40 recovered'] },
    {
      en: [
        '---',
        'timezone: Europe/Berlin',
        '---',
        '## Timeline',
        '',
        '- 09:10 first error',
        '- 09:12 alert',
        '- 09:40 recovered',
      ],
    },
    {
      en: [
        'Search failed from 09:10 CET on.',
        '',
        '## Timeline',
        '',
        '- 09:10 first error',
        '- 09:12 alert',
        '- 09:40 recovered',
      ],
    },
    { ja: ['## 時系列', '', '- ⟦9:10⟧ 最初のエラー', '- 9:12 通知', '- 9:40 復旧'], finds: ['open'] },
    {
      ja: [
        '## 時系列',
        '',
        '| 時刻 (JST) | 内容 |',
        '|---|---|',
        '| 9:10 | 最初のエラー |',
        '| 9:12 | 通知 |',
        '| 9:40 | 復旧 |',
      ],
    },
    { ja: ['## 時系列', '', '時刻はすべて日本時間。', '', '- 9:10 最初のエラー', '- 9:12 通知', '- 9:40 復旧'] },
  ],
  *check({ timeline, zone }) {
    if (zone !== null) return;
    const timed = timeline.filter(({ time, minutes }) => time !== null && minutes !== null);
    const [first] = timed;
    if (first && timed.length >= least) yield { range: first.timeRange, says: 'open', with: { count: timed.length } };
  },
};
