import type { Range } from '../text/text.js';
import type { Context } from './context.js';
import { findingHovers } from './hover-finding.js';
import { timeHover } from './hover-time.js';
import { actionIds, causeIds, delayIds } from './ids.js';
import { codeBlock, plainMarkdown } from './markdown-text.js';
import { covers, lineAround, sectionAt } from './places.js';

export type HoverAsk = { readonly offset: number; readonly zone: string | null };

/** `text`: Markdown, in which nothing of the report is a link or HTML. */
export type Hover = { readonly range: Range; readonly text: string };

/** What there is to know at a place, the narrowest first; `null`: nothing. */
export function hover(context: Context, ask: HoverAsk): Hover | null {
  const found = [timeHover, idHover, headingHover, keyHover].flatMap((one) => one(context, ask) ?? []).slice(0, 1);
  const all = [...found, ...findingHovers(context, ask.offset)];
  const [first] = all;
  return first ? { range: first.range, text: all.map(({ text }) => text).join('\n\n---\n\n') } : null;
}

const words = {
  en: { from: 'Due from status', example: 'Example' },
  ja: { from: '必要になる状態', example: '例' },
} as const;

function headingHover({ report, form, language }: Context, { offset }: HoverAsk): Hover | null {
  const section = sectionAt(report, offset);
  if (!section || !covers(section.headingRange, offset)) return null;
  const own = form.sections.find(({ role }) => section.roles.includes(role));
  const { guidance, example } = own?.[language] ?? { guidance: '', example: '' };
  if (!own || guidance === '') return null;
  const due = own.from === null ? [] : [`${words[language].from}: \`${own.from}\``];
  const shown = example === '' ? [] : [`${words[language].example}:\n\n${codeBlock(example.split('\n'))}`];
  return { range: section.headingRange, text: [guidance, ...shown, ...due].join('\n\n') };
}

function keyHover({ report, form, language }: Context, { offset }: HoverAsk): Hover | null {
  const entry = report.frontMatter.entries.find(({ keyRange }) => covers(keyRange, offset));
  const key = form.keys.find(({ key }) => key === entry?.key);
  if (!entry || !key) return null;
  const values = key.values.length > 1 ? [key.values.map((value) => `\`${value}\``).join(' · ')] : [];
  return { range: entry.keyRange, text: [key[language].description, ...values].join('\n\n') };
}

/** What A1, C2 or D3 stands for, where it is referred to. */
function idHover({ text, report }: Context, { offset }: HoverAsk): Hover | null {
  const line = lineAround(text, offset);
  for (const { 0: id, index } of text.slice(line.start, line.end).matchAll(/\b[ACD]\d{1,3}\b/g)) {
    const range = { start: line.start + index, end: line.start + index + id.length };
    if (!covers(range, offset)) continue;
    const known = [...actionIds(report), ...causeIds(report), ...delayIds(report)].find((one) => one.id === id);
    const isItself = known !== undefined && lineAround(text, known.range.start).start === line.start;
    if (known && !isItself && known.text !== '') return { range, text: `**${id}** ${plainMarkdown(known.text)}` };
  }
  return null;
}
