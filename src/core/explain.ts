import { rules } from './rules/index.js';
import type { Example, Option, Rule } from './rules/rule.js';
import { sources } from './rules/sources.js';
import type { Language } from './text/text.js';

const words = {
  en: {
    level: 'Level',
    says: 'It says',
    bad: 'Finds',
    good: 'Fine',
    clock: 'Compares with today: never fails a build by itself.',
    internal: 'Not asked of reports for customers.',
    sources: 'Sources',
    options: 'Options',
    or: 'default',
    to: 'to',
  },
  ja: {
    level: 'レベル',
    says: '指摘',
    bad: '指摘する例',
    good: '指摘しない例',
    clock: '今日の日付と比べるため、単独ではビルドを失敗させません。',
    internal: 'お客様向けの報告書には求めません。',
    sources: '出典',
    options: '設定項目',
    or: '既定値',
    to: '〜',
  },
} as const;

/** A rule in Markdown: what it wants, why, how much it weighs, what it says, a bad and a good example, its sources. */
export function explain(id: string, language: Language): string | null {
  const rule = rules.find((known) => known.id === id);
  return rule ? `# ${id}\n\n${explanation(rule, language)}` : null;
}

/** The same without the heading, for a reference of all rules. */
export function explanation(rule: Rule, language: Language): string {
  const { title, why, ...messages } = rule.words[language];
  const label = words[language];
  const own = rule.examples.filter((example) => language in example);
  const bad = own.find(({ finds }) => finds);
  const good = own.find(({ finds }) => !finds);
  return `${[
    `**${title}**`,
    why,
    `${label.level}: \`${rule.level}\`${rule.clock ? `. ${label.clock}` : ''}${rule.internal ? `. ${label.internal}` : ''}`,
    `${label.says}:\n\n${Object.values(messages)
      .map((message) => `- ${message}`)
      .join('\n')}`,
    ...(rule.options ? [`${label.options} (\`["${rule.level}", { … }]\`):\n\n${optionList(rule, language)}`] : []),
    ...(bad ? [`${label.bad}:`, fenced(bad, language)] : []),
    ...(good ? [`${label.good}:`, fenced(good, language)] : []),
    ...(rule.sources
      ? [`${label.sources}:\n\n${rule.sources.map((id) => `- ${sources[id][language]}`).join('\n')}`]
      : []),
  ].join('\n\n')}\n`;
}

const optionList = ({ options = {} }: Rule, language: Language): string =>
  Object.entries(options)
    .map(([name, option]) => `- \`${name}\`: ${option.means[language]} (${limitsOf(option, language)})`)
    .join('\n');

function limitsOf(option: Option, language: Language): string {
  const { or, to } = words[language];
  const limits = option.type === 'integer' ? `${option.minimum} ${to} ${option.maximum}, ` : '';
  return `${limits}${or} ${JSON.stringify(option.default)}`;
}

function fenced(example: Example, language: Language): string {
  const lines = language in example ? (example as Readonly<Record<Language, readonly string[]>>)[language] : [];
  return `\`\`\`markdown\n${lines.join('\n').replace(/[⟦⟧]/g, '')}\n\`\`\``;
}
