import { type FullDate, findTimes, sequence } from '../time/index.js';
import type { Report, Sentence, Update } from './report.js';

/** A word to those affected, with its times in the minutes of the timeline. */
export type Notice = {
  readonly update: Update;
  /** When it was sent. */
  readonly minutes: number | null;
  /** When it promised the next one. */
  readonly promised: number | null;
  /** It says when there will be more, or that there is no more to come. */
  readonly saysNext: boolean;
  readonly sentences: readonly Sentence[];
};

const nextCue =
  /\bnext (?:update|report|notice|message|information)\b|\b(?:we(?:'ll| will)|will be) (?:\w+ ){0,3}(?:update|inform|report|write|post)\w*\b|\bupdates? (?:follow|every|at|by|within|in)|\breport follows\b|次(?:回|の|報)|続報|改めて|追って|最終報|完了報告|(?:報告書?|連絡|お知らせ)[^。]{0,12}(?:予定|いたします|お送り)/i;

type Facts = Pick<Report, 'updates' | 'sentences' | 'zone' | 'frontMatter' | 'timeline' | 'phases'>;

/** The rows of the updates section in order of the text. */
export function noticesOf(report: Facts): Notice[] {
  const { updates, sentences } = report;
  const sent = updates.map(({ time }) => ({ parts: findTimes(time ?? '')[0] ?? null }));
  const context = { date: dayOf(report), zone: report.zone, yearHint: null };
  const known = sequence(sent, context);
  let first = 0;
  return updates.map((update, i): Notice => {
    // Both are in order of the text.
    while (first < sentences.length && sentences[first]!.range.start < update.range.start) first++;
    const own: Sentence[] = [];
    for (let at = first; at < sentences.length && sentences[at]!.range.end <= update.range.end; at++)
      own.push(sentences[at]!);
    const at = known[i]?.resolved ?? null;
    const next = findTimes(update.next ?? '')[0] ?? null;
    const [promise] = next ? sequence([{ parts: next }], { ...context, date: at?.date ?? context.date }) : [];
    const promised = promise?.resolved?.minutes ?? null;
    return {
      update,
      minutes: at?.minutes ?? null,
      // A clock time before that of sending is one of the next day.
      promised: promised !== null && at?.minutes != null && promised < at.minutes ? promised + 1440 : promised,
      saysNext: /[\p{L}\p{N}]/u.test(update.next ?? '') || own.some(({ text }) => nextCue.test(text)),
      sentences: own,
    };
  });
}

/** The day on which the impact began: front matter, else the first time of the timeline that has one. */
function dayOf({ frontMatter, timeline, phases }: Facts): FullDate | null {
  const told = frontMatter.entries.findLast(({ key }) => key === 'date')?.value;
  const texts = [typeof told === 'string' ? told : '', phases.start?.time ?? '', timeline[0]?.time ?? ''];
  for (const text of texts) {
    const date = findTimes(text)[0]?.date;
    if (date && date.year !== null) return { ...date, year: date.year };
  }
  return null;
}
