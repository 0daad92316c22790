import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatNames } from '../../src/cli/formats/index.js';
import { bad, badJapanese, good } from './reports.js';
import { asProcess, binary, type Files, folderWith, inProcess } from './run.js';

const reports: Files = { 'incidents/a.md': bad, 'incidents/b.md': badJapanese, 'incidents/c.md': good };

async function inFolder(files: Files, run: (folder: string) => Promise<void>): Promise<void> {
  const { folder, remove } = await folderWith(files);
  try {
    await run(folder);
  } finally {
    await remove();
  }
}

describe('--cache', () => {
  for (const format of formatNames)
    it(`says the same in ${format} as without it`, () =>
      inFolder(reports, async (cwd) => {
        const plain = await inProcess({ args: ['-f', format], cwd });
        for (const run of ['cold', 'warm'])
          assert.deepEqual(await inProcess({ args: ['-f', format, '--cache'], cwd }), plain, run);
      }));

  it('lies in the repository, or where it is told to', () =>
    inFolder(reports, async (folder) => {
      await inProcess({ args: ['--cache'], cwd: path.join(folder, 'incidents') });
      assert.ok(existsSync(path.join(folder, '.hansei-cache', 'CACHEDIR.TAG')));
      await inProcess({ args: ['--cache', '--cache-location', 'x/y'], cwd: folder });
      assert.ok(existsSync(path.join(folder, 'x/y/CACHEDIR.TAG')));
      const { code, stderr } = await inProcess({ args: ['--cache-location', 'x'], cwd: folder });
      assert.deepEqual([code, stderr], [2, 'hansei: --cache-location needs --cache\n']);
    }));

  it('sees what has become overdue', () =>
    inFolder({ 'incidents/c.md': good }, async (cwd) => {
      const on = (day: string) => inProcess({ args: ['--cache', '--today', day], cwd });
      assert.match((await on('2026-11-24')).stdout, /nothing to object to/);
      assert.match((await on('2026-11-25')).stdout, /nothing to object to/);
      assert.match((await on('2026-12-24')).stdout, /22 days ago.* prevention\/overdue/);
      assert.match((await on('2026-12-25')).stdout, /23 days ago.* prevention\/overdue/);
    }));

  it('fixes as without it', () =>
    inFolder(reports, async (cwd) => {
      const plain = await inProcess({ args: ['--fix-dry-run'], cwd });
      for (let run = 0; run < 2; run++)
        assert.deepEqual(await inProcess({ args: ['--cache', '--fix-dry-run'], cwd }), plain);
      await inProcess({ args: ['--cache', '--fix'], cwd });
      const { stdout } = await inProcess({ args: ['--cache', '--fix-dry-run'], cwd });
      assert.equal(stdout, '');
    }));

  it('that cannot be written is told, and changes nothing else', () =>
    inFolder({ ...reports, '.hansei-cache': 'in the way' }, async (cwd) => {
      const plain = await inProcess({ args: [], cwd });
      const { stderr, ...rest } = await inProcess({ args: ['--cache'], cwd });
      assert.deepEqual(rest, { code: plain.code, stdout: plain.stdout });
      assert.equal(
        stderr,
        '.hansei-cache: nothing could be kept in the cache: a file stands where a folder is needed\n',
      );
    }));

  it('is right after runs that were killed, and for runs at the same time', async function () {
    this.timeout(60_000);
    const bin = await binary();
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`incidents/${at}.md`, `${bad}\n${at}\n`]));
    await inFolder(many, async (cwd) => {
      const args = ['-f', 'json', '--today', '2026-11-24'];
      const plain = await asProcess({ args, cwd });
      for (const wait of [300, 450, 600]) {
        const child = spawn(process.execPath, [bin, ...args, '--cache'], { cwd, stdio: 'ignore' });
        setTimeout(() => child.kill('SIGKILL'), wait);
        await new Promise((resolve) => child.on('close', resolve));
      }
      const call = { args: [...args, '--cache'], cwd };
      for (const result of await Promise.all([asProcess(call), asProcess(call), asProcess(call)]))
        assert.deepEqual(result, plain);
      assert.deepEqual(await asProcess(call), plain);
      // Half of the verdicts are spoilt.
      const folder = path.join(cwd, '.hansei-cache');
      const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json'));
      assert.ok(names.length >= 40, `${names.length} verdicts`);
      for (const name of names.slice(20)) {
        const text = await readFile(path.join(folder, name), 'utf8');
        await writeFile(path.join(folder, name), text.slice(0, text.length / 2));
      }
      assert.deepEqual(await asProcess(call), plain);
    });
  });
});
