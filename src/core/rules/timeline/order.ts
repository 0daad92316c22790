import type { Rule } from '../rule.js';

export const timelineOrder: Rule<{ back: { time: string; before: string } }> = {
  id: 'timeline/order',
  level: 'warning',
  words: {
    en: {
      title: 'The timeline is in order',
      why: 'A row that stands before an earlier one is a slip of the pen or a wrong time; either way durations and delays come out wrong.',
      back: '{time} stands after {before}; move the row, or correct the time',
    },
    ja: {
      title: '時系列が時刻の順に並んでいる',
      why: '順序が逆の行は、書き間違いか時刻の誤りです。どちらでも、所要時間や遅れの計算が狂います。',
      back: '{time}が{before}の後にあります。行を移すか、時刻を直してください',
    },
  },
  examples: [
    { en: ['## Timeline', '', '- 09:10 first error', '- 09:40 recovered', '- ⟦09:12⟧ alert'], finds: ['back'] },
    { en: ['## Timeline', '', '- 23:50 first error', '- 00:10 recovered', '- 00:15 verified'] },
    { ja: ['## 時系列', '', '- 9:10 最初のエラー', '- 9:40 復旧', '- ⟦9:12⟧ 通知'], finds: ['back'] },
    { ja: ['## 時系列', '', '- 23:50 最初のエラー', '- 0:10 復旧', '- 0:15 確認'] },
  ],
  *check({ timeline }) {
    let latest: (typeof timeline)[number] | null = null;
    for (const entry of timeline) {
      if (entry.minutes === null || entry.time === null) continue;
      if (latest?.minutes != null && entry.minutes < latest.minutes && !entry.approximate)
        yield {
          range: entry.timeRange,
          says: 'back',
          with: { time: clock(entry.time, latest.time), before: clock(latest.time ?? '', entry.time) },
          related: [latest.timeRange],
        };
      else latest = entry;
    }
  },
};

/** The clock alone where both stand on the same day. */
const clock = (time: string, other: string | null): string =>
  time.slice(0, 10) === other?.slice(0, 10) ? (/\d{2}:\d{2}/.exec(time)?.[0] ?? time) : time.replace('T', ' ').slice(0, 16);
