import assert from 'node:assert/strict';
import { type Config, defaultConfig } from '../../src/core/index.js';
import { EngineFailure, localEngine, rememberingEngine } from '../../src/host/engine.js';
import { several, titles } from '../core/incident/several.js';

const text =
  '---\nhansei: 1\nstatus: closed\ndate: 2026-11-20\n---\n\n# Checkout failed\n\nAll customers were affected.\n';
const request = { text, path: 'a.md', fileName: 'a.md', config: defaultConfig, now: null, messages: null };

describe('engine', () => {
  it('answers with plain data', async () => {
    const answer = await localEngine.ask({ kind: 'lint', ...request, fixes: true, facts: true });
    assert.ok(answer.findings.length > 0);
    assert.equal(answer.facts.length, 1);
    assert.equal(answer.language, 'en');
    assert.deepEqual(structuredClone(answer), answer);
  });

  it('reads no facts and makes no fixes unasked', async () => {
    const { facts, findings } = await localEngine.ask({ kind: 'lint', ...request });
    assert.deepEqual(facts, []);
    assert.ok(findings.every(({ fixes }) => fixes.length === 0));
  });

  it('gives the fixes of what touches a range', async () => {
    const all = await localEngine.ask({ kind: 'fixes', ...request, range: { start: 0, end: text.length } });
    assert.ok(all.length > 0);
    const { start } = all[0]!.finding.range;
    const near = await localEngine.ask({ kind: 'fixes', ...request, range: { start, end: start } });
    assert.ok(
      near.length > 0 && near.every(({ finding }) => finding.range.start <= start && start <= finding.range.end),
    );
    assert.deepEqual(
      await localEngine.ask({ kind: 'fixes', ...request, range: { start: text.length, end: text.length } }),
      [],
    );
  });

  for (const language of ['en', 'ja'] as const)
    it(`works on the incident at the cursor, else on the one that goes on, ${language}`, async () => {
      const asked = { ...request, text: several[language] };
      const cut = asked.text.indexOf(`## ${titles[language][1]}`);
      const update = {
        text: 'No change',
        sent: { date: '2026-11-20', time: '14:30' },
        next: { date: '2026-11-20', time: '15:00' },
      };
      const stepAt = async (offset: number | null) => {
        const change = await localEngine.ask({ kind: 'step', ...asked, offset, step: { update } });
        const [edit] = change?.edits ?? [];
        assert.ok(change?.message && edit);
        const which = edit.range.start <= cut ? 0 : 1;
        assert.ok(change.message.includes(titles[language][which]), change.message);
        return which;
      };
      assert.equal(await stepAt(cut - 1), 0);
      assert.equal(await stepAt(cut), 1);
      assert.equal(await stepAt(0), 1);
      assert.equal(await stepAt(null), 1);
      const lineOf = async (offset: number | null) =>
        (await localEngine.ask({ kind: 'desk', ...asked, offset }))!.points[0]!.line;
      assert.ok((await lineOf(cut - 1)) < (await lineOf(null)));
    });

  for (const language of ['en', 'ja'] as const)
    it(`gives the clock of the incident that goes on, ${language}`, async () => {
      const { overview } = await localEngine.ask({ kind: 'lint', ...request, text: several[language], overview: true });
      assert.equal(overview?.clock?.start, Date.parse('2026-11-20T05:00:00Z') / 60_000);
    });

  it('that remembers gives the same answers, version after version and for many reports', async () => {
    const remembering = rememberingEngine();
    const versions = [
      text,
      `${text}\n## Root cause\n\nHuman error.\n`,
      `${text}\n## Impact\n\nTBD\n\n## Root cause\n\nHuman error.\n`,
      '',
      text.replace('closed', 'ongoing'),
    ];
    for (let i = 0; i < 60; i++) {
      const asked = {
        kind: 'lint',
        ...request,
        path: `${i % 25}.md`,
        text: versions[i % versions.length]!,
        facts: true,
      } as const;
      assert.deepEqual(await remembering.ask(asked), await localEngine.ask(asked));
    }
  });

  it('that remembers judges one version once, although each question brings its own copy', async () => {
    const remembering = rememberingEngine();
    const ask = (own: object = {}) =>
      remembering.ask({ ...structuredClone({ kind: 'lint', ...request } as const), ...own });
    const { findings } = await ask();
    assert.equal((await ask()).findings, findings);
    assert.equal((await ask({ facts: true })).findings, findings);
    assert.notEqual((await ask({ now: 1 })).findings, findings);
    const off: Config = { ...defaultConfig, rules: { 'structure/missing-section': { level: 'off', options: {} } } };
    assert.notDeepEqual((await ask({ config: off })).findings, findings);
  });

  it('judges by a form of the team', async () => {
    const schema = { allOf: [{ $ref: 'report.schema.json' }], required: ['services'] };
    const forms = { payments: { key: '1', profile: 'payments', schema, refs: {} } };
    const config: Config = { ...defaultConfig, profile: 'payments' };
    const { facts, findings } = await localEngine.ask({ kind: 'lint', ...request, config, forms, facts: true });
    assert.equal(facts[0]?.profile, 'payments');
    assert.ok(
      findings.some(({ message }) => message.includes('services')),
      'the own key is owed',
    );
  });

  it('names the file when the core fails', async () => {
    const config = {
      ...defaultConfig,
      get limits(): never {
        throw new Error('first line\n    at secret.js:1');
      },
    };
    await assert.rejects(localEngine.ask({ kind: 'lint', ...request, config }), (error) => {
      assert.ok(error instanceof EngineFailure);
      assert.deepEqual([error.path, error.message], ['a.md', 'Error: first line']);
      return true;
    });
  });
});
