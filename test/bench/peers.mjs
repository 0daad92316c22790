// The tools that `npm run bench` compares: each as its own documentation calls it, on the folder `incidents`.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const home = path.resolve('test/bench');
const { resolve } = createRequire(path.join(home, 'package.json'));
const node = process.execPath;
const bin = (name) => path.join(home, 'node_modules/.bin', name);

export function install() {
  if (existsSync(path.join(home, 'node_modules/.package-lock.json'))) return;
  process.stderr.write('Installing the other tools into test/bench (once)\n');
  // `npm ci` refuses a lock that does not name one tool's programs for all platforms.
  const how = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', how, { cwd: home, stdio: 'inherit' });
}

export const versionOf = (name) =>
  JSON.parse(readFileSync(path.join(home, 'node_modules', name, 'package.json'), 'utf8')).version;

/** The program itself, without the script that looks for it. */
function rumdl() {
  const { platform, arch } = process;
  const file = `@rumdl/cli-${platform}-${arch}/rumdl${platform === 'win32' ? '.exe' : ''}`;
  try {
    return [resolve(file)];
  } catch {
    return [node, bin('rumdl')];
  }
}

/** Writes the settings that a tool needs beside the reports. */
export function settings(cwd) {
  const write = (file, text) => writeFileSync(path.join(cwd, file), text);
  write('.remarkrc.json', JSON.stringify({ plugins: [resolve('remark-preset-lint-recommended')] }));
  write('.textlintrc.json', JSON.stringify({ rules: { alex: true, 'write-good': true } }));
  write('.vale.ini', 'MinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = Vale\n');
}

export function peers(cwd) {
  const rules = path.join(home, 'node_modules');
  const list = [
    {
      name: `markdownlint-cli2 ${versionOf('markdownlint-cli2')}`,
      command: [node, bin('markdownlint-cli2'), 'incidents/**/*.md'],
    },
    {
      name: `remark-cli ${versionOf('remark-cli')}, recommended lint preset`,
      command: [node, bin('remark'), '--quiet', '--no-stdout', '--frail', 'incidents'],
    },
    { name: `alex ${versionOf('alex')}`, slow: 2, command: [node, bin('alex'), 'incidents'] },
    {
      name: `textlint ${versionOf('textlint')}, rules alex and write-good`,
      slow: 4,
      command: [node, bin('textlint'), '--rules-base-directory', rules, 'incidents/**/*.md'],
    },
    { name: `rumdl ${versionOf('rumdl')} (Rust)`, command: [...rumdl(), 'check', '--no-cache', 'incidents'] },
  ];
  if (spawnSync('vale', ['--version']).status === 0)
    list.push({ name: 'Vale', command: ['vale', '--no-exit', 'incidents'] });
  return list.map((peer) => ({ ...peer, cwd }));
}

/** Hansei as `npm run build` makes it, and the parse alone of the same files as a process. */
export function ours(cwd) {
  const cli = path.resolve('dist/cli.js');
  const lint = [node, cli, 'lint', '--fail-on', 'never'];
  const cache = path.join(cwd, '.hansei-cache');
  return [
    { name: 'bare parse, one thread', command: [node, path.resolve('out/bench/parse.cjs'), 'incidents'] },
    { name: 'Hansei, one thread', command: [...lint, '--workers', '1', 'incidents'] },
    { name: 'Hansei', command: [...lint, 'incidents'] },
    {
      name: 'Hansei --cache, cold',
      before: () => rmSync(cache, { recursive: true, force: true }),
      command: [...lint, '--cache', 'incidents'],
    },
    { name: 'Hansei --cache, warm', command: [...lint, '--cache', 'incidents'] },
  ].map((tool) => ({ ...tool, cwd }));
}
