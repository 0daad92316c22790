import assert from 'node:assert/strict';
import path from 'node:path';
import { root } from '../support/root.js';
import { inProcess } from './run.js';

type Results = readonly { readonly messages: readonly { readonly ruleId: string; readonly message: string }[] }[];

async function lint(name: string): Promise<Results[number]['messages']> {
  const cwd = path.join(root, 'test/reports/demo');
  const { stdout } = await inProcess({ args: ['--format', 'json', '--today', '2026-11-24', name], cwd });
  return (JSON.parse(stdout) as Results)[0]?.messages ?? [];
}

describe('demo reports', () => {
  for (const name of ['checkout-good.en.md', 'login-good.ja.md']) {
    it(`${name} leaves nothing open`, async () => assert.deepEqual(await lint(name), []));
  }

  for (const name of ['checkout-bad.en.md', 'login-bad.ja.md']) {
    it(`${name} shows what Hansei says`, async () => {
      const found = new Set((await lint(name)).map(({ ruleId }) => ruleId));
      const taught = [
        'structure/front-matter',
        'structure/missing-section',
        'delay/unanswered',
        'prevention/no-owner',
        'timeline/order',
        'blame/human-error',
        'blame/hindsight',
      ];
      assert.deepEqual(
        taught.filter((rule) => !found.has(rule)),
        [],
      );
    });
  }
});
