import assert from 'node:assert/strict';
import { findZone, validZone, zoneOf } from '../../../src/core/time/index.js';

const zones: readonly (readonly [text: string, words: string, zone: string])[] = [
  ['Timeline (UTC)', 'UTC', 'UTC'],
  ['Timeline (times in BST)', 'BST', '+01:00'],
  ['Timeline (AEST — UTC+10)', 'AEST', '+10:00'],
  ['Timeline (PT)', 'PT', 'America/Los_Angeles'],
  ['Timeline (+09:00)', '+09:00', '+09:00'],
  ['All times in PST', 'PST', '-08:00'],
  ['All times in UTC+1', 'UTC+1', '+01:00'],
  ['(times are US/Pacific)', 'US/Pacific', 'US/Pacific'],
  ['Times shown in ET.', 'ET', 'America/New_York'],
  ['All times are in Pacific Time', 'Pacific Time', 'America/Los_Angeles'],
  ['Timezone: Asia/Tokyo', 'Asia/Tokyo', 'Asia/Tokyo'],
  ['Time (CET)', 'CET', '+01:00'],
  ['Date and Time in CET', 'CET', '+01:00'],
  ['JST (UTC+9)', 'JST (UTC+9)', '+09:00'],
  ['JST', 'JST', '+09:00'],
  ['4pm PT', 'PT', 'America/Los_Angeles'],
  ['14:05 IST', 'IST', '+05:30'],
  ['UTC times', 'UTC', 'UTC'],
  ['時刻 (JST)', 'JST', '+09:00'],
  ['時刻（ＪＳＴ）', 'ＪＳＴ', '+09:00'],
  ['時刻はすべてJST', 'JST', '+09:00'],
  ['全時刻は 2026-03-27 UTC（括弧内は JST）。', 'UTC', 'UTC'],
  ['時系列（日本標準時）', '日本標準時', '+09:00'],
  ['日本時間で表記', '日本時間', '+09:00'],
  ['時刻は協定世界時です', '協定世界時', 'UTC'],
  ['JST表記', 'JST', '+09:00'],
];

const none = [
  'Smith et al.',
  'Das IST ein Problem',
  'PT Corp failed',
  'Platform (PT)',
  'the ET team',
  'this time the ET team',
  'PT',
  'The UTC library failed',
  'CET compliance',
  'Timeline',
  '時系列',
  '日本の時刻',
  'EST. 1999',
  'the best time',
  '東部の拠点',
];

describe('findZone', () => {
  for (const [text, words, zone] of zones) {
    it(text, () => {
      const found = findZone(text);
      assert.equal(found?.zone, zone);
      assert.equal(text.slice(found?.start, found?.end), words);
    });
  }
  for (const text of none) it(`nothing in: ${text}`, () => assert.equal(findZone(text), null));
});

describe('zoneOf', () => {
  const names: readonly (readonly [string, string | null])[] = [
    ['JST', '+09:00'],
    ['Asia/Tokyo', 'Asia/Tokyo'],
    ['UTC', 'UTC'],
    ['utc', 'UTC'],
    ['Z', 'UTC'],
    ['+00:00', 'UTC'],
    ['WET', 'UTC'],
    ['+09:00', '+09:00'],
    ['-0330', '-03:30'],
    ['+9', '+09:00'],
    ['UTC-5', '-05:00'],
    ['GMT', 'UTC'],
    ['PT', 'America/Los_Angeles'],
    ['日本時間', '+09:00'],
    ['Japan', 'Japan'],
    [' CET ', '+01:00'],
    ['+05:59', '+05:59'],
    ['+14:00', '+14:00'],
    ['+15:00', null],
    ['Asia/Nowhere', null],
    ['local', null],
    ['', null],
    ['UTC and JST', null],
  ];
  for (const [name, zone] of names) {
    it(`'${name}'`, () => {
      assert.equal(zoneOf(name), zone);
      assert.equal(validZone(name), zone !== null);
    });
  }
});
