import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { defaultConfig, mergeConfig } from '../../src/core/config.js';
import { lint } from '../../src/core/lint.js';
import { facts } from '../../src/core/report/facts.js';
import { formFor } from '../../src/core/schema/profiles.js';
import { applyEdits } from '../../src/core/text/text.js';
import { root } from '../support/root.js';

const options = { config: defaultConfig, forms: formFor, now: 29_924_640, messages: null, fixes: true, fileName: null };
const report = (name: string) => readFileSync(path.join(root, 'test/reports', name), 'utf8');
const found = (text: string, more: Partial<Parameters<typeof lint>[1]> = {}) =>
  lint(text, { ...options, ...more }).findings.map(({ rule, level }) => `${rule} ${level}`);
const rules = (text: string) => lint(text, options).findings.map(({ rule }) => rule);

describe('a report that is filled in well', () => {
  for (const name of ['standard-en.md', 'standard-ja.md']) {
    it(`${name} has no finding`, () => assert.deepEqual(lint(report(name), options).findings, []));
    it(`${name} has the facts it states`, () => {
      const { reports } = lint(report(name), options);
      const read = facts(reports[0]!, report(name));
      assert.equal(read.zone, 'Asia/Tokyo');
      assert.deepEqual(
        Object.values(read.answered).map(({ how }) => how),
        Array(5).fill('section'),
      );
      assert.deepEqual(
        read.timeline.map(({ time, phase }) => [time?.slice(11), phase]),
        [
          ['14:02+09:00', 'start'],
          ['14:33+09:00', 'detect'],
          ['14:36+09:00', 'acknowledge'],
          ['14:41+09:00', 'diagnose'],
          ['14:48+09:00', 'mitigate'],
          ['14:50+09:00', 'resolve'],
        ],
      );
      assert.deepEqual(
        read.segments.map(({ from, to, minutes }) => [from, to, minutes]),
        [
          ['start', 'detect', 31],
          ['detect', 'acknowledge', 3],
          ['acknowledge', 'mitigate', 12],
          ['mitigate', 'resolve', 2],
        ],
      );
      assert.equal(read.segments[0]?.reason, 'detection');
      assert.match(read.segments[0]?.why ?? '', /no alert|監視がなく/);
      assert.deepEqual(
        read.causes.map(({ id, kind, certainty }) => [id, kind, certainty]),
        [
          ['C1', 'trigger', 'confirmed'],
          ['C2', 'root', 'confirmed'],
          ['C3', 'escape', 'confirmed'],
        ],
      );
      assert.deepEqual(
        read.actions.map(({ id, kind, state, due, ticket, answers }) => ({ id, kind, state, due, ticket, answers })),
        [
          { id: 'A1', kind: 'prevent', state: 'done', due: '2026-12-01', ticket: 'PAY-123', answers: ['C2'] },
          { id: 'A2', kind: 'detect', state: 'committed', due: '2026-12-05', ticket: 'PAY-124', answers: ['D1'] },
        ],
      );
      assert.equal(read.interim[0]?.until, '2026-12-01');
      assert.equal(read.updates[0]?.next, '15:00');
    });
  }
});

describe('limits', () => {
  const limited = mergeConfig([{ limits: { bytes: 100, nesting: 3 } }]);
  it('refuse a report that is too large, in one fatal finding', () => {
    const { findings, reports } = lint('x'.repeat(101), { ...options, config: limited });
    assert.deepEqual(
      findings.map(({ rule, fatal }) => [rule, fatal]),
      [['file/too-large', true]],
    );
    assert.deepEqual(reports, []);
  });
  it('refuse a report that is nested too deep', () => {
    assert.deepEqual(found('> > > > x', { config: limited }), ['file/too-deep error']);
  });
  it('cannot be turned off', () => {
    const config = { ...limited, rules: { 'file/too-deep': { level: 'off', options: {} } } } as const;
    assert.deepEqual(found('> > > > x', { config }), ['file/too-deep error']);
  });
});

describe('levels', () => {
  const text = '# Down\n\n## Prevention\n\n- Page on queue depth\n';
  const set = (rule: string, level: 'off' | 'error') => ({
    config: mergeConfig([{ rules: { [rule]: { level, options: {} } } }]),
  });
  it('follow the config', () => {
    assert.ok(found(text).includes('prevention/no-owner info'));
    assert.ok(!found(text, set('prevention/no-owner', 'off')).some((line) => line.startsWith('prevention/no-owner')));
  });
  it('of the nearest config win over those farther up', () => {
    const config = mergeConfig([
      { rules: { 'cause/unanswered': { level: 'off', options: {} } } },
      { rules: { 'cause/unanswered': { level: 'error', options: {} } } },
    ]);
    assert.ok(!found(text, { config }).some((line) => line.startsWith('cause/')));
  });
  it('are one up in strict, and never errors in legacy', () => {
    assert.ok(found(text, { config: mergeConfig([{ extends: ['strict'] }]) }).includes('prevention/no-owner warning'));
    const legacy = found(`---\nhansei: 1\nstatus: closed\n---\n${text}`, {
      config: mergeConfig([{ extends: ['legacy'] }]),
    });
    assert.ok(legacy.length > 0 && legacy.every((line) => !line.endsWith('error')), legacy.join('\n'));
    assert.ok(!legacy.some((line) => line.startsWith('delay/unanswered')));
  });
  it('never go above warning while the incident is going on, but for unreadable front matter', () => {
    const ongoing = found(`---\nhansei: 1\nstatus: ongoing\n---\n# Down\n`, {
      config: mergeConfig([{ extends: ['strict'] }]),
    });
    assert.ok(ongoing.length > 0 && ongoing.every((line) => !line.endsWith('error')), ongoing.join('\n'));
    assert.ok(found('---\nstatus: ongoing\nstatus: ongoing\n---\n# Down\n').includes('structure/front-matter error'));
  });
});

