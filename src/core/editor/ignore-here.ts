import type { Finding } from '../finding.js';
import type { Edit, Range } from '../text/text.js';
import type { Cursor } from './change.js';
import { isFenced, lineAround, slice } from './places.js';

const item = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** *Ignore here with a reason*: the form of suppression that fits the place; the cursor stands where the reason goes. */
export function ignoreHere(
  text: string,
  { rule, range }: Pick<Finding, 'rule' | 'range'>,
): { edit: Edit; cursor: Cursor } {
  const frontMatter = /^---[ \t]*\r?\n(?:[\s\S]*?\n)??---[ \t]*\r?(?:\n|$)/.exec(text)?.[0].length ?? 0;
  if (range.start < frontMatter) return insertion(frontMatter, { form: '-file', rule, before: '\n', after: '\n' });
  const line = lineAround(text, range.start);
  const own = slice(text, line);
  if (/^\s*\|/.test(own)) return insertion(endOfRow(text, line), { form: '-line', rule, before: ' ', after: '' });
  const first = blockStart(text, line);
  if (isFenced(text, first.start + 1)) return above(fenceAbove(text, first.start), text, rule);
  if (item.test(slice(text, first)))
    return insertion(line.start + own.trimEnd().length, { form: '-line', rule, before: ' ', after: '' });
  return above(first.start, text, rule);
}

const above = (at: number, text: string, rule: string) =>
  insertion(at, { form: '', rule, before: at === 0 || text[at - 1] === '\n' ? '' : '\n', after: '\n' });

type Comment = {
  readonly form: '' | '-line' | '-file';
  readonly rule: string;
  readonly before: string;
  readonly after: string;
};

function insertion(at: number, { form, rule, before, after }: Comment): { edit: Edit; cursor: Cursor } {
  const lead = `${before}<!-- hansei-ignore${form} ${rule}: `;
  return { edit: { range: { start: at, end: at }, text: `${lead} -->${after}` }, cursor: { edit: 0, at: lead.length } };
}

/** Before the bar that closes the last cell. */
function endOfRow(text: string, line: Range): number {
  const end = line.start + slice(text, line).trimEnd().length;
  const bar = text[end - 1] === '|' && text[end - 2] !== '\\' ? end - 1 : end;
  return line.start + text.slice(line.start, bar).trimEnd().length;
}

/** The first line of the paragraph, item or heading a line belongs to. */
function blockStart(text: string, line: Range): Range {
  let first = line;
  while (first.start > 0 && !item.test(slice(text, first))) {
    const before = lineAround(text, first.start - 1);
    if (/^\s*(?:$|#|\||```|~~~|<!--)/.test(slice(text, before))) break;
    first = before;
  }
  return first;
}

function fenceAbove(text: string, offset: number): number {
  const lines = [...text.slice(0, offset).matchAll(/^ {0,3}(?:```|~~~)/gm)];
  return lines.at(-1)?.index ?? offset;
}
