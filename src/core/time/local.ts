import { Temporal } from 'temporal-polyfill';
import { dateOfDay, isoDate, two } from './calendar.js';
import { zoneOf } from './zone.js';

/** A moment on the wall of some place: `YYYY-MM-DD` and `HH:MM`. */
export type LocalTime = { readonly day: string; readonly clock: string };

const fixed = /^([+-])(\d{2}):(\d{2})$/;

/** Minutes since 1970 UTC, in a zone as reports name it; `null` for a zone nobody knows, and beyond the calendar. */
export function localIn(minutes: number, zone: string): LocalTime | null {
  const known = zoneOf(zone);
  const offset = known === null ? null : offsetIn(minutes, known);
  if (offset === null) return null;
  const local = Math.floor(minutes) + offset;
  const ofDay = ((local % 1440) + 1440) % 1440;
  return {
    day: isoDate(dateOfDay(Math.floor(local / 1440))),
    clock: `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`,
  };
}

/** Local time minus UTC at a moment, in minutes. */
function offsetIn(minutes: number, zone: string): number | null {
  if (zone === 'UTC') return 0;
  const parts = fixed.exec(zone);
  if (parts) return (Number(parts[2]) * 60 + Number(parts[3])) * (parts[1] === '-' ? -1 : 1);
  try {
    const moment = Temporal.Instant.fromEpochMilliseconds(Math.floor(minutes) * 60_000);
    return Math.round(moment.toZonedDateTimeISO(zone).offsetNanoseconds / 60_000_000_000);
  } catch {
    return null;
  }
}
