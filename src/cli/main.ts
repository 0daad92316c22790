import { CommanderError } from 'commander';
import type { Language } from '../core/index.js';
import type { ExitCode, Io } from './io.js';
import { programFor } from './program.js';
import { UsageError } from './session.js';
import { type Slots, say, uiLanguage, type Word } from './words.js';

/** The whole command. `argv` without node and script. Never throws; leaves the process alone. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = uiLanguage(langOf(argv), io.env);
  let code: ExitCode = 0;
  try {
    const program = programFor(io, language, (result) => {
      code = result;
    });
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    io.stderr.write(`hansei: ${lineFor(error, language)}\n`);
    return 2;
  }
}

/** `--lang` must be known before the options are described. */
function langOf(argv: readonly string[]): string | undefined {
  const at = argv.indexOf('--lang');
  return at >= 0 ? argv[at + 1] : argv.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
}

function lineFor(error: unknown, language: Language): string {
  if (error instanceof UsageError) return say(language, error.word, error.slots);
  if (error instanceof CommanderError) return usageLine(error, language);
  return say(language, 'internalRun', { detail: String(error).split('\n')[0]! });
}

const usageWords: Readonly<Record<string, Word>> = {
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.missingArgument': 'missingArgument',
  'commander.missingMandatoryOptionValue': 'missingOption',
  'commander.optionMissingArgument': 'missingValue',
  'commander.excessArguments': 'excess',
};

/** Commander says the name in quotes and the suggestion in brackets, in English; we say the same in our words. */
function usageLine({ code, message }: CommanderError, language: Language): string {
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/s.exec(message)?.[1];
  const hint = near ? say(language, 'didYouMean', { near }) : '';
  const word = usageWords[code];
  const slots: Slots = { name, hint };
  return word ? say(language, word, slots) : message.replace(/^error: /, '').split('\n')[0]!;
}
