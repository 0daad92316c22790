import type { Range } from '../text/text.js';

/** A day of the calendar; `year` is `null` when the text does not say it. */
export type CalendarDate = { readonly year: number | null; readonly month: number; readonly day: number };

export type FullDate = CalendarDate & { readonly year: number };

/** `hour` runs to 48: night shifts write 24:30 and 25:10 for the small hours of the next day. */
export type Clock = { readonly hour: number; readonly minute: number; readonly second: number | null };

/** One point in time, as far as the text says it. */
export type Moment = {
  readonly date: CalendarDate | null;
  /** The second reading when day and month can be swapped: `03/11/2026`. */
  readonly alternative: CalendarDate | null;
  /** Days after the day that was named last: 同日 is 0, 翌日 and "next day" are 1. */
  readonly dayShift: number | null;
  readonly clock: Clock | null;
  /** IANA name, `UTC` or an offset such as `+09:00`. */
  readonly zone: string | null;
  readonly approximate: boolean;
};

export type TimeParts = Moment & {
  /** The end of a stretch of time. */
  readonly until: Moment | null;
  /** `〜15:13`, "until 15:13": only the end is known, and it is the moment itself. */
  readonly openStart: boolean;
  /** `16:34〜`, "since 16:34". */
  readonly openEnd: boolean;
  /** Day and month of the moment could be swapped; then `alternative` is the other reading. */
  readonly ambiguous: boolean;
};

/** Offsets are those of the text that was searched; marks such as 約, 頃 and `(UTC)` lie inside. */
export type FoundTime = TimeParts & Range;

/**
 * A time as the report says it: `2026-11-20T14:05+09:00` (UTC is `+00:00`; seconds only if they were written),
 * without zone `2026-11-20T14:05`, without date `14:05`; a day alone is `2026-11-20`, without its year `--11-20`.
 */
export type TimeText = string;
