import type { CommandShape, OptionShape, Values } from './shape.js';

export function fish(commands: readonly CommandShape[]): string {
  const [first] = commands;
  const lines = commands.flatMap((command) => {
    // Its name may be left out.
    const seen = `__fish_seen_subcommand_from ${command.name}`;
    const condition = command === first ? `__fish_use_subcommand; or ${seen}` : seen;
    const name = `complete -c hansei -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.about)}`;
    return [name, ...command.options.map((option) => optionLine(option, condition)), ...argumentLines(command, seen)];
  });
  return `# fish completion for hansei: hansei completion fish > ~/.config/fish/completions/hansei.fish\n${lines.join('\n')}\n`;
}

function optionLine({ long, short, about, values }: OptionShape, condition: string): string {
  const names = `-l ${long.replace(/^--/, '')}${short ? ` -s ${short.replace(/^-/, '')}` : ''}`;
  return `complete -c hansei -n ${quoted(condition)} ${names} -d ${quoted(about)}${valuesOf(values)}`;
}

const valuesOf = (values: Values): string =>
  values === null
    ? ''
    : values === 'files'
      ? ' -r -F'
      : values === 'other'
        ? ' -x'
        : ` -x -a ${quoted(values.join(' '))}`;

const argumentLines = ({ values }: CommandShape, seen: string): string[] =>
  values === 'files'
    ? []
    : [
        `complete -c hansei -n ${quoted(seen)} -f${values === null || values === 'other' ? '' : ` -a ${quoted(values.join(' '))}`}`,
      ];

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
