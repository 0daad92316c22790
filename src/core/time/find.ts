import { type ReadMoment, readMoment, shareHalf } from './moment.js';
import type { FoundTime, Moment } from './parts.js';
import { readDayOf } from './read-date.js';
import { before, isLead, matchAt, plain } from './scan.js';
import { durationLead, durationTail, otherLead } from './words.js';
import { fixedZones, unmistakable } from './zone-words.js';

const hint = /\d|[０-９]|noon|midday|midnight|正午/i;
const trigger =
  /\d+|(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|noon|midday|midnight|(?:same|next|following|previous) day|[ap]m(?=\s?\d))|午前|午後|正午|深夜|未明|早朝|明け方|朝|昼|夕|夜|翌|同日|当日|前日/gi;

const connector = /\s{0,3}(?:--|->|[-–—〜~→]|から|より|\b(?:to|until|till|through)\b)\s{0,3}/y;
const orAnd = /\sand\s/y;
const filler = /(?:[~≈約]|(?:about|around|approx\.?|at|on)\s)/y;
const closing = /\s?(?:まで|にかけて|にかけまして)(?:の間)?/y;
const opening = /\s?(?:onwards?\b|以降|から|より|[〜~](?!\d))/y;

type Prefix = {
  readonly start: number;
  readonly approximate: boolean;
  readonly zone: string | null;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly between: boolean;
};

