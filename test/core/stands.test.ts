import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '../../src/core/config.js';
import { lint } from '../../src/core/lint.js';
import { formFor } from '../../src/core/schema/profiles.js';
import { standsUntil } from '../../src/core/stands.js';

/** 2026-11-24 09:00 UTC, in minutes. */
const now = 29_925_180;
const day = 1440;
const config = { ...defaultConfig, severities: { sev1: { cadence: 45 } } };
const judged = (text: string, at: number) =>
  lint(text, { config, forms: formFor, now: at, messages: 'en', fixes: true, fileName: null });
const stands = (text: string, at = now) => {
  const [report] = judged(text, at).reports;
  assert.ok(report);
  return standsUntil(report, { config, forms: formFor, now: at });
};

const isoOf = (minutes: number): string => new Date(minutes * 60_000).toISOString();
const action = (due: string) => `## Prevention\n\n- [ ] Cap the batch size at 500 · owner: ann · due: ${due}\n`;

describe('how long a verdict stands', () => {
  it('for ever, when nothing in the report is still to come', () => {
    assert.equal(stands('# Down\n\n## Timeline\n\n- 2025-02-02 09:10 UTC orders fail\n'), null);
    assert.equal(stands(''), null);
    assert.equal(stands(action('next release')), null);
  });

  it('without a clock it says nothing of one', () => {
    const [report] = judged(action('2026-11-30'), now).reports;
    assert.ok(report);
    assert.equal(standsUntil(report, { config, forms: formFor, now: null }), null);
  });

  it('until the day is over everywhere, when an action is due', () => {
    // 2026-11-24 ends at 12:00 UTC of the next day where it ends last.
    const end = Date.UTC(2026, 10, 25, 12) / 60_000;
    assert.equal(stands(action('2026-11-24'), end - 60), end - 1);
    assert.equal(stands(action('2026-11-24'), end - 1), end - 1);
    // The count of days grows.
    assert.equal(stands(action('2026-11-24'), end), end + day - 1);
  });

  it('no further than a day ahead', () => assert.equal(stands(action('2026-12-24')), now + day));

  it('until a time of the timeline has come', () => {
    const text = '# Down\n\n## Timeline\n\n- 2026-11-24 09:40 UTC orders fail\n';
    // Fifteen minutes of grace.
    assert.equal(stands(text), now + 24);
    assert.deepEqual(
      judged(text, now + 24)
        .findings.map(({ rule }) => rule === 'timeline/future-time')
        .includes(true),
      true,
    );
    assert.equal(stands(text, now + 25), null);
  });

  it('not beyond this minute, while the incident goes on', () =>
    assert.equal(stands('---\nstatus: ongoing\n---\n'), now));

  it('until a suppression expires', () => {
    const text = '<!-- hansei-ignore-file timeline/unanswered: no times are known until=2026-11-24 -->\n\n# Down\n';
    assert.equal(stands(text), Date.UTC(2026, 10, 25) / 60_000 - 1);
    assert.equal(stands(text, now + 2 * day), null);
  });

  it('is never said too late', () => {
    const minutes = fc.integer({ min: now - 3 * day, max: now + 3 * day });
    const report = fc.record({
      status: fc.constantFrom('ongoing', 'mitigated', 'closed'),
      due: minutes,
      sent: minutes,
      kept: minutes,
      ends: minutes,
      over: fc.boolean(),
    });
    const text = ({ status, due, sent, kept, ends, over }: Record<string, unknown>) =>
      [
        `---\nhansei: 1\nstatus: ${status}\nseverity: sev1\ndate: 2026-11-20\ntimezone: UTC\n---`,
        `# Down\n\n<!-- hansei-ignore-file prevention/overdue: agreed until=${isoOf(Number(ends)).slice(0, 10)} -->`,
        `## Timeline\n\n- ${isoOf(Number(sent) - 60)} start: orders fail`,
        over ? `- ${isoOf(Number(sent) + 300)} resolve: orders work` : '',
        action(isoOf(Number(due)).slice(0, 10)),
        '## Updates to those affected\n\n| Sent | To | By | Message | Next update |\n| --- | --- | --- | --- | --- |',
        `| ${isoOf(Number(sent))} | all shops | ann | Orders fail | – |\n`,
        '## Evidence and handover\n\n| Item | Where | Kept until | Owner |\n| --- | --- | --- | --- |',
        `| Deploy log | s3://evidence/42/ | ${isoOf(Number(kept)).slice(0, 10)} | platform |\n`,
      ].join('\n');
    const property = fc.property(report, minutes, fc.integer({ min: 1, max: 9 * day }), (made, at, later) => {
      const source = text(made);
      const until = stands(source, at);
      const then = until === null ? at + later : Math.min(until, at + later);
      assert.deepEqual(judged(source, then).findings, judged(source, at).findings);
    });
    fc.assert(property, { numRuns: 60 });
  });
});
