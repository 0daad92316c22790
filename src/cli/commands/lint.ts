import path from 'node:path';
import type { CachingEngine } from '../../host/cache.node.js';
import { type Discovery, discover } from '../../host/discover.node.js';
import type { Engine } from '../../host/engine.js';
import { configsFor, shownPath } from '../configs.js';
import { ownEngine } from '../engines.js';
import type { ExitCode } from '../io.js';
import { outputsFor } from '../outputs.js';
import { type Progress, progressOf } from '../progress.js';
import { lintFiles, lintStdin, type Outcome, type Run } from '../run.js';
import { hintFor, type Session, UsageError } from '../session.js';
import { emptyTally, exitCodeOf, hasTooManyWarnings, tallied } from '../tally.js';
import { safeJson } from '../terminal.js';
import { build } from '../version.js';
import { counted } from '../words.js';
import { type LintFlags, type LintSetup, lintSetup } from './lint-flags.js';

/** `hansei lint`. Results go to stdout as they come; everything that is not a result goes to stderr. */
export async function lintCommand(paths: readonly string[], flags: LintFlags, session: Session): Promise<ExitCode> {
  const setup = lintSetup(flags, paths, session);
  const { io } = session;
  const own = io.engine ? { engine: io.engine, atOnce: 1 } : ownEngine(io.worker ?? null, setup.workers ?? undefined);
  const cache = setup.cache === null ? null : await cacheAround(own.engine, setup.cache);
  const run: Run = {
    session,
    engine: cache ?? own.engine,
    atOnce: own.atOnce,
    configs: configsFor(session, setup),
    now: setup.now,
    facts: setup.targets.some(({ format }) => format === 'json'),
    fix: setup.fix,
  };
  if (setup.printConfig !== null) return printConfig(run, setup.printConfig);
  const code = await lintAll(run, setup, paths);
  const reason = cache?.trouble();
  if (reason && setup.cache !== null)
    session.tell('cacheTrouble', { path: shownPath(session, setup.cache), reason: reason[session.language] });
  return code;
}

async function cacheAround(engine: Engine, folder: string): Promise<CachingEngine> {
  const { cachingEngine } = await import('../../host/cache.node.js');
  return cachingEngine(engine, { folder, build });
}

async function lintAll(run: Run, setup: LintSetup, paths: readonly string[]): Promise<ExitCode> {
  const { session } = run;
  if (setup.stdin)
    return report(run, setup, { outcomes: once(lintStdin(run, setup.stdin.fileName)), trouble: false, files: 1 });
  const found = await changedOnly(
    await discover(paths.length > 0 ? paths : ['.'], { cwd: session.io.cwd, gitignore: setup.gitignore }),
    setup,
    session,
  );
  const trouble = tellTroubles(found, setup, session);
  const progress = progressOf(session, found.files.length);
  const watched = { ...run, session: progress.session };
  try {
    const outcomes = stepping(lintFiles(watched, found), progress);
    return await report(watched, setup, { outcomes, trouble, files: found.files.length });
  } finally {
    progress.end();
  }
}

async function changedOnly(found: Discovery, { changed }: LintSetup, { io, language }: Session): Promise<Discovery> {
  if (changed === null) return found;
  const git = await import('../../host/git.node.js');
  try {
    const paths = await (changed.since === null ? git.stagedFiles(io.cwd) : git.changedSince(io.cwd, changed.since));
    return { ...found, files: found.files.filter((file) => paths.has(file.path) || paths.has(file.via)) };
  } catch (error) {
    if (!(error instanceof git.GitFailure)) throw error;
    const option = changed.since === null ? '--staged' : '--since';
    throw new UsageError('gitFailed', { option, reason: error.reason[language] });
  }
}

async function* stepping(outcomes: AsyncIterable<Outcome>, progress: Progress): AsyncGenerator<Outcome> {
  for await (const outcome of outcomes) {
    progress.step();
    yield outcome;
  }
  progress.end();
}

async function* once(outcome: Promise<Outcome>): AsyncGenerator<Outcome> {
  yield await outcome;
}

/** A mistyped command is taken for a path. */
const commandNames = ['lint', 'new', 'explain', 'rules', 'ledger', 'init', 'completion', 'lsp'];

/** Whether any of them makes the run incomplete. */
function tellTroubles({ troubles }: Discovery, { unmatchedIsError }: LintSetup, session: Session): boolean {
  let isIncomplete = false;
  for (const { path: at, kind, reason } of troubles) {
    if (kind === 'unmatched' && !unmatchedIsError) continue;
    const hint = kind === 'unmatched' && /^\w+$/.test(at) ? hintFor(session.language, at, commandNames) : '';
    const slots = { path: path.isAbsolute(at) ? shownPath(session, at) : at, reason: reason[session.language] + hint };
    session.tell(kind === 'skipped' ? 'skipped' : 'trouble', slots);
    isIncomplete ||= kind !== 'skipped';
  }
  return isIncomplete;
}

type Work = { readonly outcomes: AsyncIterable<Outcome>; readonly trouble: boolean; readonly files: number };

async function report({ session }: Run, setup: LintSetup, work: Work): Promise<ExitCode> {
  const baseline =
    setup.baseline === null ? null : await (await import('../baseline.js')).openBaseline(session, setup.baseline);
  const outputs = await outputsFor(session, setup);
  let { trouble } = work;
  let tally = emptyTally;
  try {
    for await (const outcome of work.outcomes) {
      if (outcome === 'trouble') trouble = true;
      if (outcome === null || outcome === 'trouble') continue;
      const next = tallied(tally, baseline?.sift(outcome) ?? outcome, setup);
      tally = next.tally;
      outputs.add(next.shown);
    }
  } finally {
    // Also after a mistake of ours: what was written is whole.
    trouble = !(await outputs.end(tally)) || trouble;
  }
  trouble = (baseline !== null && !(await baseline.end())) || trouble;
  if (tally.reports === 0 && !trouble)
    session.tell(setup.changed === null ? 'nothing' : 'noneChanged', { files: work.files });
  if (setup.fix === 'write' && tally.fixed.count > 0)
    session.tell('fixedLine', {
      count: tally.fixed.count,
      files: counted(session.language, tally.fixed.files, 'file'),
    });
  if (hasTooManyWarnings(tally, setup))
    session.tell('tooManyWarnings', { count: tally.warnings, most: setup.maxWarnings ?? 0 });
  return exitCodeOf(tally, setup, trouble);
}

async function printConfig({ session, configs }: Run, file: string): Promise<ExitCode> {
  const scope = await configs.scopeFor(path.resolve(session.io.cwd, file));
  if (scope === null) return 2;
  session.print(`${safeJson(scope.config, 2)}\n`);
  return 0;
}
