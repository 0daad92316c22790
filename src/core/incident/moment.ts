import { parseDurations } from '../time/index.js';

/** Local day, `YYYY-MM-DD`, and clock, `HH:MM`, in the zone of the report. */
export type LocalMoment = { readonly date: string; readonly time: string };

/** As a row of the report says it: only the clock on the day that rows without a date have. */
export function stamp(at: LocalMoment, day: string | null): string {
  return at.date === day ? at.time : `${at.date} ${at.time}`;
}

/** What people promise in minutes, hours or days, not in weeks. */
const longest = 7 * 1440;
const dayMinutes = 1440;

/**
 * Minutes from `clock` (`HH:MM`) until what somebody typed: `14:50`, 「14時50分」, `+15m`, `30`, `1 h`, 「30分後」.
 * `null`: not a time. A clock time that has passed is one of tomorrow.
 */
export function minutesUntil(typed: string, clock: string): number | null {
  const text = typed.normalize('NFKC').trim();
  const wanted = clockOf(text);
  if (wanted !== null) {
    const wait = wanted - (clockOf(clock) ?? 0);
    return wait > 0 ? wait : wait + dayMinutes;
  }
  const bare = /^\+?(\d{1,4})\s?(m?)$/i.exec(text)?.[1];
  const minutes = bare === undefined ? parseDurations(text.replace(/^\+/, ''))[0]?.minutes : Number(bare);
  return minutes !== undefined && minutes > 0 && minutes <= longest ? Math.round(minutes) : null;
}

function clockOf(text: string): number | null {
  const [, hour, , minute] = /^(\d{1,2})(:|時)(\d{2})?分?$/.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute ?? 0) > 59) return null;
  return Number(hour) * 60 + Number(minute ?? 0);
}
