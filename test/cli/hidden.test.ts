import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { formatNames } from '../../src/cli/formats/index.js';
import { letters, samples } from '../core/rules-ledger/tokens.js';
import { folderWith, inProcess } from './run.js';

const [token, name, mail, phone] = [`ghp_${letters(36)}`, 'Lucia Ferro', 'lucia.ferro@mail.shop', '080-2468-1357'];

/** Quotes what must not be shown wherever some output may quote it: headings, rows, actions, prose, an unknown key. */
const report = `---
hansei: 1
profile: customer
status: ongoing
accountable: ${token}
statuss: ${token}
date: 2026-11-20
timezone: UTC
---

# Orders of ${mail} failed with ${token}

## ${token}

We are sorry. TBD

## Timeline

| Time | Phase | Event |
| --- | --- | --- |
| 14:02 | start | ${token} was used by ${name} (${phone}) |
| 14:50 | detect | ${mail} wrote |
| 14:40 | resolve | ${token} was revoked |

## Cause

${name} carelessly forgot ${token}.

## ${token}

## Prevention

- Improve ${token} for ${mail}

## Why detection and recovery took so long

It took 48 minutes to detect because nobody watched ${token}.
`;
const config = `{ "rules": { "privacy/personal-data": ["warning", { "customers": ["${name}"] }] } }`;

async function output(args: readonly string[], text = report): Promise<string> {
  const { folder, remove } = await folderWith({ 'a.md': text, 'hansei.config.json': config });
  try {
    const { stdout, stderr } = await inProcess({ args, cwd: folder, env: { COLUMNS: '400' } });
    return stdout + stderr;
  } finally {
    await remove();
  }
}

function assertHidden(shown: string): void {
  for (const secret of [token, name, mail, phone]) assert.ok(!shown.includes(secret), `${secret} in:\n${shown}`);
}

describe('credentials and personal data', () => {
  for (const format of formatNames)
    it(`are in no output of --format ${format}`, async () => {
      const shown = await output(['lint', '--format', format, 'a.md']);
      assertHidden(shown);
      assert.match(shown, /privacy\/secret/);
    });

  samples.forEach(([kind, text], i) => {
    it(`are starred in the line that is shown, ${kind} (${i + 1})`, async () => {
      const shown = await output(['lint', 'a.md'], `# Down\n\n## Impact\n\nThe key ${text} was used.\n`);
      for (const line of text.split('\n')) assert.ok(!shown.includes(line) || line.startsWith('-----'), shown);
      assert.match(shown, /\*{4}/);
    });
  });

  it('are in no change that is shown', async () => {
    const shown = await output(['lint', '--fix-dry-run', 'a.md'], report.replace('status: ongoing', 'status: closed'));
    assert.match(shown, /^\+/m);
    assertHidden(shown);
  });

  for (const format of ['text', 'json', 'markdown'])
    it(`are in no ledger as ${format}`, async () => {
      const shown = await output(['ledger', '--format', format, 'a.md']);
      assert.match(shown, /48|start|detect/);
      assert.ok(!shown.includes(token), shown);
    });

  it('stay as they are in the file', async () => {
    const { folder, remove } = await folderWith({ 'a.md': report });
    try {
      await inProcess({ args: ['lint', '--fix', 'a.md'], cwd: folder });
      assert.equal((await readFile(`${folder}/a.md`, 'utf8')).split(token).length, report.split(token).length);
    } finally {
      await remove();
    }
  });
});
