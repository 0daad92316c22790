import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Config, defaultConfig } from '../../../src/core/config.js';
import { lint } from '../../../src/core/lint.js';
import { rules } from '../../../src/core/rules/index.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import { root } from '../../support/root.js';
import { elsewhere, type Fault, faults } from './faults.js';

/** 24 November 2026, four days after the incident of the report; minutes since 1970. */
const now = 29_924_640;

const good = {
  en: readFileSync(path.join(root, 'test/reports/standard-en.md'), 'utf8'),
  ja: readFileSync(path.join(root, 'test/reports/standard-ja.md'), 'utf8'),
};

function foundIn(text: string, config: Partial<Config> = {}, clock: number | null = now): string[] {
  const options = { forms: formFor, messages: null, fixes: false, fileName: null, now: clock };
  const found = lint(text, { ...options, config: { ...defaultConfig, ...config } }).findings;
  return [...new Set(found.map(({ rule }) => rule))].sort();
}

/** `§## Heading` stands for the section with everything below it. */
function swapped(text: string, [what, by]: Fault['en'][number]): string {
  const heading = /^§(#+) (.*)$/.exec(what);
  const found = heading ? sectionIn(text, heading[1]!.length, heading[2]!) : what;
  assert.ok(found !== null && text.includes(found), `the report has "${what}"`);
  return text.replace(found, () => by);
}

function sectionIn(text: string, rank: number, heading: string): string | null {
  const start = text.indexOf(`${'#'.repeat(rank)} ${heading}\n`);
  const body = text.indexOf('\n', start) + 1;
  const end = text.slice(body).search(new RegExp(`^#{1,${rank}} `, 'm'));
  return start < 0 ? null : text.slice(start, end < 0 ? undefined : body + end);
}

describe('a report with one fault', () => {
  for (const fault of faults)
    for (const language of ['en', 'ja'] as const)
      it(`has exactly that finding: ${fault.rule}, ${language}`, () => {
        const bad = fault[language].reduce(swapped, good[language]);
        assert.deepEqual(foundIn(bad, fault.config), [fault.rule, ...(fault.also ?? [])].sort());
      });

  it('has none without the fault', () => {
    assert.deepEqual(foundIn(good.en), []);
    assert.deepEqual(foundIn(good.ja), []);
  });

  it('is there for every rule, or a reason why not', () => {
    const known = new Set([...faults.map(({ rule }) => rule), ...Object.keys(elsewhere)]);
    assert.deepEqual(
      rules.map(({ id }) => id).filter((id) => !known.has(id)),
      [],
    );
    assert.deepEqual(
      [...known].filter((id) => !rules.some((rule) => rule.id === id)),
      [],
    );
  });

  it('is not told what only a clock can tell when there is none', () => {
    const clocks = rules.filter(({ clock }) => clock).map(({ id }) => id);
    assert.ok(clocks.length > 0);
    for (const fault of faults)
      if (clocks.includes(fault.rule))
        assert.ok(!foundIn(fault.en.reduce(swapped, good.en), fault.config, null).includes(fault.rule), fault.rule);
  });
});
