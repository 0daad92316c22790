import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';
import type { Engine } from '../../src/host/engine.js';

/** Files by path: text, bytes, or `{ link }` for a symbolic link. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;

export type Call = {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
};

export type Result = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** A new folder with these files, and its end. The `.git` keeps config files of the machine out. */
export async function folderWith(files: Files): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hansei-'));
  await mkdir(path.join(folder, '.git'));
  for (const [name, content] of Object.entries(files)) {
    const native = path.join(folder, name);
    await mkdir(path.dirname(native), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(native, content);
    else await symlink(content.link, native);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Everything below a folder as one value, to see that nothing was written. */
export async function contentOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const named = entries.map(async (entry): Promise<[string, string]> => {
    const native = path.join(entry.parentPath, entry.name);
    const content = entry.isFile()
      ? await readFile(native, 'latin1')
      : entry.isSymbolicLink()
        ? await readlink(native)
        : 'folder';
    return [path.relative(folder, native), content];
  });
  return Object.fromEntries((await Promise.all(named)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** 2026-11-24 09:00 UTC. */
export const now = Date.UTC(2026, 10, 24, 9);

export async function inProcess(
  { args, cwd, stdin = '', env = {} }: Call,
  engine?: Engine,
  more: Partial<Io> = {},
): Promise<Result> {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      written[name] += text;
    },
  });
  async function* input() {
    yield typeof stdin === 'string' ? Buffer.from(stdin) : stdin;
  }
  const io = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: input,
    cwd,
    env,
    isTTY: false,
    now: () => now,
    columns: 100,
    ...(engine && { engine }),
    ...more,
  };
  return { code: await main(args, io), ...written };
}

let bundled: Promise<string> | null = null;

/** The command as a user runs it: `HANSEI_BIN`, else the sources of these tests bundled once into one file. */
export function binary(): Promise<string> {
  const given = process.env['HANSEI_BIN'];
  if (given) return Promise.resolve(path.resolve(given));
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hansei-bin-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const entry = (name: string) => fileURLToPath(new URL(`../../src/cli/${name}.js`, import.meta.url));
  await build({
    entryPoints: { cli: entry('bin'), worker: entry('worker') },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return path.join(folder, 'cli.cjs');
}

/** Longer than any single call takes, and short enough to tell a hang. */
const deadline = 20_000;

export async function asProcess({ args, cwd, stdin = '', env = {} }: Call): Promise<Result> {
  const child = spawn(process.execPath, [await binary(), ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    timeout: deadline,
  });
  const written = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.stderr += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, ...written };
}
