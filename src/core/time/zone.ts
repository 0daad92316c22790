import { offsetAt } from './offset.js';
import { matchAt, plain } from './scan.js';
import { fixedZones, regionZones, zonePhrases } from './zone-words.js';

/** `letters`: the abbreviation that was read, `null` for offsets, names and phrases. */
export type ReadZone = { readonly zone: string; readonly end: number; readonly letters: string | null };

const isoOffset = /([+-])([01]\d):?([0-5]\d)(?![\d:])/y;
const bareHourOffset = /([+-])(\d{1,2})(?![\d:])/y;
const fromUtc = /(?:UTC|GMT)\s?([+-])\s?(\d{1,2})(?::?([0-5]\d))?(?![\d:])/y;
const letters = /[A-Z]{2,5}(?![A-Za-z0-9_])|(?:utc|gmt|jst)(?![a-z0-9_])/y;
const again = /\s?\(?(?:UTC|GMT)\s?[+-]\d{1,2}(?::?[0-5]\d)?\)?/y;
const named =
  /(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Europe|Etc|Indian|Mexico|Pacific|US)\/[A-Za-z_]{2,20}(?:[+-]\d{1,2}|\/[A-Za-z_]{2,20})?/y;

/** `+09:00`, and `UTC` for no offset; `null` beyond ±14 hours. */
export function offsetName(sign: string, hours: number, minutes: number): string | null {
  if (hours * 60 + minutes > 14 * 60 || minutes > 59) return null;
  if (hours + minutes === 0) return 'UTC';
  return `${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function readOffset(pattern: RegExp, source: string, at: number): ReadZone | null {
  const parts = matchAt(pattern, source, at);
  const zone = parts && offsetName(parts[1] ?? '+', Number(parts[2]), Number(parts[3] ?? 0));
  return parts && zone ? { zone, end: pattern.lastIndex, letters: null } : null;
}

function readLetters(source: string, at: number): ReadZone | null {
  const word = matchAt(letters, source, at)?.[0];
  const zone = word && (fixedZones.get(word.toUpperCase()) ?? regionZones.get(word));
  if (!word || !zone) return null;
  const end = at + word.length;
  const extra = matchAt(again, source, end)?.[0] ?? '';
  // "JST (UTC+9)" is one zone; an unpaired bracket belongs to the text.
  const paired = extra.includes('(') === extra.includes(')');
  return {
    zone: zone === '+00:00' ? 'UTC' : zone,
    end: paired ? end + extra.length : end,
    letters: word.toUpperCase(),
  };
}

/** A zone that is written at `at`: `UTC+9`, `JST`, `Asia/Tokyo`, 日本時間. Whether it is meant as a zone is not judged. */
export function readZone(source: string, at: number): ReadZone | null {
  const direct = readOffset(fromUtc, source, at) ?? readLetters(source, at);
  if (direct !== null) return direct;
  const name = matchAt(named, source, at)?.[0];
  if (name !== undefined && known(name)) return { zone: name, end: at + name.length, letters: null };
  for (const [pattern, zone] of zonePhrases) {
    if (matchAt(pattern, source, at) !== null) return { zone, end: pattern.lastIndex, letters: null };
  }
  return null;
}

/** `+09:00`, `+0900`, `-0700` at `at`. */
export const readIsoOffset = (source: string, at: number): ReadZone | null => readOffset(isoOffset, source, at);

const known = (name: string): boolean => offsetAt(name, 0) !== null;

/** The zone that a name stands for, as front matter and config say it (`JST`, `Asia/Tokyo`, `UTC+9`, `+09:00`), else `null`. */
export function zoneOf(name: string): string | null {
  const source = plain(name.trim());
  if (source === 'Z') return 'UTC';
  for (const read of [readZone, readIsoOffset, readHours]) {
    const zone = read(source, 0);
    if (zone !== null && zone.end === source.length) return zone.zone;
  }
  if (/^(?:utc|gmt|etc\/utc)$/i.test(source)) return 'UTC';
  return /^[A-Za-z][A-Za-z0-9_/+-]{1,40}$/.test(source) && known(source) ? source : null;
}

const readHours = (source: string, at: number): ReadZone | null => readOffset(bareHourOffset, source, at);

export const validZone = (name: string): boolean => zoneOf(name) !== null;
