import type { Clock } from './parts.js';
import { matchAt } from './scan.js';
import { amounts, earlyTwelve, laterHours, lateTwelve } from './words.js';
import { readZone } from './zone.js';

export type ReadClock = {
  readonly clock: Clock;
  /** `am`, `pm`, 午前, 夜 …: what says which half of the day is meant. */
  readonly half: string | null;
  /** Written `15.03`, which is a time in few places only. */
  readonly dotted: boolean;
  /** A number that is an hour only because the end of the range says so: `9-10 am`. */
  readonly bare: boolean;
  readonly end: number;
};

const partOfDay = /(午前|午後|深夜|未明|早朝|明け方|朝|昼|夕方|夕|夜)の?\s?(?=\d)|([AP])M\s?(?=\d{1,2}(?::\d|時))/y;
const colon = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?![\d%]|:[\dA-Fa-f]{2}(?![A-Za-z])|\.\d)/y;
const japanese =
  /(\d{1,2})\s?時(?![間点期代給差刻系])(?:\s?(\d{1,2})\s?分(?!間)(?:\s?(\d{1,2})\s?秒)?|(半)|(\d{2})(?=頃|ごろ|から|まで|[\s〜~\-–)、。]|$))?/y;
const compact = /([01]\d|2[0-4])([0-5]\d)(?![\d:.])/y;
/** `1900 and 2100 UTC`: the zone stands behind the other end. */
const otherEnd =
  /\s?(?:[-–—〜~]|\bto\s|\band\s|\buntil\s)\s?(?:[01]\d|2[0-4])[0-5]\d\s?\(?(?:UTC|GMT|JST|[PMCE][SD]?T|CEST|CET|BST)\b/y;
const dotted = /(\d{1,2})\.([0-5]\d)(?![\d%]|\.\d|[A-Za-z_])/y;
const dottedHalf = /(\d{1,2})\.([0-5]\d)(?=\s?[AaPp]\.?[Mm](?![A-Za-z]))/y;
const hourHalf = /(\d{1,2})(?=\s?[AaPp](?:\.[Mm]\.|[Mm](?![A-Za-z0-9_])))/y;
const sharedHour =
  /(\d{1,2})(?=\s?(?:[-–〜~]|to|から)\s?\d{1,2}(?:(?:[:.]\d{2})?\s?[AaPp]\.?[Mm](?![A-Za-z])|\s?時(?![間点期代])))/y;
const halfMark = /\s?([AaPp])(?:\.[Mm]\.|[Mm](?![A-Za-z0-9_]))|([ap])(?![A-Za-z0-9_.])/y;
const particle = /\s?[はがも]/y;
const spelled = /(?:12\s)?(?:(noon|midday)|(midnight))\b|(正午)/iy;

function clockOf(hour: number, minute: number, second: number | null = null): Clock | null {
  return hour <= 48 && minute <= 59 && (second ?? 0) <= 59 ? { hour, minute, second } : null;
}

type Form = (source: string, at: number) => ReadClock | null;

const found = (clock: Clock | null, end: number, kind: 'plain' | 'dotted' | 'bare' = 'plain'): ReadClock | null =>
  clock && { clock, half: null, dotted: kind === 'dotted', bare: kind === 'bare', end };

const readSpelled: Form = (source, at) => {
  const parts = matchAt(spelled, source, at);
  return parts && found(clockOf(parts[2] === undefined ? 12 : 0, 0), spelled.lastIndex);
};

const readColon: Form = (source, at) => {
  const parts = matchAt(colon, source, at);
  const second = parts?.[3] === undefined ? null : Number(parts[3]);
  return parts && found(clockOf(Number(parts[1]), Number(parts[2]), second), colon.lastIndex);
};

const readJapanese: Form = (source, at) => {
  const parts = matchAt(japanese, source, at);
  if (parts === null) return null;
  const minute = parts[4] === undefined ? Number(parts[2] ?? parts[5] ?? 0) : 30;
  const second = parts[3] === undefined ? null : Number(parts[3]);
  return found(clockOf(Number(parts[1]), minute, second), japanese.lastIndex);
};

/** `1936 UTC`, `0910Z`: four digits are a time only with their zone. */
const readCompact: Form = (source, at) => {
  const parts = matchAt(compact, source, at);
  if (parts === null) return null;
  const end = compact.lastIndex;
  const zulu = /^Z(?![A-Za-z0-9_])/.test(source.slice(end, end + 2));
  const gap = source[end] === ' ' ? (source[end + 1] === '(' ? 2 : 1) : 0;
  const zone = readZone(source, end + gap);
  const named = zone !== null && zone.letters !== null && zone.letters.length > 2;
  const shared = matchAt(otherEnd, source, end) !== null;
  return zulu || named || shared ? found(clockOf(Number(parts[1]), Number(parts[2])), end) : null;
};

const readDotted: Form = (source, at) => {
  const parts = matchAt(dotted, source, at);
  if (parts === null) return null;
  const [hour, minute] = [parts[1] ?? '', Number(parts[2])];
  // "1.30" and "2.12" are versions and section numbers far more often than times at night.
  const plausible = hour.length === 2 ? Number(hour) <= 24 : Number(hour) >= 6;
  const end = dotted.lastIndex;
  return plausible && matchAt(amounts, source, end) === null
    ? found(clockOf(Number(hour), minute), end, 'dotted')
    : null;
};

const readHalf: Form = (source, at) => {
  const withMinutes = matchAt(dottedHalf, source, at);
  const parts = withMinutes ?? matchAt(hourHalf, source, at);
  if (parts === null || Number(parts[1]) > 12) return null;
  const end = at + parts[0].length;
  if (withMinutes === null) {
    const mark = matchAt(halfMark, source, end);
    // 「3 PMは」 speaks of a project manager.
    if (mark !== null && matchAt(particle, source, halfMark.lastIndex) !== null) return null;
  }
  return found(clockOf(Number(parts[1]), Number(parts[2] ?? 0)), end, withMinutes === null ? 'plain' : 'dotted');
};

const readShared: Form = (source, at) => {
  const parts = matchAt(sharedHour, source, at);
  return parts && Number(parts[1]) <= 24 ? found(clockOf(Number(parts[1]), 0), sharedHour.lastIndex, 'bare') : null;
};

/** The clock moved to the half of the day that the words say. */
export function inHalf(clock: Clock, half: string): Clock {
  const { hour } = clock;
  if (hour === 12 && earlyTwelve.has(half)) return { ...clock, hour: 0 };
  if (hour === 12 && lateTwelve.has(half)) return { ...clock, hour: 24 };
  const [from, to] = laterHours.get(half) ?? [0, 0];
  return hour >= from && hour < to ? { ...clock, hour: hour + 12 } : clock;
}

/** A clock time that starts at `at`. `loose` allows `15.03`: at the start of a text and behind a date. */
export function readClock(source: string, at: number, loose: boolean): ReadClock | null {
  const lead = matchAt(partOfDay, source, at);
  const start = lead === null ? at : partOfDay.lastIndex;
  const read =
    readSpelled(source, start) ??
    readColon(source, start) ??
    readJapanese(source, start) ??
    readHalf(source, start) ??
    readCompact(source, start) ??
    readShared(source, start) ??
    (loose ? readDotted(source, start) : null);
  if (read === null) return null;
  const mark = matchAt(halfMark, source, read.end);
  const half = mark?.[1] ?? mark?.[2] ?? lead?.[2];
  const word = half === undefined ? (lead?.[1] ?? null) : `${half.toLowerCase()}m`;
  const end = mark === null ? read.end : halfMark.lastIndex;
  return { ...read, clock: word === null ? read.clock : inHalf(read.clock, word), half: word, end };
}
