import assert from 'node:assert/strict';
import { type Config, defaultConfig } from '../../src/core/index.js';
import type { Ask } from '../../src/host/ask.js';
import { EngineFailure, localEngine } from '../../src/host/engine.js';
import { workerEngine } from '../../src/host/worker-engine.node.js';

const text = '---\nhansei: 1\nstatus: closed\n---\n\n# 決済の障害\n\n全てのお客様に影響しました。\n';
const config: Config = { ...defaultConfig, limits: { ...defaultConfig.limits, time: 400 } };
const request = (own: string): Ask<'lint'> => ({
  kind: 'lint',
  text: own,
  path: `${own.slice(0, 4)}.md`,
  fileName: null,
  config,
  now: null,
  messages: 'en',
  fixes: true,
  facts: true,
});

describe('worker engine', function () {
  this.timeout(30_000);
  const script = new URL('./faulty-worker.js', import.meta.url);
  const engine = workerEngine({ script, most: 2 });
  const found = async (own: string): Promise<string[]> => {
    const { findings } = await engine.ask(request(own));
    return findings.map(({ rule }) => rule);
  };

  it('answers as this thread does', async () => {
    assert.deepEqual(await engine.ask(request(text)), await localEngine.ask(request(text)));
  });

  it('stops a report that takes too long, and goes on with the next', async () => {
    const started = performance.now();
    const [hung, next, last] = await Promise.all([found('hang'), found(text), found(text)]);
    assert.deepEqual(hung, ['file/too-slow']);
    assert.ok(next.length > 1);
    assert.deepEqual(last, next);
    assert.ok(performance.now() - started < 5000);
  });

  it('says so in the language that was asked for, and refuses for good', async () => {
    const answer = await engine.ask({ ...request('hang'), messages: 'ja' });
    assert.deepEqual([answer.language, answer.facts], [null, []]);
    assert.deepEqual(
      answer.findings.map(({ fatal, level }) => [fatal, level]),
      [[true, 'error']],
    );
    assert.match(answer.findings[0]?.message ?? '', /400ミリ秒/);
  });

  it('has no fixes for what it stopped', async () => {
    assert.deepEqual(await engine.ask({ ...request('hang'), kind: 'fixes', range: { start: 0, end: 1 } }), []);
  });

  it('survives a worker without memory', async () => {
    const patient = { ...config, limits: { ...config.limits, time: 20_000, bytes: 1000 } };
    const answer = await engine.ask({ ...request('eat'), config: patient });
    assert.deepEqual(
      answer.findings.map(({ rule }) => rule),
      ['file/too-slow'],
    );
    assert.match(answer.findings[0]?.message ?? '', /needed more than 768 MB of memory/);
    assert.ok((await found(text)).length > 1);
  });

  it('tells a failure of ours, and a worker that ended', async () => {
    for (const own of ['fail', 'end'])
      await assert.rejects(
        engine.ask(request(own)),
        (error) => error instanceof EngineFailure && error.path === `${own}.md`,
      );
    assert.ok((await found(text)).length > 1);
  });

  it('does not wait for a script that does not run', async () => {
    const broken = workerEngine({ script: new URL('./nowhere.js', import.meta.url), most: 1 });
    const both = await Promise.allSettled([broken.ask(request('a')), broken.ask(request('b'))]);
    assert.deepEqual(
      both.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
  });

  it('believes an answer that came while this thread was busy', async () => {
    await found(text);
    const asked = engine.ask(request(text));
    // From here the loop goes on with its timers, before it lets the answer in.
    await new Promise((resolve) => setImmediate(resolve));
    for (const end = performance.now() + 700; performance.now() < end; );
    assert.ok((await asked).findings.length > 1);
  });

  it('does not try a text again that was stopped, until it is edited or may take longer', async () => {
    const own = workerEngine({ script, most: 1 });
    const ask = async (one: Partial<Ask<'lint'>>) => (await own.ask({ ...request('hang'), ...one })).findings[0]?.rule;
    const time = async (work: () => Promise<unknown>) => {
      const started = performance.now();
      await work();
      return performance.now() - started;
    };
    assert.equal(await ask({}), 'file/too-slow');
    assert.ok((await time(() => ask({}))) < 100);
    assert.deepEqual(await own.ask({ ...request('hang'), kind: 'lenses', ask: null }), null);
    assert.notEqual(await ask({ text: `hang ${text}` }), 'file/too-slow');
    const longer = { ...config, limits: { ...config.limits, time: 600 } };
    assert.ok((await time(() => ask({ config: longer }))) > 500);
  });

  it('answers what waits behind such a text at once, and nothing about older versions', async () => {
    const own = workerEngine({ script, most: 1, remembers: true });
    const path = 'a.md';
    const started = performance.now();
    const first = own.ask({ ...request('hang'), path });
    await new Promise((resolve) => setTimeout(resolve, 200));
    const same = own.ask({ ...request('hang'), kind: 'outline', ask: null, path });
    const other = own.ask({ ...request(text), path: 'b.md' });
    const old = own.ask({ ...request(`${text}old`), path: 'c.md' });
    const fresh = own.ask({ ...request(text), path: 'c.md' });
    await assert.rejects(old, EngineFailure);
    assert.equal((await first).findings[0]?.rule, 'file/too-slow');
    assert.equal(await same, null);
    assert.ok((await other).findings.length > 1);
    assert.deepEqual((await fresh).findings, (await other).findings);
    assert.ok(performance.now() - started < 5000);
  });
});
