import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  createFile,
  hashOf,
  NotWritten,
  replaceFile,
  writeFileChecked,
  writeWhole,
} from '../../src/host/writer.node.js';

const hasCode = (code: string) => (error: unknown) => error instanceof Error && 'code' in error && error.code === code;

describe('writer', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hansei-writer-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const at = (name: string) => path.join(folder, name);

  it('creates a file and the folders above it', async () => {
    await createFile(at('a/b/c.md'), '障害\n');
    assert.equal(await readFile(at('a/b/c.md'), 'utf8'), '障害\n');
  });

  it('never creates over anything', async () => {
    await writeFile(at('a.md'), 'old');
    await symlink('nowhere', at('link.md'));
    for (const name of ['a.md', 'link.md']) await assert.rejects(createFile(at(name), 'new'), hasCode('EEXIST'));
    assert.equal(await readFile(at('a.md'), 'utf8'), 'old');
    assert.deepEqual((await readdir(folder)).toSorted(), ['a.md', 'link.md']);
  });

  it('says that a file stands where a folder is needed', async () => {
    await writeFile(at('a'), '');
    for (const name of ['a/b.md', 'a/b/c.md']) await assert.rejects(createFile(at(name), ''), hasCode('ENOTDIR'));
  });

  it('writes on after a short write, and removes what cannot be finished', async () => {
    const chunks: string[] = [];
    const file = {
      async write(bytes: Uint8Array, offset: number) {
        chunks.push(Buffer.from(bytes.subarray(offset, offset + 2)).toString());
        return { bytesWritten: 2 };
      },
      chmod: async () => {},
      sync: async () => {},
      close: async () => {},
    };
    await writeWhole(file, Buffer.from('abcdef'), at('a'));
    assert.deepEqual(chunks, ['ab', 'cd', 'ef']);
    await writeFile(at('half'), 'ab');
    const full = { ...file, write: () => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })) };
    await assert.rejects(writeWhole(full, Buffer.from('abcdef'), at('half')), hasCode('ENOSPC'));
    const stuck = { ...file, write: async () => ({ bytesWritten: 0 }) };
    await assert.rejects(writeWhole(stuck, Buffer.from('abcdef'), at('half')));
    assert.deepEqual(await readdir(folder), []);
  });

  it('replaces a file that is as expected, and keeps its mode', async () => {
    await writeFile(at('a.md'), 'old');
    await chmod(at('a.md'), 0o640);
    await writeFileChecked(at('a.md'), Buffer.from('new'), hashOf(Buffer.from('old')));
    assert.equal(await readFile(at('a.md'), 'utf8'), 'new');
    if (process.platform !== 'win32') assert.equal((await stat(at('a.md'))).mode & 0o777, 0o640);
    assert.deepEqual(await readdir(folder), ['a.md']);
  });

  it('removes what a killed run left, and nothing else', async () => {
    const names = ['.a.md.0123456789ab.tmp', '.a.md.tmp', '.b.md.0123456789ab.tmp', '.a.md.0123456789ac.tmp'];
    for (const name of ['a.md', ...names]) await writeFile(at(name), 'old');
    for (const name of names.slice(0, 3)) await utimes(at(name), 0, 0);
    await writeFileChecked(at('a.md'), Buffer.from('new'), hashOf(Buffer.from('old')));
    assert.deepEqual((await readdir(folder)).toSorted(), ['a.md', ...names.slice(1)].toSorted());
  });

  it('leaves a file that may not be written', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    await writeFile(at('a.md'), 'old', { mode: 0o444 });
    await assert.rejects(
      writeFileChecked(at('a.md'), Buffer.from('new'), hashOf(Buffer.from('old'))),
      hasCode('EACCES'),
    );
  });

  it('replaces a file that the caller named, and writes into what is none', async () => {
    await writeFile(at('a'), 'old', { mode: 0o600 });
    await replaceFile(at('a'), '障害');
    await replaceFile(at('x/y/b'), 'new');
    assert.equal(await readFile(at('a'), 'utf8'), '障害');
    assert.equal(await readFile(at('x/y/b'), 'utf8'), 'new');
    assert.deepEqual((await readdir(folder)).toSorted(), ['a', 'x']);
    if (process.platform === 'win32') return;
    assert.equal((await stat(at('a'))).mode & 0o777, 0o600);
    await replaceFile('/dev/null', 'gone');
    assert.ok((await stat('/dev/null')).isCharacterDevice());
  });

  it('leaves a file that was changed, and a link', async () => {
    await writeFile(at('a.md'), 'other');
    await symlink('a.md', at('link.md'));
    const hash = hashOf(Buffer.from('old'));
    await assert.rejects(
      writeFileChecked(at('a.md'), Buffer.from('new'), hash),
      (error) => error instanceof NotWritten && error.why === 'changed',
    );
    await assert.rejects(
      writeFileChecked(at('link.md'), Buffer.from('new'), hash),
      (error) => error instanceof NotWritten && error.why === 'link',
    );
    assert.equal(await readFile(at('a.md'), 'utf8'), 'other');
    assert.deepEqual((await readdir(folder)).toSorted(), ['a.md', 'link.md']);
  });
});
