import type { Report } from '../report/report.js';
import type { Language, Range } from '../text/text.js';
import { formatDuration } from '../time/index.js';
import type { Context } from './context.js';
import { slice } from './places.js';

/** Shown behind a time: how long after the start it was. */
export type Hint = { readonly offset: number; readonly label: string; readonly tooltip: string };

type Shown = { readonly range: Range };

export const hints = (context: Context, shown: Shown): readonly Hint[] =>
  context.reports.flatMap((report) => hintsOf({ ...context, report }, shown));

function hintsOf({ text, report, language }: Context, { range }: Shown): readonly Hint[] {
  const { start } = report.phases;
  if (start?.minutes == null) return [];
  return report.timeline.flatMap(({ timeRange, minutes }): Hint[] => {
    const isShown = timeRange.end >= range.start && timeRange.end <= range.end;
    // A time that counts from the start says so itself.
    if (!isShown || minutes === null || /^[\s~≈約]*[T+＋]/.test(slice(text, timeRange))) return [];
    return [
      { offset: timeRange.end, label: sinceStart(minutes - start.minutes!, language), tooltip: tooltips[language] },
    ];
  });
}

const tooltips = { en: 'after the start of the impact', ja: '影響の開始からの経過時間' } as const;

/** `T+47 min`, `T−5 min`; 「T+47分」. */
export const sinceStart = (minutes: number, language: Language): string =>
  `T${minutes < 0 ? '−' : '+'}${formatDuration(Math.abs(minutes), language)}`;

/** Minutes after the start of the impact; `null` where it is not known. */
export const afterStart = ({ phases }: Report, minutes: number): number | null =>
  phases.start?.minutes == null ? null : minutes - phases.start.minutes;
