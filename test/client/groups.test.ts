import assert from 'node:assert/strict';
import { firstOpenLine, groupsOf } from '../../src/client/reports/groups.js';
import type { ReportEntry } from '../../src/server/protocol.js';

type Standing = ReportEntry['questions']['now']['standing'];
const entry = (uri: string, given: Partial<ReportEntry> = {}, standings: readonly Standing[] = []): ReportEntry => {
  const question = (i: number) => ({ standing: standings[i] ?? 'answered', line: 10 + i });
  return {
    uri,
    title: null,
    status: null,
    severity: null,
    date: null,
    questions: { now: question(0), cause: question(1), delay: question(2) },
    open: 0,
    overdue: 0,
    ...given,
  };
};

describe('groups of reports', () => {
  const reports = [
    entry('a', { status: 'closed', severity: 'sev2', date: '2026-10-02' }),
    entry('b', { status: 'ongoing', severity: 'SEV10', date: '2026-11-02' }),
    entry('c', { status: 'closed', severity: 'SEV2', date: '2026-11-20' }),
    entry('d'),
  ];
  const told = (by: 'status' | 'severity' | 'month') =>
    groupsOf(reports, by).map(({ key, entries }) => `${key}: ${entries.map(({ uri }) => uri).join()}`);

  it('by status, what goes on first', () => assert.deepEqual(told('status'), ['ongoing: b', 'closed: c,a', ': d']));
  it('by severity, whatever its case', () => assert.deepEqual(told('severity'), ['SEV2: c,a', 'SEV10: b', ': d']));
  it('by month, the newest first', () => assert.deepEqual(told('month'), ['2026-11: c,b', '2026-10: a', ': d']));
});

describe('where to go on writing', () => {
  it('what is owed, then what is half done, then what is not due', () => {
    assert.equal(firstOpenLine(entry('a', {}, ['later', 'partly', 'open'])), 12);
    assert.equal(firstOpenLine(entry('a', {}, ['later', 'partly', 'later'])), 11);
    assert.equal(firstOpenLine(entry('a', {}, ['answered', 'later', 'later'])), 11);
    assert.equal(firstOpenLine(entry('a')), 1);
  });
});
