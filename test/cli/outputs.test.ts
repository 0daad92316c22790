import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bad } from './reports.js';
import { contentOf, folderWith, inProcess } from './run.js';

describe('outputs', () => {
  it('adds a table to the page of a build', async () => {
    const { folder, remove } = await folderWith({ 'docs/a.md': bad });
    const elsewhere = await mkdtemp(path.join(tmpdir(), 'hansei-summary-'));
    try {
      const summary = path.join(elsewhere, 'summary.md');
      await writeFile(summary, 'before\n');
      const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
      const { code } = await inProcess({ args: ['--lang', 'ja'], cwd: folder, env });
      assert.equal(code, 1);
      const text = await readFile(summary, 'utf8');
      assert.match(text, /^before\n### Hansei\n\n1件の報告書に指摘/);
      assert.match(text, /\n\| ❌ \| docs\/a\.md:\d+ \| /);
      const missing = { ...env, GITHUB_STEP_SUMMARY: path.join(elsewhere, 'no/summary.md') };
      const told = await inProcess({ args: ['--fail-on', 'never'], cwd: folder, env: missing });
      assert.equal(told.code, 0);
      assert.match(told.stderr, /summary\.md: nothing was written/);
    } finally {
      await remove();
      await rm(elsewhere, { recursive: true });
    }
  });

  it('replaces an older file whole, also behind a link, and leaves nothing beside it', async () => {
    const { folder, remove } = await folderWith({
      'a.md': bad,
      'x/old.json': 'old',
      'new.json': { link: 'x/old.json' },
    });
    try {
      await inProcess({ args: ['a.md', '-f', 'json=new.json'], cwd: folder });
      const content = await contentOf(folder);
      assert.equal(content['new.json'], 'x/old.json');
      assert.equal((JSON.parse(content['x/old.json'] ?? '') as unknown[]).length, 1);
      assert.deepEqual(Object.keys(content), ['.git', 'a.md', 'new.json', 'x', 'x/old.json']);
    } finally {
      await remove();
    }
  });
});
