import { addDays, isoDate, two } from './calendar.js';
import type { TimeText } from './parts.js';

const form = /^(?:(\d{4})-(\d{2})-(\d{2})T)?(\d{2}):(\d{2})(?::\d{2})?([+-]\d{2}:\d{2})?$/;

/** A time some minutes later or, below zero, earlier; `null` when it has no clock time. The offset stays. */
export function laterBy(time: TimeText, minutes: number): TimeText | null {
  const parts = form.exec(time);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, offset] = parts;
  const total = Number(hour) * 60 + Number(minute) + Math.round(minutes);
  const days = Math.floor(total / 1440);
  const clock = `${two(Math.floor((total - days * 1440) / 60))}:${two((total - days * 1440) % 60)}`;
  if (year === undefined) return clock;
  return `${isoDate(addDays({ year: Number(year), month: Number(month), day: Number(day) }, days))}T${clock}${offset ?? ''}`;
}
