import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultConfig } from '../../../src/core/config.js';
import { lint } from '../../../src/core/lint.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import { linesOf } from '../../../src/core/text/text.js';
import { root } from '../../support/root.js';
import { faults } from './faults.js';

/** 25 November 2026, noon UTC, in minutes since 1970. */
const now = 29_926_800;
const read = (name: string): string => readFileSync(path.join(root, 'test/reports', name), 'utf8');

const reports = { en: read('customer-en.md'), ja: read('customer-ja.md') };
const languages = ['en', 'ja'] as const;

function found(text: string) {
  const options = { config: defaultConfig, forms: formFor, now, messages: null, fixes: false, fileName: null };
  const { lineAt } = linesOf(text);
  return lint(text, options).findings.map(({ rule, level, range }) => ({ rule, level, line: lineAt(range.start) }));
}

const findingsOf = (text: string): readonly string[] => found(text).map(({ rule, level }) => `${rule} ${level}`);

function changed(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((whole, [good, bad]) => {
    assert.ok(whole.includes(good), `the report has "${good}"`);
    return whole.replace(good, () => bad);
  }, text);
}

describe('a report for customers', () => {
  for (const language of languages)
    it(`has no finding when it is filled in well, ${language}`, () => {
      assert.deepEqual(findingsOf(reports[language]), []);
    });

  for (const name of ['customer-first-ja.md', 'customer-interim-en.md'])
    it(`may answer in its own words and under its own headings, ${name}`, () => {
      assert.deepEqual(findingsOf(read(name)), []);
    });

  faults.forEach(({ finds, ...both }, i) => {
    for (const language of languages)
      it(`has exactly ${finds} with fault ${i + 1}, ${language}`, () => {
        assert.deepEqual(findingsOf(changed(reports[language], both[language])), [finds]);
      });
  });

  const many: readonly (readonly [en: number, ja: number, finds: string])[] = [
    [6, 6, 'structure/front-matter warning'],
    [17, 17, 'structure/missing-section error'],
    [21, 21, 'updates/apology-after-excuse warning'],
    [21, 22, 'updates/nobody-accountable info'],
    [39, 40, 'privacy/personal-data warning'],
    [51, 52, 'timeline/order warning'],
    [53, 54, 'privacy/personal-data warning'],
    [55, 56, 'privacy/secret error'],
    [60, 61, 'blame/role-at-fault info'],
    [69, 70, 'structure/section-order info'],
    [71, 72, 'now/interim-without-end warning'],
    [75, 76, 'prevention/no-elsewhere warning'],
    [76, 77, 'prevention/vague-action warning'],
    [76, 77, 'prevention/no-due-date warning'],
    [80, 81, 'delay/duration-mismatch warning'],
    [92, 92, 'structure/duplicate-section warning'],
  ];
  languages.forEach((language, i) => {
    it(`has exactly its faults when it has many, ${language}`, () => {
      const all = found(read(`customer-faults-${language}.md`)).map(
        ({ rule, level, line }) => `${line} ${rule} ${level}`,
      );
      assert.deepEqual(
        all,
        many.map((row) => `${row[i]} ${row[2]}`),
      );
    });
  });

  it('is not asked for what stays in the house', () => {
    const internal = /prevention\/(?:no-owner|no-done-criterion)|no-evidence|handover|over-target/;
    const asked = (profile: string) => findingsOf(reports.en.replace('profile: customer', `profile: ${profile}`));
    assert.ok(asked('standard').some((finding) => internal.test(finding)));
    assert.deepEqual(asked('customer'), []);
  });
});
