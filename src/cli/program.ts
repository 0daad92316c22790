import { Command, Option } from 'commander';
import type { Language } from '../core/index.js';
import type { ExplainFlags } from './commands/explain.js';
import type { LedgerFlags } from './commands/ledger.js';
import type { LintFlags } from './commands/lint-flags.js';
import type { NewFlags } from './commands/new.js';
import type { RulesFlags } from './commands/rules.js';
import { examplesOf } from './examples.js';
import type { ExitCode, Io } from './io.js';
import { type GlobalFlags, type Session, sessionFor } from './session.js';
import { version } from './version.js';
import { say, type Word } from './words.js';

/** Takes the exit code of the command that ran. */
export type Done = (code: ExitCode) => void;

export function programFor(io: Io, language: Language, done: Done): Command {
  const words = (word: Word): string => say(language, word);
  const program = base(io, words);
  /** Runs a command with the options that commander read for it. */
  const running =
    <F extends GlobalFlags>(
      command: Command,
      run: (session: Session, flags: F, args: readonly string[]) => ExitCode | Promise<ExitCode>,
    ) =>
    async () => {
      const flags = command.optsWithGlobals<F>();
      done(await run(sessionFor(io, flags), flags, command.args));
    };
  const add = (usage: string, about: Word, isDefault = false): Command =>
    program
      .command(usage, { isDefault })
      .description(words(about))
      .helpOption('-h, --help', words('help'))
      .addHelpText('after', examplesOf(usage, words));

  // Each command is loaded when it is called.
  const lint = lintOptions(add('lint', 'aboutLint', true).argument('[paths...]', words('argPaths')), words);
  lint.action(
    running<LintFlags>(lint, async (session, flags, args) =>
      (await import('./commands/lint.js')).lintCommand(args, flags, session),
    ),
  );
  const create = newOptions(add('new', 'aboutNew'), words);
  create.action(
    running<NewFlags>(create, async (session, flags) => (await import('./commands/new.js')).newCommand(flags, session)),
  );
  const explain = add('explain', 'aboutExplain')
    .argument('[rule]', words('argRule'))
    .option('--text <sentence>', words('explainText'))
    .option('-f, --format <format>', words('explainFormat'), 'text');
  explain.action(
    running<ExplainFlags>(explain, async (session, flags, [rule = '']) =>
      (await import('./commands/explain.js')).explainCommand(rule, flags, session),
    ),
  );
  const rules = add('rules', 'aboutRules').option('-f, --format <format>', words('rulesFormat'), 'stylish');
  rules.action(
    running<RulesFlags>(rules, async (session, flags) =>
      (await import('./commands/rules.js')).rulesCommand(flags, session),
    ),
  );
  const ledger = add('ledger', 'aboutLedger')
    .argument('<file>', words('argReport'))
    .option('-f, --format <format>', words('ledgerFormat'), 'text');
  ledger.action(
    running<LedgerFlags>(ledger, async (session, flags, [file = '']) =>
      (await import('./commands/ledger.js')).ledgerCommand(file, flags, session),
    ),
  );
  const init = add('init', 'aboutInit');
  init.action(running(init, async (session) => (await import('./commands/init.js')).initCommand(session)));
  const completion = add('completion', 'aboutCompletion').argument('<shell>', words('argShell'));
  completion.action(
    running(completion, async (session, _, [shell = '']) =>
      (await import('./commands/completion.js')).completionCommand(shell, program, session),
    ),
  );
  const lsp = add('lsp', 'aboutLsp').option('--stdio', words('stdio'));
  lsp.action(running(lsp, async ({ io }) => (await import('./commands/lsp.js')).lspCommand(io)));
  return program;
}

type Words = (word: Word) => string;

const titles: Readonly<Record<string, Word>> = {
  'Usage:': 'usage',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Global Options:': 'globalOptions',
  'Commands:': 'commands',
};

function base(io: Io, words: Words): Command {
  return new Command('hansei')
    .description(words('about'))
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      // Said by `main`, in one line and in the right language.
      outputError: () => {},
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      showGlobalOptions: true,
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'string' ? `${description} (${words('default')}: ${defaultValue})` : description,
      styleTitle: (title) => (titles[title] ? words(titles[title]) : title),
    })
    .version(version, '-V, --version', words('version'))
    .helpOption('-h, --help', words('help'))
    .helpCommand(false)
    .option('--lang <language>', words('lang'))
    .option('--color', words('color'))
    .option('--no-color', words('noColor'))
    .addHelpText('after', `${examplesOf('hansei', words)}\n${words('exitCodes')}`);
}

function lintOptions(command: Command, words: Words): Command {
  return command
    .option('-f, --format <format>', words('format'), collect, [])
    .option('--fix', words('fix'))
    .option('--fix-dry-run', words('fixDryRun'))
    .option('--fail-on <level>', words('failOn'), 'error')
    .option('--max-warnings <number>', words('maxWarnings'))
    .option('--quiet', words('quiet'))
    .option('--profile <name>', words('profile'))
    .option('--config <file>', words('config'))
    .option('--stdin', words('stdin'))
    .option('--stdin-filename <name>', words('stdinFilename'))
    .option('--baseline <file>', words('baseline'))
    .option('--update-baseline', words('updateBaseline'))
    .option('--prune-baseline', words('pruneBaseline'))
    .option('--since <commit>', words('since'))
    .option('--staged', words('staged'))
    .option('--cache', words('cache'))
    .option('--cache-location <folder>', words('cacheLocation'))
    .option('--workers <number>', words('workers'))
    .option('--no-gitignore', words('noGitignore'))
    .option('--no-error-on-unmatched-pattern', words('noErrorOnUnmatched'))
    .option('--print-config <file>', words('printConfig'))
    .option('--today <YYYY-MM-DD>', words('today'))
    .option('--fail-on-clock', words('failOnClock'));
}

/** An option that may be given several times. */
const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

function newOptions(command: Command, words: Words): Command {
  return command
    .addOption(new Option('--title <title>', words('title')).makeOptionMandatory())
    .option('--language <language>', words('language'))
    .option('--profile <name>', words('newProfile'))
    .option('--status <status>', words('status'), 'ongoing')
    .option('--out <file>', words('out'));
}
