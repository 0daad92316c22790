import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { defaultConfig } from '../../src/core/index.js';
import { reportFilter } from '../../src/host/reports.js';
import { root } from '../support/root.js';
import { bad, badJapanese, good, notes } from './reports.js';
import { binary, contentOf, type Files, folderWith } from './run.js';

const at = (name: string): string => path.join(root, name);
const yaml = (name: string): unknown => parse(readFileSync(at(name), 'utf8'));
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string };

type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

function bash(script: string, cwd: string, env: Readonly<Record<string, string>>): Ran {
  const all = { PATH: process.env['PATH'] ?? '', ...env };
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd,
    env: all,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

async function inFolder(files: Files, run: (folder: string) => Promise<void> | void): Promise<void> {
  const { folder, remove } = await folderWith(files);
  try {
    await run(folder);
  } finally {
    await remove();
  }
}

/** The three endings that everything that calls the command must pass on. */
const endings: readonly (readonly [code: 0 | 1 | 2, files: Files])[] = [
  [0, { 'incidents/a.md': good, 'README.md': notes }],
  [1, { 'incidents/a.md': bad, 'incidents/障害 1.md': badJapanese }],
  [2, { 'incidents/a.md': good, 'incidents/b.md': Buffer.from([0xff, 0xfe, 0x41, 0]) }],
];

describe('continuous integration', function () {
  this.timeout(30_000);
  let command = '';
  before(async function () {
    if (spawnSync('bash', ['-c', 'true']).status !== 0) this.skip();
    command = `${process.execPath} ${await binary()}`;
  });

  describe('action.yml', () => {
    type Action = {
      readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
      readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
      readonly runs: { readonly using: string; readonly steps: readonly Step[] };
    };
    type Step = {
      readonly run: string;
      readonly shell: string;
      readonly env: Readonly<Record<string, string>>;
      readonly uses?: string;
    };
    const action = yaml('action.yml') as Action;

    /** Runs the one step as GitHub does. */
    async function step(given: Readonly<Record<string, string>>, cwd: string): Promise<Ran & { outputs: string }> {
      const [only] = action.runs.steps;
      assert.ok(only);
      const folder = await mkdtemp(path.join(tmpdir(), 'hansei-runner-'));
      const output = path.join(folder, 'output');
      const defaults = Object.entries(action.inputs).map(([name, input]) => [name, String(input.default)]);
      const inputs: Readonly<Record<string, string>> = { ...Object.fromEntries(defaults), command, ...given };
      const filled = Object.entries(only.env).map(([name, value]) => [
        name,
        value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => inputs[input] ?? 'unknown input'),
      ]);
      const env = { ...Object.fromEntries(filled), GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: output, RUNNER_TEMP: folder };
      try {
        const ran = bash(only.run, cwd, env);
        return { ...ran, outputs: existsSync(output) ? readFileSync(output, 'utf8') : '' };
      } finally {
        await rm(folder, { recursive: true });
      }
    }

    for (const [code, files] of endings) {
      it(`passes on ${code}`, () =>
        inFolder(files, async (folder) => {
          const { code: found, stdout, stderr, outputs } = await step({}, folder);
          assert.equal(found, code, stderr);
          assert.match(outputs, new RegExp(`^errors=\\d+\\nwarnings=\\d+\\nreports=\\d\\nexit-code=${code}\\n$`));
          if (code > 0) assert.match(stdout, /^::error file=incidents\//m);
        }));
    }

    it('takes every input, as it is', () =>
      inFolder(
        { 'docs/a b;$(touch x).md': bad, 'c.json': '{"extends": "legacy"}', 'docs/c.md': good },
        async (folder) => {
          const inputs = {
            paths: 'docs/a b;$(touch x).md\n\ndocs/c.md\n',
            config: 'c.json',
            'fail-on': 'warning',
            language: 'ja',
          };
          const { code, stdout, outputs } = await step({ ...inputs, 'sarif-file': 'out/h.sarif' }, folder);
          assert.equal(code, 1);
          assert.match(stdout, /2件の報告書/);
          assert.match(outputs, /^errors=0\nwarnings=[1-9]/);
          const left = Object.keys(await contentOf(folder));
          assert.ok(left.includes('out/h.sarif') && !left.includes('x'), left.join());
        },
      ));

    it('says 2 for what cannot be run, with outputs', () =>
      inFolder({ 'a.md': good }, async (folder) => {
        const { code, outputs } = await step({ since: '--upload-pack=x' }, folder);
        assert.equal(code, 2);
        assert.match(outputs, /^errors=0\nwarnings=0\nreports=0\nexit-code=2\n$/);
        assert.equal((await step({ baseline: 'none.json' }, folder)).code, 2);
      }));

    it('is documented, pinned, and puts no input into the script', () => {
      assert.equal(action.runs.using, 'composite');
      for (const [name, { description }] of Object.entries({ ...action.inputs, ...action.outputs }))
        assert.ok(description, name);
      assert.equal(action.inputs['version']?.default, version);
      for (const { run, uses, shell } of action.runs.steps) {
        assert.equal(uses, undefined);
        assert.equal(shell, 'bash');
        assert.doesNotMatch(run, /\$\{\{/);
      }
      const used = [...action.runs.steps.flatMap(({ env }) => Object.values(env)), 'inputs.working-directory'];
      assert.deepEqual(
        used.map((value) => /inputs\.([\w-]+)/.exec(value)?.[1]).toSorted(),
        Object.keys(action.inputs).toSorted(),
      );
    });
  });

  describe('.pre-commit-hooks.yaml', () => {
    type Hook = {
      readonly id: string;
      readonly entry: string;
      readonly files: string;
      readonly exclude: string;
      readonly language: string;
    };
    const hooks = yaml('.pre-commit-hooks.yaml') as readonly Hook[];

    it('names the same reports as the default config', () => {
      const filter = reportFilter({ config: defaultConfig, root: '/' });
      const paths = [
        'incidents/a.md',
        'docs/postmortems/2026/a.md',
        'x/障害報告書/1.md',
        'incident-reports/a.md',
        'post-mortems/a.md',
      ];
      const others = [
        'a.md',
        'myincidents/a.md',
        'incidents/README.md',
        'incidents/index.md',
        'incidents/my-template.md',
      ];
      for (const { id, files, exclude } of hooks)
        for (const file of [...paths, ...others]) {
          // Python's inline flag stands for JavaScript's.
          const isTaken = new RegExp(files).test(file) && !new RegExp(exclude.replace('(?i)', ''), 'i').test(file);
          assert.equal(isTaken, filter.byPath(`/${file}`) === 'glob', `${id} ${file}`);
        }
    });

    for (const [code, files] of endings) {
      it(`passes on ${code}`, () =>
        inFolder(files, (folder) => {
          for (const entry of new Set(hooks.map((hook) => hook.entry))) {
            const [name, ...args] = entry.split(' ');
            assert.equal(name, 'hansei');
            const [node = '', bin = ''] = command.split(' ');
            const names = Object.keys(files).filter((file) => file.startsWith('incidents/'));
            const { status, stderr } = spawnSync(node, [bin, ...args, ...names], { cwd: folder, encoding: 'utf8' });
            assert.equal(status, code, stderr);
          }
        }));
    }
  });

  describe('ci/gitlab.yml', () => {
    type Job = {
      readonly variables: Readonly<Record<string, string>>;
      readonly script: readonly string[];
      readonly artifacts: { readonly when: string; readonly reports: Readonly<Record<string, string>> };
    };
    const { hansei: job } = yaml('ci/gitlab.yml') as { readonly hansei: Job };

    for (const [code, files] of endings) {
      it(`passes on ${code}, and always leaves its reports`, () =>
        inFolder(files, async (folder) => {
          const { code: found, stderr } = bash(job.script.join('\n'), folder, { ...job.variables, HANSEI: command });
          assert.equal(found, code, stderr);
          assert.equal(job.artifacts.when, 'always');
          const left = Object.keys(await contentOf(folder));
          for (const report of Object.values(job.artifacts.reports)) assert.ok(left.includes(report), report);
        }));
    }

    it('is pinned', () => assert.ok(job.variables['HANSEI']?.includes(`hansei@${version} `)));
  });

  it('lint-staged and reviewdog get what they need', () =>
    inFolder({ 'incidents/a.md': bad }, (folder) => {
      const fixing = bash(
        `${command} lint --fix --no-error-on-unmatched-pattern incidents/a.md incidents/gone.md`,
        folder,
        {},
      );
      assert.equal(fixing.code, 1);
      const review = execFileSync('bash', ['-c', `${command} lint -f rdjson --fail-on never incidents`], {
        cwd: folder,
      });
      const { diagnostics } = JSON.parse(String(review)) as { diagnostics: { location: { path: string } }[] };
      assert.equal(diagnostics[0]?.location.path, 'incidents/a.md');
    }));
});
