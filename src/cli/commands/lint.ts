import path from 'node:path';
import { type Discovery, discover } from '../../host/discover.node.js';
import { changedSince, GitFailure, stagedFiles } from '../../host/git.node.js';
import { openBaseline } from '../baseline.js';
import { configsFor, shownPath } from '../configs.js';
import { ownEngine } from '../engines.js';
import type { ExitCode } from '../io.js';
import { outputsFor } from '../outputs.js';
import { lintFiles, lintStdin, type Outcome, type Run } from '../run.js';
import { hintFor, type Session, UsageError } from '../session.js';
import { emptyTally, exitCodeOf, hasTooManyWarnings, tallied } from '../tally.js';
import { safeJson } from '../terminal.js';
import { counted } from '../words.js';
import { type LintFlags, type LintSetup, lintSetup } from './lint-flags.js';

/** `hansei lint`. Results go to stdout as they come; everything that is not a result goes to stderr. */
export async function lintCommand(paths: readonly string[], flags: LintFlags, session: Session): Promise<ExitCode> {
  const setup = lintSetup(flags, paths, session);
  const { io } = session;
  const engines = io.engine ? { engine: io.engine, atOnce: 1 } : ownEngine(io.worker ?? null);
  const run: Run = { session, ...engines, configs: configsFor(session, setup), now: setup.now, fix: setup.fix };
  if (setup.printConfig !== null) return printConfig(run, setup.printConfig);
  if (setup.stdin)
    return report(run, setup, { outcomes: once(lintStdin(run, setup.stdin.fileName)), trouble: false, files: 1 });
  const found = await changedOnly(
    await discover(paths.length > 0 ? paths : ['.'], { cwd: session.io.cwd, gitignore: setup.gitignore }),
    setup,
    session,
  );
  const trouble = tellTroubles(found, setup, session);
  return report(run, setup, { outcomes: lintFiles(run, found), trouble, files: found.files.length });
}

async function changedOnly(found: Discovery, { changed }: LintSetup, { io, language }: Session): Promise<Discovery> {
  if (changed === null) return found;
  try {
    const paths = await (changed.since === null ? stagedFiles(io.cwd) : changedSince(io.cwd, changed.since));
    return { ...found, files: found.files.filter((file) => paths.has(file.path) || paths.has(file.via)) };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const option = changed.since === null ? '--staged' : '--since';
    throw new UsageError('gitFailed', { option, reason: error.reason[language] });
  }
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
  const baseline = setup.baseline === null ? null : await openBaseline(session, setup.baseline);
  const outputs = outputsFor(session, setup);
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
