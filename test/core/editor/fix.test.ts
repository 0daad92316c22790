import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { ignoreHere } from '../../../src/core/editor/ignore-here.js';
import { lint } from '../../../src/core/lint.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import { applied, ask, lines, now } from './cursor.js';

const front = ['---', 'hansei: 1', 'status: closed', 'date: 2026-11-20', 'timezone: Asia/Tokyo', '---', ''];
const report = (...body: readonly string[]) => lines(...front, '# Checkout failed', '', ...body);
const options = { config: defaultConfig, forms: formFor, now, messages: null, fixes: false, fileName: 'a.md' };
const rulesOf = (text: string) => lint(text, options).findings.map(({ rule }) => rule);

describe('fix all', () => {
  const fixed = (text: string, rule: string | null) => {
    const edits = ask(text, 'fixAll', { rule });
    return edits && applied(text, edits);
  };

  it('makes all safe fixes of one rule, and no other', () => {
    const text = report(
      '## Impact',
      '',
      '<!-- Who? -->',
      '',
      'All orders.',
      '',
      '<!-- hansei-ignore now/unanswered: x -->',
      '',
      'Text.',
    );
    const after = fixed(text, 'structure/missing-section')!;
    assert.ok(rulesOf(text).includes('structure/missing-section') && rulesOf(text).includes('suppression/unused'));
    assert.ok(!rulesOf(after).includes('structure/missing-section'));
    assert.ok(rulesOf(after).includes('suppression/unused'));
  });

  it('makes all of them, once', () => {
    const text = report('## Impact', '', 'All orders.', '', '<!-- hansei-ignore now/unanswered: x -->', '', 'Text.');
    const after = fixed(text, null)!;
    assert.ok(!rulesOf(after).includes('suppression/unused') && !rulesOf(after).includes('structure/missing-section'));
    assert.equal(fixed(after, null), null);
    const headings = [...after.matchAll(/^#+ (.*)$/gm)].map(([, name]) => name);
    assert.ok(
      headings.indexOf('Summary') < headings.indexOf('Impact') &&
        headings.indexOf('Impact') < headings.indexOf('Elsewhere'),
    );
  });

  it('has nothing to do where nothing is safe', () => assert.equal(fixed(lines('# A'), 'blame/human-error'), null));
});

describe('ignore here with a reason', () => {
  /** With a reason written where the cursor is put. */
  function ignored(text: string, rule: string): string {
    const finding = lint(text, options).findings.find((one) => one.rule === rule);
    assert.ok(finding, `${rule}: ${rulesOf(text)}`);
    const { edit, cursor } = ignoreHere(text, finding);
    const reason = `${edit.text.slice(0, cursor.at)}agreed with the team${edit.text.slice(cursor.at)}`;
    return applied(text, [{ ...edit, text: reason }]);
  }
  /** The finding is gone, and nothing else has changed. */
  function check(text: string, rule: string): string {
    const after = ignored(text, rule);
    const [before, left] = [rulesOf(text).filter((one) => one !== rule), rulesOf(after)];
    assert.deepEqual(
      left.filter((one) => one !== rule),
      before,
    );
    assert.equal(left.filter((one) => one === rule).length, rulesOf(text).filter((one) => one === rule).length - 1);
    return after;
  }
  const blame = 'Root cause: human error.';

  it('stands before a paragraph', () => {
    const after = check(report('## Root cause', '', 'The disk was full.', blame), 'blame/human-error');
    assert.match(after, /\n<!-- hansei-ignore blame\/human-error: agreed with the team -->\nThe disk was full\.\n/);
  });

  it('stands at the end of an item, also of one with several lines', () => {
    const after = check(report('## Root cause', '', '- The disk was full.', `- ${blame}`), 'blame/human-error');
    assert.match(
      after,
      /- Root cause: human error\. <!-- hansei-ignore-line blame\/human-error: agreed with the team -->\n/,
    );
    check(report('## Root cause', '', '1. The disk was full, and', `   ${blame}`), 'blame/human-error');
  });

  it('stands in the last cell of a row', () => {
    const table = ['| Time | Event |', '| --- | --- |', `| 14:02 | ${blame} |`];
    const after = check(report('## Timeline', '', ...table), 'blame/human-error');
    assert.match(after, /human error\. <!-- hansei-ignore-line [^|]* --> \|\n/);
  });

  it('stands before a heading, and in a Japanese report', () => {
    const after = check(report('## Impact', '', 'All orders.'), 'cause/unanswered');
    assert.match(after, /\n<!-- hansei-ignore cause\/unanswered: agreed with the team -->\n# Checkout failed\n/);
    check(
      lines(...front, '# 決済の停止', '', '## 根本原因', '', '原因はオペレーターの人為ミスである。'),
      'blame/human-error',
    );
  });

  it('covers the file for what the front matter says', () => {
    const after = ignored(report('## Impact', '', 'All.'), 'structure/front-matter');
    assert.match(after, /^---\n\n<!-- hansei-ignore-file structure\/front-matter: agreed with the team -->\n/m);
    assert.ok(!rulesOf(after).includes('structure/front-matter'));
  });

  it('stands before code', () => {
    const key = ['AKIA', 'QX3M', 'ZT7P', 'LW5R', 'VB2N'].join('');
    check(report('## Timeline', '', '```', `aws_access_key_id = ${key}`, '```'), 'privacy/secret');
  });
});
