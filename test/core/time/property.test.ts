import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, dateOfDay, dayNumber, daysInMonth } from '../../../src/core/time/calendar.js';
import { findTimes, findZone, isTime, parseDurations, resolve, sequence } from '../../../src/core/time/index.js';
import { lookup, type Offset, offsetsBy } from '../../../src/core/time/offset.js';

const seed = 20261120;
const two = (number: number): string => String(number).padStart(2, '0');
const months = 'January February March April May June July August September October November December'.split(' ');
const full = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

type Instant = { readonly day: number; readonly hour: number; readonly minute: number };
const instants = fc.record({
  day: fc.integer({ min: 0, max: 47_000 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
});

const half = (hour: number): string => (hour < 12 ? 'AM' : 'PM');
const twelve = (hour: number): number => (hour % 12 === 0 ? 12 : hour % 12);

/** Each way to write one instant, in UTC, that names year, month and day. */
const forms: readonly ((year: number, month: number, day: number, hour: number, minute: number) => string)[] = [
  (y, m, d, h, i) => `${y}-${two(m)}-${two(d)}T${two(h)}:${two(i)}Z`,
  (y, m, d, h, i) => `${y}-${two(m)}-${two(d)}T${two(h)}:${two(i)}:00.000+00:00`,
  (y, m, d, h, i) => `${y}-${two(m)}-${two(d)} ${two(h)}:${two(i)}`,
  (y, m, d, h, i) => `${y}/${m}/${d} ${h}:${two(i)} UTC`,
  (y, m, d, h, i) => `${y}-${two(m)}-${two(d)} ${twelve(h)}:${two(i)} ${half(h)} (UTC)`,
  (y, m, d, h, i) => `${months[m - 1]} ${d}, ${y} at ${twelve(h)}:${two(i)}${half(h).toLowerCase()}`,
  (y, m, d, h, i) => `${d} ${months[m - 1]?.slice(0, 3)} ${y} ${two(h)}${two(i)} UTC`,
  (y, m, d, h, i) => `${months[m - 1]?.slice(0, 3)}-${two(d)}-${y} ${two(h)}.${two(i)}`,
  (y, m, d, h, i) => `${two(h)}:${two(i)} UTC on ${months[m - 1]} ${d}, ${y}`,
  (y, m, d, h, i) => `${y}年${m}月${d}日 ${h}時${two(i)}分`,
  (y, m, d, h, i) => `${y}年${m}月${d}日${h < 12 ? '午前' : '午後'}${h % 12}時${i}分頃`,
  (y, m, d, h, i) => full(`${y}/${m}/${d} ${two(h)}:${two(i)}`),
];

function minutesIn(text: string): number | null | undefined {
  const [parts] = findTimes(text);
  return parts && resolve(parts, { date: null, zone: 'UTC', yearHint: null }).minutes;
}

/** Each way to write a clock time where the day stands elsewhere. */
const clockForms: readonly ((hour: number, minute: number) => string)[] = [
  (h, i) => `${two(h)}:${two(i)}`,
  (h, i) => `${two(h)}:${two(i)}:00`,
  (h, i) => `[${two(h)}:${two(i)}]`,
  (h, i) => `${two(h)}:${two(i)}Z`,
  (h, i) => `~${two(h)}:${two(i)}`,
  (h, i) => `approx. ${h}:${two(i)} UTC`,
  (h, i) => `${twelve(h)}:${two(i)} ${half(h)}`,
  (h, i) => `${twelve(h)}:${two(i)}${half(h)[0]!.toLowerCase()}`,
  (h, i) => `${two(h)}${two(i)} UTC`,
  (h, i) => full(`${h}:${two(i)}`),
  (h, i) => `${h}時${two(i)}分`,
  (h, i) => `${h}：${two(i)}頃`,
  (h, i) => `約${h}時${i}分`,
  (h, i) => `${h < 12 ? '午前' : '午後'}${h % 12}時${i}分ごろ`,
  (h, i) => `${h}:${two(i)}頃(UTC・推定)`,
  (h, i) => `${h}:${two(i)}～`,
];

/** Each way to write a day and a time without a year. */
const yearlessForms: readonly ((month: number, day: number, hour: number, minute: number) => string)[] = [
  (m, d, h, i) => `${months[m - 1]} ${d}, ${two(h)}:${two(i)}`,
  (m, d, h, i) => `${months[m - 1]?.slice(0, 3)} ${d} ${two(h)}:${two(i)} UTC`,
  (m, d, h, i) => `${d} ${months[m - 1]} ${two(h)}:${two(i)}`,
  (m, d, h, i) => `${m}月${d}日 ${h}:${two(i)}`,
  (m, d, h, i) => `${m}月${d}日${h}時${two(i)}分`,
  (m, d, h, i) => full(`${m}月${d}日 ${h}:${two(i)}`),
];

describe('properties of time', () => {
  it('a clock time comes back the same from every form, and so does an hour past midnight', () => {
    const date = { year: 2026, month: 3, day: 18 };
    const start = dayNumber(date) * 1440;
    const read = (text: string) => {
      const [parts] = findTimes(text);
      return parts && resolve(parts, { date, zone: 'UTC', yearHint: null }).minutes;
    };
    fc.assert(
      fc.property(instants, fc.constantFrom(...clockForms), ({ hour, minute }, form) => {
        const text = form(hour, minute);
        assert.equal(read(text), start + hour * 60 + minute, text);
      }),
      { seed, numRuns: 2000 },
    );
    for (const [text, minutes] of [
      ['24:00', 1440],
      ['24:30', 1470],
      ['25:10', 1510],
      ['25時10分', 1510],
      ['翌0:30', 1470],
      ['noon', 720],
      ['midnight', 0],
      ['正午', 720],
    ] as const)
      assert.equal(read(text), start + minutes, text);
  });

  it('a day without a year comes back as the day of the year that is told elsewhere', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...yearlessForms), ({ day, hour, minute }, form) => {
        const { year, month, day: date } = dateOfDay(day);
        const text = form(month, date, hour, minute);
        const [parts] = findTimes(text);
        const read = parts && resolve(parts, { date: null, zone: 'UTC', yearHint: year }).minutes;
        assert.equal(read, day * 1440 + hour * 60 + minute, text);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('an instant comes back the same from every form', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...forms), ({ day, hour, minute }: Instant, form) => {
        const { year, month, day: date } = dateOfDay(day);
        // A dotted hour of one digit may be a version; those are written with two.
        const text = form(year, month, date, hour, minute);
        assert.equal(minutesIn(text), day * 1440 + hour * 60 + minute, text);
        assert.equal(minutesIn(`(${text}) x`), day * 1440 + hour * 60 + minute, text);
      }),
      { seed, numRuns: 3000 },
    );
  });

  it('times lie inside the text, in order, apart, and each hides in its own words', () => {
    const pieces = fc.constantFrom(
      ...'0123456789:./- 年月日時分〜～（)JST,UTC午後頃apm～TZ+から\n'.split(''),
      '2026-03-18',
      '14:05',
      ' to ',
      '10:00',
      'March 3',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let floor = 0;
        for (const { start, end, date, clock, dayShift } of findTimes(text)) {
          assert.ok(floor <= start && start < end && end <= text.length, text);
          assert.ok(date !== null || clock !== null || dayShift !== null, text);
          floor = end;
        }
        for (const { start, end, minutes } of parseDurations(text))
          assert.ok(start < end && end <= text.length && minutes >= 0);
        findZone(text);
        isTime(text);
      }),
      { seed, numRuns: 3000 },
    );
  });

  it('days and dates are each other’s inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (number) => {
        const date = dateOfDay(number);
        assert.equal(dayNumber(date), number);
        assert.ok(date.day <= daysInMonth(date.year, date.month));
        assert.deepEqual(addDays(date, 1), dateOfDay(number + 1));
      }),
      { seed },
    );
    assert.deepEqual(dateOfDay(0), { year: 1970, month: 1, day: 1 });
  });

  it('remembered offsets are those of the time zone data', () => {
    const zones = fc.constantFrom(
      'America/Los_Angeles',
      'Europe/London',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Asia/Tokyo',
    );
    const offsetAt = offsetsBy(lookup);
    fc.assert(
      fc.property(zones, fc.integer({ min: 26_000_000, max: 30_000_000 }), (zone, minutes) => {
        assert.deepEqual(offsetAt(zone, minutes), lookup(zone, minutes));
      }),
      { seed, numRuns: 500 },
    );
  });
});