describe('suppressions', () => {
  const body = (comment: string) => `# Down\n\n## Prevention\n\n${comment}- Page on queue depth\n`;
  const about = (text: string, now = options.now) =>
    found(text, { now }).filter((line) => /^(?:prevention\/no-owner|suppression)/.test(line));
  it('silence the next block', () => {
    assert.deepEqual(about(body('<!-- hansei-ignore prevention/no-owner: the rota owns it -->\n\n')), []);
  });
  it('silence their line', () => {
    assert.deepEqual(
      about('# Down\n\n## Prevention\n\n- Page <!-- hansei-ignore-line prevention/no-owner: rota -->\n'),
      [],
    );
  });
  it('silence the file', () => {
    assert.deepEqual(about(`<!-- hansei-ignore-file prevention/no-owner: rota -->\n\n${body('')}`), []);
  });
  it('want a reason', () => {
    assert.deepEqual(about(body('<!-- hansei-ignore prevention/no-owner -->\n\n')), ['suppression/no-reason warning']);
  });
  it('want a rule that exists', () => {
    assert.deepEqual(about(body('<!-- hansei-ignore prevention/no-onwer: x -->\n\n')).sort(), [
      'prevention/no-owner info',
      'suppression/unknown-rule warning',
    ]);
  });
  it('want something to silence', () => {
    assert.deepEqual(about(body('<!-- hansei-ignore timeline/order: x -->\n\n')), [
      'suppression/unused info',
      'prevention/no-owner info',
    ]);
  });
  it('hold until their date', () => {
    const text = body('<!-- hansei-ignore prevention/no-owner: rota until=2025-01-31 -->\n\n');
    const day = (date: string) => Date.parse(date) / 60_000;
    assert.deepEqual(about(text, day('2025-01-31')), []);
    assert.deepEqual(about(text, day('2025-02-01')), ['suppression/expired warning', 'prevention/no-owner info']);
  });
  it('are only text in code', () => {
    assert.deepEqual(about('# Down\n\n```\n<!-- hansei-ignore x: y -->\n```\n'), []);
  });
});

describe('one hole, one finding', () => {
  it('an empty section is not also an open question', () => {
    assert.deepEqual(
      rules('# Down\n\n## Root cause\n').filter((rule) => /cause|empty/.test(rule)),
      ['structure/empty-section'],
    );
  });
  it('a question answered elsewhere is answered', () => {
    assert.ok(!rules('# Down\n\n## Summary\n\nThe outage was caused by a full disk.\n').includes('cause/unanswered'));
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    '# ',
    '## Impact\n',
    '## 原因\n',
    '| a | b |\n',
    '|---|---|\n',
    '- [ ] ',
    '14:05 ',
    '<!-- ',
    ' -->',
    '---\n',
    '\r\n',
    '\n\n',
    '**',
    '`',
    '> ',
    '1. ',
    '担当者',
    'status: ',
    'should have ',
    '。',
    '\u0000',
    '😀',
    '\ud800',
  );
  const text = fc
    .array(fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: fc.string() }), { maxLength: 60 })
    .map((parts) => parts.join(''));
  it('has a result, the same one every time, with every range inside', () => {
    fc.assert(
      fc.property(text, (source) => {
        const result = lint(source, options);
        assert.deepEqual(lint(source, options).findings, result.findings);
        for (const { range } of result.findings)
          assert.ok(range.start >= 0 && range.start <= range.end && range.end <= source.length);
        for (const read of result.reports) {
          JSON.stringify(facts(read, source));
          structuredClone(read);
          for (const sentence of read.sentences) assert.ok(sentence.range.end <= source.length);
        }
      }),
      { numRuns: 300, seed: 20261120 },
    );
  });
  it('has fixes that apply, and that are not offered again', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { rule, range, fixes } of lint(source, options).findings)
          for (const fix of fixes) {
            const fixed = applyEdits(source, fix.edits);
            assert.ok(fixed !== null);
            const again = lint(fixed, options).findings.some(
              (other) =>
                other.rule === rule &&
                other.range.start === range.start &&
                other.fixes[0]?.edits[0]?.text === fix.edits[0]?.text &&
                fixed === source,
            );
            assert.ok(!again);
          }
      }),
      { numRuns: 100, seed: 20261120 },
    );
  });
  it('has a result at every cut of a real report', () => {
    for (const name of ['standard-en.md', 'standard-ja.md']) {
      const whole = report(name);
      for (let end = 0; end < whole.length; end += 97) lint(whole.slice(0, end), options);
    }
  });
});