const prefixes: readonly (readonly [pattern: RegExp, sets: Partial<Prefix>])[] = [
  [/(?<![A-Za-z])(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?\.?,?\s$/, {}],
  [
    /(?:[~≈約]|\b(?:about|around|approx(?:imately|\.)?|circa|c\.|roughly|(?:shortly|just) (?:after|before))|およそ|おおよそ|推定)\s?$/i,
    { approximate: true },
  ],
  [/日本(?:標準時間?|時間)(?:の|で)?\s?$/, { zone: '+09:00' }],
  [/協定世界時(?:の|で)?\s?$/, { zone: 'UTC' }],
  [/(?<![A-Za-z])between\s(?:the hours of\s)?$/i, { between: true }],
  [/(?:(?<![A-Za-z])(?:until|till|up to)\s|〜\s{0,2})$/i, { openStart: true }],
  [/(?<![A-Za-z])(?:since|from)\s$/i, { openEnd: true }],
];

function readPrefix(source: string, at: number, floor: number): Prefix {
  let prefix: Prefix = { start: at, approximate: false, zone: null, openStart: false, openEnd: false, between: false };
  for (let words = 0; words < 3 && prefix.start > floor; words++) {
    const head = before(source, prefix.start, floor);
    const hit = prefixes.find(([pattern]) => pattern.test(head));
    if (hit === undefined) break;
    const [pattern, sets] = hit;
    prefix = { ...prefix, ...sets, start: prefix.start - (pattern.exec(head)?.[0].length ?? 0) };
  }
  const letters = /(?<![A-Za-z])([A-Z]{3,4})\s?$/.exec(before(source, prefix.start, floor));
  const name = letters?.[1];
  if (prefix.zone !== null || letters === null || name === undefined || !unmistakable.has(name)) return prefix;
  return { ...prefix, zone: fixedZones.get(name) ?? null, start: prefix.start - letters[0].length };
}

type Until = { readonly start: ReadMoment; readonly until: ReadMoment | null; readonly end: number };

function readUntil(source: string, start: ReadMoment, between: boolean): Until {
  const alone = { start, until: null, end: start.end };
  const link = matchAt(connector, source, start.end) ?? (between ? matchAt(orAnd, source, start.end) : null);
  if (link === null) return alone;
  let at = start.end + link[0].length;
  const mark = matchAt(filler, source, at)?.[0] ?? '';
  at += mark.length;
  const approximate = mark !== '' && !/^(?:at|on)\s/.test(mark);
  const inMonth = start.date !== null && start.clock === null ? readDayOf(source, at, start.date) : null;
  const read = inMonth === null ? readMoment(source, at, start.dotted) : { ...start, ...inMonth, approximate };
  if (read === null || read.bare || (start.clock === null ? read.date : read.clock) === null) return alone;
  const [first, last] = shareHalf(start, approximate ? { ...read, approximate } : read);
  const end = matchAt(closing, source, last.end) === null ? last.end : closing.lastIndex;
  return { start: first, until: last, end };
}

/** What one end of a range says and the other leaves out: zone, year, and a date that stands behind both. */
function share(start: ReadMoment, until: ReadMoment): readonly [ReadMoment, ReadMoment] {
  const zone = start.zone ?? until.zone;
  const year = until.date?.year ?? null;
  const behind = start.date === null && start.dayShift === null && !until.dated && until.date !== null;
  const date = behind ? until.date : start.date && { ...start.date, year: start.date.year ?? year };
  return [
    { ...start, zone, date },
    { ...until, zone: until.zone ?? zone },
  ];
}

const moment = ({ date, alternative, dayShift, clock, zone, approximate }: Moment): Moment => ({
  date,
  alternative,
  dayShift,
  clock,
  zone,
  approximate,
});

/** A number with colons that is an amount, a place in a file or a ratio. */
function isOther(source: string, start: number, read: ReadMoment): boolean {
  if (read.date !== null || read.clock === null || read.zone !== null || read.half !== null) return false;
  const head = before(source, start);
  return durationLead.test(head) || otherLead.test(head) || matchAt(durationTail, source, read.end) !== null;
}

/** A time may not hang on a word, a path, a price, a version or another number. */
const clearDate = /(?<![\w.@#\\+/]|\w-)/y;
const clearClock = /(?<![\w.@#$€£¥\\+]|\w-|[\w.]\/|\w:|::)|(?<=\bat)/iy;

function readTime(source: string, at: number, floor: number): FoundTime | null {
  const read = readMoment(source, at, isLead(source, at));
  if (read === null || matchAt(read.dated ? clearDate : clearClock, source, at) === null) return null;
  const prefix = readPrefix(source, at, floor);
  const marked = {
    ...read,
    zone: read.zone ?? (read.clock === null ? null : prefix.zone),
    approximate: read.approximate || prefix.approximate,
  };
  const between = prefix.between || /\bbetween\b/i.test(source.slice(at, read.end));
  const range = readUntil(source, marked, between);
  if (range.until === null && (read.bare || isOther(source, prefix.start, read))) return null;
  return found(source, range, prefix);
}

function found(source: string, { start, until, end }: Until, prefix: Prefix): FoundTime {
  const [first, last] = until === null ? [start, null] : share(start, until);
  const edges = { start: prefix.start, end };
  const base = { ...moment(first), ambiguous: first.alternative !== null };
  if (last !== null) return { ...edges, ...base, until: moment(last), openStart: false, openEnd: false };
  const closed = matchAt(closing, source, end) !== null;
  const opened = !closed && matchAt(opening, source, end) !== null;
  return {
    start: prefix.start,
    end: closed ? closing.lastIndex : opened ? opening.lastIndex : end,
    ...base,
    until: null,
    openStart: closed || prefix.openStart,
    openEnd: opened || prefix.openEnd,
  };
}

/** Japanese writes the month first, always. */
const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/;

/**
 * All times in a piece of plain text (a table cell, a heading, a list item, a sentence), in order.
 * Linear in the length of the text: each run of digits is looked at once, by patterns of bounded length.
 */
export function findTimes(text: string): readonly FoundTime[] {
  if (!hint.test(text)) return [];
  const source = plain(text);
  const times: FoundTime[] = [];
  let floor = 0;
  trigger.lastIndex = 0;
  for (let hit = trigger.exec(source); hit !== null; hit = trigger.exec(source)) {
    const time = readTime(source, hit.index, floor);
    if (time === null) continue;
    times.push(time);
    floor = time.end;
    trigger.lastIndex = floor;
  }
  trigger.lastIndex = 0;
  return times.some(isAmbiguous) && japanese.test(source) ? times.map(oneReading) : times;
}

const isAmbiguous = ({ alternative, until }: FoundTime): boolean =>
  (alternative ?? until?.alternative ?? null) !== null;

const oneReading = (time: FoundTime): FoundTime => ({
  ...time,
  alternative: null,
  ambiguous: false,
  until: time.until && { ...time.until, alternative: null },
});

/** Whether the text starts with a time or a date, behind nothing but marks and words such as "on": an entry of a timeline. */
export function isTime(text: string): boolean {
  const head = text.slice(0, 80);
  const [first] = findTimes(head);
  return first !== undefined && isLead(plain(head), first.start);
}
