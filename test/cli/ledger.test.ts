import assert from 'node:assert/strict';
import { several, titles } from '../core/incident/several.js';
import { bad, good } from './reports.js';
import { type Files, folderWith, inProcess } from './run.js';

async function ledger(files: Files, args: readonly string[]) {
  const { folder, remove } = await folderWith(files);
  try {
    return await inProcess({ args: ['ledger', ...args], cwd: folder });
  } finally {
    await remove();
  }
}

describe('ledger', () => {
  it('shows each part of the response with what it took and why', async () => {
    const { code, stdout, stderr } = await ledger({ 'a.md': good }, ['a.md']);
    assert.equal(code, 0);
    assert.equal(stderr, '');
    assert.match(stdout, /^# +Segment +Took +Target +Reason\n/);
    assert.match(stdout, /^D1 +start → detect +30 min +detection: The alert looked at errors/m);
    assert.match(stdout, /^ +detect → first notice +5 min$/m);
  });

  it('as JSON', async () => {
    const { stdout } = await ledger({ 'a.md': bad }, ['a.md', '--format', 'json']);
    const sheet = JSON.parse(stdout) as {
      readonly total: number;
      readonly segments: readonly Record<string, unknown>[];
    };
    assert.equal(sheet.total, 48);
    assert.deepEqual(sheet.segments[0], {
      id: null,
      from: 'start',
      to: 'detect',
      minutes: 30,
      target: null,
      isOverTarget: false,
      owesReason: true,
      isExplained: false,
      reason: null,
      why: null,
      line: 14,
    });
  });

  it('as Markdown, in the language that is asked for', async () => {
    const { stdout } = await ledger({ 'a.md': bad }, ['a.md', '-f', 'markdown', '--lang', 'ja']);
    assert.match(stdout, /^\| No\. \| 区間 \|/);
    assert.match(stdout, /\| 発生 → 検知 \| 30分 \| {2}\| （理由の記載なし） \|/);
  });

  for (const language of ['en', 'ja'] as const) {
    const files = { 'a.md': several[language] };
    const [first, second] = titles[language];
    const took = language === 'en' ? '30 min' : '30分';

    it(`shows every incident below its title, ${language}`, async () => {
      const { stdout } = await ledger(files, ['a.md']);
      const [, one = '', other = ''] = stdout.split(new RegExp(`^(?:${first}|${second})\n\n`, 'm'));
      assert.ok(one.includes(took) && other.includes(took.replace('30', '20')), stdout);
      const { stdout: table } = await ledger(files, ['a.md', '-f', 'markdown']);
      assert.deepEqual(
        table.match(/^## .*/gm)?.map((line) => line.replaceAll('\\', '')),
        [`## ${first}`, `## ${second}`],
      );
      assert.match(table, /\|\n\n## /);
    });

    it(`lists them as JSON, ${language}`, async () => {
      const { stdout } = await ledger(files, ['a.md', '-f', 'json']);
      const sheets = JSON.parse(stdout) as readonly { readonly title: string; readonly total: number | null }[];
      assert.deepEqual(
        sheets.map(({ title, total }) => [title, total]),
        [
          [first, 40],
          // Its status says that it goes on.
          [second, null],
        ],
      );
    });
  }

  it('takes the targets of the team', async () => {
    const config = '{ "severities": { "sev2": { "detect": 10 } } }';
    const { stdout } = await ledger({ 'a.md': good, 'hansei.config.json': config }, ['a.md']);
    assert.match(stdout, /start → detect +30 min +10 min \(over\)/);
  });

  it('shows a cell of a report and does not obey it', async () => {
    const text = good.replace('no traffic left to fail', 'a \\| b \u001b[31m');
    const { stdout } = await ledger({ 'a.md': text }, ['a.md', '-f', 'markdown']);
    assert.ok(stdout.includes('a \\| b \\u{1b}[31m'), stdout);
  });

  it('says so when there is nothing to compute', async () => {
    const { code, stdout } = await ledger({ 'a.md': '# Orders failed\n' }, ['a.md']);
    assert.deepEqual([code, stdout], [0, 'No two phases with a time; nothing can be computed\n']);
  });

  const refused: readonly (readonly [string, Files, RegExp])[] = [
    ['a file that is not there', {}, /^a\.md: does not exist\n$/],
    ['a file that is no text', { 'a.md': new Uint8Array([0, 1, 2]) }, /^a\.md: .+\n$/],
    ['a file that is nested too deeply', { 'a.md': '> '.repeat(60) }, /^a\.md: .+\n$/],
  ];
  for (const [name, files, said] of refused)
    it(name, async () => {
      const { code, stdout, stderr } = await ledger(files, ['a.md']);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, said);
    });
});
