import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bad } from './reports.js';
import { folderWith, inProcess, type Result } from './run.js';

const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.com', '-c', 'commit.gpgsign=false'];

describe('--since and --staged', () => {
  let folder = '';
  let remove = async () => {};
  const at = (name: string) => path.join(folder, name);
  const git = (...args: string[]) => execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'pipe' });
  const names = ({ stdout }: Result): string[] =>
    (JSON.parse(stdout) as { filePath: string }[]).map(({ filePath }) => path.relative(folder, filePath));
  const lint = (args: readonly string[], cwd = folder) => inProcess({ args: ['-f', 'json', ...args], cwd });

  before(async () => {
    ({ folder, remove } = await folderWith({
      'docs/old.md': bad,
      'docs/gone.md': bad,
      'docs/main.md': bad,
      '.gitignore': 'out/\n',
    }));
    await rm(at('.git'), { recursive: true });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'one');
    git('checkout', '-qb', 'topic');
    await writeFile(at('docs/障害 1.md'), bad);
    git('add', '.');
    git('commit', '-qm', 'two');
    git('checkout', '-q', 'main');
    await writeFile(at('docs/main.md'), `${bad}\nmore\n`);
    git('commit', '-qam', 'three');
    git('checkout', '-q', 'topic');
    await writeFile(at('docs/staged.md'), bad);
    git('add', '.');
    await writeFile(at('docs/new.md'), bad);
    await rm(at('docs/gone.md'));
  });
  after(() => remove());

  it('checks what changed since the branch was made', async () => {
    assert.deepEqual(names(await lint(['--since', 'main'])), ['docs/new.md', 'docs/staged.md', 'docs/障害 1.md']);
    assert.deepEqual(names(await lint(['--since', 'HEAD'])), ['docs/new.md', 'docs/staged.md']);
    assert.deepEqual(names(await lint(['--since', 'main', 'docs/障害 1.md', 'docs/old.md'])), ['docs/障害 1.md']);
  });

  it('checks what is staged', async () => {
    assert.deepEqual(names(await lint(['--staged'])), ['docs/staged.md']);
  });

  it('works in a folder below, and through a link', async () => {
    assert.deepEqual(names(await lint(['--staged'], at('docs'))), ['docs/staged.md']);
    const link = `${folder}-link`;
    await symlink(folder, link);
    try {
      assert.equal((JSON.parse((await lint(['--since', 'main'], link)).stdout) as unknown[]).length, 3);
    } finally {
      await rm(link);
    }
  });

  it('is content with nothing', async () => {
    const { code, stdout, stderr } = await lint(['--staged', 'docs/old.md']);
    assert.deepEqual([code, stdout, stderr], [0, '[]\n', 'No incident report has changed\n']);
  });

  it('runs nothing that the repository wants to run', async () => {
    await writeFile(at('.git/trap'), `#!/bin/sh\ntouch ${at('.git/sprung')}\n`);
    await chmod(at('.git/trap'), 0o755);
    for (const key of ['core.fsmonitor', 'diff.external']) git('config', key, at('.git/trap'));
    await lint(['--since', 'main']);
    await lint(['--staged']);
    for (const key of ['core.fsmonitor', 'diff.external']) git('config', '--unset', key);
    assert.ok(!existsSync(at('.git/sprung')));
  });

  for (const ref of ['--upload-pack=x', '-x', 'nowhere', 'a\nb', 'main:docs', '', 'x'.repeat(300)]) {
    it(`refuses ${JSON.stringify(ref.slice(0, 20))}`, async () => {
      const { code, stdout, stderr } = await lint([`--since=${ref}`]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^hansei: --since: git knows no commit "/);
    });
  }

  it('says so where there is no repository', async () => {
    const outside = await folderWith({ 'a.md': bad });
    await rm(path.join(outside.folder, '.git'), { recursive: true });
    await mkdir(path.join(outside.folder, 'x'));
    try {
      const { code, stderr } = await lint(['--staged', '--lang', 'ja'], outside.folder);
      assert.deepEqual([code, stderr], [2, 'hansei: --staged: git リポジトリではありません\n']);
    } finally {
      await outside.remove();
    }
  });

  it('wants one of them', async () => {
    const { code, stderr } = await lint(['--staged', '--since', 'main']);
    assert.deepEqual([code, stderr], [2, 'hansei: --since and --staged exclude each other\n']);
  });
});
