import { rules } from '../../core/index.js';
import type { ExitCode } from '../io.js';
import { chosen, type GlobalFlags, type Session } from '../session.js';
import { padded, safeJson, widthOf } from '../terminal.js';
import { say } from '../words.js';

type Row = readonly string[];

export type RulesFlags = GlobalFlags & { readonly format: string };

/** `hansei rules`: every rule with its own level, as a table or as JSON. */
export function rulesCommand(flags: RulesFlags, { language, colours, print }: Session): ExitCode {
  const format = chosen(language, flags.format, { option: '--format', known: ['stylish', 'json'] });
  const sorted = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (format === 'json') {
    const list = sorted.map(({ id, level, words, clock }) => ({
      id,
      level,
      clock: clock ?? false,
      title: words[language].title,
      why: words[language].why,
    }));
    print(`${safeJson(list, 2)}\n`);
    return 0;
  }
  const head: Row = [say(language, 'columnRule'), say(language, 'columnLevel'), say(language, 'columnTitle')];
  const rows = [
    head,
    ...sorted.map(({ id, level, words }): Row => [id, say(language, level), words[language]['title'] ?? '']),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const lines = rows.map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  '));
  print(`${[colours.bold(lines[0]!), ...lines.slice(1)].join('\n')}\n`);
  return 0;
}