const exec = RegExp.prototype.exec;

/** Steps of all patterns: 1 for a sticky one (bounded by how it is written), else the characters it passed. */
function unitsRead(run: () => void): number {
  let units = 0;
  RegExp.prototype.exec = function (text) {
    const from = this.sticky || this.global ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const to = match === null ? text.length : match.index + match[0].length;
    units += this.sticky ? 1 : to - from + 1;
    return match;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return units;
}

describe('cost', () => {
  it('looks a zone up at most twice a day, and never for UTC and offsets', () => {
    let asked = 0;
    const count = (zone: string, minutes: number): Offset | null => {
      asked++;
      return lookup(zone, minutes);
    };
    const offsetAt = offsetsBy(count);
    const start = dayNumber({ year: 2026, month: 5, day: 1 }) * 1440;
    for (let row = 0; row < 50_000; row++) offsetAt('Europe/Berlin', start + row);
    assert.ok(asked <= 37, `${asked} look-ups`);
    const before = asked;
    for (let row = 0; row < 50_000; row++) offsetAt(row % 2 === 0 ? 'UTC' : '+09:00', start + row);
    assert.equal(asked, before);
  });

  it('forgets before a hostile text fills the memory', () => {
    const offsetAt = offsetsBy(() => ({ minutes: 60, dst: null }));
    for (let day = 0; day < 50_000; day++) assert.equal(offsetAt('Europe/Berlin', day * 1440)?.minutes, 60);
  });

  it('a timeline of 50,000 rows is resolved', () => {
    const [parts] = findTimes('14:05');
    assert.ok(parts);
    const entries = Array.from({ length: 50_000 }, () => ({ parts }));
    const context = { date: { year: 2026, month: 5, day: 1 }, zone: 'Europe/Berlin', yearHint: null };
    assert.equal(sequence(entries, context).at(-1)?.resolved?.text, '2026-05-01T14:05+02:00');
  });

  const hostile = [
    '1',
    '1:',
    ':',
    '12:30',
    '10:00-',
    '2026-',
    '2026-03-18 ',
    '10:00 to ',
    '年',
    '1年',
    '1月',
    '月1日',
    '12時',
    '時1分',
    ' ',
    '( ',
    'JST (',
    'UTC+',
    'time is in ',
    '（JST',
    '1/1/',
    '1 h ',
    'about 1',
    '〜',
    '10:00〜',
    'an hour and ',
    'March ',
    'Mon, ',
    'on at from ',
    '1.1.',
    'A',
    '午後',
    '翌',
    'time(',
    '1/1/20 ',
    'JST 10:00 ',
  ];
  for (const piece of hostile) {
    it(`stays linear on ${JSON.stringify(piece)} repeated`, () => {
      const read = (size: number): number =>
        unitsRead(() => {
          const text = piece.repeat(Math.ceil(size / piece.length));
          for (const reader of [findTimes, parseDurations, findZone, isTime]) reader(text);
        });
      // Ten times the text costs ten times the steps, and a hundred times with a quadratic scan.
      const [small, large] = [read(2_000), read(20_000)];
      assert.ok(large <= 11 * small, `${small} steps for 2 kB, ${large} steps for 20 kB`);
      assert.ok(large <= 20_000 * 1_500, `${large} steps for 20 kB`);
    });
  }
});
