import assert from 'node:assert/strict';
import { formatDuration, formatTime, parseDurations } from '../../../src/core/time/index.js';

const found = (text: string): string[] =>
  parseDurations(text).map(
    ({ start, end, minutes, approximate }) => `[${text.slice(start, end)}] ${minutes}${approximate ? '~' : ''}`,
  );

const rows: readonly (readonly [text: string, ...found: string[]])[] = [
  ['7 min', '[7 min] 7'],
  ['1h 20m', '[1h 20m] 80'],
  ['7h40m', '[7h40m] 460'],
  ['27m', '[27m] 27'],
  ['30m later', '[30m] 30'],
  ['about 2 hours', '[about 2 hours] 120~'],
  ['~11 minutes', '[~11 minutes] 11~'],
  ['48-minute outage', '[48-minute] 48'],
  ['1 hour and 5 minutes', '[1 hour and 5 minutes] 65'],
  ['23 hours, 10 minutes', '[23 hours, 10 minutes] 1390'],
  ['two hours', '[two hours] 120'],
  ['half an hour', '[half an hour] 30'],
  ['an hour and a half', '[an hour and a half] 90'],
  ['one and a half hours', '[one and a half hours] 90'],
  ['1.5 hours', '[1.5 hours] 90'],
  ['1,200 minutes', '[1,200 minutes] 1200'],
  ['3 days', '[3 days] 4320'],
  ['2 weeks', '[2 weeks] 20160'],
  ['two months', '[two months] 86400~'],
  ['30 seconds', '[30 seconds] 0.5'],
  ['4–6h', '[4–6h] 360~'],
  ['15 to 20 minutes', '[15 to 20 minutes] 20~'],
  ['took 00:45:00 to recover', '[00:45:00] 45'],
  ['took 1:20 hours', '[1:20 hours] 80'],
  ['all day for 20 minutes, then 1 hour', '[20 minutes] 20', '[1 hour] 60'],
  ['約2時間', '[約2時間] 120~'],
  ['1時間30分', '[1時間30分] 90'],
  ['４５分間', '[４５分間] 45'],
  ['3日間', '[3日間] 4320'],
  ['2日3時間', '[2日3時間] 3060'],
  ['2日と3時間', '[2日と3時間] 3060'],
  ['4時間半', '[4時間半] 270'],
  ['一時間程度', '[一時間程度] 60~'],
  ['約23〜24分', '[約23〜24分] 24~'],
  ['10分後に再開', '[10分] 10'],
  ['10時から15時までの約4時間30分の間', '[約4時間30分] 270~'],
  ['所要時間: 00:45:00', '[00:45:00] 45'],
];

const none = [
  '数分',
  '数時間',
  'a few hours',
  'several minutes',
  '21時00分',
  '10時30分',
  '9月3日',
  '14:05',
  '00:45:00',
  'Duration: 18:00 to 19:12 UTC',
  '24時間表記',
  '24-hour clock',
  '1m tokens',
  '$10m',
  '35M',
  '5 m away',
  'T+15m',
  'p-33602-h-8',
  '5分類',
  '3分の1',
  '20 ms',
  '7d/8',
  'Day 3',
  'many days',
  '',
];

describe('parseDurations', () => {
  for (const [text, ...expected] of rows) it(text, () => assert.deepEqual(found(text), expected));
  for (const text of none) it(`nothing in: ${text}`, () => assert.deepEqual(found(text), []));
});

describe('formatDuration', () => {
  const minutes: readonly (readonly [number, string, string])[] = [
    [0, '0 min', '0分'],
    [0.4, '0 min', '0分'],
    [47, '47 min', '47分'],
    [60, '1 h', '1時間'],
    [80, '1 h 20 min', '1時間20分'],
    [1439, '23 h 59 min', '23時間59分'],
    [1440, '1 d', '1日'],
    [3060, '2 d 3 h', '2日3時間'],
    [1440 + 23 * 60 + 45, '2 d', '2日'],
    [-5, '-5 min', '-5分'],
  ];
  for (const [size, en, ja] of minutes) {
    it(en, () => {
      assert.equal(formatDuration(size, 'en'), en);
      assert.equal(formatDuration(size, 'ja'), ja);
      if (size >= 1 && size < 1440) assert.equal(parseDurations(en)[0]?.minutes, parseDurations(ja)[0]?.minutes);
    });
  }
});

describe('formatTime', () => {
  const times: readonly (readonly [string, string, string])[] = [
    ['2026-11-20T14:05+09:00', '2026-11-20 14:05 +09:00', '2026年11月20日 14:05 +09:00'],
    ['2026-11-20T14:05:10+00:00', '2026-11-20 14:05 UTC', '2026年11月20日 14:05 UTC'],
    ['2026-11-20T14:05', '2026-11-20 14:05', '2026年11月20日 14:05'],
    ['2026-11-02', '2026-11-02', '2026年11月2日'],
    ['14:05', '14:05', '14:05'],
  ];
  for (const [time, en, ja] of times) {
    it(time, () => {
      assert.equal(formatTime(time, 'en'), en);
      assert.equal(formatTime(time, 'ja'), ja);
    });
  }
});
