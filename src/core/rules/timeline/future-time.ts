import type { Rule } from '../rule.js';

/** From this many on, one finding speaks for the whole list. */
const many = 3;
/** Clocks differ; a row is written while it happens. Minutes. */
const grace = 15;
/** Without a zone the local time may be this far ahead of UTC; minutes. */
const farthestZone = 14 * 60;

export const futureTime: Rule<{ future: { time: string }; several: { count: number; time: string } }> = {
  id: 'timeline/future-time',
  level: 'warning',
  clock: true,
  words: {
    en: {
      title: 'The timeline tells what has happened',
      why: 'A time that has not come yet is a slip: the wrong day, month or zone. What is planned belongs into the outlook or the actions.',
      future: '{time} has not come yet; correct the time, or move the plan into outlook or actions',
      several: '{count} times from {time} on have not come yet; correct the date, or move the plan elsewhere',
    },
    ja: {
      title: '時系列には起きたことを書く',
      why: 'まだ来ていない時刻は、日付、月、タイムゾーンの書き間違いです。予定は復旧見込みか対策に書いてください。',
      future: '{time}はまだ来ていません。時刻を直すか、予定なら復旧見込みか対策へ移してください',
      several: '{time}以降の{count}件の時刻はまだ来ていません。日付を直すか、予定なら他の節へ移してください',
    },
  },
  examples: [
    {
      en: ['## Timeline', '', '- 2025-02-02 09:10 UTC orders fail', '- ⟦2093-03-02 09:40 UTC⟧ recovered'],
      finds: ['future'],
    },
    { en: ['## Timeline', '', '- 2025-02-02 09:10 UTC orders fail', '- 2025-02-02 09:40 UTC recovered'] },
    {
      ja: ['## 時系列', '', '- 2025年2月2日 9:10 注文が失敗', '- ⟦2093年2月2日 9:40⟧ 復旧'],
      finds: ['future'],
    },
    { ja: ['## 時系列', '', '- 2025年2月2日 9:10 注文が失敗', '- 2025年2月2日 9:40 復旧'] },
  ],
  *check({ timeline }, { now }) {
    if (now === null) return;
    const ahead = timeline.filter(
      ({ time, minutes }) => time !== null && minutes !== null && isFuture({ time, minutes }, now),
    );
    const related = ahead.map(({ timeRange }) => timeRange);
    const said = (time: string | null | undefined): string => (time ?? '').replace('T', ' ').slice(0, 16);
    if (ahead.length >= many)
      yield {
        range: related[0]!,
        says: 'several',
        with: { count: ahead.length, time: said(ahead[0]?.time) },
        related,
      };
    else
      for (const { time, timeRange } of ahead) yield { range: timeRange, says: 'future', with: { time: said(time) } };
  },
};

function isFuture({ time, minutes }: { readonly time: string; readonly minutes: number }, now: number): boolean {
  const isZoned = /[+-]\d{2}:\d{2}$/.test(time);
  return /^\d{4}-/.test(time) && minutes > now + (isZoned ? grace : farthestZone);
}
