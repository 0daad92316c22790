import assert from 'node:assert/strict';
import { type SpawnOptions, spawn } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { formatNames } from '../../src/cli/formats/index.js';
import { type Engine, localEngine } from '../../src/host/engine.js';
import { bad, badJapanese, good, notes } from './reports.js';
import { asProcess, binary, type Files, folderWith, inProcess } from './run.js';

type Ending = {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
};

function run(command: readonly string[], options: SpawnOptions): Promise<Ending> {
  // Builds have colours of their own.
  const { CI: _, GITHUB_ACTIONS: __, FORCE_COLOR: ___, ...env } = process.env;
  const child = spawn(command[0] ?? '', command.slice(1), { timeout: 60_000, env, ...options });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, ...said }));
  });
}

async function inFolder(files: Files, test: (folder: string) => Promise<void>): Promise<void> {
  const { folder, remove } = await folderWith(files);
  try {
    await test(folder);
  } finally {
    await remove();
  }
}

/** Root may do everything: such a command runs as nobody. */
const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** What file systems let people name a file, and terminals, build logs, XML, HTML and Markdown obey. */
const names = [
  'a\nb.md',
  'c\u001b[2Jd.md',
  'e\u001b]0;title\u0007f.md',
  '::error::g.md',
  '##[error]h.md',
  'i]]>.md',
  '<script>alert(1)<\u2028script>.md',
  `"j' \`k\`.md`,
  '&amp;|l|.md',
  '\u202egnp.md',
  '-rf.md',
  '%0A::warning::m.md',
  '障害 \u{1f525}.md',
];

describe('faults', function () {
  this.timeout(60_000);
  let bin = '';
  before(async function () {
    if (process.platform === 'win32') this.skip();
    bin = await binary();
  });

  for (const format of formatNames)
    it(`names that mean to trick are shown in ${format}, and not obeyed`, () =>
      inFolder(Object.fromEntries(names.map((name) => [`incidents/${name}`, bad])), async (cwd) => {
        const { code, stdout, stderr } = await inProcess({ args: ['-f', format], cwd });
        assert.deepEqual([code, stderr], [1, '']);
        assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
        for (const line of stdout.split('\n').filter((one) => /^\s*(?:::|##\[)/.test(one)))
          assert.match(line, /^::(?:error|warning|notice) file=/);
        if (format === 'junit') assert.doesNotMatch(stdout, /<script|\]\]>/);
        if (format === 'markdown') assert.doesNotMatch(stdout, /<script/);
      }));

  it('few files may be open at once, however many there are', () =>
    inFolder(
      {
        ...Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`notes/${at % 20}/${at}.md`, notes])),
        ...Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`incidents/${at}.md`, good])),
      },
      async (cwd) => {
        const command = 'ulimit -n 40; exec "$0" "$1" --cache --today 2026-11-24';
        const { code, stdout, stderr } = await run(['bash', '-c', command, process.execPath, bin], { cwd });
        assert.deepEqual([code, stderr], [0, '']);
        assert.match(stdout, /40 reports checked/);
      },
    ));

  it('a file that vanishes is told, and the others are checked', () =>
    inFolder({ 'incidents/a.md': bad, 'incidents/b.md': bad, 'incidents/c.md': badJapanese }, async (cwd) => {
      const vanishing: Engine = {
        async ask(request) {
          await rm(path.join(cwd, 'incidents/b.md'), { force: true });
          return localEngine.ask(request);
        },
      };
      const { code, stdout, stderr } = await inProcess({ args: [], cwd }, vanishing);
      assert.deepEqual([code, stderr], [2, 'incidents/b.md: does not exist\n']);
      assert.match(stdout, /^incidents\/a\.md\n[\s\S]*^incidents\/c\.md\n/m);
    }));

  it('Ctrl-C ends it at once, also while workers work', () =>
    inFolder(
      {
        'hansei.config.json': '{"limits": {"time": 60000}}',
        'incidents/a.md': `> a\n${'b\n'.repeat(200_000)}`,
      },
      async (cwd) => {
        const started = performance.now();
        const child = spawn(process.execPath, [bin], { cwd, stdio: 'ignore' });
        setTimeout(() => child.kill('SIGINT'), 1500);
        const signal = await new Promise((resolve) => child.on('close', (code, by) => resolve(by ?? code)));
        // A shell reports the signal as 130.
        assert.ok(signal === 'SIGINT' || signal === 130, String(signal));
        assert.ok(performance.now() - started < 10_000);
      },
    ));

  it('a folder that may not be written keeps its files, and nothing is left in it', () =>
    inFolder({ 'incidents/a.md': bad }, async (cwd) => {
      const folder = path.join(cwd, 'incidents');
      await chmod(cwd, 0o755);
      await chmod(folder, 0o555);
      await chmod(path.join(folder, 'a.md'), 0o666);
      await chmod(path.dirname(bin), 0o755);
      try {
        const { code, stderr } = await run([process.execPath, bin, '--fix'], { cwd, ...asNobody });
        assert.deepEqual([code, stderr], [2, 'incidents/a.md: nothing was written: permission denied\n']);
        assert.equal(await readFile(path.join(folder, 'a.md'), 'utf8'), bad);
        assert.deepEqual(await readdir(folder), ['a.md']);
      } finally {
        await chmod(folder, 0o755);
      }
    }));

  it('a full disk costs the cache, not the run', async function () {
    if (process.platform !== 'linux') this.skip();
    await inFolder({ 'incidents/a.md': bad }, async (cwd) => {
      const plain = await asProcess({ args: ['--today', '2026-11-24'], cwd });
      const command = 'trap "" XFSZ; ulimit -f 1; exec "$0" "$1" --cache --today 2026-11-24';
      const { code, stdout, stderr } = await run(['bash', '-c', command, process.execPath, bin], { cwd });
      assert.deepEqual([code, stdout], [plain.code, plain.stdout]);
      assert.match(stderr, /^\.hansei-cache: nothing could be kept in the cache: /);
      const left = await readdir(path.join(cwd, '.hansei-cache'), { recursive: true });
      assert.deepEqual(
        left.filter((name) => /json|tmp/.test(name)),
        [],
      );
    });
  });

  it('says the same in a locale without letters', () =>
    inFolder({ 'incidents/a.md': badJapanese }, async (cwd) => {
      const plain = await asProcess({ args: ['--today', '2026-11-24'], cwd });
      for (const env of [{ LANG: 'C' }, { LC_ALL: 'POSIX' }, { TERM: 'dumb' }, { NO_COLOR: '1' }])
        assert.deepEqual(await asProcess({ args: ['--today', '2026-11-24'], cwd, env }), plain);
      assert.match(plain.stdout, /[ぁ-ん]/);
    }));

  it('a folder named like a report is no report', () =>
    inFolder({ 'incidents/a.md': good }, async (cwd) => {
      await mkdir(path.join(cwd, 'incidents/b.md'));
      const { code, stderr } = await inProcess({ args: [], cwd });
      assert.deepEqual([code, stderr], [0, '']);
    }));
});
