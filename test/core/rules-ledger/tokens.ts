/** Letters that repeat nothing, so that none of them is taken for a stand-in. They are put together here: no scanner shall find one. */
export const letters = (count: number, alphabet = 'k3Qm7ZtVb2XwYs9RfLh4PdNgJc6') =>
  Array.from({ length: count }, (_, i) => alphabet[(i * 7 + (i % 5)) % alphabet.length]).join('');
export const lower = (count: number) => letters(count, 'a1b2c3d4e5f60789');
export const upper = (count: number) => letters(count, 'QZ2XW3YS4RF5LH6PDNGJC7');

/** Each format that is looked for, and a credential of that shape that is nobody's. */
export const samples: readonly (readonly [kind: string, text: string])[] = [
  ['AWS access key', `AKIA${upper(16)}`],
  ['AWS secret key', `aws_secret_access_key = ${letters(40)}`],
  ['GitHub token', `ghp_${letters(36)}`],
  ['GitHub token', `github_pat_${letters(22)}_${letters(59)}`],
  ['GitLab token', `glpat-${letters(20)}`],
  ['Slack token', `xoxb-12345-${letters(20)}`],
  ['Slack token', `xapp-1-${upper(9)}-123456-${lower(30)}`],
  ['Slack webhook', `https://hooks.slack.com/services/T${upper(8)}/B${upper(8)}/${letters(24)}`],
  ['Discord webhook', `discord.com/api/webhooks/123456789012345678/${letters(68)}`],
  ['Stripe key', `sk_live_${letters(24)}`],
  ['Stripe key', `rk_test_${letters(24)}`],
  ['Stripe webhook secret', `whsec_${letters(32)}`],
  ['Google API key', `AIza${letters(35)}`],
  ['Google OAuth secret', `GOCSPX-${letters(28)}`],
  ['private key', `-----BEGIN RSA PRIVATE KEY-----\n${letters(64)}\n-----END RSA PRIVATE KEY-----`],
  ['JSON Web Token', `eyJ${letters(20)}.eyJ${letters(30)}.${letters(40)}`],
  ['npm token', `npm_${letters(36)}`],
  ['npm token', `_authToken=${lower(8)}-${lower(4)}-${lower(4)}-${lower(4)}-${lower(12)}`],
  ['PyPI token', `pypi-AgE${letters(60)}`],
  ['SendGrid key', `SG.${letters(22)}.${letters(43)}`],
  ['OpenAI key', `sk-proj-${letters(74)}T3BlbkFJ${letters(74)}`],
  ['Anthropic key', `sk-ant-api03-${letters(93)}AA`],
  ['Shopify token', `shpat_${lower(32)}`],
  ['DigitalOcean token', `dop_v1_${lower(64)}`],
  ['Docker token', `dckr_pat_${letters(27)}`],
  ['Hugging Face token', `hf_${letters(34, 'kQmZtVbXwYsRfLhPdNgJc')}`],
  ['Twilio key', `SK${lower(32)}`],
  ['Azure storage key', `AccountKey=${letters(86)}==`],
  ['1Password service account', `ops_${btoa(JSON.stringify({ key: letters(90) }))}`],
  ['Linear key', `lin_api_${letters(40)}`],
  ['Telegram token', `123456789:AA${letters(33)}`],
  ['Vault token', `hvs.${letters(24)}`],
  ['age key', `AGE-SECRET-KEY-1${upper(58)}`],
  ['password in an address', `postgres://deploy:${letters(12)}@db.shop.test/orders`],
];
