import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { lint, readReport } from '../../../src/core/lint.js';
import { statuses } from '../../../src/core/report/report.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import { newReport, slugOf } from '../../../src/core/template/new-report.js';
import { applyEdits } from '../../../src/core/text/text.js';

const form = formFor('standard')!;
const options = { config: defaultConfig, forms: formFor, now: 29_924_640, messages: null, fixes: true, fileName: null };
const report = (
  language: 'en' | 'ja',
  status: (typeof statuses)[number],
  title = language === 'en' ? 'Checkout fails' : '決済の失敗',
) => newReport({ form, title, language, status, date: '2026-11-20', time: '14:05', timezone: 'Asia/Tokyo' });

/** What a new report may be told: fill me in. */
const fillMeIn = new Set(['structure/empty-section', 'structure/front-matter']);

describe('a new report', () => {
  for (const language of ['en', 'ja'] as const)
    for (const status of statuses) {
      it(`${language} ${status}: no finding but those that say "fill me in"`, () => {
        const { findings } = lint(report(language, status).text, options);
        assert.deepEqual(
          findings.filter(({ rule }) => !fillMeIn.has(rule)),
          [],
        );
        assert.ok(findings.length > 0);
      });
      it(`${language} ${status}: reads back as it was asked for`, () => {
        const read = readReport(report(language, status).text, options);
        assert.equal(read.language, language);
        assert.equal(read.status, status);
        assert.equal(read.title?.text, language === 'en' ? 'Checkout fails' : '決済の失敗');
        assert.ok(read.sections.every(({ roles }) => roles.length > 0));
      });
    }

  for (const language of ['en', 'ja'] as const)
    it(`${language} ongoing: at most three findings, none of them an error, and a first entry at now`, () => {
      const { text } = report(language, 'ongoing');
      const { findings, reports } = lint(text, options);
      assert.ok(findings.length <= 3, findings.map(({ message }) => message).join('\n'));
      assert.ok(findings.every(({ level }) => level !== 'error'));
      assert.equal(reports[0]?.timeline[0]?.time, '2026-11-20T14:05+09:00');
    });

  it('puts the cursor on the blank line behind the first guidance', () => {
    const { text, cursor } = report('en', 'ongoing');
    assert.match(text.slice(0, cursor), /## What is happening now\n\n<!--[^>]*-->\n$/);
    assert.equal(text[cursor], '\n');
  });

  it('is changed by its status: what is happening becomes what happened', () => {
    assert.match(report('en', 'ongoing').text, /^## What is happening now$/m);
    assert.match(report('en', 'resolved').text, /^## What happened$/m);
    assert.match(report('ja', 'ongoing').text, /^## 現在の状況$/m);
    assert.match(report('ja', 'resolved').text, /^## 発生した事象$/m);
  });

  it('keeps a hostile title a title', () => {
    for (const title of ['"\n---\nx: y', '# [a](b) *c* <d>', '--- | `x`']) {
      const read = readReport(report('en', 'closed', title).text, options);
      assert.equal(read.title?.text.replace(/\s+/g, ' '), title.replace(/\s+/g, ' '));
      assert.deepEqual(read.frontMatter.errors, []);
    }
  });

  it('has every missing section inserted by its fix, in the order of the form', () => {
    for (const language of ['en', 'ja'] as const) {
      let { text } = report(language, 'ongoing');
      text = text
        .replace('status: ongoing', 'status: closed')
        .replace(
          language === 'en' ? 'What is happening now' : '現在の状況',
          language === 'en' ? 'What happened' : '発生した事象',
        );
      for (let round = 0; round < 20; round++) {
        const fix = lint(text, options)
          .findings.flatMap(({ fixes }) => fixes)
          .at(0);
        if (!fix) break;
        text = applyEdits(text, fix.edits)!;
      }
      const roles = readReport(text, options).sections.map((section) => section.roles[0]);
      const order = form.sections.filter(({ rank }) => rank !== null).map(({ role }) => role);
      assert.deepEqual(
        roles,
        roles.toSorted((a, b) => order.indexOf(a!) - order.indexOf(b!)),
      );
      assert.deepEqual(
        lint(text, options).findings.filter(({ rule }) => rule === 'structure/missing-section'),
        [],
      );
    }
  });
});

describe('slugOf', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Checkout failed for 48 minutes', 'checkout-failed-for-48-minutes'],
    ['決済の失敗（全店舗）', '決済の失敗-全店舗'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'incident-con'],
    ['', 'incident'],
    ['-rf', 'rf'],
    ['a\u202eb', 'a-b'],
  ];
  for (const [title, slug] of cases) it(`${JSON.stringify(title)} → ${slug}`, () => assert.equal(slugOf(title), slug));
  it('has at most 100 bytes', () => {
    assert.ok(Buffer.byteLength(slugOf('障'.repeat(200))) <= 100);
  });
});
