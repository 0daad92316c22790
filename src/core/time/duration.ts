import type { Range } from '../text/text.js';
import { notLength, numberWords, unitMinutes } from './duration-words.js';
import { before, matchAt, plain } from './scan.js';
import { durationLead, durationTail } from './words.js';

/** A length of time; seconds are parts of a minute. Of a range such as 5–10 minutes the longer end, approximate. */
export type FoundDuration = Range & { readonly minutes: number; readonly approximate: boolean };

const words = [...numberWords.keys()].filter((word) => /^[a-z]/.test(word)).join('|');
const kanji = '[一二三四五六七八九十半]';
/** A single letter is a unit only right behind its number, `h` and `d` also behind a space; `m` may be money or metres. */
const englishUnit =
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?)(?![A-Za-z])|[hdw](?![A-Za-z/])|[ms](?![A-Za-z/$%])';
const japaneseUnit = '時間|分間?(?![のにを]?[一二三\\d]|[類割散岐析担布野離配解量])|秒間?|日間|週間|[かヶカヵ箇]月間?';
const number = '\\d{1,3},\\d{3}(?!\\d)|\\d{1,5}(?:[.,]\\d{1,2})?';

const english = new RegExp(`(?:(${number})|\\b(${words}))(?:\\s|-)?(?:(?:full|whole|solid)\\s)?(${englishUnit})`, 'iy');
const japanese = new RegExp(`(?:(${number})|(${kanji}))\\s?(${japaneseUnit}|日(?=と?\\s?\\d{1,2}\\s?時間))(半)?`, 'y');
const clock = /(\d{1,3}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(?![\d:.%])/y;
const rangeStart = new RegExp(`(?:${number})\\s?(?:[-–〜~]|\\bto\\s|\\bor\\s|から)\\s?(?=\\d)`, 'iy');
const joint = /(?:,?\sand\s|,\s?|\s|と)?/y;
const half = /\sand\sa\s(half|quarter)\b/iy;
const trigger = new RegExp(`\\d+|\\b(?:${words})\\s(?=[A-Za-z])|${kanji}(?=[\\s時分日週かヶカ秒])`, 'gi');
const hint = /\d|[０-９]|hour|minute|second|day|week|month|時間|分|日間|週間/i;

const clear = /(?<![\w.:/$€£¥#+]|\w-|[時第月年]\s?|[一二三四五六七八九十数])/y;
const approximately =
  /(?:[~≈約]|\b(?:about|around|approx(?:imately|\.)?|roughly|nearly|almost|circa|some)|およそ|おおよそ|ほぼ)\s?$/i;
const roughly = /\s?(?:ほど|程度|くらい|ぐらい|弱|強|前後|or so\b)/y;

type Piece = {
  readonly minutes: number;
  readonly unit: number;
  readonly end: number;
  readonly single: boolean;
  readonly roughly: boolean;
};

const unitOf = (name: string): number => unitMinutes.find(([pattern]) => pattern.test(name))?.[1] ?? 0;

function amountOf(digits: string | undefined, word: string | undefined): number {
  if (digits === undefined) return numberWords.get((word ?? '').toLowerCase()) ?? 0;
  return Number(/,\d{3}$/.test(digits) ? digits.replace(',', '') : digits.replace(',', '.'));
}

function readPiece(source: string, at: number): Piece | null {
  const parts = matchAt(english, source, at);
  if (parts !== null) {
    const unit = unitOf(parts[3] ?? '');
    const single = parts[3]?.length === 1;
    // "5 m" and "3 s" are metres and plurals; upper-case letters are millions and sizes.
    if (single && (/[A-Z]/.test(parts[3] ?? '') || (unit <= 1 && /\s/.test(parts[0])))) return null;
    return {
      minutes: amountOf(parts[1], parts[2]) * unit,
      unit,
      end: at + parts[0].length,
      single,
      roughly: unit > 10080,
    };
  }
  const other = matchAt(japanese, source, at);
  if (other === null) return null;
  const unit = unitOf(other[3] ?? '');
  const more = other[4] === undefined ? 0 : unit / 2;
  return {
    minutes: amountOf(other[1], other[2]) * unit + more,
    unit,
    end: at + other[0].length,
    single: false,
    roughly: unit > 10080,
  };
}

/** What may follow a lone `5m`; before anything else it may be five million or five metres. */
const afterLone = /(?:$|[,.;:)\]|、。(]|\s(?:$|[(|–—-]|after\b|before\b|later\b|of (?:downtime|outage)))/y;

function readNext(source: string, { end, unit }: Piece): Piece | null {
  const at = end + (matchAt(joint, source, end)?.[0].length ?? 0);
  const next = /\d/.test(source[at] ?? '') ? readPiece(source, at) : null;
  return next !== null && next.unit < unit ? next : null;
}

/** `1h 20m`, "1 hour and 5 minutes", 2日3時間: pieces of ever smaller units. */
function readChain(source: string, at: number): Piece | null {
  const first = readPiece(source, at);
  if (first === null) return null;
  let whole = first;
  for (let next = readNext(source, first); next !== null; next = readNext(source, next)) {
    whole = { ...next, minutes: whole.minutes + next.minutes, roughly: whole.roughly || next.roughly };
  }
  const more = matchAt(half, source, whole.end)?.[1];
  if (more !== undefined) {
    return { ...whole, minutes: whole.minutes + whole.unit * (more === 'half' ? 0.5 : 0.25), end: half.lastIndex };
  }
  const lone = whole === first && first.single && first.unit === 1;
  return lone && matchAt(afterLone, source, first.end) === null ? null : whole;
}

function readClockLength(source: string, at: number): Piece | null {
  const parts = matchAt(clock, source, at);
  if (parts === null || Number(parts[2]) > 59 || Number(parts[3] ?? 0) > 59) return null;
  const end = clock.lastIndex;
  const tail = matchAt(durationTail, source, end);
  const follows = /^\s?(?:[-–—〜~→+]|to\s\d|Z|\(?[A-Z]{2,5}\b|から|[AaPp]\.?[Mm])/.test(source.slice(end, end + 8));
  if (tail === null && (follows || !durationLead.test(before(source, at)))) return null;
  const inMinutes = tail !== null && /^\s?(?:m|分)/i.test(tail[0]) && parts[3] === undefined;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  const minutes = inMinutes ? first + second / 60 : first * 60 + second + Number(parts[3] ?? 0) / 60;
  return { minutes, unit: 1, end: tail === null ? end : durationTail.lastIndex, single: false, roughly: false };
}

function readDuration(source: string, at: number): FoundDuration | null {
  if (matchAt(clear, source, at) === null) return null;
  const first = matchAt(rangeStart, source, at)?.[0] ?? '';
  const ranged = first === '' ? null : readChain(source, at + first.length);
  const piece = ranged ?? readChain(source, at) ?? readClockLength(source, at);
  if (piece === null || matchAt(notLength, source, piece.end)) return null;
  const mark = approximately.exec(before(source, at))?.[0] ?? '';
  const tail = matchAt(roughly, source, piece.end)?.[0] ?? '';
  const minutes = Math.round(piece.minutes * 60) / 60;
  const approximate = mark !== '' || tail !== '' || ranged !== null || piece.roughly;
  return { start: at - mark.length, end: piece.end + tail.length, minutes, approximate };
}

/** All lengths of time in a piece of plain text, in order; 数分 and "a few hours" say none. */
export function parseDurations(text: string): readonly FoundDuration[] {
  if (!hint.test(text)) return [];
  const source = plain(text);
  const durations: FoundDuration[] = [];
  trigger.lastIndex = 0;
  for (let hit = trigger.exec(source); hit !== null; hit = trigger.exec(source)) {
    const duration = readDuration(source, hit.index);
    if (duration === null) continue;
    durations.push(duration);
    trigger.lastIndex = duration.end;
  }
  trigger.lastIndex = 0;
  return durations;
}
