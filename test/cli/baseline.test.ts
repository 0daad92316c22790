import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bad, badJapanese } from './reports.js';
import { type Files, folderWith, inProcess, type Result } from './run.js';

type Project = {
  run(...args: string[]): Promise<Result>;
  read(name: string): Promise<string>;
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
};

async function project(files: Files, run: (project: Project) => Promise<void>): Promise<void> {
  const { folder, remove } = await folderWith(files);
  const at = (name: string) => path.join(folder, name);
  try {
    await run({
      run: (...args) => inProcess({ args: ['--baseline', 'old.json', ...args], cwd: folder }),
      read: (name) => readFile(at(name), 'utf8'),
      write: (name, text) => writeFile(at(name), text),
      remove: (name) => rm(at(name)),
    });
  } finally {
    await remove();
  }
}

const entries = (text: string): number => text.match(/"[0-9a-f]{32}"/g)?.length ?? 0;

describe('--baseline', () => {
  for (const [language, report] of [
    ['en', bad],
    ['ja', badJapanese],
  ] as const) {
    it(`hides what was there before (${language})`, () =>
      project({ 'docs/a.md': report }, async ({ run, read, write }) => {
        const made = await run('--update-baseline');
        assert.equal(made.code, 0);
        assert.match(made.stderr, /^Wrote old\.json: \d+ findings\n$/);
        const text = await read('old.json');
        assert.ok(entries(text) > 2);
        assert.doesNotMatch(text, /"line"/);

        const again = await run('--max-warnings', '0');
        assert.equal(again.code, 0);
        assert.match(again.stdout, /^✔ 1 report checked/);
        assert.match(again.stderr, /^\d+ known findings not shown \(old\.json\)\n$/);

        // Other text moves the findings.
        await write('docs/a.md', report.replace('\n## ', '\n<!-- one -->\n\n<!-- two -->\n\n## '));
        assert.equal((await run()).code, 0);
      }));
  }

  it('shows what is new, also in another file', () =>
    project({ 'a.md': bad }, async ({ run, write, read }) => {
      await run('--update-baseline');
      const text = await read('old.json');
      await write('b.md', bad);
      const { code, stdout } = await run();
      assert.equal(code, 1);
      assert.match(stdout, /^b\.md\n/);
      assert.doesNotMatch(stdout, /^a\.md\n/m);
      assert.equal(await read('old.json'), text, 'an ordinary run writes nothing');
    }));

  it('only shrinks', () =>
    project({ 'a.md': bad, 'b.md': bad }, async ({ run, write, remove, read }) => {
      await run('--update-baseline');
      const before = entries(await read('old.json'));
      await write('c.md', bad);
      const full = await run('--update-baseline');
      assert.equal(full.code, 1);
      assert.match(full.stderr, /\d+ new findings were not added, a baseline only shrinks/);
      assert.equal(entries(await read('old.json')), before);

      await remove('c.md');
      await write('a.md', bad.replace('## Timeline', '## Root cause\n\nThe tool took an empty list.\n\n## Timeline'));
      const gone = await run();
      assert.match(gone.stderr, /old\.json: \d+ entries are no longer found; --prune-baseline removes them\n/);
      await run('--prune-baseline', 'b.md');
      assert.equal(entries(await read('old.json')), before, 'a file that was not checked keeps its entries');
      await run('--prune-baseline');
      const after = entries(await read('old.json'));
      assert.ok(after < before);
      await remove('b.md');
      await run('--prune-baseline');
      assert.ok(entries(await read('old.json')) < after, 'a file that is no more loses them');
      const settled = await run('--prune-baseline');
      assert.doesNotMatch(settled.stderr, /Wrote/);
    }));

  it('never hides a report that could not be judged', () =>
    project({ 'a.md': bad }, async ({ run, write, read }) => {
      await run('--update-baseline');
      const text = await read('old.json');
      await write('a.md', '>'.repeat(1000));
      assert.equal((await run('a.md')).code, 2);
      await run('a.md', '--prune-baseline');
      assert.equal(await read('old.json'), text);
    }));

  for (const [name, content, wanted] of [
    ['missing', null, /^hansei: old\.json: does not exist; --update-baseline makes it\n$/],
    ['broken', '{', /^hansei: old\.json: is not a baseline/],
    ['something else', '{"hansei": 1, "findings": {"a.md": ["x"]}}', /^hansei: old\.json: is not a baseline/],
  ] as const) {
    it(`says that the file is ${name}`, () =>
      project({ 'a.md': bad, ...(content === null ? {} : { 'old.json': content }) }, async ({ run }) => {
        for (const mode of content === null ? [] : ['--update-baseline']) assert.equal((await run(mode)).code, 2);
        const { code, stdout, stderr } = await run();
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, wanted);
      }));
  }
});
