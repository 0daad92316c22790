import path from 'node:path';
import { type Discovery, discover } from '../../host/discover.node.js';
import { localEngine } from '../../host/engine.js';
import { configsFor, shownPath } from '../configs.js';
import { formats } from '../formats/index.js';
import type { ExitCode } from '../io.js';
import { lintFiles, lintStdin, type Outcome, type Run } from '../run.js';
import { hintFor, type Session } from '../session.js';
import { emptyTally, exitCodeOf, hasTooManyWarnings, tallied } from '../tally.js';
import { safeJson } from '../terminal.js';
import { type LintFlags, type LintSetup, lintSetup } from './lint-flags.js';

/** `hansei lint`. Results go to stdout as they come; everything that is not a result goes to stderr. */
export async function lintCommand(paths: readonly string[], flags: LintFlags, session: Session): Promise<ExitCode> {
  const setup = lintSetup(flags, paths, session);
  const { engine = localEngine } = session.io;
  const run: Run = { session, engine, configs: configsFor(session, setup), now: setup.now };
  if (setup.printConfig !== null) return printConfig(run, setup.printConfig);
  if (setup.stdin)
    return report(run, setup, { outcomes: once(lintStdin(run, setup.stdin.fileName)), trouble: false, files: 1 });
  const found = await discover(paths.length > 0 ? paths : ['.'], { cwd: session.io.cwd, gitignore: setup.gitignore });
  const trouble = tellTroubles(found, setup, session);
  return report(run, setup, { outcomes: lintFiles(run, found), trouble, files: found.files.length });
}

async function* once(outcome: Promise<Outcome>): AsyncGenerator<Outcome> {
  yield await outcome;
}

/** A mistyped command is taken for a path. */
const commandNames = ['lint', 'new', 'explain', 'rules', 'init', 'lsp'];

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
  const { io, language, colours } = session;
  const format = formats[setup.format]({ colours, columns: io.columns, language, quiet: setup.quiet });
  let { trouble } = work;
  let tally = emptyTally;
  try {
    for await (const outcome of work.outcomes) {
      if (outcome === 'trouble') trouble = true;
      if (outcome === null || outcome === 'trouble') continue;
      const next = tallied(tally, outcome, setup);
      tally = next.tally;
      session.print(format.file(next.shown));
    }
  } finally {
    // Also after a mistake of ours: what is on stdout is whole.
    session.print(format.end(tally));
  }
  if (tally.reports === 0 && !trouble) session.tell('nothing', { files: work.files });
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
