import assert from 'node:assert/strict';
import { findTimes, resolve, sequence, type TimeContext } from '../../../src/core/time/index.js';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });
const bare: TimeContext = { date: null, zone: null, yearHint: null };
const known: TimeContext = { date: day(2026, 11, 20), zone: '+09:00', yearHint: null };

/** Minutes since 1970 in UTC, reckoned by the platform. */
const utc = (text: string): number => Date.parse(`${text}Z`) / 60_000;

function resolved(text: string, context: TimeContext) {
  const [parts] = findTimes(text);
  assert.ok(parts, text);
  return resolve(parts, context);
}

describe('resolve', () => {
  const rows: readonly (readonly [
    text: string,
    context: TimeContext,
    time: string,
    minutes: number | null,
    end?: string,
  ])[] = [
    ['14:05', bare, '14:05', 845],
    ['14:05:30', bare, '14:05:30', 845],
    ['14:05 JST', bare, '14:05', 305],
    ['14:05', { ...bare, zone: '+09:00' }, '14:05', 845],
    ['05:05 UTC', { ...bare, zone: '+09:00' }, '05:05', 845],
    ['14:05', known, '2026-11-20T14:05+09:00', utc('2026-11-20T05:05')],
    ['05:05 UTC', known, '2026-11-20T05:05+00:00', utc('2026-11-20T05:05')],
    ['14:05', { ...known, zone: null }, '2026-11-20T14:05', utc('2026-11-20T14:05')],
    ['14:05', { ...known, zone: 'No/Zone' }, '2026-11-20T14:05', utc('2026-11-20T14:05')],
    ['2026-07-01 14:05 ET', bare, '2026-07-01T14:05-04:00', utc('2026-07-01T18:05')],
    ['2026-01-01 14:05 ET', bare, '2026-01-01T14:05-05:00', utc('2026-01-01T19:05')],
    ['24:30', known, '2026-11-21T00:30+09:00', utc('2026-11-20T15:30')],
    ['25:10', bare, '01:10', 1510],
    ['Dec 31 10:00', { ...known, date: day(2026, 1, 2) }, '2025-12-31T10:00+09:00', utc('2025-12-31T01:00')],
    ['Jan 2 10:00', { ...known, date: day(2025, 12, 31) }, '2026-01-02T10:00+09:00', utc('2026-01-02T01:00')],
    ['6月3日 10:00', { ...bare, yearHint: 2026 }, '2026-06-03T10:00', utc('2026-06-03T10:00')],
    ['6月3日 10:00', bare, '10:00', utc('1972-06-03T10:00')],
    ['6月3日', bare, '--06-03', null],
    ['6月3日', known, '2026-06-03', null],
    ['2026-06-03', bare, '2026-06-03', null],
    ['Feb 29', { ...bare, yearHint: 2026 }, '2024-02-29', null],
    ['翌日0時10分', known, '2026-11-21T00:10+09:00', utc('2026-11-20T15:10')],
    ['23:50–00:10', known, '2026-11-20T23:50+09:00', utc('2026-11-20T14:50'), '2026-11-21T00:10+09:00'],
    ['10:00–09:50', known, '2026-11-20T10:00+09:00', utc('2026-11-20T01:00'), '2026-11-20T09:50+09:00'],
    ['22:00–翌1時', known, '2026-11-20T22:00+09:00', utc('2026-11-20T13:00'), '2026-11-21T01:00+09:00'],
    ['Dec 31 10:00 to Jan 1 11:00', known, '2026-12-31T10:00+09:00', utc('2026-12-31T01:00'), '2027-01-01T11:00+09:00'],
    ['10:45–12:45 UTC', known, '2026-11-20T10:45+00:00', utc('2026-11-20T10:45'), '2026-11-20T12:45+00:00'],
  ];
  for (const [text, context, time, minutes, end] of rows) {
    it(`${text} → ${time}`, () => {
      const got = resolved(text, context);
      assert.equal(got.text, time);
      assert.equal(got.minutes, minutes);
      assert.equal(got.end?.text, end);
    });
  }

  it('keeps the written clock in a gap of summer time and names it', () => {
    const got = resolved('2026-03-08 02:30', { ...bare, zone: 'America/Los_Angeles' });
    assert.deepEqual([got.text, got.dst], ['2026-03-08T02:30-08:00', 'gap']);
    assert.equal(got.minutes, resolved('2026-03-08T10:30Z', bare).minutes);
  });
  it('takes the first of two same clock times', () => {
    const got = resolved('2026-11-01 01:30', { ...bare, zone: 'US/Pacific' });
    assert.deepEqual([got.text, got.dst], ['2026-11-01T01:30-07:00', 'overlap']);
    assert.equal(resolved('2026-11-01 03:30', { ...bare, zone: 'US/Pacific' }).text, '2026-11-01T03:30-08:00');
  });
  it('knows gaps of half an hour', () => {
    const at = (clock: string) => resolved(`2026-10-04 ${clock}`, { ...bare, zone: 'Australia/Lord_Howe' });
    assert.deepEqual(
      [at('01:59').text, at('02:15').dst, at('02:45').text],
      ['2026-10-04T01:59+10:30', 'gap', '2026-10-04T02:45+11:00'],
    );
  });
});

