import { dateOfDay, dayNumber, two } from '../time/calendar.js';

/** From minutes to units of the drawing. */
export type Scale = {
  /** Minutes, as in `TimelineEntry.minutes`. */
  readonly from: number;
  readonly to: number;
  x(minutes: number): number;
};

/** Units of the drawing; it is as wide as the page and as high as it needs. */
export const width = 600;
const margin = 8;

export function scaleOf(first: number, last: number): Scale {
  // Two ends at the same minute still want a line between them.
  const [from, to] = last > first ? [first, last] : [first - 1, first + 1];
  return { from, to, x: (minutes) => margin + ((minutes - from) / (to - from)) * (width - 2 * margin) };
}

/** Steps at which people count minutes. */
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 7200, 14_400, 43_200, 129_600, 525_600];
const mostTicks = 7;

/** Round minutes within the scale; `offset` is what the wall shows more than `minutes` say. */
export function ticksOf({ from, to }: Scale, offset: number): number[] {
  const step = steps.find((one) => (to - from) / one <= mostTicks) ?? to - from;
  const ticks: number[] = [];
  for (let wall = Math.ceil((from + offset) / step) * step; wall <= to + offset; wall += step)
    ticks.push(wall - offset);
  return ticks;
}

/** Minutes on the wall → `14:05`, with the day where more than one is shown. Minutes of no known day have no day. */
export function wallTime(minutes: number, withDay: boolean): string {
  const day = Math.floor(minutes / 1440);
  const rest = minutes - day * 1440;
  const clock = `${two(Math.floor(rest / 60))}:${two(Math.floor(rest % 60))}`;
  if (!withDay || day < 366) return clock;
  const date = dateOfDay(day);
  return `${two(date.month)}-${two(date.day)} ${clock}`;
}

const stamped = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;

/** What the wall showed at a moment, in minutes since 1970 on the wall; of a time without a day since its midnight. */
export function wallMinutes(time: string): number | null {
  const [, year, month, day, hour, minute] = stamped.exec(time) ?? [];
  if (year !== undefined) {
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    return dayNumber(date) * 1440 + Number(hour) * 60 + Number(minute);
  }
  const clock = /^(\d{2}):(\d{2})/.exec(time);
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
}
