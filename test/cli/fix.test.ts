import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, link, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fixAll } from '../../src/cli/fix.js';
import type { Finding } from '../../src/core/index.js';
import { type Engine, localEngine } from '../../src/host/engine.js';
import { bad, badJapanese, good } from './reports.js';
import { contentOf, type Files, folderWith, inProcess } from './run.js';

type Place = { readonly folder: string; at(name: string): string };

async function inFolder(files: Files, run: (place: Place) => Promise<void>): Promise<void> {
  const { folder, remove } = await folderWith(files);
  try {
    await run({ folder, at: (name) => path.join(folder, name) });
  } finally {
    await remove();
  }
}

describe('fixAll', () => {
  const finding = (start: number, end: number, text: string, safe = true): Finding => ({
    rule: 'a/b',
    level: 'warning',
    range: { start, end },
    message: '',
    related: [],
    fatal: false,
    clock: false,
    facts: null,
    unnecessary: false,
    fixes: [{ title: { en: '', ja: '' }, edits: [{ range: { start, end }, text }], safe }],
  });
  const answering = (find: (text: string) => Finding[]) => async (text: string) => ({
    language: 'en' as const,
    findings: find(text),
    facts: [],
    hidden: [],
  });

  it('makes what overlaps one after the other', async () => {
    // Each "aa" becomes "a"; in "aaaa" they overlap.
    const find = (text: string) => [...text.matchAll(/a(?=a)/g)].map(({ index }) => finding(index, index + 2, 'a'));
    const { text, count } = await fixAll('aaaa b aa', answering(find));
    assert.deepEqual([text, count], ['a b a', 4]);
  });

  it('leaves what is not safe', async () => {
    const { text, count } = await fixAll(
      'ab',
      answering(() => [finding(0, 1, 'x', false)]),
    );
    assert.deepEqual([text, count], ['ab', 0]);
  });

  it('ends where fixes undo each other or never settle', async () => {
    const flip = (text: string) => [finding(0, 1, text === 'a' ? 'b' : 'a')];
    assert.equal((await fixAll('a', answering(flip))).text, 'b');
    const grown = await fixAll(
      'a',
      answering(() => [finding(0, 0, 'a')]),
    );
    assert.ok(grown.text.length < 100);
  });
});