function texts(lines: readonly string[], context: TimeContext): (string | undefined)[] {
  const entries = lines.map((line) => ({ parts: findTimes(line)[0] ?? null }));
  return sequence(entries, context).map(({ resolved: time }) => time?.text);
}

const minutesOf = (lines: readonly string[], context: TimeContext): (number | null | undefined)[] =>
  sequence(
    lines.map((line) => ({ parts: findTimes(line)[0] ?? null })),
    context,
  ).map(({ resolved: time }) => time?.minutes);

describe('sequence', () => {
  const plain: TimeContext = { date: day(2026, 3, 18), zone: null, yearHint: null };

  it('rolls over midnight, and a small step back is out of order', () => {
    assert.deepEqual(texts(['11:08', '11:07', '23:50', '00:10', '00:05', '06:30'], plain), [
      '2026-03-18T11:08',
      '2026-03-18T11:07',
      '2026-03-18T23:50',
      '2026-03-19T00:10',
      '2026-03-19T00:05',
      '2026-03-19T06:30',
    ]);
  });
  it('rolls when the clock goes back by more than six hours, and not by six', () => {
    assert.deepEqual(texts(['10:00', '04:00'], plain), ['2026-03-18T10:00', '2026-03-18T04:00']);
    assert.deepEqual(texts(['10:00', '03:59'], plain), ['2026-03-18T10:00', '2026-03-19T03:59']);
  });
  it('takes the day of a heading, forwards and backwards', () => {
    assert.deepEqual(texts(['23:00', 'March 20', '08:00', '3月17日', '07:00', 'no time', '08:00'], plain), [
      '2026-03-18T23:00',
      '2026-03-20',
      '2026-03-20T08:00',
      '2026-03-17',
      '2026-03-17T07:00',
      undefined,
      '2026-03-17T08:00',
    ]);
  });
  it('rolls after a row with a date', () => {
    assert.deepEqual(texts(['2026-03-18 23:50', '00:10'], { ...plain, date: null }), [
      '2026-03-18T23:50',
      '2026-03-19T00:10',
    ]);
  });
  it('counts 24:30 from the day that is written', () => {
    assert.deepEqual(texts(['23:00', '24:30', '25:10', '01:30'], plain), [
      '2026-03-18T23:00',
      '2026-03-19T00:30',
      '2026-03-19T01:10',
      '2026-03-19T01:30',
    ]);
  });
  it('reads relative days from the row above', () => {
    assert.deepEqual(texts(['9月15日 22:00', '翌日0時10分', '同日3時'], { ...plain, date: day(2026, 9, 15) }), [
      '2026-09-15T22:00',
      '2026-09-16T00:10',
      '2026-09-16T03:00',
    ]);
  });
  it('compares instants, not clocks, when zones are mixed', () => {
    assert.deepEqual(texts(['23:50 UTC', '16:55 PDT', '17:05 PDT', '00:10 UTC'], { ...plain, zone: 'UTC' }).slice(3), [
      '2026-03-19T00:10+00:00',
    ]);
  });
  it('gives rows without a zone the first zone that a row names', () => {
    assert.deepEqual(texts(['10:00', '10:05 JST', '10:10'], plain), [
      '2026-03-18T10:00+09:00',
      '2026-03-18T10:05+09:00',
      '2026-03-18T10:10+09:00',
    ]);
  });
  it('keeps a list that is written newest first on its day', () => {
    assert.deepEqual(texts(['16:00', '15:30', '15:00', '08:00', '07:30', '23:50'], plain), [
      '2026-03-18T16:00',
      '2026-03-18T15:30',
      '2026-03-18T15:00',
      '2026-03-18T08:00',
      '2026-03-18T07:30',
      '2026-03-17T23:50',
    ]);
  });
  it('finds the year in a later row', () => {
    assert.deepEqual(texts(['Dec 31 23:00', '2026-01-01 00:10', 'Jan 2 09:00'], { ...plain, date: null }), [
      '2025-12-31T23:00',
      '2026-01-01T00:10',
      '2026-01-02T09:00',
    ]);
  });
  it('counts rows above the first date on the days before it, without saying a date', () => {
    const lines = ['22:00', '23:50', '2026-03-19 00:10'];
    assert.deepEqual(texts(lines, { ...plain, date: null }), ['22:00', '23:50', '2026-03-19T00:10']);
    const [first = 0, second = 0, third = 0] = minutesOf(lines, { ...plain, date: null });
    assert.deepEqual([second! - first!, third! - second!], [110, 20]);
  });
  it('counts a row just below the date as the same day', () => {
    const [first = 0, second = 0] = minutesOf(['10:00', '2026-03-19 09:00'], { ...plain, date: null });
    assert.equal(second! - first!, -60);
  });
  it('counts days without any date or year', () => {
    assert.deepEqual(minutesOf(['23:50', '00:10'], { ...plain, date: null }), [1430, 1450]);
    const [first, second] = minutesOf(['9月11日 23:50', '9月12日 00:10'], { ...plain, date: null });
    assert.equal(second! - first!, 20);
  });
  it('keeps what else an entry holds', () => {
    const [entry] = sequence([{ parts: null, row: 7 }], plain);
    assert.deepEqual(entry, { parts: null, row: 7, resolved: null });
  });
});
