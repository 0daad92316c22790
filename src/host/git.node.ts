import { execFile } from 'node:child_process';
import path from 'node:path';
import type { Said } from './files.js';

/** What git could not say, for people. */
export class GitFailure extends Error {
  readonly reason: Said;
  constructor(reason: Said) {
    super(reason.en);
    this.name = 'GitFailure';
    this.reason = reason;
  }
}

/** Native paths of files that differ from where `ref` and HEAD parted, also those not yet added; deleted ones are left out. */
export async function changedSince(cwd: string, ref: string): Promise<ReadonlySet<string>> {
  const top = await topOf(cwd);
  const base = await commitOf(cwd, ref);
  const parted = await git(cwd, ['merge-base', '--end-of-options', base, 'HEAD']).catch(() => base);
  const changed = await git(cwd, ['diff', ...namesOnly, parted.trim(), '--']);
  const added = await git(cwd, ['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ':/']);
  return pathsIn(top, changed + added);
}

/** Native paths of files that the next commit changes. */
export async function stagedFiles(cwd: string): Promise<ReadonlySet<string>> {
  const top = await topOf(cwd);
  return pathsIn(top, await git(cwd, ['diff', '--cached', ...namesOnly, '--']));
}

const namesOnly = ['--name-only', '-z', '--diff-filter=d', '--no-renames', '--no-ext-diff', '--no-textconv'];

async function commitOf(cwd: string, ref: string): Promise<string> {
  const unknown = new GitFailure({ en: `git knows no commit "${ref}"`, ja: `コミット「${ref}」が見つかりません` });
  // Also older gits that do not know --end-of-options must not take it for an option.
  if (!/^[^\s\u0000-\u001f\u007f-]\S{0,249}$/.test(ref)) throw unknown;
  const found = await git(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).catch(
    (error: unknown) => {
      throw error instanceof GitFailure && error.reason !== failed ? error : unknown;
    },
  );
  // Git before 2.30 repeats the option.
  const commit = /^[0-9a-f]{40,64}$/m.exec(found)?.[0];
  if (commit === undefined) throw unknown;
  return commit;
}

/** Relative to `cwd`, so that a folder that was entered through a link keeps its name. Outside of repositories it fails. */
const topOf = async (cwd: string): Promise<string> =>
  path.resolve(cwd, (await git(cwd, ['rev-parse', '--show-cdup'])).replace(/\r?\n$/, ''));

const pathsIn = (top: string, names: string): ReadonlySet<string> =>
  new Set(names.split('\0').flatMap((name) => (name === '' ? [] : [path.resolve(top, name)])));

const missing: Said = { en: 'git was not found', ja: 'git が見つかりません' };
const failed: Said = { en: 'git could not answer', ja: 'git が失敗しました' };
const noRepository: Said = { en: 'this is no git repository', ja: 'git リポジトリではありません' };

/** In git's own words. */
function asSaid(stderr: string): Said {
  const line = stderr.trim().split('\n')[0]!.slice(0, 200);
  return line === '' ? failed : { en: line, ja: line };
}

/** Settings of a repository that would run its programs are off. */
const harmless = [
  '--no-pager',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.quotePath=false',
];

function git(cwd: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  const options = { cwd, env, timeout: 60_000, maxBuffer: 1 << 28, windowsHide: true };
  return new Promise((resolve, reject) => {
    execFile('git', [...harmless, ...args], options, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else if (error.code === 'ENOENT') reject(new GitFailure(missing));
      else reject(new GitFailure(/not a git repository/.test(stderr) ? noRepository : asSaid(stderr)));
    });
  });
}
