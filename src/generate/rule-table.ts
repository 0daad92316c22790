import { rules } from '../core/rules/index.js';

const mark = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/;

/** README.md with its table of rules brought up to date. */
export function ruleTable(readme: string): string {
  const rows = rules.map(({ id, level, words }) => `| \`${id}\` | ${level} | ${words.en.title} | ${words.ja.title} |`);
  const table = ['| Rule | Level | Wants | |', '|---|---|---|---|', ...rows].join('\n');
  return readme.replace(mark, (_, start: string, end: string) => `${start}${table}\n${end}`);
}
