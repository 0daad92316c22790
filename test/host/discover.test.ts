import assert from 'node:assert/strict';
import path from 'node:path';
import { discover } from '../../src/host/discover.node.js';
import { contentOf, type Files, folderWith } from '../cli/run.js';

type Wanted = {
  readonly files: readonly string[];
  readonly troubles?: readonly string[];
  readonly gitignore?: boolean;
};

async function check(
  files: Files,
  args: readonly string[],
  { files: wanted, troubles = [], gitignore = true }: Wanted,
): Promise<void> {
  const { folder, remove } = await folderWith(files);
  try {
    const found = await discover(args, { cwd: folder, gitignore });
    const shown = found.files.map(
      ({ path: native, named }) => path.relative(folder, native) + (named ? ' (named)' : ''),
    );
    assert.deepEqual(shown, wanted);
    assert.deepEqual(
      found.troubles.map(({ kind, path: at }) => `${kind} ${path.isAbsolute(at) ? path.relative(folder, at) : at}`),
      troubles,
    );
    assert.ok(await contentOf(folder));
  } finally {
    await remove();
  }
}

describe('discover', () => {
  it('finds Markdown below a folder, sorted', () =>
    check({ 'b.md': '', 'a/c.markdown': '', 'a/d.txt': '', 'a/e.MD': '' }, ['.'], {
      files: ['a/c.markdown', 'a/e.MD', 'b.md'],
    }));

  it('never enters node_modules and .git', () =>
    check({ 'node_modules/a.md': '', 'x/node_modules/a.md': '', '.git/a.md': '', '.github/a.md': '' }, ['.'], {
      files: ['.github/a.md'],
      gitignore: false,
    }));

  it('takes a named file of any kind', () => check({ 'a.txt': '' }, ['a.txt'], { files: ['a.txt (named)'] }));

  it('takes a file once, and remembers that it was named', () =>
    check({ 'a.md': '', 'link.md': { link: 'a.md' } }, ['.', 'a.md', 'link.md', '*.md'], { files: ['a.md (named)'] }));

  it('follows no link of a folder', () =>
    check({ 'a/x.md': '', 'a/self': { link: '.' }, 'a/up': { link: '..' }, 'a/y.md': { link: 'x.md' } }, ['a'], {
      files: ['a/x.md'],
    }));

  it('understands globs', () =>
    check({ 'a/1.md': '', 'a/2.md': '', 'a/b/3.md': '', 'c/4.md': '' }, ['{a,c}/?.md', 'a/**/3.md'], {
      files: ['a/1.md', 'a/2.md', 'a/b/3.md', 'c/4.md'],
    }));

  it('understands globs that go up or are absolute', async () => {
    const { folder, remove } = await folderWith({ 'a/1.md': '', 'b/2.md': '' });
    try {
      const cwd = path.join(folder, 'b');
      for (const glob of ['../a/*.md', `${folder}/a/*.md`]) {
        const { files } = await discover([glob], { cwd, gitignore: true });
        assert.deepEqual(files, [
          { path: path.join(folder, 'a/1.md'), named: false, via: path.join(folder, 'a/1.md') },
        ]);
      }
    } finally {
      await remove();
    }
  });

  it('takes a file whose name looks like a glob', () =>
    check({ '[a].md': '', 'a.md': '' }, ['[a].md'], { files: ['[a].md (named)'] }));

  it('tells what is not there', () =>
    check({ 'a.md': '' }, ['b.md', 'x/*.md', 'a.md/b'], {
      files: [],
      troubles: ['unmatched b.md', 'unmatched x/*.md', 'unmatched a.md/b'],
    }));

  it('tells a link that points to itself', () =>
    check({ 'a.md': { link: 'a.md' } }, ['a.md'], { files: [], troubles: ['unreadable a.md'] }));

  it('respects .gitignore of every folder', () =>
    check(
      {
        '.gitignore': 'build/\n*.tmp.md\n',
        'build/a.md': '',
        'x/a.tmp.md': '',
        'x/.gitignore': '!keep.tmp.md\n/b.md\n',
        'x/keep.tmp.md': '',
        'x/b.md': '',
        'x/y/b.md': '',
      },
      ['x', 'build'],
      { files: ['x/keep.tmp.md', 'x/y/b.md'] },
    ));

  it('stays in the repository', () =>
    check({ '.gitignore': '*.md\n', 'inner/.git/HEAD': '', 'inner/a.md': '' }, ['inner'], { files: ['inner/a.md'] }));
});
