import { reasonOf } from '../../report/delay-rows.js';
import type { Ledger } from '../../report/ledger.js';
import type { Gap, Report, TimelineEntry } from '../../report/report.js';
import { formatDuration } from '../../time/index.js';
import type { Rule } from '../rule.js';

/** A gap is worth a word from here on: minutes, and share of the whole. Real reports have a largest gap of 58 % in the median. */
const least = { minutes: 15, share: 0.3 };
/** From here on, and before the mitigation, silence is a hole in the answer. */
const grave = { minutes: 30, share: 0.5 };

export const unexplainedGap: Rule<{ gap: { from: string; to: string; took: string } }> = {
  id: 'delay/unexplained-gap',
  level: 'warning',
  sources: ['incidents'],
  words: {
    en: {
      title: 'The longest gap of the timeline is explained',
      why: 'Where nothing is written, readers think that nothing was done. Either something happened, then it belongs into the timeline, or something kept people from acting, then that is the reason they ask for.',
      gap: 'Nothing between {from} and {to} ({took}); add what happened, or why nothing did',
    },
    ja: {
      title: '時系列の最も長い空白に説明がある',
      why: '何も書かれていない時間は、何もしなかった時間に見えます。何かをしていたなら時系列に、できなかったならその理由を書いてください。読む方が知りたいのはそこです。',
      gap: '{from}から{to}まで{took}の記載がありません。何をしていたか、なぜ動けなかったかを書いてください',
    },
  },
  examples: [
    {
      en: [
        '---',
        'hansei: 1',
        'date: 2026-03-02',
        '---',
        '## Timeline',
        '',
        '- 09:00 start: orders fail',
        '- 09:20 detect: alert',
        '- 09:21 Release of 08:50 suspected',
        '⟦- 09:44 mitigate: rolled back⟧',
        '',
        '## Why the response was late',
        '',
        'Not much can be said yet.',
      ],
      finds: ['gap'],
    },
    {
      en: [
        '## Timeline',
        '',
        '- 09:00 start: orders fail',
        '- 09:20 detect: alert',
        '- 09:21 Release of 08:50 suspected',
        '- 09:44 mitigate: rolled back',
        '',
        '## Why the response was late',
        '',
        'From 09:21 on the rollback waited for an approval.',
      ],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        'date: 2026-03-02',
        '---',
        '## 時系列',
        '',
        '- 9:00 発生：注文が失敗',
        '- 9:20 検知：通知',
        '- 9:21 8:50のリリースを疑う',
        '⟦- 9:44 暫定復旧：切り戻し完了⟧',
        '',
        '## 対応に時間を要した理由',
        '',
        '現時点で特筆すべき点はない。',
      ],
      finds: ['gap'],
    },
    {
      ja: [
        '## 時系列',
        '',
        '- 9:00 発生：注文が失敗',
        '- 9:20 検知：通知',
        '- 9:21 8:50のリリースを疑う',
        '- 9:44 暫定復旧：切り戻し完了',
        '',
        '## 対応に時間を要した理由',
        '',
        '9:21に始めた切り戻しが、承認を待つ必要があったため。',
      ],
    },
  ],
  *check(report) {
    if (report.answered.delay.how === 'no' || report.status === 'ongoing') return;
    const gap = report.gaps.toSorted((a, b) => b.minutes - a.minutes)[0];
    if (!gap || gap.minutes < least.minutes) return;
    const { ledger } = report;
    const { total } = ledger;
    if (ledger.notLate || total === null || total <= 0) return;
    const place = placeOf(gap, report);
    if (!place || gap.minutes < total * least.share) return;
    if (isExplained(gap, report, ledger)) return;
    const isGrave = place === 'before' && gap.minutes >= grave.minutes && gap.minutes >= total * grave.share;
    const [from, to] = [clock(gap.from, gap.to), clock(gap.to, gap.from)];
    const took = formatDuration(gap.minutes, report.language);
    const level = isGrave && report.ours ? 'warning' : 'info';
    yield { range: gap.range, says: 'gap', with: { from, to, took }, level };
  },
};

/** Before the mitigation, between it and the recovery, or outside of the incident and its one list (`null`). */
function placeOf({ range, from, minutes }: Gap, { phases, timeline }: Report): 'before' | 'after' | null {
  const entry = timeline.find((one) => one.range === range);
  const before = timeline.find(({ time, end: until }) => time === from || until === from);
  if (!entry || entry.list !== before?.list || isTold(before, entry)) return null;
  const end = entry.minutes;
  const [start, stop] = [phases.start?.minutes, (phases.mitigate ?? phases.resolve)?.minutes];
  const over = phases.resolve?.minutes ?? stop;
  if (end == null || start == null || stop == null || over == null || end - minutes < start) return null;
  return end <= stop ? 'before' : end <= over ? 'after' : null;
}

const begins =
  /\b(?:start(?:s|ed|ing)?|beg[aiu]n\w*|initiat\w+|kick(?:s|ed)? off|trigger(?:s|ed)?|running)\b|開始|着手|始め|実行中/i;
const completes =
  /\b(?:complet\w+|finish\w*|done|succe\w+|rolled (?:back|out)|deployed|restored)\b|完了|終了|成功|終え/i;
const planned = /\b(?:expected|planned|scheduled|estimated|eta)\b|予定|見込み|見通し/i;

/** Work that the one row begins and the other completes went on meanwhile; a plan has not happened. */
const isTold = (before: TimelineEntry, entry: TimelineEntry): boolean =>
  (begins.test(before.text) && completes.test(entry.text)) || planned.test(entry.text);

/** The segment round it has a reason, or is asked for one; or a sentence names one of its ends, or how long it was. */
function isExplained(gap: Gap, report: Report, { entries }: Ledger): boolean {
  const end = report.timeline.find(({ range }) => range === gap.range)!.minutes!;
  const around = entries.some(({ from, to, owes, why }) => {
    const [start, stop] = [report.phases[from]?.minutes, to === 'notice' ? null : report.phases[to]?.minutes];
    return (owes || why !== null) && start != null && stop != null && start <= end - gap.minutes && end <= stop;
  });
  const ends = [gap.from, gap.to].flatMap((time) => /\d{2}:\d{2}/.exec(time)?.[0].replace(/^0/, '') ?? []);
  return (
    around ||
    report.sentences.some(
      (sentence) =>
        !sentence.timed &&
        (ends.some((time) => sentence.text.includes(time)) || spans(sentence.text, gap.minutes)) &&
        (report.sections[sentence.section]?.roles.includes('delay') || reasonOf(sentence) !== null),
    )
  );
}

const spans = (text: string, minutes: number): boolean =>
  text.includes(formatDuration(minutes, 'en')) || text.includes(formatDuration(minutes, 'ja'));

/** The clock alone where both stand on the same day. */
const clock = (time: string, other: string): string =>
  time.slice(0, 10) === other.slice(0, 10)
    ? (/\d{2}:\d{2}/.exec(time)?.[0] ?? time)
    : time.replace('T', ' ').slice(0, 16);
