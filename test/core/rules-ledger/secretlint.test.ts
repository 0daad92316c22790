import assert from 'node:assert/strict';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { secretsOf } from '../../../src/core/report/secrets.js';
import { letters, lower, samples, upper } from './tokens.js';

const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }] };

/** What secretlint's recommended preset makes of a text: names of its rules. */
async function theirs(text: string): Promise<readonly string[]> {
  const source = { filePath: 'report.md', content: text, contentType: 'text' as const };
  const { messages } = await lintSource({ source, options: { config } });
  return messages.map(({ ruleId }) => ruleId.replace('@secretlint/secretlint-rule-', ''));
}

const sentence = (token: string): string => `The key ${token} was used.`;

/** Formats that the preset does not look for, or not by default; the others both find. */
const oursAlone = new Set([
  // The preset leaves key ids out, because they are no secret by themselves; in a report they say which key to revoke.
  'AWS access key',
  'GitLab token',
  'Discord webhook',
  'Stripe key',
  'Stripe webhook secret',
  'Google API key',
  'Google OAuth secret',
  'JSON Web Token',
  'PyPI token',
  'Anthropic key',
  'DigitalOcean token',
  'Docker token',
  'Hugging Face token',
  'Twilio key',
  'Azure storage key',
  'Telegram token',
  'Vault token',
  'age key',
]);

describe("secrets, beside secretlint's recommended preset", () => {
  samples.forEach(([kind, token], i) => {
    it(`${kind} (${i + 1}): ${oursAlone.has(kind) ? 'only ours' : 'both'}`, async () => {
      assert.equal(secretsOf(sentence(token)).length, 1);
      const found = await theirs(sentence(token));
      // Their basic auth is that of web addresses only.
      const isKnown = !oursAlone.has(kind) && !token.startsWith('postgres:') && !token.startsWith('_authToken');
      assert.equal(found.length > 0, isKnown, found.join(', ') || 'nothing found');
    });
  });

  /** Further shapes that the preset finds. */
  const shapes: readonly (readonly [rule: string, token: string])[] = [
    ['aws', `AWS_SECRET_ACCESS_KEY=${letters(40)}`],
    ['aws', `"aws_secret_access_key": "${letters(40)}"`],
    ['basicauth', `http://deploy:${letters(12)}@ci.shop.test/run`],
    ['github', `gho_${letters(36)}`],
    ['github', `ghu_${letters(36)}`],
    ['github', `ghs_${letters(36)}`],
    ['github', `ghr_${letters(36)}`],
    ['linear', `lin_api_${letters(40)}`],
    ['npm', `//registry.npmjs.org/:_authToken=npm_${letters(36)}`],
    ['openai', `sk-${letters(20)}T3BlbkFJ${letters(20)}`],
    ['openai', `sk-svcacct-${letters(58)}T3BlbkFJ${letters(58)}`],
    ['privatekey', `-----BEGIN PRIVATE KEY-----\n${letters(64)}\n-----END PRIVATE KEY-----`],
    ['privatekey', `-----BEGIN OPENSSH PRIVATE KEY-----\n${letters(64)}\n-----END OPENSSH PRIVATE KEY-----`],
    ['privatekey', `-----BEGIN PGP PRIVATE KEY BLOCK-----\n${letters(64)}\n-----END PGP PRIVATE KEY BLOCK-----`],
    ['sendgrid', `SG.${letters(22)}.${letters(43)}`],
    ['shopify', `shpca_${lower(32)}`],
    ['shopify', `shppa_${lower(32)}`],
    ['shopify', `shpss_${lower(32)}`],
    ['slack', `xoxb-123456789012-1234567890123-${letters(24)}`],
    ['slack', `xoxp-123456789012-123456789012-123456789012-${lower(32)}`],
    ['slack', `xapp-1-A${upper(10)}-1234567890123-${lower(64)}`],
    ['slack', `https://hooks.slack.com/services/T${upper(10)}/B${upper(10)}/${letters(24)}`],
  ];
  for (const [rule, token] of shapes)
    it(`finds what its rule ${rule} finds: ${token.slice(0, 24).replace(/\n/g, ' ')}`, async () => {
      assert.ok((await theirs(sentence(token))).includes(rule));
      assert.equal(secretsOf(sentence(token)).length, 1);
    });

  /** Stand-ins of manuals, which neither may take for a key. */
  for (const text of ['https://user:$PASSWORD@ci.shop.test/', '_authToken=$NPM_TOKEN', 'ghp_short', 'lin_api_key'])
    it(`neither finds anything in ${text}`, async () => {
      assert.deepEqual(await theirs(sentence(text)), []);
      assert.deepEqual(secretsOf(sentence(text)), []);
    });
});
