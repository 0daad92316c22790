import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { lint, readReport } from '../../../src/core/lint.js';
import { statuses } from '../../../src/core/report/report.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import { newReport } from '../../../src/core/template/new-report.js';
import { applyEdits } from '../../../src/core/text/text.js';

const form = formFor('customer')!;
const options = { config: defaultConfig, forms: formFor, now: 29_924_640, messages: null, fixes: true, fileName: null };
const editions = ['first', 'interim', 'final'] as const;
const languages = ['en', 'ja'] as const;

type Asked = { readonly language: 'en' | 'ja'; readonly status: (typeof statuses)[number]; readonly edition?: string };

function letter({ language, status, edition }: Asked): string {
  const title = language === 'en' ? 'Card payments failed' : 'カード決済の停止';
  const { text } = newReport({
    form,
    title,
    language,
    status,
    date: '2026-11-20',
    time: '14:05',
    timezone: 'Asia/Tokyo',
    accountable: 'Mika Arai',
  });
  return edition ? text.replace(/^edition: .*$/m, `edition: ${edition}`) : text;
}

const headings = (text: string): string[] => text.match(/^##? .*$/gm) ?? [];

describe('a new report for customers', () => {
  for (const language of languages)
    for (const status of statuses)
      for (const edition of editions)
        it(`${language} ${status} ${edition}: no finding but those that say "fill me in"`, () => {
          const { findings } = lint(letter({ language, status, edition }), options);
          const others = findings.filter(
            ({ rule }) => rule !== 'structure/empty-section' && rule !== 'structure/front-matter',
          );
          assert.deepEqual(others, []);
          assert.ok(findings.length > 0);
          assert.ok(status !== 'ongoing' || findings.every(({ level }) => level !== 'error'));
        });

  it('is laid out as a 障害報告書', () => {
    const text = letter({ language: 'ja', status: 'closed' });
    assert.deepEqual(headings(text), [
      '# カード決済の停止',
      '## お詫び',
      '## 1. 概要',
      '## 2. 影響範囲',
      '## 3. 経緯',
      '## 4. 原因',
      '## 5. 対応',
      '## 6. 再発防止策',
      '## 7. 検知・復旧に時間を要した理由',
      '## 8. 今後の予定・次回ご報告',
      '## 9. お問い合わせ窓口',
    ]);
    assert.match(text, /\n以上\n$/);
    const keys = /^---\n([\s\S]*?)---/.exec(text)![1]!.match(/^\w+/gm)!;
    assert.deepEqual(keys.slice(2, 9), [
      'recipient',
      'issued',
      'edition',
      'author',
      'reviewer',
      'approver',
      'accountable',
    ]);
  });

  it('has the same order in English, without numbers and closing line', () => {
    const text = letter({ language: 'en', status: 'closed' });
    assert.deepEqual(headings(text), [
      '# Card payments failed',
      '## Apology',
      '## Summary',
      '## Impact',
      '## Timeline',
      '## Cause',
      '## What we did',
      '## Prevention',
      '## Why detection and recovery took so long',
      '## Next report',
      '## Contact',
    ]);
    assert.doesNotMatch(text, /以上/);
  });

  it('counts its sections without a gap while it is short', () => {
    const numbers = headings(letter({ language: 'ja', status: 'ongoing' })).flatMap(
      (text) => /\d+/.exec(text)?.[0] ?? [],
    );
    assert.deepEqual(numbers, ['1', '2', '3', '4']);
  });

  it('tells its edition by its status, and names the one before where there must be one', () => {
    const said = (status: (typeof statuses)[number]) =>
      /^edition: (\w+)$/m.exec(letter({ language: 'en', status }))?.[1];
    assert.deepEqual(statuses.map(said), ['first', 'first', 'interim', 'final']);
    assert.doesNotMatch(letter({ language: 'en', status: 'ongoing' }), /supersedes/);
    assert.match(letter({ language: 'en', status: 'resolved' }), /^supersedes:$/m);
  });

  for (const language of languages)
    it(`shows no owner, done criterion, target or evidence, ${language}`, () => {
      assert.doesNotMatch(
        letter({ language, status: 'closed' }),
        /owner|done when|target|evidence|担当|完了条件|目標|根拠/i,
      );
    });

  for (const language of languages)
    it(`gets every section that is missing by its fix, in order and before the closing line, ${language}`, () => {
      const whole = letter({ language, status: 'closed' });
      let text = `${whole.slice(0, whole.indexOf('\n## '))}\n${language === 'ja' ? '\n以上\n' : ''}`;
      for (let round = 0; round < 30; round++) {
        const fix = lint(text, options).findings.flatMap(({ fixes }) => fixes)[0];
        if (!fix) break;
        text = applyEdits(text, fix.edits)!;
      }
      const roles = readReport(text, options).sections.map((section) => section.roles[0]);
      const order = form.sections.map(({ role }) => role);
      assert.deepEqual(
        roles,
        roles.toSorted((a, b) => order.indexOf(a!) - order.indexOf(b!)),
      );
      assert.ok(['data', 'request', 'next', 'contact', 'fix'].every((role) => roles.includes(role) || role === 'next'));
      assert.ok(language === 'en' || /\n以上\n+$/.test(text));
    });
});
