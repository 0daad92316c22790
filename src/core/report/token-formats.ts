/** Formats of credentials as their makers document them. `hint`: a text without it has none; plain and cheap to look for. */
export type TokenFormat = { readonly kind: string; readonly hint: string; readonly pattern: RegExp };

export const tokenFormats: readonly TokenFormat[] = [
  { kind: 'AWS access key', hint: 'A', pattern: /(?<![A-Z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Z0-9])/g },
  {
    kind: 'AWS secret key',
    hint: 'ecret',
    pattern: /aws_?(?:secret|session)_?(?:access)?_?(?:key|token)["']?\s*[=:]\s*["']?[A-Za-z0-9/+]{40,}={0,2}/gi,
  },
  {
    kind: 'AWS secret key',
    hint: 'SECRET',
    pattern: /aws_?(?:secret|session)_?(?:access)?_?(?:key|token)["']?\s*[=:]\s*["']?[A-Za-z0-9/+]{40,}={0,2}/gi,
  },
  { kind: 'GitHub token', hint: 'gh', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g },
  { kind: 'GitHub token', hint: 'github_pat_', pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g },
  {
    kind: 'GitLab token',
    hint: 'gl',
    pattern: /\b(?:glpat|gldt|glrt|glcbt|glptt|glft|glimt|glagent|gloas)-[A-Za-z0-9_-]{20,}/g,
  },
  { kind: 'Slack token', hint: 'xox', pattern: /\bxox[abeoprs]-(?:\d+-)?[A-Za-z0-9-]{10,}/g },
  { kind: 'Slack token', hint: 'xapp-', pattern: /\bxapp-\d-[A-Z0-9]+-\d+-[a-f0-9]{20,}/g },
  {
    kind: 'Slack webhook',
    hint: 'hooks.slack.com',
    pattern: /(?:https:\/\/)?hooks\.slack\.com\/(?:services|workflows)\/T[A-Z0-9]{8,}\/[A-Z0-9]{8,}\/[A-Za-z0-9]{16,}/g,
  },
  {
    kind: 'Discord webhook',
    hint: '/api/webhooks/',
    pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,}/g,
  },
  { kind: 'Stripe key', hint: '_live_', pattern: /\b(?:sk|rk)_live_[A-Za-z0-9]{16,}/g },
  { kind: 'Stripe key', hint: '_test_', pattern: /\b(?:sk|rk)_test_[A-Za-z0-9]{16,}/g },
  { kind: 'Stripe webhook secret', hint: 'whsec_', pattern: /\bwhsec_[A-Za-z0-9]{32,}/g },
  { kind: 'Google API key', hint: 'AIza', pattern: /\bAIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])/g },
  { kind: 'Google OAuth secret', hint: 'GOCSPX-', pattern: /\bGOCSPX-[A-Za-z0-9_-]{28}/g },
  {
    kind: 'private key',
    hint: 'PRIVATE KEY',
    pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----[^-]{16,}/g,
  },
  {
    kind: 'JSON Web Token',
    hint: 'eyJ',
    pattern: /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/g,
  },
  { kind: 'npm token', hint: 'npm_', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  {
    kind: 'npm token',
    hint: '_authToken',
    pattern: /_authToken\s{0,4}=\s{0,4}"?[A-Za-z0-9+/=_-]{20,256}/g,
  },
  { kind: 'PyPI token', hint: 'pypi-', pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/g },
  { kind: 'SendGrid key', hint: 'SG.', pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/g },
  {
    kind: 'OpenAI key',
    hint: 'sk-',
    pattern: /\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{20,}T3BlbkFJ[A-Za-z0-9_-]{20,}/g,
  },
  { kind: 'Anthropic key', hint: 'sk-ant-', pattern: /\bsk-ant-(?:api|admin)\d{2}-[A-Za-z0-9_-]{80,}/g },
  { kind: 'Shopify token', hint: 'shp', pattern: /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}\b/g },
  { kind: 'DigitalOcean token', hint: '_v1_', pattern: /\bdo[opr]_v1_[a-f0-9]{64}\b/g },
  { kind: 'Docker token', hint: 'dckr_', pattern: /\bdckr_(?:pat|oat)_[A-Za-z0-9_-]{27,}/g },
  { kind: 'Hugging Face token', hint: 'hf_', pattern: /\bhf_[A-Za-z]{34}\b/g },
  { kind: 'Twilio key', hint: 'SK', pattern: /\bSK[0-9a-f]{32}\b/g },
  { kind: 'Azure storage key', hint: 'AccountKey=', pattern: /AccountKey=[A-Za-z0-9+/]{86}==/g },
  { kind: '1Password service account', hint: 'ops_ey', pattern: /\bops_ey[A-Za-z0-9+/=]{100,1400}/g },
  { kind: 'Linear key', hint: 'lin_api_', pattern: /\blin_api_[A-Za-z0-9]{40}\b/g },
  { kind: 'Telegram token', hint: ':AA', pattern: /\b\d{8,10}:AA[A-Za-z0-9_-]{33}\b/g },
  { kind: 'Vault token', hint: 'hvs.', pattern: /\bhvs\.[A-Za-z0-9_-]{24,}/g },
  { kind: 'age key', hint: 'AGE-SECRET-KEY-', pattern: /AGE-SECRET-KEY-1[A-Z0-9]{58}/g },
  {
    kind: 'password in an address',
    hint: '://',
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@<>{}$*]{1,64}:[^\s/@<>{}$*]{4,128}@[\w-]/g,
  },
];

/** Samples and stand-ins, not keys: documentation uses them. */
export const standIn =
  /example|x{6,}|\*{3,}|\.{3}|placeholder|redacted|dummy|your[-_]|:(?:password|pass|passwd|secret|pwd)@|(.)\1{9,}/i;
