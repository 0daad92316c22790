import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { globsFor } from '../../src/cli/survey/globs.js';
import { headingsOf, looksLikeReport } from '../../src/cli/survey/signs.js';
import { parseConfig } from '../../src/core/index.js';
import { bad, notes } from './reports.js';
import { type Files, folderWith, inProcess } from './run.js';

const old = (title: string, more: string): string =>
  `# Outage: ${title}\n\n## Impact\n\nAll shops.\n\n## Why us?\n\nThe tool took an empty list.\n\n${more}`;

const japanese = (title: string): string =>
  `# ${title}の障害について\n\n## 影響\n\n全店舗。\n\n## ■根本原因\n\n空の一覧を受け付けた。\n\n## 経緯メモ\n\n- 10:00 発生\n- 10:05 検知\n`;

type Init = { readonly config: Record<string, unknown>; readonly text: string; readonly stdout: string };

async function init(files: Files, ...args: string[]): Promise<Init> {
  const { folder, remove } = await folderWith(files);
  try {
    const { code, stdout, stderr } = await inProcess({ args: ['init', ...args], cwd: folder });
    assert.deepEqual([code, stderr], [0, '']);
    const text = await readFile(path.join(folder, 'hansei.config.json'), 'utf8');
    const { file, problems } = parseConfig(text);
    assert.deepEqual(problems, []);
    const lint = await inProcess({ args: ['--fail-on', 'never'], cwd: folder });
    assert.equal(lint.code, 0, lint.stderr);
    return { config: { ...file }, text, stdout };
  } finally {
    await remove();
  }
}

describe('init', () => {
  it('proposes what old reports need', async () => {
    const { config, text, stdout } = await init({
      'wiki/2025/a.md': old('search', '## Backstory\n\nx\n'),
      'wiki/2025/b.md': old('login', '## Backstory\n\nx\n'),
      'wiki/2026/c.md': old('mail', '## Lessons\n\nx\n'),
      'wiki/2026/README.md': notes,
      'docs/setup.md': notes,
      'README.md': notes,
    });
    assert.equal(config['extends']?.toString(), 'legacy');
    assert.deepEqual(config['reports'], ['wiki/**/*.md']);
    assert.equal(config['language'], 'en');
    assert.match(stdout, /^Found 3 reports: wiki\/\*\*\/\*\.md\n.*\nNext: hansei --baseline/);
    assert.match(text, /"Backstory" \(2\)/);
    assert.match(JSON.stringify(config['headings'] ?? text), /Why us\?/);
  });

  it('speaks Japanese of Japanese reports', async () => {
    const files = { 'docs/障害/1.md': japanese('決済'), 'docs/障害/2.md': japanese('検索') };
    const { config, stdout, text } = await init(files, '--lang', 'ja');
    assert.equal(config['language'], 'ja');
    assert.deepEqual(config['reports'], ['docs/障害/**/*.md']);
    assert.match(stdout, /^2件の報告書が見つかりました: docs\/障害/);
    assert.match(text, /\/\/ 報告書とみなす/);
  });

  it('takes reports that are ours as they are', async () => {
    const { config } = await init({ 'docs/incidents/a.md': bad, 'docs/incidents/b.md': bad, 'docs/x.md': notes });
    assert.equal(config['extends']?.toString(), 'recommended');
    assert.deepEqual(config['reports'], ['docs/incidents/**/*.md']);
  });

  it('proposes the usual place where there is none', async () => {
    const { config, stdout } = await init({ 'README.md': notes });
    assert.deepEqual(config['reports'], ['docs/incidents/**/*.md']);
    assert.match(stdout, /^Found no incident report/);
  });

  it('writes a config that can be read, whatever a heading says', async () => {
    const hostile = (title: string) => old(title, '## "\u2028\u202e */ // \\\n\nx\n\n## Cause "{\u001b[2J}\n\nx\n');
    const { text } = await init({
      'a (1)/[x].md': hostile('a'),
      'a (1)/{y}!.md': hostile('b'),
      'a (1)/z.md': hostile('c'),
    });
    assert.doesNotMatch(text, /[\u2028\u202e\u001b]/);
  });
});

describe('globs of a survey', () => {
  const cases: readonly (readonly [string, string[], string[], string[]])[] = [
    ['a folder of reports', ['docs/pm/a.md', 'docs/pm/b.md'], ['docs/x.md'], ['docs/pm/**/*.md']],
    ['folders by year', ['i/2025/a.md', 'i/2026/b.md'], ['README.md'], ['i/**/*.md']],
    ['two places', ['a/r.md', 'b/r.md'], ['a.md'], ['a/**/*.md', 'b/**/*.md']],
    [
      'among others, by name',
      ['d/incident-1.md', 'd/incident-2.md'],
      ['d/a.md', 'd/b.md', 'd/c.md'],
      ['d/*incident*.md'],
    ],
    ['among others, one', ['d/x.md'], ['d/a.md', 'd/b.md'], ['d/x.md']],
    ['at the top', ['障害-1.md', '障害-2.md'], ['README.md'], ['*障害*.md']],
    ['a folder of them beside a guide', ['docs/o/x/a.md', 'docs/o/y/b.md'], ['docs/guide.md'], ['docs/o/**/*.md']],
    [
      'a folder that says what it is for',
      ['docs/outages/a.md', 'docs/outages/b.md'],
      ['docs/outages/c.md', 'docs/outages/d.md', 'docs/outages/e.md', 'docs/x.md'],
      ['docs/outages/**/*.md'],
    ],
    [
      'many among short notices',
      Array.from({ length: 12 }, (_, at) => `n/${at}.md`),
      Array.from({ length: 30 }, (_, at) => `n/x${at}.md`),
      ['n/**/*.md'],
    ],
    ['none', [], ['a.md'], []],
  ];
  for (const [name, reports, others, wanted] of cases)
    it(name, () => assert.deepEqual(globsFor(reports, others), wanted));
});

describe('signs of a report', () => {
  it('are its headings and its name', () => {
    assert.ok(looksLikeReport('x.md', '# Notes\n\n## Timeline\n\n## Impact\n\n## Root cause\n'));
    assert.ok(looksLikeReport('outage.md', '# Notes\n\n**Impact:**\n\n## Why\n'));
    assert.ok(looksLikeReport('x.md', '# 障害報告\n\n■ 原因\n\n【影響範囲】\n'));
    assert.ok(!looksLikeReport('x.md', '# Design\n\n## Impact\n\n## Why\n'));
    assert.ok(!looksLikeReport('incident.md', '# Guide\n\n```\n## Impact\n## Timeline\n```\n'));
  });

  it('are read without numbers and emoji, in linear time', () => {
    const found = headingsOf(['## 1. 🔥 Root cause ##', '**Impact:**', '### 3．原因：']);
    assert.deepEqual(
      found.map(({ text, rank }) => [text, rank]),
      [
        ['Root cause', 2],
        ['Impact', 7],
        ['原因', 3],
      ],
    );
    const started = performance.now();
    headingsOf(Array<string>(800).fill(`# ${'# '.repeat(200)}x`));
    assert.ok(performance.now() - started < 1000);
  });
});
