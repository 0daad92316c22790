import { defaultConfig, formFor, linesOf, lint, rules } from '../core/index.js';

/** README.md with its table of rules, and with what Hansei says to its example, brought up to date. */
export function readme(text: string): string {
  return between(between(text, 'rules', ruleTable()), 'example', `    ${exampleOutput(text).join('\n    ')}`);
}

function between(text: string, mark: string, content: string): string {
  const [start, end] = [`<!-- ${mark} -->\n`, `\n<!-- /${mark} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(`<!-- /${mark} -->`)];
  return from < 0 || to < 0
    ? text
    : `${text.slice(0, from + start.length)}${content}${end}${text.slice(to + end.length - 1)}`;
}

function ruleTable(): string {
  const rows = rules.map(({ id, level, words }) => `| \`${id}\` | ${level} | ${words.en.title} | ${words.ja.title} |`);
  return ['| Rule | Level | Wants | 日本語 |', '|---|---|---|---|', ...rows].join('\n');
}

/** The first Markdown block of the README, linted. */
function exampleOutput(text: string): string[] {
  const report = /```markdown\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const { placeAt } = linesOf(report);
  const options = { config: defaultConfig, forms: formFor, now: null, messages: null, fixes: false, fileName: null };
  const rows = lint(report, options).findings.map(({ range, level, message, rule }) => {
    const { line, column } = placeAt(range.start);
    return [`${line}:${column}`, level, message, rule] as const;
  });
  return rows.map(([place, level, message, rule]) => `${place.padStart(6)}  ${level.padEnd(7)}  ${message}  ${rule}`);
}
