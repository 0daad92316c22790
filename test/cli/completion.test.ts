import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { inProcess } from './run.js';

const isThere = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

async function script(shell: string, lang = 'en'): Promise<string> {
  const { code, stdout, stderr } = await inProcess({ args: ['completion', shell, '--lang', lang], cwd: '/' });
  assert.deepEqual([code, stderr], [0, '']);
  return stdout;
}

function runIn(shell: string, text: string): string {
  const { stdout, stderr, status } = spawnSync(shell, ['-c', text], { encoding: 'utf8', cwd: '/' });
  assert.deepEqual([status, stderr], [0, '']);
  return stdout.trim();
}

describe('completion', () => {
  const words: readonly (readonly [line: string, wanted: RegExp])[] = [
    ['hansei rul', /^rules$/],
    ['hansei --fix', /^--fix --fix-dry-run$/],
    ['hansei lint --format g', /^github gitlab$/],
    ['hansei lint x.md --fail-on w', /^warning$/],
    ['hansei explain blame/human', /^blame\/human-error$/],
    ['hansei new --status res', /^resolved$/],
    ['hansei rules --format ', /^stylish json$/],
    ['hansei completion z', /^zsh$/],
    ['hansei lint --baseline ', /^$/],
  ];

  for (const [line, wanted] of words) {
    it(`bash completes ${line}`, async function () {
      if (!isThere('bash')) this.skip();
      const parts = line.split(' ');
      const text = await script('bash');
      const shown = runIn(
        'bash',
        `${text}\nCOMP_WORDS=(${parts.map((part) => `'${part}'`).join(' ')})\nCOMP_CWORD=${parts.length - 1}\n_hansei 2>&1\necho "\${COMPREPLY[@]}"\n`,
      );
      assert.match(shown, wanted);
    });

    it(`fish completes ${line}`, async function () {
      if (!isThere('fish') || line.includes('--baseline')) this.skip();
      const shown = runIn('fish', `${await script('fish', 'ja')}\ncomplete -C '${line}'\n`);
      const found = shown
        .split('\n')
        .map((row) => row.split('\t')[0])
        .toSorted((a, b) => (a! < b! ? -1 : 1));
      assert.match(found.join(' '), wanted.source === '^stylish json$' ? /^json stylish$/ : wanted);
    });
  }

  it('is a script that zsh can read, in both languages', async function () {
    if (!isThere('zsh')) this.skip();
    for (const lang of ['en', 'ja'])
      assert.match(
        runIn('zsh', `autoload -U compinit; compinit -u -D\n${await script('zsh', lang)}\nwhence -w _hansei\n`),
        /_hansei: function/,
      );
  });

  it('names every option of every command', async () => {
    const text = await script('bash');
    for (const command of ['lint', 'new', 'init', 'rules', 'lsp']) {
      const { stdout } = await inProcess({ args: [command, '--help'], cwd: '/' });
      const options = [...stdout.matchAll(/^ +(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option ?? '');
      assert.ok(options.length > 3);
      const own = new RegExp(`^ +${command}:-\\*\\) words='([^']*)'`, 'm').exec(text)?.[1]?.split(' ') ?? [];
      assert.deepEqual(
        options.filter((option) => option !== '--help' && !own.includes(option)),
        [],
        command,
      );
    }
  });

  it('knows no other shell', async () => {
    const { code, stderr } = await inProcess({ args: ['completion', 'fihs'], cwd: '/' });
    assert.equal(code, 2);
    assert.match(stderr, /unknown value "fihs"; did you mean fish\?/);
  });
});
