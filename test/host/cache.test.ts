import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultConfig } from '../../src/core/index.js';
import type { Ask } from '../../src/host/ask.js';
import { cachingEngine } from '../../src/host/cache.node.js';
import { type Engine, localEngine } from '../../src/host/engine.js';

/** 2026-11-24 09:00 UTC, in minutes. */
const now = 29_925_180;
const asked = (change: Partial<Ask<'lint'>> = {}): Ask<'lint'> => ({
  kind: 'lint',
  text: '# Down\n\n## Prevention\n\n- [ ] Cap the batch size at 500\n',
  path: 'a.md',
  fileName: 'a.md',
  config: defaultConfig,
  now,
  messages: null,
  fixes: true,
  facts: true,
  ...change,
});

describe('the cache', () => {
  let folder = '';
  let count = 0;
  const counting: Engine = {
    ask: (request) => {
      count++;
      return localEngine.ask(request);
    },
  };
  const fresh = (build = '1', engine = counting) => cachingEngine(engine, { folder, build });
  /** How often the engine had to be asked. */
  const asks = async (request: Ask<'lint'>, engine = fresh()): Promise<number> => {
    const before = count;
    const { until: _, ...expected } = await localEngine.ask(request);
    assert.deepEqual(await engine.ask(request), expected);
    return count - before;
  };
  const entries = async (): Promise<string[]> =>
    (await readdir(folder, { recursive: true }))
      .filter((name) => name.endsWith('.json'))
      .map((name) => path.join(folder, name));

  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'hansei-cache-')), 'cache');
  });
  afterEach(() => rm(path.dirname(folder), { recursive: true }));

  it('asks once for the same text', async () => {
    assert.equal(await asks(asked()), 1);
    assert.equal(await asks(asked()), 0);
    assert.equal(await asks(asked({ path: 'elsewhere/a.md' })), 0);
    assert.equal(await asks(asked({ config: { ...defaultConfig, reports: ['x/**'], ignores: ['y'] } })), 0);
  });

  it('asks anew for everything that an answer depends on', async () => {
    await asks(asked());
    const changes: readonly Partial<Ask<'lint'>>[] = [
      { text: '# Down\n' },
      { fileName: '2026-11-20.md' },
      { fileName: null },
      { messages: 'ja' },
      { facts: false },
      { fixes: false },
      { now: null },
      { config: { ...defaultConfig, timezone: 'UTC' } },
      { config: { ...defaultConfig, rules: { 'prevention/no-owner': { level: 'error', options: {} } } } },
      { forms: { own: { key: 'x', profile: 'own', schema: {}, refs: {} } } },
    ];
    for (const change of changes) assert.equal(await asks(asked(change)), 1, JSON.stringify(change).slice(0, 80));
    assert.equal(await asks(asked(), fresh('2')), 1);
    assert.equal(await asks(asked()), 0);
  });

  it('keeps no verdict longer than it stands', async () => {
    const overdue = asked({ text: '## Prevention\n\n- [ ] Cap the batch size · owner: ann · due: 2026-11-20\n' });
    assert.equal(await asks(overdue), 1);
    assert.equal(await asks({ ...overdue, now: now + 60 }), 0);
    assert.equal(await asks({ ...overdue, now: now + 1440 }), 1);
    // Nor sooner than it was given.
    assert.equal(await asks({ ...overdue, now: now - 1440 }), 1);
    const ongoing = asked({ text: '---\nhansei: 1\nstatus: ongoing\n---\n\n# Down\n' });
    assert.equal(await asks(ongoing), 1);
    assert.equal(await asks(ongoing), 0);
    assert.equal(await asks({ ...ongoing, now: now + 1 }), 1);
  });

  it('takes what is not whole, or not its own, as nothing', async () => {
    const spoilt = ['', '{', 'null\nnull', '{}', '\u0000'.repeat(100)];
    await asks(asked());
    const [file = ''] = await entries();
    const whole = await readFile(file, 'utf8');
    for (const text of [
      ...spoilt,
      whole.slice(0, -1),
      whole.replace('no-owner', 'no-owners'),
      `${whole}\n`.slice(65),
    ]) {
      await writeFile(file, text);
      assert.equal(await asks(asked()), 1, JSON.stringify(text.slice(0, 80)));
      assert.equal(await asks(asked()), 0);
    }
  });

  it('does not keep what was stopped', async () => {
    const stopped: Engine = { ask: async () => ({ language: null, findings: [], facts: [], hidden: [] }) as never };
    await fresh('1', stopped).ask(asked());
    assert.equal(await asks(asked()), 1);
  });

  it('says why it kept nothing, and answers all the same', async () => {
    await writeFile(folder, 'in the way');
    const engine = fresh();
    assert.equal(engine.trouble(), null);
    assert.equal(await asks(asked(), engine), 1);
    assert.equal(engine.trouble()?.en, 'a file stands where a folder is needed');
  });

  it('is left alone by git and by backups, and leaves nothing else', async () => {
    await asks(asked());
    assert.equal(await readFile(path.join(folder, '.gitignore'), 'utf8'), '*\n');
    assert.match(
      await readFile(path.join(folder, 'CACHEDIR.TAG'), 'utf8'),
      /^Signature: 8a477f597d28d172789f06886806bc55\n/,
    );
    const names = await readdir(folder, { recursive: true });
    assert.equal(names.length, 4, names.join());
  });

  it('throws away what nobody asked for in a month, once a day', async () => {
    await asks(asked());
    await asks(asked({ text: 'used' }));
    const old = new Date(Date.now() - 40 * 86_400_000);
    for (const file of await entries()) await utimes(file, old, old);
    const stray = path.join(folder, 'aa.txt');
    await writeFile(stray, '');
    await utimes(stray, old, old);
    assert.equal(await asks(asked({ text: 'used' })), 0);
    await asks(asked({ text: 'not on the same day' }));
    assert.equal((await entries()).length, 3);
    await utimes(path.join(folder, 'CACHEDIR.TAG'), old, old);
    await asks(asked({ text: 'on another day' }));
    assert.equal((await entries()).length, 3);
    assert.equal(await asks(asked({ text: 'used' })), 0);
    assert.equal(await asks(asked()), 1);
    await readFile(stray);
  });
});
