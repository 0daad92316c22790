import { rules } from '../rules/index.js';
import type { Example } from '../rules/rule.js';
import { sources } from '../rules/sources.js';
import type { Language } from '../text/text.js';
import type { Context } from './context.js';
import type { Hover } from './hover.js';
import { codeBlock } from './markdown-text.js';
import { covers } from './places.js';

const words = {
  en: { bad: 'Finds', good: 'Fine', sources: 'Sources', between: '; ' },
  ja: { bad: '指摘する例', good: '指摘しない例', sources: '出典', between: '、' },
} as const;

/** More rules at one place would bury the first. */
const mostRules = 2;

/** Why there is a finding, with a bad and a good example, and where the idea comes from. */
export function findingHovers({ findings, language }: Context, offset: number): Hover[] {
  const here = findings.filter(({ range }) => covers(range, offset));
  const said = words[language];
  const first = [...new Map(here.map((finding) => [finding.rule, finding])).values()].slice(0, mostRules);
  return first.flatMap(({ rule: id, range }) => {
    const rule = rules.find((one) => one.id === id);
    if (!rule) return [];
    const { title, why } = rule.words[language];
    const own = rule.examples.flatMap((example) => linesOf(example, language));
    const bad = own.find(({ finds }) => finds)?.lines;
    const good = own.find(({ finds }) => !finds)?.lines;
    const shown = [
      ...(bad ? [`${said.bad}:\n\n${codeBlock(bad)}`] : []),
      ...(good ? [`${said.good}:\n\n${codeBlock(good)}`] : []),
      ...(rule.sources
        ? [`_${said.sources}: ${rule.sources.map((one) => sources[one][language]).join(said.between)}_`]
        : []),
    ];
    return [{ range, text: [`**${title}** \`${id}\``, why, ...shown].join('\n\n') }];
  });
}

/** Lines of an example that an editor's hover has room for. */
const mostLines = 5;

/** Without front matter; round what the rule finds where it is long. */
function linesOf(
  example: Example,
  language: Language,
): { readonly lines: readonly string[]; readonly finds: boolean }[] {
  const all =
    language === 'en' && 'en' in example ? example.en : language === 'ja' && 'ja' in example ? example.ja : null;
  if (!all) return [];
  const end = all[0] === '---' ? all.indexOf('---', 1) + 1 : 0;
  const body = all.slice(end);
  const mark = Math.max(
    0,
    body.findIndex((line) => line.includes('⟦')),
  );
  const from = body.length <= mostLines ? 0 : Math.max(0, Math.min(mark - 2, body.length - mostLines));
  const lines = body.slice(from, from + mostLines).map((line) => line.replace(/[⟦⟧]/g, ''));
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  return lines.length === 0 ? [] : [{ lines, finds: example.finds !== undefined }];
}
