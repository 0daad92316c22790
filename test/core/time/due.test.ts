import assert from 'node:assert/strict';
import { dueDate } from '../../../src/core/time/index.js';

/** Text, its last day when the year at hand is 2026, and without a year at hand. */
const rows: readonly (readonly [text: string, hinted: string | null, bare: string | null])[] = [
  ['2026-12-01', '2026-12-01', '2026-12-01'],
  ['2025/2/3', '2025-02-03', '2025-02-03'],
  ['by 5 March', '2026-03-05', null],
  ['Dec 12', '2026-12-12', null],
  ['12/1', '2026-12-01', null],
  ['12月1日', '2026-12-01', null],
  ['2026-12-01〜2026-12-05', '2026-12-05', '2026-12-05'],
  ['12月末', '2026-12-31', null],
  ['２月末まで', '2026-02-28', null],
  ['2024年2月末', '2024-02-29', '2024-02-29'],
  ['12月上旬', '2026-12-10', null],
  ['12月中旬', '2026-12-20', null],
  ['2026年12月', '2026-12-31', '2026-12-31'],
  ['2026-11', '2026-11-30', '2026-11-30'],
  ['2026-Q1', '2026-03-31', '2026-03-31'],
  ['Q3', '2026-09-30', null],
  ['end of Q2 2025', '2025-06-30', '2025-06-30'],
  ['2026年第4四半期', '2026-12-31', '2026-12-31'],
  ['2026年度末', '2027-03-31', '2027-03-31'],
  ['2026年度上期', '2026-09-30', '2026-09-30'],
  ['2025-H1', '2025-06-30', '2025-06-30'],
  ['H2 2025', '2025-12-31', '2025-12-31'],
  ['2026-W10', '2026-03-08', '2026-03-08'],
  ['2026-W01', '2026-01-04', '2026-01-04'],
  ['2026-W53', '2027-01-03', '2027-01-03'],
  ['2026-W54', null, null],
  ['2025年末', '2025-12-31', '2025-12-31'],
  ['年内', '2026-12-31', null],
  ['end of December', '2026-12-31', null],
  ['end of November 2025', '2025-11-30', '2025-11-30'],
  ['mid-May', '2026-05-20', null],
  ['end of 2025', '2025-12-31', '2025-12-31'],
  ['EOY', '2026-12-31', null],
  ['Feb 29', '2024-02-29', null],
  ['next release', null, null],
  ['May be later', null, null],
  ['来週', null, null],
  ['未定', null, null],
  ['TBD', null, null],
  ['PAY-2026', null, null],
  ['3 days', null, null],
  ['13月末', null, null],
  ['', null, null],
];

describe('dueDate', () => {
  for (const [text, hinted, bare] of rows) {
    it(`${text} → ${hinted}`, () => {
      assert.equal(dueDate(text, 2026), hinted);
      assert.equal(dueDate(text, null), bare);
    });
  }
});
