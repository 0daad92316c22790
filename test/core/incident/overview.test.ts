import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { overviewOf } from '../../../src/core/incident/overview.js';
import { severalClosed, titles } from './several.js';
import { allReports, minutes, ongoing, read } from './texts.js';

const overview = (text: string, now: number | null = null) => overviewOf([read(text)], text, now);
const standings = (text: string) =>
  Object.values(overview(text).questions)
    .map(({ standing }) => standing)
    .join(' ');

describe('a report among many', () => {
  it('tells what the sample reports hold', () => {
    for (const language of ['en', 'ja']) {
      const text = readFileSync(`test/reports/standard-${language}.md`, 'utf8');
      const { title, ...rest } = overview(text, minutes('2026-12-04T00:00Z'));
      assert.match(title ?? '', /48/);
      assert.deepEqual(rest, {
        profile: 'standard',
        status: 'closed',
        severity: 'SEV2',
        date: '2026-11-20',
        questions: {
          now: { standing: 'answered', line: text.split('\n').findIndex((line) => /Impact|影響範囲/.test(line)) + 1 },
          cause: {
            standing: 'answered',
            line: text.split('\n').findIndex((line) => /^### (?:Root cause|根本原因)/.test(line)) + 1,
          },
          delay: {
            standing: 'answered',
            line: text.split('\n').findIndex((line) => /^## (?:Why|対応に時間)/.test(line)) + 1,
          },
        },
        open: 1,
        overdue: 0,
      });
    }
  });

  for (const language of ['en', 'ja'] as const)
    it(`takes the worst answer of several incidents, and the sum of their actions, ${language}`, () => {
      const text = severalClosed[language];
      const { title, questions, open } = overviewOf(allReports(text), text, null);
      const heads = text.split('\n').flatMap((line, i) => (line.startsWith('## ') ? [i + 1] : []));
      assert.equal(title, titles[language][0]);
      assert.equal(open, 1);
      assert.equal(questions.now.standing, 'answered');
      assert.equal(questions.cause.standing, 'open');
      assert.ok(questions.cause.line > heads[1]!, String(questions.cause.line));
      const both = text.replace(/(\n- \[ \] A1[^\n]+)/, '$1$1'.replace('A1', 'A2'));
      assert.equal(overviewOf(allReports(both), both, null).open, 2);
    });

  it('counts what is overdue, with a clock', () => {
    const text = readFileSync('test/reports/standard-en.md', 'utf8');
    assert.equal(overview(text, minutes('2026-12-07T00:00Z')).overdue, 1);
    assert.equal(overview(text).overdue, 0);
  });

  it('asks only for what is due at the status', () => {
    const text = ongoing('## What is happening now', '', '### Impact', '', '### Outlook', '', 'Around 15:00.');
    assert.equal(standings(text), 'open later later');
    assert.equal(standings(text.replace('### Impact\n', '### Impact\n\nAll searches.\n')), 'answered later later');
    assert.equal(standings(text.replace('ongoing', 'closed')), 'open open open');
    const cause = text
      .replace('ongoing', 'mitigated')
      .replace('### Outlook', '### Root cause\n\nA full disk.\n\n### x');
    assert.equal(standings(cause), 'open partly later');
  });

  it('points at the empty section, else at the title', () => {
    const text = ongoing('### Impact', '');
    assert.equal(overview(text).questions.now.line, 12);
    assert.equal(overview(text).questions.delay.line, 10);
    assert.equal(overview('').questions.now.line, 1);
  });
});
