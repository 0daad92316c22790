import assert from 'node:assert/strict';
import { github } from '../../../src/cli/formats/github.js';
import { gitlab } from '../../../src/cli/formats/gitlab.js';
import { type FormatName, formatNames, formats } from '../../../src/cli/formats/index.js';
import { junit } from '../../../src/cli/formats/junit.js';
import { markdown } from '../../../src/cli/formats/markdown.js';
import { rdjson } from '../../../src/cli/formats/rdjson.js';
import { hostile, hostileResult, message, result, said } from './results.js';

describe('every format', () => {
  for (const name of formatNames) {
    it(`${name} obeys nothing that a report or a file name says`, async () => {
      const text = said(await formats[name](), [hostileResult, result([])]);
      assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      const commands = text.split('\n').filter((line) => /^\s*(::|##\[)/.test(line));
      assert.equal(commands.length, name === 'github' ? 1 : 0, commands.join('\n'));
    });

    it(`${name} says no file whole`, async () => {
      const text = said(await formats[name](), []);
      if (['json', 'sarif', 'gitlab', 'rdjson'].includes(name)) JSON.parse(text);
      if (name === 'junit') assert.match(text, /^<\?xml [^>]*\?>\n<testsuites name="hansei">\n<\/testsuites>\n$/);
    });
  }

  const lists: Partial<Record<FormatName, (value: unknown) => unknown>> = {
    json: (value) => (value as [{ messages: [{ message: string }] }])[0].messages[0].message,
    gitlab: (value) => (value as [{ description: string }])[0].description,
    rdjson: (value) => (value as { diagnostics: [{ message: string }] }).diagnostics[0].message,
  };
  for (const [name, read] of Object.entries(lists)) {
    it(`${name} keeps the meaning`, async () => {
      assert.equal(read(JSON.parse(said(await formats[name as FormatName](), [hostileResult]))), hostile);
    });
  }
});

describe('format github', () => {
  it('is one annotation per finding and a summary', () => {
    const text = said(github, [result([message, { ...message, level: 'error', message: '100%: a, b\nc' }])]);
    assert.deepEqual(text.split('\n'), [
      '::warning file=docs/a.md,line=1,endLine=1,col=3,endColumn=6,title=prevention/no-owner::Action has no owner',
      '::error file=docs/a.md,line=1,endLine=1,col=3,endColumn=6,title=prevention/no-owner::100%25: a, b\\u{a}c',
      '✖ 2 problems (1 error, 1 warning) in 1 report',
      '',
    ]);
  });

  it('names no columns over several lines', () => {
    assert.match(
      said(github, [result([{ ...message, level: 'info', endLine: 3 }])]),
      /^::notice file=[^:]*endLine=3,title=/,
    );
  });

  it('escapes what ends a property', () => {
    const text = said(github, [result([message], { path: '/x/a,b:c%.md' })]);
    assert.match(text, /^::warning file=a%2Cb%3Ac%25\.md,line=1/);
  });
});

describe('format gitlab', () => {
  const issues = (text: string) => JSON.parse(text) as Record<string, unknown>[];
  it('has what GitLab wants', () => {
    const [issue] = issues(said(gitlab, [result([{ ...message, endLine: 4 }])]));
    const { fingerprint, ...rest } = issue ?? {};
    assert.match(String(fingerprint), /^[0-9a-f]{64}$/);
    assert.deepEqual(rest, {
      description: 'Action has no owner',
      check_name: 'prevention/no-owner',
      severity: 'minor',
      location: { path: 'docs/a.md', lines: { begin: 1, end: 4 } },
    });
  });

  it('never repeats a fingerprint in another file', () => {
    const found = issues(said(gitlab, [result([message]), result([message], { path: '/x/b.md' })]));
    assert.equal(new Set(found.map(({ fingerprint }) => fingerprint)).size, 2);
  });

  it('weighs', () => {
    const levels = [
      { ...message, level: 'error' as const },
      { ...message, level: 'error' as const, fatal: true },
      message,
    ];
    const found = issues(said(gitlab, [result([...levels, { ...message, level: 'info' }])]));
    assert.deepEqual(
      found.map(({ severity }) => severity),
      ['major', 'blocker', 'minor', 'info'],
    );
  });
});

describe('format rdjson', () => {
  it('counts bytes, also in suggestions', () => {
    // 障害 has two UTF-16 units and six bytes, 😀 two and four.
    const text = 'x\n障害😀 abc\n';
    const fix = { range: [7, 10], text: 'def' } as const;
    const found = said(rdjson, [result([{ ...message, line: 2, column: 6, endLine: 2, endColumn: 9, fix }], { text })]);
    const range = { start: { line: 2, column: 12 }, end: { line: 2, column: 15 } };
    assert.deepEqual((JSON.parse(found) as { diagnostics: unknown[] }).diagnostics, [
      {
        message: 'Action has no owner',
        location: { path: 'a.md', range },
        severity: 'WARNING',
        code: {
          value: 'prevention/no-owner',
          url: 'https://github.com/hansei-reports/hansei#what-it-checks',
        },
        suggestions: [{ range, text: 'def' }],
      },
    ]);
  });
});

describe('format junit', () => {
  it('fails what fails the run', () => {
    const findings = [
      message,
      { ...message, level: 'error' as const },
      { ...message, level: 'error' as const, fatal: true },
    ];
    const text = said(junit, [result(findings), result([], { shown: 'b.md' })]);
    assert.deepEqual(text.split('\n'), [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="hansei">',
      '  <testsuite name="docs/a.md" tests="3" failures="1" errors="1">',
      '    <testcase name="prevention/no-owner 1:3" classname="docs/a.md"><system-out>warning: docs/a.md:1:3: Action has no owner</system-out></testcase>',
      '    <testcase name="prevention/no-owner 1:3" classname="docs/a.md"><failure type="error" message="Action has no owner">docs/a.md:1:3: Action has no owner</failure></testcase>',
      '    <testcase name="prevention/no-owner 1:3" classname="docs/a.md"><error type="error" message="Action has no owner">docs/a.md:1:3: Action has no owner</error></testcase>',
      '  </testsuite>',
      '  <testsuite name="b.md" tests="1" failures="0" errors="0">',
      '    <testcase name="hansei" classname="b.md"/>',
      '  </testsuite>',
      '</testsuites>',
      '',
    ]);
  });

  it('is XML whatever a report says', () => {
    const text = said(junit, [result([{ ...message, level: 'error', message: `${hostile}\ufffe\ud800"'&` }])]);
    assert.doesNotMatch(text, /\]\]>|<script|[\ufffe\ud800-\udfff]/);
    assert.match(text, /\\u\{1b\}\[2J::error::x \]\]&gt; &lt;script&gt;/);
    assert.match(text, /\\u\{fffe\}\\u\{d800\}&quot;&apos;&amp;/);
  });
});

describe('format markdown', () => {
  it('is a table, the worst first', () => {
    const text = said(markdown, [result([message, { ...message, level: 'error', line: 9 }])], { language: 'ja' });
    assert.deepEqual(text.split('\n'), [
      '### Hansei',
      '',
      '1件の報告書に指摘2件（エラー1件、警告1件）',
      '',
      '| | 場所 | 指摘 | 規則 |',
      '|---|---|---|---|',
      '| ❌ | docs/a.md:9 | Action has no owner | `prevention/no-owner` |',
      '| ⚠️ | docs/a.md:1 | Action has no owner | `prevention/no-owner` |',
      '',
    ]);
  });

  it('shows text as text', () => {
    const row = said(markdown, [result([{ ...message, message: 'a | <b> `c` [d](e) @team #12 https://x' }])]);
    assert.match(row, /\| a \\\| &lt;b&gt; \\`c\\` \\\[d\\\]\\\(e\\\) @\u200bteam \\#\u200b12 https:\/\u200b\/x \|/);
  });

  it('is short enough for a comment', () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({ ...message, line: at + 1 }));
    const text = said(markdown, [result(many)]);
    assert.ok(text.length < 65_536);
    assert.match(text, /… and \d+ more\n$/);
  });
});
