import assert from 'node:assert/strict';
import { secretsOf } from '../../../src/core/report/secrets.js';
import { tokenFormats } from '../../../src/core/report/token-formats.js';
import { letters, lower, samples } from './tokens.js';

describe('secrets', () => {
  for (const [kind, text] of samples)
    it(`${kind}: ${text.slice(0, 12).replace(/\n/g, ' ')}`, () => {
      const [found, more] = secretsOf(`The key ${text} was used.`);
      assert.equal(found?.kind, kind);
      assert.equal(found?.range.start, 8);
      assert.equal(more, undefined);
      assert.ok(found.shown.length <= 5, 'masked');
    });

  it('has a sample of every format', () => {
    const seen = new Set(samples.map(([kind]) => kind));
    assert.deepEqual(
      tokenFormats.map(({ kind }) => kind).filter((kind) => !seen.has(kind)),
      [],
    );
  });

  it('stands in code, comments and front matter too', () => {
    const key = `ghp_${letters(36)}`;
    assert.equal(secretsOf(`---\ntoken: ${key}\n---\n<!-- ${key} -->\n\`\`\`\n${key}\n\`\`\`\n`).length, 3);
  });

  const harmless = [
    'AKIAIOSFODNN7EXAMPLE',
    `ghp_${'x'.repeat(36)}`,
    'ghp_short',
    'https://user:password@ci.shop.test/',
    'https://deploy:$TOKEN@ci.shop.test/',
    'https://shop.test:8080/a@b',
    `commit ${lower(40)}`,
    `task-${lower(8)}-${lower(4)}`,
    'risk-assessment of the desk-top',
  ];
  for (const text of harmless) it(`not: ${text.slice(0, 40)}`, () => assert.deepEqual(secretsOf(text), []));
});
