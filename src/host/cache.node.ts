import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LintAnswer, LintRequest } from './ask.js';
import type { Engine } from './engine.js';
import { reasonOf, type Said } from './files.js';

export type CacheOptions = {
  /** Native; made when the first verdict is kept. */
  readonly folder: string;
  /** Differs for every build whose verdicts may differ. */
  readonly build: string;
};

export type CachingEngine = Engine & {
  /** Why nothing could be kept; `null` where all went well. */
  trouble(): Said | null;
};

type Entry = { readonly from: number | null; readonly until: number | null; readonly answer: LintAnswer };

/**
 * Asks `engine` only for what no earlier run was told. A verdict is found by all that it depends on but the clock, each
 * in a file of its own that is written beside its place and renamed, so that runs at the same time do not disturb one
 * another. What is not whole, or not of this build, was never there. The clock is no part of the name: a verdict says how
 * long it stands.
 */
export function cachingEngine(engine: Engine, { folder, build }: CacheOptions): CachingEngine {
  let trouble: Said | null = null;
  let isReady = false;
  const nameOf = namer(build);

  const keep = (file: string, entry: Entry): void => {
    if (trouble) return;
    try {
      if (!isReady) prepare(folder);
      isReady = true;
      writeEntry(file, entry);
    } catch (error) {
      trouble = reasonOf(error);
    }
  };

  const lint = async (request: LintRequest & { readonly kind: 'lint' }): Promise<LintAnswer> => {
    const name = nameOf(request);
    const file = path.join(folder, name.slice(0, 2), `${name.slice(2)}.json`);
    const known = readEntry(file);
    if (known && standsAt(known, request.now)) return known.answer;
    const { until, ...answer } = await engine.ask({ ...request, stands: true });
    // What was stopped says nothing of the next time.
    if (until !== undefined) keep(file, { from: request.now, until, answer });
    return answer;
  };

  const ask: Engine['ask'] = (request) =>
    request.kind === 'lint'
      ? (lint(request as Parameters<typeof lint>[0]) as ReturnType<typeof engine.ask>)
      : engine.ask(request);
  return { ask, trouble: () => trouble };
}

/** All that a verdict depends on but the clock, as one hash. The config is the same for most reports of a run. */
function namer(build: string): (request: LintRequest) => string {
  const configs = new WeakMap<LintRequest['config'], string>();
  const configHash = (config: LintRequest['config']): string => {
    // Globs and schema decide what is asked, not what is answered.
    const { reports: _, ignores: __, schema: ___, ...judging } = config;
    const hash = configs.get(config) ?? hashOf(JSON.stringify(judging));
    configs.set(config, hash);
    return hash;
  };
  // `path` only names the report in errors.
  return ({ path: _, text, config, now, ...rest }) =>
    hashOf(`${JSON.stringify([build, process.version, configHash(config), now === null, rest])}\n${text}`);
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function standsAt({ from, until }: Entry, now: number | null): boolean {
  if (from === null || now === null) return from === now;
  return from <= now && (until === null || now <= until);
}

/** The first line is the hash of the rest. */
function writeEntry(file: string, entry: Entry): void {
  const text = JSON.stringify(entry);
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(temporary, `${hashOf(text)}\n${text}`, { flag: 'wx' });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function readEntry(file: string): Entry | null {
  try {
    const [hash = '', text = ''] = readFileSync(file, 'utf8').split('\n');
    if (hashOf(text) !== hash) return null;
    touch(file);
    return JSON.parse(text) as Entry;
  } catch {
    return null;
  }
}

const day = 86_400_000;

/** Milliseconds after which a verdict that nobody asked for is thrown away. */
const forgotten = 30 * day;

/** At most once a day: what is used stays young. */
function touch(file: string): void {
  const now = Date.now();
  if (now - statSync(file).mtimeMs > day) utimesSync(file, now / 1000, now / 1000);
}

/** A folder that git and backups leave alone, swept once a day. */
function prepare(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isFile())
    throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  mkdirSync(folder, { recursive: true });
  const tag = path.join(folder, 'CACHEDIR.TAG');
  const age = ageOf(tag);
  if (age !== null && age < day) return;
  writeFileSync(path.join(folder, '.gitignore'), '*\n');
  writeFileSync(
    tag,
    'Signature: 8a477f597d28d172789f06886806bc55\n# Verdicts of Hansei; may be deleted at any time.\n',
  );
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name)) sweep(path.join(folder, entry.name));
}

function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (/^[0-9a-f]{62}\.json(\.[0-9a-f]{12}\.tmp)?$/.test(name) && (ageOf(file) ?? 0) > forgotten)
      rmSync(file, { force: true });
  }
}

/** Milliseconds since a file was written; `null` where there is none. */
function ageOf(file: string): number | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? Date.now() - found.mtimeMs : null;
}
