import { Temporal } from 'temporal-polyfill';

/** `minutes`: local time minus UTC, as used for this local time. `dst`: the clock time did not exist, or came twice. */
export type Offset = { readonly minutes: number; readonly dst: 'gap' | 'overlap' | null };

/** Looks one local time (minutes since 1970-01-01 00:00 on the wall) up in the time zone data; `null`: unknown zone. */
export type Lookup = (zone: string, localMinutes: number) => Offset | null;

const minutesOf = (zoned: Temporal.ZonedDateTime): number => Math.floor(zoned.epochMilliseconds / 60_000);

export const lookup: Lookup = (zone, localMinutes) => {
  const local = new Temporal.PlainDateTime(1970, 1, 1).add({ minutes: localMinutes });
  try {
    const earlier = minutesOf(local.toZonedDateTime(zone, { disambiguation: 'earlier' }));
    const later = minutesOf(local.toZonedDateTime(zone, { disambiguation: 'later' }));
    if (earlier === later) return { minutes: localMinutes - earlier, dst: null };
    const exists = local.toZonedDateTime(zone, { disambiguation: 'earlier' }).toPlainDateTime().equals(local);
    // Temporal's "compatible": the later reading of a gap, the earlier of an overlap.
    return exists ? { minutes: localMinutes - earlier, dst: 'overlap' } : { minutes: localMinutes - later, dst: 'gap' };
  } catch {
    return null;
  }
};

const fixed = /^([+-])(\d{2}):(\d{2})$/;
const dayMinutes = 1440;
/** Entries, so that a hostile text cannot fill the memory. */
const limit = 20_000;

/**
 * Offsets with a memory. A day whose two ends have one offset has it throughout, so a zone costs two look-ups a day,
 * and one for each minute that is asked for on days when clocks change. UTC and offsets are arithmetic.
 */
export function offsetsBy(look: Lookup): Lookup {
  const zones = new Map<string, Map<number, Offset | null>>();
  let size = 0;
  const remembered = (zone: string, minutes: number): Offset | null => {
    const old = zones.get(zone)?.get(minutes);
    if (old !== undefined) return old;
    if (size++ >= limit) {
      zones.clear();
      size = 1;
    }
    const offset = look(zone, minutes);
    const known = zones.get(zone) ?? new Map<number, Offset | null>();
    zones.set(zone, known.set(minutes, offset));
    return offset;
  };
  return (zone, localMinutes) => {
    if (zone === 'UTC') return { minutes: 0, dst: null };
    const parts = fixed.exec(zone);
    if (parts !== null) {
      const size = Number(parts[2]) * 60 + Number(parts[3]);
      return { minutes: parts[1] === '-' ? -size : size, dst: null };
    }
    const midnight = Math.floor(localMinutes / dayMinutes) * dayMinutes;
    const first = remembered(zone, midnight);
    const last = remembered(zone, midnight + dayMinutes);
    if (first === null || last === null) return null;
    if (first.dst === null && last.dst === null && first.minutes === last.minutes) return first;
    return remembered(zone, localMinutes);
  };
}

export const offsetAt: Lookup = offsetsBy(lookup);
