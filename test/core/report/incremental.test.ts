import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig, mergeConfig } from '../../../src/core/config.js';
import { type LintOptions, lint } from '../../../src/core/lint.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import { change, changed, markdown, reports } from '../markdown/texts.js';

const options: LintOptions = {
  config: defaultConfig,
  forms: formFor,
  now: 29_000_000,
  messages: null,
  fixes: true,
  fileName: '2026-11-20-checkout.md',
};

const judged = (...args: Parameters<typeof lint>) => {
  const { reports, findings, state } = lint(...args);
  return { result: { reports, findings }, state };
};

describe('a version that is judged with the state of an earlier one', () => {
  const followed = (text: string, changes: Parameters<typeof changed>[1][]) => {
    let source = text;
    let { state } = judged(source, options);
    for (const one of changes) {
      source = changed(source, one);
      const next = judged(source, options, state);
      assert.deepEqual(next.result, judged(source, options).result);
      ({ state } = next);
    }
  };
  it('has the same result as without: sample reports', () => {
    fc.assert(fc.property(fc.constantFrom(...reports), fc.array(change, { minLength: 1, maxLength: 3 }), followed), {
      numRuns: 60,
      seed: 20261120,
    });
  });
  it('has the same result as without: any text', () => {
    fc.assert(fc.property(markdown, fc.array(change, { minLength: 1, maxLength: 4 }), followed), {
      numRuns: 400,
      seed: 20261121,
    });
  });
  it('reads what stays with new aliases and a new language', () => {
    const text = '# Down\n\n## Who felt it\n\nAll shops.\n\n## 停止\n\n12:05\n';
    const { state } = judged(text, options);
    const config = mergeConfig([{ headings: { impact: ['Who felt it'] }, language: 'ja' }]);
    for (const more of [{ config }, { config: mergeConfig([{ language: 'ja' }]) }])
      assert.deepEqual(
        judged(text, { ...options, ...more }, state).result,
        judged(text, { ...options, ...more }).result,
      );
  });
  it('has the same result whatever the other version was', () => {
    const states = reports.map((report) => judged(report, options).state);
    for (const report of reports)
      for (const state of states)
        assert.deepEqual(judged(report, options, state).result, judged(report, options).result);
  });
});
