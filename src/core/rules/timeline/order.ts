import type { Report, TimelineEntry } from '../../report/report.js';
import type { Rule } from '../rule.js';

/** An entry with a time that can be compared. */
type Timed = TimelineEntry & { readonly time: string; readonly minutes: number };

/** More strays than this in one list mean that the list is not meant to be in order; share of its entries. */
const most = 0.25;

export const timelineOrder: Rule<{
  late: { time: string; other: string };
  early: { time: string; other: string };
  swapped: { time: string; other: string };
}> = {
  id: 'timeline/order',
  level: 'warning',
  words: {
    en: {
      title: 'The timeline is in order',
      why: 'A row that stands before an earlier one is a slip of the pen or a wrong time; either way durations and delays come out wrong.',
      late: '{time} stands after {other}; move the row, or correct the time',
      early: '{time} stands before {other}; move the row, or correct the time',
      swapped: 'Day and month can be swapped: {time} or {other}; write the date as YYYY-MM-DD',
    },
    ja: {
      title: '時系列が時刻の順に並んでいる',
      why: '順序が逆の行は、書き間違いか時刻の誤りです。どちらでも、所要時間や遅れの計算が狂います。',
      late: '{time}が{other}の後にあります。行を移すか、時刻を直してください',
      early: '{time}が{other}の前にあります。行を移すか、時刻を直してください',
      swapped: '月と日が逆にも読めます（{time}か{other}）。YYYY-MM-DDで書いてください',
    },
  },
  examples: [
    {
      en: ['## Timeline', '', '- 09:10 first error', '- 09:30 rolled back', '- 09:40 recovered', '- ⟦09:12⟧ alert'],
      finds: ['late'],
    },
    {
      en: ['## Timeline', '', '- ⟦09:40⟧ recovered', '- 09:10 first error', '- 09:12 alert', '- 09:30 rolled back'],
      finds: ['early'],
    },
    { en: ['## Timeline', '', '- 23:50 first error', '- 00:10 recovered', '- 00:15 verified'] },
    { en: ['## Timeline', '', '- 09:40 recovered', '- 09:12 alert', '- 09:10 first error'] },
    {
      en: [
        '## Timeline',
        '',
        '- ⟦03/11/2026 09:10⟧ first error',
        '- 03/11/2026 09:12 alert',
        '- 03/11/2026 09:40 over',
      ],
      finds: ['swapped'],
    },
    {
      en: ['# Down on 2026-03-11', '', '## Timeline', '', '- 03/11/2026 09:10 first error', '- 03/11/2026 09:40 over'],
    },
    { en: ['## Timeline', '', '- 03/18/2026 09:10 first error', '- 03/18/2026 09:40 over'] },
    { en: ['## Key times', '', '- Detected: 09:10', '- Resolved: 09:40', '- Declared: 09:12'] },
    {
      ja: ['## 時系列', '', '- 9:10 最初のエラー', '- 9:30 切り戻し', '- 9:40 復旧', '- ⟦9:12⟧ 通知'],
      finds: ['late'],
    },
    { ja: ['## 時系列', '', '- 23:50 最初のエラー', '- 0:10 復旧', '- 0:15 確認'] },
  ],
  *check(report) {
    const swapped = report.timeline.find(({ otherDay }) => otherDay !== null);
    if (swapped?.otherDay && swapped.time)
      yield {
        range: swapped.timeRange,
        says: 'swapped',
        level: 'info',
        with: { time: swapped.time.slice(0, 10), other: swapped.otherDay },
      };
    const timed = report.timeline.filter(
      (entry): entry is Timed => entry.time !== null && entry.minutes !== null && hasPlace(entry, report),
    );
    for (const entries of byList(timed)) {
      if (entries.every(isField)) continue;
      const kept = inOrder(entries);
      const strays = entries.filter((entry) => !kept.has(entry) && !entry.approximate);
      // A list that is written newest first is in order too.
      if (strays.length > entries.length * most || inOrder(entries.toReversed()).size > kept.size) continue;
      for (const entry of strays) yield strayed(entry, entries, kept);
    }
  },
};

/** Headings and rows stand in order; a sentence may tell of any time. */
const hasPlace = ({ list, range }: TimelineEntry, { sections }: Report): boolean =>
  list >= 0 || sections.some(({ headingRange }) => headingRange.start === range.start);

/** "Detected: 09:12", the phase before its time: a list of fields has the order of its form. */
const isField = ({ named, textRange, timeRange }: TimelineEntry): boolean => named && textRange.start < timeRange.start;

function byList(timed: readonly Timed[]): Iterable<readonly Timed[]> {
  const lists = new Map<number, Timed[]>();
  for (const entry of timed) {
    const list = lists.get(entry.list);
    if (list) list.push(entry);
    else lists.set(entry.list, [entry]);
  }
  return lists.values();
}

/** Index of the first entry later than `minutes`; entries are in order. */
function firstAfter(entries: readonly Timed[], minutes: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.minutes > minutes) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A longest run of entries whose times do not go back. */
function inOrder(entries: readonly Timed[]): ReadonlySet<Timed> {
  const tails: Timed[] = [];
  const before = new Map<Timed, Timed | undefined>();
  for (const entry of entries) {
    const at = firstAfter(tails, entry.minutes);
    before.set(entry, tails[at - 1]);
    tails[at] = entry;
  }
  const run = new Set<Timed>();
  for (let entry = tails.at(-1); entry; entry = before.get(entry)) run.add(entry);
  return run;
}

function strayed(entry: Timed, entries: readonly Timed[], kept: ReadonlySet<Timed>) {
  const at = entries.indexOf(entry);
  const later = entries.slice(0, at).findLast((other) => kept.has(other) && other.minutes > entry.minutes);
  const other = later ?? entries.slice(at).find((next) => kept.has(next) && next.minutes < entry.minutes) ?? entry;
  const values = { time: said(entry.time, other.time), other: said(other.time, entry.time) };
  return {
    range: entry.timeRange,
    says: later ? ('late' as const) : ('early' as const),
    with: values,
    related: [other.timeRange],
  };
}

/** The clock alone where both stand on the same day. */
const said = (time: string, other: string): string =>
  time.slice(0, 10) === other.slice(0, 10)
    ? (/\d{2}:\d{2}/.exec(time)?.[0] ?? time)
    : time.replace('T', ' ').slice(0, 16);
