import { matchAt } from './scan.js';
import { type ReadZone, readIsoOffset, readZone, zoneOf } from './zone.js';
import { unmistakable } from './zone-words.js';

/** What stands behind a date or clock time and belongs to it. */
export type Suffix = { readonly zone: string | null; readonly approximate: boolean; readonly end: number };

/** What was read before the suffix. `iso`: written with `T` or with seconds, so that `-07:00` is an offset. */
export type Stem = { readonly end: number; readonly clock: boolean; readonly iso: boolean };

const blur = /\s?(?:頃|ごろ|ころ|過ぎ|すぎ|前後|あたり|(?<=時)台|approx(?:imately\b|\.|\b)|or so\b|ish\b)/y;
const brackets = /\s?\(([^()]{1,30})\)/y;
const between = /\s?[・,、;|]\s?/;
const blurred = /^(?:推定|予定|約|頃|approx(?:imate|imately|\.)?|est(?:imated|\.)?|about|estimate)$/i;
const local = /^(?:24(?:h|時間)[表標]記|24-?h(?:our)?|24-hour clock|local(?: time)?|現地時間)$/i;

function readAfterClock(source: string, { end, iso }: Stem): ReadZone | null {
  const next = source[end];
  if (next === 'Z' && !/[A-Za-z0-9_]/.test(source[end + 1] ?? '')) return { zone: 'UTC', end: end + 1, letters: 'Z' };
  const at = next === ' ' ? end + 1 : end;
  const sign = source[at];
  if (sign === '+') return readIsoOffset(source, at);
  // `14:05-15:00` is a range; `T14:05-07:00` and `14:05:10 -0700` are offsets.
  if (sign === '-') return iso ? readIsoOffset(source, at) : null;
  const zone = readZone(source, at);
  // "10:00 UTC-12:45 UTC" is a range as well.
  const range = zone !== null && /^(?:UTC|GMT)-\d{1,2}:/.test(source.slice(at, zone.end));
  return range ? { zone: 'UTC', end: at + 3, letters: 'UTC' } : zone;
}

function readAfterDate(source: string, { end }: Stem): ReadZone | null {
  const zone = source[end] === ' ' ? readZone(source, end + 1) : null;
  return zone?.letters && unmistakable.has(zone.letters) ? zone : null;
}

function readBrackets(source: string, end: number): Suffix | null {
  const parts = matchAt(brackets, source, end);
  if (parts === null) return null;
  const pieces = (parts[1] ?? '').trim().split(between);
  const zone = zoneOf(pieces[0] ?? '') ?? zoneOf(pieces[1] ?? '');
  const approximate = pieces.some((piece) => blurred.test(piece));
  const whole = pieces.every((piece) => blurred.test(piece) || local.test(piece) || zoneOf(piece) !== null);
  if (zone === null && !whole) return null;
  return { zone, approximate, end: whole ? end + parts[0].length : end };
}

/** Zone and marks of uncertainty behind a time, in any order: `15:26頃(JST・推定)`, `09:20 (JST) 頃`, `14:05 UTC`. */
export function readSuffix(source: string, stem: Stem): Suffix {
  let { end } = stem;
  let zone: string | null = null;
  let approximate = false;
  for (let pieces = 0; pieces < 4; pieces++) {
    const from = end;
    if (matchAt(blur, source, end) !== null) {
      approximate = true;
      end = blur.lastIndex;
    }
    const read: ReadZone | null =
      zone === null ? (stem.clock ? readAfterClock : readAfterDate)(source, { ...stem, end }) : null;
    if (read !== null) ({ zone, end } = read);
    const inside = readBrackets(source, end);
    if (inside !== null) {
      zone ??= inside.zone;
      approximate ||= inside.approximate;
      end = inside.end;
    }
    if (end === from) break;
  }
  return { zone, approximate, end };
}
