import path from 'node:path';
import type { Language, Level } from '../../core/index.js';
import { repositoryOf } from '../../host/repository.node.js';
import type { BaselineSetup } from '../baseline.js';
import { type Target, targetsOf } from '../outputs.js';
import { chosen, type GlobalFlags, type Session, UsageError } from '../session.js';
import type { Verdict } from '../tally.js';

/** As commander gives them. */
export type LintFlags = GlobalFlags & {
  readonly format: readonly string[];
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly failOn: string;
  readonly maxWarnings?: string;
  readonly quiet?: true;
  readonly profile?: string;
  readonly config?: string;
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly pruneBaseline?: true;
  readonly since?: string;
  readonly staged?: true;
  readonly gitignore: boolean;
  readonly errorOnUnmatchedPattern: boolean;
  readonly printConfig?: string;
  readonly today?: string;
  readonly failOnClock?: true;
  readonly cache?: true;
  readonly cacheLocation?: string;
  readonly workers?: string;
};

/** Only reports that git calls changed; `null`: staged ones. */
export type Changed = { readonly since: string | null };

/** The same, checked. */
export type LintSetup = Verdict & {
  readonly targets: readonly Target[];
  readonly fix: 'write' | 'show' | null;
  readonly profile: string | null;
  readonly config: string | null;
  readonly stdin: { readonly fileName: string | null } | null;
  readonly baseline: BaselineSetup | null;
  readonly changed: Changed | null;
  readonly gitignore: boolean;
  readonly unmatchedIsError: boolean;
  readonly printConfig: string | null;
  /** Native folder in which verdicts are kept. */
  readonly cache: string | null;
  /** Worker threads at once; `null`: as many as pay. */
  readonly workers: number | null;
  /** Minutes since 1970 UTC. */
  readonly now: number;
  readonly lang: Language | null;
};

const levels: readonly (Level | 'never')[] = ['error', 'warning', 'info', 'never'];

export function lintSetup(flags: LintFlags, paths: readonly string[], session: Session): LintSetup {
  const { language, lang, io } = session;
  if (flags.stdinFilename !== undefined && !flags.stdin)
    throw new UsageError('needs', { option: '--stdin-filename', other: '--stdin' });
  if (flags.stdin && paths.length > 0) throw new UsageError('stdinAndPaths');
  if (flags.stdin && flags.fix && !flags.fixDryRun) throw new UsageError('stdinAndFix');
  return {
    targets: flags.fixDryRun ? dryTargets(flags, session) : targetsOf(flags.format, session),
    fix: flags.fixDryRun ? 'show' : flags.fix ? 'write' : null,
    failOn: chosen(language, flags.failOn, { option: '--fail-on', known: levels }),
    maxWarnings: flags.maxWarnings === undefined ? null : wholeNumber('--max-warnings', flags.maxWarnings),
    quiet: flags.quiet ?? false,
    failOnClock: flags.failOnClock ?? false,
    profile: flags.profile ?? null,
    config: flags.config ?? null,
    stdin: flags.stdin ? { fileName: flags.stdinFilename ?? null } : null,
    baseline: baselineOf(flags),
    changed: changedOf(flags),
    gitignore: flags.gitignore,
    unmatchedIsError: flags.errorOnUnmatchedPattern,
    printConfig: flags.printConfig ?? null,
    cache: cacheFolder(flags, session),
    workers: flags.workers === undefined ? null : Math.max(1, wholeNumber('--workers', flags.workers)),
    now: flags.today === undefined ? Math.floor(io.now() / 60_000) : day('--today', flags.today),
    lang,
  };
}

const cacheName = '.hansei-cache';

function cacheFolder({ cache, cacheLocation }: LintFlags, { io }: Session): string | null {
  if (cacheLocation !== undefined && !cache)
    throw new UsageError('needs', { option: '--cache-location', other: '--cache' });
  return cache ? path.resolve(io.cwd, cacheLocation ?? path.join(repositoryOf(io.cwd), cacheName)) : null;
}

/** Standard output belongs to the diff. */
function dryTargets({ format }: LintFlags, session: Session): readonly Target[] {
  const targets = format.length === 0 ? [] : targetsOf(format, session);
  if (targets.some(({ file }) => file === null)) throw new UsageError('diffAndFormat');
  return [...targets, { format: 'diff', file: null }];
}

function baselineOf({ baseline, updateBaseline, pruneBaseline }: LintFlags): BaselineSetup | null {
  if (baseline === undefined && !updateBaseline && !pruneBaseline) return null;
  if (baseline === undefined) throw new UsageError('needsBaseline');
  if (updateBaseline && pruneBaseline)
    throw new UsageError('exclude', { a: '--update-baseline', b: '--prune-baseline' });
  return { file: baseline, mode: updateBaseline ? 'update' : pruneBaseline ? 'prune' : 'check' };
}

function changedOf({ since, staged, stdin }: LintFlags): Changed | null {
  if (since !== undefined && staged) throw new UsageError('exclude', { a: '--since', b: '--staged' });
  if (stdin && (since !== undefined || staged))
    throw new UsageError('exclude', { a: '--stdin', b: staged ? '--staged' : '--since' });
  return since !== undefined ? { since } : staged ? { since: null } : null;
}

function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError('badNumber', { option, value });
  return Number(value);
}

/** 11:00 UTC: it is that day from UTC-11 to UTC+12. */
function day(option: string, value: string): number {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (year === undefined) throw new UsageError('badDate', { option, value });
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date), 11));
  if (time.toISOString().slice(0, 10) !== value) throw new UsageError('badDate', { option, value });
  return time.getTime() / 60_000;
}
