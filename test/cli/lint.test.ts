import assert from 'node:assert/strict';
import { type Engine, EngineFailure, localEngine } from '../../src/host/engine.js';
import { bad, good } from './reports.js';
import { contentOf, folderWith, inProcess } from './run.js';

describe('lint', () => {
  it('goes on after a mistake of ours, and says so', async () => {
    const { folder, remove } = await folderWith({ 'a.md': bad, 'b.md': bad });
    const failing: Engine = {
      ask: (request) =>
        request.path === 'a.md'
          ? Promise.reject(new EngineFailure(request.path, new Error('boom\n    at x.js:1:1')))
          : localEngine.ask(request),
    };
    try {
      const { code, stdout, stderr } = await inProcess({ args: ['--format', 'json'], cwd: folder }, failing);
      assert.equal(code, 2);
      assert.equal(stderr, 'internal error while checking a.md, please report it: Error: boom\n');
      assert.equal((JSON.parse(stdout) as unknown[]).length, 1);
    } finally {
      await remove();
    }
  });

  it('keeps stdout whole when the run itself fails', async () => {
    const { folder, remove } = await folderWith({ 'a.md': bad, 'b.md': bad });
    let calls = 0;
    const failing: Engine = {
      ask: (request) => (++calls > 1 ? Promise.reject(new Error('boom')) : localEngine.ask(request)),
    };
    try {
      const { code, stdout, stderr } = await inProcess({ args: ['--format', 'json'], cwd: folder }, failing);
      assert.equal(code, 2);
      assert.match(stderr, /^hansei: internal error, please report it: Error: boom\n$/);
      assert.equal((JSON.parse(stdout) as unknown[]).length, 1);
    } finally {
      await remove();
    }
  });

  it('says once what is wrong with a config', async () => {
    const files = {
      'hansei.config.json': '{"rool": true}',
      'a.md': good,
      'x/b.md': good,
      'y/hansei.config.json': '{}',
      'y/c.md': good,
    };
    const { folder, remove } = await folderWith(files);
    try {
      const { stderr } = await inProcess({ args: [], cwd: folder });
      assert.equal(stderr.trim().split('\n').length, 1, stderr);
    } finally {
      await remove();
    }
  });

  it('takes as long for each of many files as for one', async () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${at % 20}/${at}.md`, good]));
    const { folder, remove } = await folderWith(files);
    const quick: Engine = {
      ask: async (request) =>
        (request.kind === 'lint' ? { language: 'en', findings: [], facts: [], hidden: [] } : []) as never,
    };
    try {
      const started = performance.now();
      const { code } = await inProcess({ args: ['--format', 'json'], cwd: folder }, quick);
      assert.equal(code, 0);
      assert.ok(performance.now() - started < 5000);
      assert.equal(Object.keys(await contentOf(folder)).length, 400 + 20 + 1);
    } finally {
      await remove();
    }
  });

  it('numbers a new report whose name is taken', async () => {
    const taken = { '2026-11-24-x.md': good, '2026-11-24-x-2.md': good, 'hansei.config.json': '{"timezone": "UTC"}' };
    const { folder, remove } = await folderWith(taken);
    try {
      const { code, stdout } = await inProcess({ args: ['new', '--title', 'x'], cwd: folder });
      assert.deepEqual([code, stdout], [0, '2026-11-24-x-3.md\n']);
    } finally {
      await remove();
    }
  });

  it('writes what the options and the config say into a new report', async () => {
    const { folder, remove } = await folderWith({
      'hansei.config.json': '{"timezone": "Asia/Tokyo", "language": "ja"}',
    });
    try {
      const flags = ['--title', '決済: "停止" {1}', '--status', 'resolved', '--out', 'a.md'];
      assert.equal((await inProcess({ args: ['new', ...flags], cwd: folder })).code, 0);
      const text = (await contentOf(folder))['a.md'] ?? '';
      const report = Buffer.from(text, 'latin1').toString('utf8');
      assert.match(report, /^status: resolved$/m);
      assert.match(report, /^date: 2026-11-24$/m);
      assert.match(report, /^timezone: Asia\/Tokyo$/m);
      assert.match(report, /^# 決済: "停止" \{1\}$/m);
      const other = await inProcess({
        args: ['new', '--title', 'x', '--language', 'en', '--out', 'b.md'],
        cwd: folder,
      });
      assert.equal(other.code, 0);
      assert.match((await contentOf(folder))['b.md'] ?? '', /^status: ongoing$[\s\S]*^## Timeline$/m);
    } finally {
      await remove();
    }
  });

  it('finds nothing above information in a new report, but what is to be filled in', async () => {
    const { folder, remove } = await folderWith({});
    try {
      for (const language of ['en', 'ja']) {
        const { code } = await inProcess({
          args: ['new', '--title', 'x', '--language', language, '--out', `incidents/${language}.md`],
          cwd: folder,
        });
        assert.equal(code, 0);
      }
      const { code, stdout } = await inProcess({ args: ['--format', 'json'], cwd: folder });
      assert.equal(code, 0, stdout);
      const results = JSON.parse(stdout) as { messages: unknown[] }[];
      assert.equal(results.length, 2);
      for (const { messages } of results) assert.ok(messages.length <= 3, stdout);
    } finally {
      await remove();
    }
  });

  it('reads the config that init writes', async () => {
    const { folder, remove } = await folderWith({ 'postmortems/a.md': good });
    try {
      for (const lang of ['en', 'ja']) {
        assert.equal((await inProcess({ args: ['init', '--lang', lang], cwd: folder })).code, lang === 'en' ? 0 : 2);
      }
      const { code, stderr } = await inProcess({ args: [], cwd: folder });
      assert.deepEqual([code, stderr], [0, '']);
    } finally {
      await remove();
    }
  });
});
