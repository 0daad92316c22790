import type { Phase, Report } from '../../report/report.js';
import { isNear, type ToldLength, toldLengths } from '../../report/told-lengths.js';
import { formatDuration } from '../../time/index.js';
import type { Rule } from '../rule.js';

export const durationMismatch: Rule<{ other: { said: string; timeline: string } }> = {
  id: 'delay/duration-mismatch',
  level: 'warning',
  sources: ['void'],
  words: {
    en: {
      title: 'Durations agree with the timeline',
      why: 'Readers compare. Two different lengths of one outage make both doubtful, and the delays that were computed from them. Five minutes, 10 % and what "about" allows are let pass.',
      other: 'Says "{said}", the timeline says {timeline}; correct the one that is wrong',
    },
    ja: {
      title: '所要時間が時系列と一致している',
      why: '読む方は見比べます。一つの停止に二つの長さがあると、どちらも、そこから計算した遅れも疑わしくなります。5分、10%、「約」の幅までは許容します。',
      other: '本文では「{said}」、時系列では{timeline}です。誤っている方を直してください',
    },
  },
  examples: [
    {
      en: [
        '---',
        'hansei: 1',
        'date: 2026-03-02',
        '---',
        '# Orders failed',
        '',
        '## Summary',
        '',
        'The outage lasted ⟦90 minutes⟧.',
        '',
        '## Timeline',
        '',
        '- 09:00 start: orders fail',
        '- 09:05 detect: alert',
        '- 09:40 mitigate: rolled back',
        '- 09:45 resolve: orders work',
      ],
      finds: ['other'],
    },
    {
      en: [
        '# Orders failed',
        '',
        '## Summary',
        '',
        'The outage lasted about 50 minutes.',
        '',
        '## Timeline',
        '',
        '- 09:00 start: orders fail',
        '- 09:05 detect: alert',
        '- 09:40 mitigate: rolled back',
        '- 09:45 resolve: orders work',
      ],
    },
    {
      en: [
        '## Why the response was late',
        '',
        '| # | Segment | Took | Why |',
        '| --- | --- | --- | --- |',
        '| D1 | start → detect | ⟦50 min⟧ | No alert watched failed orders |',
        '',
        '## Timeline',
        '',
        '- 09:00 start: orders fail',
        '- 09:31 detect: a shop telephones',
        '- 09:40 mitigate: rolled back',
      ],
      finds: ['other'],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        'date: 2026-03-02',
        '---',
        '# 注文の失敗',
        '',
        '## 概要',
        '',
        '停止時間は⟦90分⟧。',
        '',
        '## 時系列',
        '',
        '- 9:00 発生：注文が失敗',
        '- 9:05 検知：通知',
        '- 9:40 暫定復旧：切り戻し',
        '- 9:45 復旧：注文を確認',
      ],
      finds: ['other'],
    },
    {
      ja: [
        '# 注文の失敗',
        '',
        '## 概要',
        '',
        '停止時間は約50分。',
        '',
        '## 時系列',
        '',
        '- 9:00 発生：注文が失敗',
        '- 9:05 検知：通知',
        '- 9:40 暫定復旧：切り戻し',
        '- 9:45 復旧：注文を確認',
      ],
    },
  ],
  *check(report) {
    const { language, ours } = report;
    const level = ours ? 'warning' : 'info';
    for (const length of [...toldLengths(report), ...tableLengths(report)]) {
      const known = lengthsOf(length, report);
      const [timeline] = known;
      if (!timeline || known.some((minutes) => isNear(length, minutes))) continue;
      // Texts that were not written for us measure all kinds of things.
      if (!ours && (isOfAnother(length.minutes, timeline) || isBetweenRows(length, report))) continue;
      const other = formatDuration(timeline, language);
      yield { range: length.range, says: 'other', with: { said: length.said, timeline: other }, level };
    }
  },
};

type Length = Omit<ToldLength, 'of'> & { readonly from: readonly Phase[] | null; readonly of: ToldLength['of'] };

/** The third column of the delay table. */
function tableLengths(report: Report): Length[] {
  return report.delayRows.flatMap(({ took, segment }): Length[] =>
    took && segment ? [{ ...took, of: segment.to, from: segment.from ? [segment.from] : null }] : [],
  );
}

/** What the timeline makes of it; the first is the one that is named. */
function lengthsOf(length: ToldLength | Length, { phases }: Report): number[] {
  const at = (phase: Phase): number | null => {
    const time = phases[phase];
    return time && time.from !== 'prose' && time.range !== length.range ? time.minutes : null;
  };
  const starts: readonly Phase[] = ('from' in length ? length.from : null) ?? ['start', 'detect'];
  const ends: readonly Phase[] = length.of === 'outage' ? ['resolve', 'mitigate'] : [length.of];
  return ends.flatMap((end) =>
    starts.flatMap((start): number[] => {
      const [from, to] = [at(start), at(end)];
      return from === null || to === null || start === end || to < from ? [] : [to - from];
    }),
  );
}

/** Lengths this far apart, as a ratio, are not of one thing: an outage of 30 seconds that came back for a day. */
const farApart = 8;
const isOfAnother = (said: number, timeline: number): boolean =>
  Math.max(said, timeline) > farApart * Math.min(said, timeline);

function isBetweenRows(length: ToldLength, { timeline }: Report): boolean {
  const minutes = timeline.flatMap((entry) => entry.minutes ?? []).slice(0, 200);
  return minutes.some((to) => minutes.some((from) => to > from && isNear(length, to - from)));
}
