import type { Phase, PhaseTime, Report } from '../../report/report.js';
import type { Range } from '../../text/text.js';
import type { Rule } from '../rule.js';

type Times = { readonly time: string; readonly start: string };

export const contradiction: Rule<{ reported: Times; detect: Times; over: Times }> = {
  id: 'timeline/contradiction',
  level: 'warning',
  words: {
    en: {
      title: 'Nothing is noticed, or over, before it began',
      why: 'When a customer called before the stated start, the start is wrong: the harm began earlier, and the report tells those affected something they know to be untrue.',
      reported: 'Reported at {time}, before the stated start {start}; the impact began earlier, correct the start',
      detect: 'Detected at {time}, before the stated start {start}; correct the one that is wrong',
      over: 'Over at {time}, before the stated start {start}; correct the one that is wrong',
    },
    ja: {
      title: '発生より前に検知や復旧がない',
      why: 'お客様の連絡が発生時刻より前なら、発生時刻が誤りです。影響はもっと前から始まっており、影響を受けた方は報告書の誤りに気づきます。',
      reported: '{time}の申告が発生時刻{start}より前です。影響はそれより前に始まっています。発生時刻を直してください',
      detect: '検知{time}が発生時刻{start}より前です。誤っている方を直してください',
      over: '復旧{time}が発生時刻{start}より前です。誤っている方を直してください',
    },
  },
  examples: [
    {
      en: [
        'Start of impact: 2026-03-02 09:53 UTC',
        '',
        '## Timeline',
        '',
        '- ⟦2026-03-02 09:20 UTC⟧ A customer called: orders fail',
        '- 2026-03-02 09:55 UTC alert',
        '- 2026-03-02 10:40 UTC recovered',
      ],
      finds: ['reported'],
    },
    {
      en: [
        '---',
        'date: 2026-03-02',
        'timezone: UTC',
        '---',
        '| Time | Phase | Event |',
        '| --- | --- | --- |',
        '| 09:30 | start | Orders fail |',
        '| ⟦09:12⟧ | detect | Alert |',
        '| 09:50 | resolve | Orders work |',
      ],
      finds: ['detect'],
    },
    { en: ['## Timeline', '', '- 09:10 orders fail', '- 09:20 a customer called', '- 09:40 recovered'] },
    {
      en: [
        '## Timeline',
        '',
        '- 2026-03-01 18:10 UTC Rolled back the release of the shop, as announced',
        '- 2026-03-02 09:10 UTC Orders began to fail',
        '- 2026-03-02 09:20 UTC Alert',
        '- 2026-03-02 09:40 UTC Orders work again',
      ],
    },
    {
      ja: [
        '発生日時：2026年3月2日 9:53',
        '',
        '## 時系列',
        '',
        '- ⟦2026年3月2日 9:20⟧ お客様から注文できないとの連絡',
        '- 2026年3月2日 9:55 通知',
        '- 2026年3月2日 10:40 復旧',
      ],
      finds: ['reported'],
    },
    { ja: ['## 時系列', '', '- 9:10 注文が失敗', '- 9:20 お客様から連絡', '- 9:40 復旧'] },
  ],
  *check(report) {
    const { phases, timeline, ours } = report;
    const level = ours ? 'warning' : 'info';
    const { start } = phases;
    if (start?.minutes == null || !hasDay(start)) return;
    const early = timeline.find(
      ({ minutes, text, time, approximate, range }) =>
        minutes !== null &&
        !approximate &&
        minutes < start.minutes! &&
        hasDay({ time: time ?? '' }) &&
        reported.test(text) &&
        (isStated(start, report) || comesAfter(range, start, report)),
    );
    if (early && start.from !== 'prose')
      yield { range: early.timeRange, says: 'reported', with: timesOf(early.time!, start), level };
    else for (const problem of wrongWay(report, start)) yield { ...problem, level };
  },
};

/** Somebody outside tells that something is wrong. */
const reported =
  /\b(?:customers?|users?|clients?|shops?|partners?)\b[^.;]{0,40}\b(?:call(?:s|ed)?|report(?:s|ed)?|complain\w*|contact(?:s|ed)?|telephon\w*|wrote|opened a ticket)\b|\b(?:call|complaint|report|ticket)s? (?:from|by) (?:a |an |the |our |some )?(?:customer|user|client|shop|partner)|(?:お客様|顧客|利用者|ユーザー?|店舗)(?:様)?(?:から|より)[^。]{0,24}(?:連絡|申告|問い?合わ?せ|電話|報告|指摘)/i;

const ends: readonly (readonly [Phase, 'detect' | 'over'])[] = [
  ['detect', 'detect'],
  ['mitigate', 'over'],
  ['resolve', 'over'],
];

/** The report says it is that phase: in its metadata, in a phase column, or by the name that the row begins with. */
const isStated = ({ from, range }: PhaseTime, { timeline }: Report): boolean =>
  from === 'metadata' || timeline.some((entry) => entry.range === range && entry.named);

/** The row stands where later ones do. A start that was only guessed, and a row before it, contradict nothing. */
function comesAfter({ start: at }: Range, start: PhaseTime, { timeline }: Report): boolean {
  const minutes = timeline.flatMap((entry) => entry.minutes ?? []);
  const downward = minutes.filter((one, i) => i > 0 && one < minutes[i - 1]!).length * 2 > minutes.length;
  return downward ? at < start.range.start : at > start.range.start;
}

/** The first phase that lies before the start. */
function* wrongWay(report: Report, start: PhaseTime) {
  const { phases, timeline } = report;
  for (const [phase, says] of ends) {
    const time = phases[phase];
    if (time?.minutes == null || time.minutes >= start.minutes! || !hasDay(time)) continue;
    const isSaid = isStated(start, report) && isStated(time, report);
    if (!isSaid && !comesAfter(time.range, start, report)) continue;
    const range = timeline.find((entry) => entry.range === time.range)?.timeRange ?? time.range;
    yield { range, says, with: timesOf(time.time, start) };
    return;
  }
}

/** Clock times without a day may belong to different days. */
const hasDay = ({ time }: { readonly time: string }): boolean => /^\d{4}-/.test(time);

const timesOf = (time: string, { time: start }: PhaseTime): Times =>
  time.slice(0, 10) === start.slice(0, 10)
    ? { time: clock(time), start: clock(start) }
    : { time: time.replace('T', ' ').slice(0, 16), start: start.replace('T', ' ').slice(0, 16) };

const clock = (time: string): string => /\d{2}:\d{2}/.exec(time)?.[0] ?? time;
