import type { Range } from '../text/text.js';
import { type FoundTime, findTimes, parseDurations } from '../time/index.js';
import type { Pair } from './metadata.js';
import type { Phase } from './report.js';

/** Keys that say when a phase of the incident began; a range under `span` says when it began and was over. */
const keys: readonly (readonly [Phase | 'span', RegExp])[] = [
  [
    'start',
    /^(?:(?:incident|impact|outage|event|issue|fault|problem|service)? ?(?:start(?:ed)?|began|begin(?:ning)?|from|occur(?:s|red)?|onset|disruption began)(?: (?:at|time|date|on|of impact|of incident))*|(?:障害|影響|事象|不具合|停止)?(?:発生|開始)(?:日時|時刻|時間|日)?|(?:障害|影響)開始(?:日時|時刻)?)$/,
  ],
  [
    'detect',
    /^(?:(?:first |incident |initially |issue |time |date )*(?:detected|detection|identified|noticed|discovered|reported|alerted|alert|report)(?: (?:at|on|time|date|in|by))*|team aware|(?:障害|異常)?(?:検知|検出|発覚|発見|認知|判明|覚知)(?:日時|時刻|時間)?)$/,
  ],
  ['acknowledge', /^(?:(?:incident )?acknowledged(?: (?:at|on))?|(?:対応|調査)開始(?:日時|時刻)?)$/],
  ['escalate', /^(?:incident )?(?:declared|opened|raised)(?: (?:at|on))?$/],
  [
    'mitigate',
    /^(?:(?:incident |issue |impact )?(?:mitigated?|mitigation|repaired|contained|stabili[sz]ed)(?: (?:at|on|time))?|暫定(?:復旧|対応|対処)(?:完了)?(?:日時|時刻)?)$/,
  ],
  [
    'resolve',
    /^(?:(?:incident |issue |outage |impact |full )?(?:end(?:ed)?|until|till|resolved|recovered|restored|fixed|closed|resolution|recovery)(?: (?:at|on|time|date|of impact|of incident))*|solution completed|(?:障害|影響|サービス|完全|全面)?(?:復旧|解消|回復|終了|終息|収束|解決)(?:完了|確認)?(?:日時|時刻|時間|日)?)$/,
  ],
  [
    'span',
    /^(?:(?:incident |impact |outage )?(?:duration|period|window|time|time frame|timeframe|date|when|downtime|time of (?:the )?incident|date and time)|(?:障害|影響|停止|発生|対象)?(?:期間|時間帯|時間|日時)|発生から復旧まで)$/,
  ],
];

/** Keys that say how long it took, and from the beginning up to which phase. */
const lengths: readonly (readonly [Phase, RegExp])[] = [
  [
    'detect',
    /^(?:mean )?(?:time to (?:detect(?:ion)?|discover(?:y)?|notice)|ttd|検知(?:まで|に要した|所要)(?:の)?(?:時間)?|検知時間)$/,
  ],
  [
    'resolve',
    /^(?:(?:mean )?time to (?:recover(?:y)?|resol(?:ve|ution)|restor(?:e|ation)|fix)|ttr|mttr|(?:total |incident |outage |impact )*(?:duration|downtime)(?: of [a-z ]+)?|復旧(?:まで|に要した|所要)(?:の)?(?:時間)?|(?:障害|影響|停止|継続|総停止)時間|所要時間)$/,
  ],
];

/** `span`: it is one end of a stretch of time. */
export type StatedPhase = {
  readonly phase: Phase;
  readonly parts: FoundTime;
  readonly range: Range;
  readonly span: boolean;
};
export type StatedLength = {
  readonly phase: Phase;
  readonly minutes: number;
  readonly approximate: boolean;
  readonly range: Range;
};
export type Stated = {
  readonly phases: readonly StatedPhase[];
  readonly lengths: readonly StatedLength[];
  /** The day that a key such as "Date" names. */
  readonly day: string | null;
};

/** A value says its time near its start. */
const reach = 160;
const dayKey = /^(?:(?:incident |event )?date(?: of (?:the )?incident)?|day|when|発生日時?|日付|日時|障害発生日)$/;

/** What the metadata says about when the incident began, was noticed and was over, and how long that took. */
export function statedPhases(pairs: readonly Pair[]): Stated {
  return {
    phases: pairs.flatMap(phasesIn),
    lengths: pairs.flatMap(({ key, value, range }): StatedLength[] => {
      const phase = lengths.find(([, words]) => words.test(key))?.[0];
      const [length] = phase ? parseDurations(value.slice(0, reach)) : [];
      return phase && length ? [{ phase, minutes: length.minutes, approximate: length.approximate, range }] : [];
    }),
    day: pairs.find(({ key, value }) => dayKey.test(key) && findTimes(value.slice(0, reach))[0]?.date)?.value ?? null,
  };
}

function phasesIn({ key, value, range }: Pair): StatedPhase[] {
  const phase = keys.find(([, words]) => words.test(key))?.[0];
  if (!phase) return [];
  const times = findTimes(value.slice(0, reach)).filter(({ clock, until }) => clock !== null || until?.clock);
  const parts = phase === 'resolve' ? fullRecovery(value, times) : times[0];
  if (!parts) return [];
  const stated = (name: Phase, moment: FoundTime): StatedPhase[] =>
    moment.clock === null ? [] : [{ phase: name, parts: moment, range, span: phase === 'span' }];
  const first: FoundTime = { ...parts, until: null };
  if (phase === 'span' || phase === 'start') {
    if (parts.until === null) return phase === 'start' ? stated('start', first) : [];
    return [...stated('start', first), ...stated('resolve', endOf(parts))];
  }
  return stated(phase, phase === 'resolve' ? endOf(parts) : first);
}

/** "14:10 (partly) / 15:20 (fully)": the last one. */
const fullRecovery = (value: string, times: readonly FoundTime[]): FoundTime | undefined =>
  times.length > 1 &&
  /完全|全面|\bfull(?:y)?\b|\bcomplete/i.test(value.slice(times.at(-1)!.end, times.at(-1)!.end + 20))
    ? times.at(-1)
    : times[0];

/** The end of a stretch of time as a time of its own. */
export const endOf = (parts: FoundTime): FoundTime =>
  parts.until === null ? parts : { ...parts, ...parts.until, date: parts.until.date ?? parts.date, until: null };
