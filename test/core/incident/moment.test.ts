import assert from 'node:assert/strict';
import { minutesUntil, stamp } from '../../../src/core/incident/moment.js';

describe('the time of the next update', () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ['14:50', 45],
    ['１４：５０', 45],
    ['14時50分', 45],
    ['13:05', 1380],
    ['14:05', 1440],
    ['+15m', 15],
    ['15', 15],
    ['15 min', 15],
    ['1 h', 60],
    ['+2h', 120],
    ['in 20 minutes', 20],
    ['30分後', 30],
    ['1時間後', 60],
    ['', null],
    ['soon', null],
    ['25:00', null],
    ['0', null],
    ['-5', null],
    ['99999', null],
    ['3 weeks', null],
  ];
  for (const [typed, wanted] of cases) it(`"${typed}"`, () => assert.equal(minutesUntil(typed, '14:05'), wanted));

  it('is written with its day only where rows would take another', () => {
    assert.equal(stamp({ date: '2026-11-20', time: '14:05' }, '2026-11-20'), '14:05');
    assert.equal(stamp({ date: '2026-11-21', time: '00:05' }, '2026-11-20'), '2026-11-21 00:05');
    assert.equal(stamp({ date: '2026-11-20', time: '14:05' }, null), '2026-11-20 14:05');
  });
});