describe('--fix', () => {
  for (const [language, report] of [
    ['English', bad],
    ['Japanese', badJapanese],
  ] as const) {
    it(`writes safe fixes into an ${language} report, once and for all`, () =>
      inFolder({ 'a.md': report }, async ({ folder, at }) => {
        const first = await inProcess({ args: ['a.md', '--fix'], cwd: folder });
        assert.match(first.stderr, /^Fixed \d+ in 1 file\n$/);
        const text = await readFile(at('a.md'), 'utf8');
        assert.notEqual(text, report);
        assert.doesNotMatch(first.stdout, /can be fixed/);
        const second = await inProcess({ args: ['a.md', '--fix'], cwd: folder });
        assert.equal(second.stderr, '');
        assert.equal(await readFile(at('a.md'), 'utf8'), text);
        assert.equal(second.stdout, first.stdout);
      }));
  }

  it('keeps BOM, line ends and mode', () =>
    inFolder({ 'a.md': `\ufeff${bad.replaceAll('\n', '\r\n')}` }, async ({ folder, at }) => {
      await chmod(at('a.md'), 0o640);
      await inProcess({ args: ['a.md', '--fix'], cwd: folder });
      const text = await readFile(at('a.md'), 'utf8');
      assert.equal(text.lastIndexOf('\ufeff'), 0);
      assert.ok(text.length > bad.length * 1.2, 'something was inserted');
      assert.doesNotMatch(text, /[^\r]\n/);
      if (process.platform !== 'win32') assert.equal((await stat(at('a.md'))).mode & 0o777, 0o640);
    }));

  it('tells that other names of a file keep the old text', () =>
    inFolder({ 'docs/a.md': bad }, async ({ folder, at }) => {
      await link(at('docs/a.md'), at('same.md'));
      const { stderr } = await inProcess({ args: ['--fix', '--fail-on', 'never', 'docs/a.md'], cwd: folder });
      assert.match(stderr, /^docs\/a\.md: the file has 1 more names \(hard links\), which keep the old text\nFixed /);
      assert.equal(await readFile(at('same.md'), 'utf8'), bad);
      const again = await inProcess({ args: ['--fix', '--fail-on', 'never', 'docs/a.md'], cwd: folder });
      assert.equal(again.stderr, '');
    }));

  it('leaves a file that was changed meanwhile', () =>
    inFolder({ 'a.md': bad, 'b.md': bad }, async ({ folder, at }) => {
      const meddling: Engine = {
        async ask(request) {
          if (request.path === 'a.md') await writeFile(at('a.md'), 'newer');
          return localEngine.ask(request);
        },
      };
      const { code, stderr } = await inProcess({ args: ['--fix'], cwd: folder }, meddling);
      assert.equal(code, 2);
      assert.match(stderr, /^a\.md: nothing was written: was changed meanwhile\nFixed \d+ in 1 file\n$/);
      assert.equal(await readFile(at('a.md'), 'utf8'), 'newer');
    }));

  it('fixes the file that a link leads to, but nothing outside the repository', () =>
    inFolder({ 'docs/a.md': bad, 'a.md': { link: 'docs/a.md' } }, async (here) => {
      await inFolder({ 'out.md': bad }, async (other) => {
        const before = await contentOf(other.folder);
        execFileSync('ln', ['-s', other.at('out.md'), here.at('b.md')]);
        const { code, stderr } = await inProcess({ args: ['a.md', 'b.md', '--fix'], cwd: here.folder });
        assert.equal(code, 2);
        assert.match(stderr, /out\.md: nothing was written: a link leads out of the repository\n/);
        assert.match(stderr, /Fixed \d+ in 1 file\n$/);
        assert.deepEqual(await contentOf(other.folder), before);
        assert.notEqual(await readFile(here.at('docs/a.md'), 'utf8'), bad);
      });
    }));

  it('is refused for standard input', async () => {
    const { code, stderr } = await inProcess({ args: ['--stdin', '--fix', '--lang', 'ja'], cwd: '/', stdin: bad });
    assert.equal(code, 2);
    assert.match(stderr, /^hansei: --stdin には --fix で書き込めません/);
  });
});

describe('--fix-dry-run', () => {
  it('writes nothing but a diff that git applies to the same text', () =>
    inFolder(
      { 'docs/a b.md': bad, 'docs/障害.md': badJapanese.replaceAll('\n', '\r\n'), 'c.md': good },
      async (place) => {
        const { folder, at } = place;
        const before = await contentOf(folder);
        const { stdout, stderr } = await inProcess({ args: ['--fix-dry-run', '-f', 'json=/dev/null'], cwd: folder });
        assert.equal(stderr, '');
        assert.deepEqual(await contentOf(folder), before);
        assert.equal(stdout.match(/^--- /gm)?.length, 2, 'a file without fixes is not shown');
        await inProcess({ args: ['--fix'], cwd: folder });
        const fixed = await contentOf(folder);
        for (const [name, content] of Object.entries(before))
          if (content !== 'folder') await writeFile(at(name), Buffer.from(content, 'latin1'));
        await writeFile(at('x.patch'), stdout);
        execFileSync('git', ['apply', '--whitespace=nowarn', 'x.patch'], { cwd: folder });
        for (const [name, content] of Object.entries(fixed))
          assert.equal((await contentOf(folder))[name], content, name);
      },
    ));

  it('shows what --stdin would become', async () => {
    const { code, stdout } = await inProcess({ args: ['--stdin', '--fix-dry-run'], cwd: '/', stdin: bad });
    assert.equal(code, 1);
    assert.match(stdout, /^--- a\/<stdin>\n\+\+\+ b\/<stdin>\n@@ -/);
  });

  it('wants standard output for itself', async () => {
    const { code, stderr } = await inProcess({ args: ['--fix-dry-run', '-f', 'json'], cwd: '/' });
    assert.equal(code, 2);
    assert.match(stderr, /--fix-dry-run writes a diff to standard output/);
  });
});
