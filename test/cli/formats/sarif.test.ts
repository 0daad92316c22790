import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { resultsLimit, sarif } from '../../../src/cli/formats/sarif.js';
import type { Level } from '../../../src/core/index.js';
import { ruleIds } from '../../../src/core/index.js';
import { root } from '../../support/root.js';
import { hostile, hostileResult, message, result, said } from './results.js';

type Log = {
  readonly runs: readonly [
    {
      readonly results: readonly Record<string, unknown>[];
      readonly tool: {
        readonly driver: { readonly language: string; readonly rules: readonly Record<string, unknown>[] };
      };
      readonly invocations: readonly [Record<string, unknown>];
      readonly columnKind: string;
    },
  ];
};

/** ajv no longer knows draft 4; this schema uses nothing else of it than the name of `id`. */
function schema(): object {
  const text = readFileSync(path.join(root, 'test/cli/schemas/sarif-2.1.0.json'), 'utf8');
  const { $schema: _, id: __, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return rest;
}

describe('format sarif', () => {
  const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema());
  const logOf = (text: string): Log => {
    const log: unknown = JSON.parse(text);
    assert.ok(valid(log), JSON.stringify(valid.errors?.slice(0, 3)));
    return log as Log;
  };

  it('fails by the official schema when it is wrong', () => {
    assert.ok(!valid({ version: '2.1.0', runs: [{ tool: { driver: {} } }] }));
  });

  it('is valid, with the place of each finding', () => {
    const fix = { range: [2, 5], text: 'x' } as const;
    const [run] = logOf(said(sarif, [result([{ ...message, fix }])])).runs;
    assert.equal(run.columnKind, 'utf16CodeUnits');
    const artifactLocation = { uri: 'docs/a.md', uriBaseId: '%SRCROOT%' };
    const replacements = [{ deletedRegion: { charOffset: 2, charLength: 3 }, insertedContent: { text: 'x' } }];
    assert.deepEqual(run.results, [
      {
        ruleId: 'prevention/no-owner',
        level: 'warning',
        message: { text: 'Action has no owner' },
        locations: [
          {
            physicalLocation: {
              artifactLocation,
              region: { startLine: 1, startColumn: 3, endLine: 1, endColumn: 6 },
            },
          },
        ],
        partialFingerprints: { 'hansei/v1': 'f1' },
        fixes: [{ artifactChanges: [{ artifactLocation, replacements }] }],
      },
    ]);
  });

  it('explains every rule in both languages', () => {
    for (const language of ['en', 'ja'] as const) {
      const { driver } = logOf(said(sarif, [], { language })).runs[0].tool;
      assert.equal(driver.language, language);
      assert.deepEqual(
        driver.rules.map(({ id }) => id),
        ruleIds,
      );
      for (const rule of driver.rules) {
        const { markdown } = rule['help'] as { markdown: string };
        assert.match(markdown, /[ぁ-ん]/);
        assert.match(markdown, /\*\*[A-Z]/);
        const { text } = rule['shortDescription'] as { text: string };
        assert.equal(/[ぁ-んァ-ン一-龠]/.test(text), language === 'ja', text);
      }
    }
  });

  it('names rules of the engine, and says that a report was refused', () => {
    const refused = { ...message, ruleId: 'file/not-utf8', level: 'error' as const, fatal: true };
    const [run] = logOf(said(sarif, [result([refused])])).runs;
    assert.equal(run.tool.driver.rules.at(-1)?.['id'], 'file/not-utf8');
    assert.equal(run.invocations[0]['executionSuccessful'], false);
  });

  it('has relative URIs and no live links, whatever a name or a report says', () => {
    const text = said(sarif, [hostileResult, result([message], { path: '/x/障害 #1:%?.md' })]);
    const uris = [...text.matchAll(/"uri":"([^"]*)"/g)].map(([, uri]) => uri);
    assert.deepEqual(
      [...new Set(uris)],
      ['%1B%5D0%3Bx%2Cy%3Az%0A%3A%3Aerror%3A%3A%3Cb%3E%7C%25.md', '%E9%9A%9C%E5%AE%B3%20%231%3A%25%3F.md'],
    );
    const said1 = logOf(text).runs[0].results[0]?.['message'] as { text: string };
    assert.equal(said1.text, hostile.replace('](', '] ('));
  });

  it('leaves out the mildest where there are too many for GitHub', () => {
    const level = (at: number): Level => (at === resultsLimit ? 'error' : 'info');
    const many = Array.from({ length: resultsLimit + 1 }, (_, at) => ({ ...message, level: level(at) }));
    const log = JSON.parse(said(sarif, [result(many)])) as Log;
    assert.equal(log.runs[0].results.length, resultsLimit);
    assert.equal(log.runs[0].results[0]?.['level'], 'error');
    assert.match(JSON.stringify(log.runs[0].invocations), /1 findings were left out/);
  });
});
