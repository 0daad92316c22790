import assert from 'node:assert/strict';
import { incidentClock } from '../../../src/core/incident/clock.js';
import { minutes, ongoing, read, updates } from './texts.js';

const started = ['## Timeline', '', '- 14:00 start: queries take a minute', ''];
const clock = (lines: readonly string[], targets = {}) => incidentClock(read(ongoing(...lines), { SEV2: targets }));
const start = minutes('2026-11-20T14:00+09:00');

describe('the clock of an incident', () => {
  it('counts to the update that the last one promised', () => {
    const rows = ['| 14:20 | all shops | ann | Slow | 14:50 |', '| 14:45 | all shops | ann | Slow | 15:30 |'];
    assert.deepEqual(clock([...started, ...updates(...rows)]), { start, due: start + 90, because: 'promised' });
  });

  it('else by the cadence of the team, else by the usual one', () => {
    const row = '| 14:20 | all shops | ann | Slow | – |';
    assert.deepEqual(clock([...started, ...updates(row)]), { start, due: start + 50, because: 'cadence' });
    assert.equal(clock([...started, ...updates(row)], { cadence: 15 })?.due, start + 35);
  });

  it('counts to the first notice where nobody was told yet', () => {
    assert.deepEqual(clock(started), { start, due: start + 30, because: 'first' });
    assert.equal(clock(started, { firstNotice: 10 })?.due, start + 10);
  });

  it('knows a promise for the next day', () => {
    const row = '| 23:50 | all shops | ann | Slow | 00:20 |';
    assert.equal(clock([...started, ...updates(row)])?.due, minutes('2026-11-21T00:20+09:00'));
  });

  it('is silent once it is over, and without a time zone or a time', () => {
    const text = ongoing(...started);
    assert.equal(incidentClock(read(text.replace('ongoing', 'mitigated'))), null);
    assert.equal(incidentClock(read(text.replace('timezone: Asia/Tokyo\n', ''))), null);
    assert.equal(clock([]), null);
    assert.equal(incidentClock(read(text.replace('date: 2026-11-20\n', ''))), null);
  });
});
