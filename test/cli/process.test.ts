import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { bad, badJapanese } from './reports.js';
import { asProcess, binary, folderWith, inProcess } from './run.js';

type Ending = { readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly stderr: string };

/** What only a real process shows: pipes that close, rights, signals. */
describe('cli process', () => {
  let bin = '';
  before(async () => {
    bin = await binary();
  });

  const start = (cwd: string, args: readonly string[], more: object = {}): ChildProcess =>
    spawn(process.execPath, [bin, ...args], { cwd, timeout: 20_000, ...more });

  const end = (child: ChildProcess): Promise<Ending> =>
    new Promise((resolve, reject) => {
      let stderr = '';
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
      });
      child.on('error', reject);
      child.on('close', (code, signal) => resolve({ code, signal, stderr }));
    });

  it('ends quietly when nobody reads on', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.md`, bad]));
    const { folder, remove } = await folderWith(many);
    try {
      const child = start(folder, ['--format', 'json']);
      child.stdout?.once('data', () => child.stdout?.destroy());
      const { code, stderr } = await end(child);
      assert.equal(code, 1);
      assert.equal(stderr, '');
    } finally {
      await remove();
    }
  });

  it('writes more than a pipe holds', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.md`, bad]));
    const { folder, remove } = await folderWith(many);
    try {
      const child = start(folder, ['--format', 'json']);
      let text = '';
      child.stdout?.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        child.stdout?.pause();
        setTimeout(() => child.stdout?.resume(), 5);
      });
      await end(child);
      assert.ok(text.length > 65_536, 'larger than a pipe');
      const results: unknown = JSON.parse(text);
      assert.ok(Array.isArray(results) && results.length === 60);
    } finally {
      await remove();
    }
  });

  it('stops a report that takes too long; the others go on', async () => {
    const files = {
      'hansei.config.json': '{"limits": {"time": 1000}}',
      'a.md': bad,
      'b.md': `---\nhansei: 1\n---\n\n> a\n${'b\n'.repeat(200_000)}`,
      'c.md': badJapanese,
    };
    const { folder, remove } = await folderWith(files);
    try {
      const started = performance.now();
      const { code, stdout, stderr } = await asProcess({ args: [], cwd: folder });
      assert.deepEqual([code, stderr], [2, '']);
      assert.deepEqual(stdout.match(/^\w\.md$/gm), ['a.md', 'b.md', 'c.md']);
      assert.match(stdout, /^b\.md\n {2}1:1 {2}error {2}Report took longer than 1000 ms [^\n]* {2}file\/too-slow\n$/m);
      assert.match(stdout, /^c\.md\n[^\n]*[ぁ-ん]/m);
      assert.ok(performance.now() - started < 8000);
    } finally {
      await remove();
    }
  });

  it('says the same of many reports, whoever judged them', async () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`${at}.md`, at % 2 ? bad : badJapanese]));
    const { folder, remove } = await folderWith({
      ...many,
      'broken/x.md': Buffer.from([0xff, 0xfe]),
      'x/hansei.config.json': '{',
    });
    try {
      const call = { args: ['-f', 'json', '--today', '2026-11-24'], cwd: folder };
      const said = await inProcess(call);
      assert.deepEqual(await asProcess(call), said);
      assert.deepEqual(await asProcess({ ...call, args: [...call.args, '--workers', '1'] }), said);
    } finally {
      await remove();
    }
  });

  it('leaves every file whole, old or new, when it is killed while fixing', async function () {
    this.timeout(60_000);
    const names = Array.from({ length: 30 }, (_, number) => `${number}.md`);
    const { folder, remove } = await folderWith(Object.fromEntries(names.map((name) => [name, bad])));
    const read = () => Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
    try {
      for (const wait of [250, 400, 550]) {
        const child = start(folder, ['--fix', '--fail-on', 'never']);
        setTimeout(() => child.kill('SIGKILL'), wait);
        await end(child);
      }
      const torn = await read();
      // Two at once finish the rest.
      const both = await Promise.all([1, 2].map(() => end(start(folder, ['--fix', '--fail-on', 'never']))));
      for (const { code, stderr } of both) assert.ok(code === 0 || /was changed meanwhile/.test(stderr), stderr);
      const [fixed = '', ...others] = await read();
      for (const other of others) assert.equal(other, fixed);
      assert.notEqual(fixed, bad);
      for (const text of torn) assert.ok(text === bad || text === fixed);
    } finally {
      await remove();
    }
  });

  it('says which file it may not fix', async function () {
    if (process.platform === 'win32') this.skip();
    const { folder, remove } = await folderWith({ 'a.md': bad });
    await chmod(folder, 0o777);
    await chmod(path.join(folder, 'a.md'), 0o444);
    try {
      const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
      await chmod(path.dirname(bin), 0o755);
      const { code, stderr } = await end(start(folder, ['--fix'], nobody));
      assert.deepEqual([code, stderr], [2, 'a.md: nothing was written: permission denied\n']);
      assert.equal(await readFile(path.join(folder, 'a.md'), 'utf8'), bad);
    } finally {
      await remove();
    }
  });

  it('fixes nothing by halves when the disk is full', async function () {
    if (process.platform !== 'linux') this.skip();
    const large = `${bad}\n${'Words of a report that is long. '.repeat(400)}\n`;
    const { folder, remove } = await folderWith({ 'a.md': large });
    try {
      // No file may grow beyond 8 blocks of 512 bytes.
      const command = 'trap \'\' XFSZ; ulimit -f 8; exec "$0" "$1" a.md --fix --quiet';
      const { code, stderr } = await end(spawn('bash', ['-c', command, process.execPath, bin], { cwd: folder }));
      assert.equal(code, 2, stderr);
      assert.match(stderr, /^a\.md: nothing was written: /);
      assert.equal(await readFile(path.join(folder, 'a.md'), 'utf8'), large);
      assert.deepEqual((await readdir(folder)).toSorted(), ['.git', 'a.md']);
    } finally {
      await remove();
    }
  });

  it('takes a closed stdin as an empty text', async () => {
    const { folder, remove } = await folderWith({});
    try {
      const { code, stderr } = await end(
        start(folder, ['--stdin', '--fail-on', 'warning'], { stdio: ['ignore', 'pipe', 'pipe'] }),
      );
      assert.equal(code, 1);
      assert.equal(stderr, '');
    } finally {
      await remove();
    }
  });

  it('reads an endless stdin no further than the limit', async function () {
    if (process.platform === 'win32') this.skip();
    const { folder, remove } = await folderWith({});
    try {
      const command = 'yes | "$0" "$1" --stdin';
      const { code } = await end(spawn('sh', ['-c', command, process.execPath, bin], { cwd: folder, timeout: 10_000 }));
      assert.equal(code, 2);
    } finally {
      await remove();
    }
  });

  it('says what it cannot write to', async function () {
    if (process.platform !== 'linux') this.skip();
    const { folder, remove } = await folderWith({ 'a.md': bad });
    try {
      const { code } = await end(
        spawn('sh', ['-c', '"$0" "$1" a.md > /dev/full', process.execPath, bin], { cwd: folder }),
      );
      assert.equal(code, 2);
    } finally {
      await remove();
    }
  });

  it('names a folder it may not read', async function () {
    if (process.platform === 'win32') this.skip();
    const { folder, remove } = await folderWith({ 'a.md': bad });
    const closed = path.join(folder, 'closed');
    await mkdir(closed);
    await chmod(closed, 0o000);
    await chmod(folder, 0o755);
    try {
      // Root may read everything: the command then runs as nobody.
      const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
      await chmod(path.dirname(bin), 0o755);
      const { code, stderr } = await end(start(folder, ['.'], nobody));
      assert.equal(stderr, 'closed: permission denied\n');
      assert.equal(code, 2);
    } finally {
      await chmod(closed, 0o755);
      await remove();
    }
  });

  it('skips what is not a file', async function () {
    if (process.platform === 'win32') this.skip();
    const { folder, remove } = await folderWith({});
    try {
      await end(spawn('mkfifo', [path.join(folder, 'a.md')]));
      const { code, stderr } = await end(start(folder, ['.']));
      assert.match(stderr, /^a\.md: skipped, is not a regular file\n/);
      assert.equal(code, 0);
      const named = await end(start(folder, ['a.md']));
      assert.equal(named.stderr, 'a.md: is not a regular file\n');
      assert.equal(named.code, 2);
    } finally {
      await remove();
    }
  });

  it('is interrupted by Ctrl-C', async function () {
    if (process.platform === 'win32') this.skip();
    const { folder, remove } = await folderWith({});
    try {
      const child = start(folder, ['--stdin']);
      setTimeout(() => child.kill('SIGINT'), 500);
      const { code, signal } = await end(child);
      // A shell reports the signal as 130.
      assert.ok(signal === 'SIGINT' || code === 130);
    } finally {
      await remove();
    }
  });

  it('is a language server that ends with its client', async () => {
    const { folder, remove } = await folderWith({});
    try {
      const child = start(folder, ['lsp', '--stdio']);
      const send = (message: object): void => {
        const body = JSON.stringify({ jsonrpc: '2.0', ...message });
        child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      };
      const ended = end(child);
      send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
      const answer = await new Promise<string>((resolve) =>
        child.stdout?.once('data', (data) => resolve(String(data))),
      );
      assert.match(answer, /^Content-Length: /);
      send({ id: 2, method: 'shutdown' });
      send({ method: 'exit' });
      assert.equal((await ended).code, 0);
    } finally {
      await remove();
    }
  });

  it('creates one file each time, also at the same time', async () => {
    const { folder, remove } = await folderWith({ 'hansei.config.json': '{"timezone": "UTC"}' });
    try {
      const calls = Array.from({ length: 6 }, () => start(folder, ['new', '--title', 'x']));
      const outputs = await Promise.all(
        calls.map(async (child) => {
          let text = '';
          child.stdout?.setEncoding('utf8').on('data', (part: string) => {
            text += part;
          });
          const { code } = await end(child);
          assert.equal(code, 0);
          return text;
        }),
      );
      assert.equal(new Set(outputs).size, 6);
    } finally {
      await remove();
    }
  });
});
