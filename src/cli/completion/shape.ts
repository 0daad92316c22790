import type { Command } from 'commander';
import { ruleIds, statuses } from '../../core/index.js';
import { formatNames } from '../formats/index.js';

/** `null`: takes no value; `files`: any path; a list: these words; `other`: nothing that could be completed. */
export type Values = null | 'files' | 'other' | readonly string[];

export type OptionShape = {
  readonly long: string;
  readonly short: string | null;
  readonly about: string;
  readonly values: Values;
};

export type CommandShape = {
  readonly name: string;
  readonly about: string;
  readonly options: readonly OptionShape[];
  readonly values: Values;
};

export const shells = ['bash', 'zsh', 'fish'] as const;

const languages = ['en', 'ja'];

const valuesOf: Readonly<Record<string, Values>> = {
  '--format': formatNames,
  '--fail-on': ['error', 'warning', 'info', 'never'],
  '--lang': languages,
  '--language': languages,
  '--status': statuses,
  '--config': 'files',
  '--stdin-filename': 'files',
  '--print-config': 'files',
  '--baseline': 'files',
  '--cache-location': 'files',
  '--out': 'files',
};

/** Of commands that have other formats than `lint`. */
const ownFormats: Readonly<Record<string, Values>> = {
  rules: ['stylish', 'json'],
  ledger: ['text', 'json', 'markdown'],
};

const argumentsOf: Readonly<Record<string, Values>> = {
  lint: 'files',
  ledger: 'files',
  explain: ruleIds,
  completion: shells,
};

/** What the shells need to know, read off the program itself. The first command is the one that needs no name. */
export function shapeOf(program: Command): CommandShape[] {
  const shared = program.options;
  return program.commands.map((command) => ({
    name: command.name(),
    about: command.description(),
    values: argumentsOf[command.name()] ?? null,
    options: [...command.options, ...shared].map(({ long, short, description, required }) => {
      const name = long ?? short ?? '';
      const values = (name === '--format' ? ownFormats[command.name()] : undefined) ?? valuesOf[name];
      return {
        long: name,
        short: long && short ? short : null,
        about: description,
        values: required ? (values ?? 'other') : null,
      };
    }),
  }));
}
