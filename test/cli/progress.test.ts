import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { type Engine, localEngine } from '../../src/host/engine.js';
import { bad, badJapanese, good } from './reports.js';
import { folderWith, inProcess } from './run.js';

const files = { 'incidents/a.md': bad, 'incidents/b.md': badJapanese, 'incidents/c.md': good };

/** Takes its time for every report. */
const slowly = (milliseconds: number): Engine => ({
  async ask(request) {
    await setTimeout(milliseconds);
    return localEngine.ask(request);
  },
});

async function said(engine: Engine, more: object, env: Readonly<Record<string, string>> = {}) {
  const { folder, remove } = await folderWith(files);
  try {
    const plain = await inProcess({ args: [], cwd: folder, env });
    const { stderr, ...rest } = await inProcess({ args: [], cwd: folder, env }, engine, more);
    assert.deepEqual(rest, { code: plain.code, stdout: plain.stdout });
    return stderr;
  } finally {
    await remove();
  }
}

describe('progress', function () {
  this.timeout(20_000);

  it('of a long run stands on one line of the terminal, and is gone at the end', async () => {
    const stderr = await said(slowly(800), { stderrIsTTY: true });
    assert.match(stderr, /^\r1 of 3 files\u001b\[K/);
    assert.match(stderr, /\r2 of 3 files\u001b\[K/);
    assert.match(stderr, /\r\u001b\[K$/);
    assert.doesNotMatch(stderr, /\n/);
  });

  it('speaks the language of the command', async () => {
    assert.match(await said(slowly(800), { stderrIsTTY: true }, { LANG: 'ja_JP.UTF-8' }), /\r3ファイル中1/);
  });

  for (const [name, engine, more, env] of [
    ['of a short run', localEngine, { stderrIsTTY: true }, {}],
    ['without a terminal', slowly(500), {}, {}],
    ['in a terminal that can do nothing', slowly(500), { stderrIsTTY: true }, { TERM: 'dumb' }],
  ] as const)
    it(`${name} is not told`, async () => assert.equal(await said(engine, more, env), ''));
});
