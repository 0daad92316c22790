import assert from 'node:assert/strict';
import { json } from '../../src/cli/formats/json.js';
import { stylish } from '../../src/cli/formats/stylish.js';
import { type Message, messagesOf } from '../../src/cli/result.js';
import { emptyTally, exitCodeOf, tallied, type Verdict } from '../../src/cli/tally.js';
import type { Finding } from '../../src/core/index.js';
import { message, result, settings, verdict } from './formats/results.js';

const finding: Finding = {
  rule: 'prevention/no-owner',
  level: 'warning',
  range: { start: 2, end: 5 },
  message: 'Action has no owner',
  related: [],
  fatal: false,
  clock: false,
  facts: null,
  unnecessary: false,
  fixes: [],
};

describe('format json', () => {
  it('has the shape of ESLint', () => {
    const format = json();
    const text =
      format.file(result([message, { ...message, level: 'error', fatal: true, fix: { range: [2, 5], text: 'x' } }])) +
      format.end(emptyTally);
    assert.deepEqual(JSON.parse(text), [
      {
        filePath: '/x/docs/a.md',
        messages: [
          {
            ruleId: 'prevention/no-owner',
            severity: 1,
            level: 'warning',
            message: 'Action has no owner',
            line: 1,
            column: 3,
            endLine: 1,
            endColumn: 6,
          },
          {
            ...{
              ruleId: 'prevention/no-owner',
              severity: 2,
              level: 'error',
              message: 'Action has no owner',
              line: 1,
              column: 3,
              endLine: 1,
              endColumn: 6,
            },
            ...{ fix: { range: [2, 5], text: 'x' }, fatal: true },
          },
        ],
        ...{
          errorCount: 1,
          warningCount: 1,
          infoCount: 0,
          fatalErrorCount: 1,
          fixableErrorCount: 1,
          fixableWarningCount: 0,
        },
        report: null,
      },
    ]);
  });

  it('is one array for no file and for two', () => {
    assert.equal(json().end(emptyTally), '[]\n');
    const format = json();
    const text = format.file(result([])) + format.file(result([])) + format.end(emptyTally);
    assert.equal((JSON.parse(text) as unknown[]).length, 2);
  });

  it('keeps what tricks terminals apart from its meaning', () => {
    const format = json();
    const text = format.file(result([{ ...message, message: 'a\u009b\u202e\u001b\u2028' }])) + format.end(emptyTally);
    assert.doesNotMatch(text, /[\u001b\u009b\u202e\u2028]/);
    const [entry] = JSON.parse(text) as [{ messages: [{ message: string }] }];
    assert.equal(entry.messages[0].message, 'a\u009b\u202e\u001b\u2028');
  });
});

describe('format stylish', () => {
  it('aligns Japanese', () => {
    const text = stylish(settings).file({
      ...result([message, { ...message, level: 'error', line: 100 }]),
      language: 'ja',
    });
    assert.equal(
      text,
      'docs/a.md\n    1:3  警告    Action has no owner  prevention/no-owner\n  100:3  エラー  Action has no owner  prevention/no-owner\n\n',
    );
  });

  it('shows control characters and does not obey them', () => {
    const text = stylish(settings).file(result([{ ...message, message: 'a\nb\u001b[2J\u202e' }]));
    assert.match(text, /a\\u\{a\}b\\u\{1b\}\[2J\\u\{202e\}/);
  });

  it('counts in both languages', () => {
    const { tally } = tallied(emptyTally, result([message, { ...message, level: 'error' }]), verdict);
    assert.equal(stylish(settings).end(tally), '✖ 2 problems (1 error, 1 warning) in 1 report\n');
    assert.equal(stylish({ ...settings, language: 'ja' }).end(tally), '✖ 1件の報告書に指摘2件（エラー1件、警告1件）\n');
  });
});

describe('messages', () => {
  it('merge the edits of the first safe fix', () => {
    const edits = [
      { range: { start: 0, end: 1 }, text: 'A' },
      { range: { start: 3, end: 4 }, text: 'X\nY' },
    ];
    const fix = { title: { en: '', ja: '' }, edits, safe: true };
    const unsafe = { ...fix, safe: false, edits: [{ range: { start: 0, end: 9 }, text: '' }] };
    const [merged] = messagesOf('abcdef\r\n', [{ ...finding, fixes: [unsafe, fix] }]);
    assert.deepEqual(merged?.fix, { range: [0, 4], text: 'AbcX\r\nY' });
  });

  it('have no fix when none is safe', () => {
    const fix = { title: { en: '', ja: '' }, edits: [{ range: { start: 0, end: 1 }, text: '' }], safe: false };
    assert.equal(messagesOf('abcdef', [{ ...finding, fixes: [fix] }])[0]?.fix, null);
  });

  it('about time are at most warnings', () => {
    assert.equal(messagesOf('abcdef', [{ ...finding, level: 'error', clock: true }])[0]?.level, 'warning');
  });
});

describe('exit code', () => {
  const codeFor = (messages: readonly Message[], change: Partial<Verdict> = {}): number => {
    const changed = { ...verdict, ...change };
    return exitCodeOf(tallied(emptyTally, result(messages), changed).tally, changed, false);
  };
  const overdue: Message = { ...message, clock: true };

  it('follows --fail-on', () => {
    assert.equal(codeFor([message]), 0);
    assert.equal(codeFor([message], { failOn: 'warning' }), 1);
    assert.equal(codeFor([{ ...message, level: 'error' }], { failOn: 'never' }), 0);
  });

  it('does not follow the clock unless told to', () => {
    assert.equal(codeFor([overdue], { failOn: 'warning' }), 0);
    assert.equal(codeFor([overdue], { failOn: 'warning', failOnClock: true }), 1);
    assert.equal(codeFor([overdue], { maxWarnings: 0 }), 0);
    assert.equal(codeFor([overdue], { maxWarnings: 0, failOnClock: true }), 1);
  });

  it('counts warnings that --quiet hides', () => {
    assert.equal(codeFor([message], { maxWarnings: 0, quiet: true }), 1);
  });

  it('is 2 for a refused report, whatever --fail-on says', () => {
    assert.equal(codeFor([{ ...message, level: 'error', fatal: true }], { failOn: 'never' }), 2);
  });
});
