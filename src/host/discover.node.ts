import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf, type Said } from './files.js';
import { isAbsent } from './files.node.js';
import { type GitIgnore, gitIgnore } from './gitignore.node.js';
import { globTest } from './glob-match.js';
import { globProblem } from './globs.js';
import { notRegular } from './read.js';

export type DiscoverOptions = {
  readonly cwd: string;
  /** Respect `.gitignore`; a file that is named itself is taken all the same. */
  readonly gitignore: boolean;
};

export type Found = {
  readonly path: string;
  /** The caller wrote this very path, so it is a report whatever is in it. */
  readonly named: boolean;
  /** Where it was found: another path when that is a link. */
  readonly via: string;
};

export type Trouble = {
  readonly path: string;
  /** `unmatched`: a path that does not exist or a glob without a match; `skipped`: harmless, but worth a line. */
  readonly kind: 'unmatched' | 'unreadable' | 'skipped';
  readonly reason: Said;
};

/** Native absolute paths, each file once, sorted. */
export type Discovery = { readonly files: readonly Found[]; readonly troubles: readonly Trouble[] };

type Search = {
  readonly found: Map<string, Found>;
  readonly troubles: Trouble[];
  readonly ignored: GitIgnore;
};

/** Files that command-line arguments (files, folders, globs) stand for. Folders and globs give Markdown files only. */
export async function discover(args: readonly string[], { cwd, gitignore }: DiscoverOptions): Promise<Discovery> {
  const search: Search = { found: new Map(), troubles: [], ignored: gitignore ? gitIgnore() : () => false };
  for (const arg of args) await addArgument(search, arg, cwd);
  const files = [...search.found.values()].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { files, troubles: search.troubles };
}

async function addArgument(search: Search, arg: string, cwd: string): Promise<void> {
  const native = path.resolve(cwd, arg);
  const trouble = (kind: Trouble['kind'], reason: Said) => search.troubles.push({ path: arg, kind, reason });
  try {
    const found = await stat(native);
    if (found.isDirectory()) await walk(search, native, isMarkdown);
    else if (found.isFile()) await add(search, native, true);
    else trouble('unreadable', notRegular);
  } catch (error) {
    if (!isAbsent(error)) trouble('unreadable', reasonOf(error));
    else if (!isGlob(arg)) trouble('unmatched', reasonOf(error));
    else if (!(await addGlob(search, arg, cwd))) trouble('unmatched', noMatch);
  }
}

const noMatch: Said = { en: 'matches no Markdown file', ja: '一致するMarkdownファイルがありません' };

const isMarkdown = (native: string): boolean => /\.(md|markdown)$/i.test(native);

const isGlob = (arg: string): boolean => /[*?[\]{}]/.test(arg);

/** Whether anything matched. The folders before the first special character are entered as they are written. */
async function addGlob(search: Search, glob: string, cwd: string): Promise<boolean> {
  const parts = glob.replaceAll('\\', '/').split('/');
  const special = parts.findIndex(isGlob);
  const folder = path.resolve(cwd, ...(special === 0 ? [] : [`${parts.slice(0, special).join('/')}/`]));
  const rest = parts.slice(special).join('/');
  if (globProblem(rest) !== null) return false;
  const matches = globTest(rest);
  let any = false;
  const accept = (native: string): boolean => {
    const isMatch = isMarkdown(native) && matches(path.relative(folder, native).replaceAll('\\', '/'));
    any ||= isMatch;
    return isMatch;
  };
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) await walk(search, folder, accept);
  return any;
}

const neverEntered = new Set(['node_modules', '.git']);

/** Links are not followed, so nothing outside the folder and nothing twice is found. */
async function walk(search: Search, folder: string, accept: (native: string) => boolean): Promise<void> {
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of await entriesOf(search, next)) {
      const native = path.join(next, entry.name);
      if (entry.isDirectory()) {
        if (!neverEntered.has(entry.name) && !search.ignored(native, true)) waiting.push(native);
      } else if (!entry.isSymbolicLink() && accept(native) && !search.ignored(native, false)) {
        if (entry.isFile()) await add(search, native, false);
        else search.troubles.push({ path: native, kind: 'skipped', reason: notRegular });
      }
    }
  }
}

async function entriesOf({ troubles }: Search, folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    troubles.push({ path: folder, kind: 'unreadable', reason: reasonOf(error) });
    return [];
  }
}

/** A file reached by a link and by its own name counts once, under the name it has without links. */
async function add({ found }: Search, native: string, named: boolean): Promise<void> {
  const isLink = named && (await lstat(native)).isSymbolicLink();
  const real = isLink ? await realpath(native) : native;
  found.set(real, { path: real, named: named || (found.get(real)?.named ?? false), via: native });
}
