import type { RoleIndex } from '../schema/form.js';
import { rolesNamed, rolesOf } from '../schema/roles.js';
import type { Range } from '../text/text.js';
import type { Block } from './blocks.js';

/** Something that opens a section: a heading, a bold label, a marked line or the first cell of a key/value row. */
export type Head = {
  readonly roles: readonly string[];
  readonly text: string;
  readonly rank: number;
  readonly range: Range;
  readonly bodyStart: number;
  /** Where the body ends at the latest: a label in an item ends with the item, a row with its cell. */
  readonly bound: number;
};

export const labelRank = 7;
export const rowRank = 8;

const bold =
  /^(?:\*\*|__)([^*_\n]{1,60}?)\s{0,4}([:：?？]?)\s{0,4}(?:\*\*|__)\s{0,4}(?:[(（][^()（）\n]{1,40}[)）]\s{0,4}(?=[:：]))?([:：]?)/;
/** Says what happened: a phrase such as "root cause" in it is its object, and the label of no section. */
const clause =
  /\S\s+(?:\w+ed|was|were|is|are|has|had|have|did|does|can|could|will|would|made|took|led|found|kept)\b|(?:\S+\s+){6}\S|(?:した|する|った|いた|です|ます|でした|できた|れた|ない|なかった)$/i;
const plain = /^([\p{L}][\p{L}\p{N} '’/&()（）・_-]{0,40}?)\s{0,4}([:：])(?=\s|$|[^\s/\d])/u;
const marked = /^(?:[■□◆◇▼▲●]\s*|【)([^】\n:：]{1,40})(?:】|[:：]|$|\s)/u;

/** What opens a section in one block: a paragraph may hold several labels. */
export function headsOf(block: Block, source: string, index: RoleIndex): Head[] {
  if (block.kind === 'heading') return [headingHead(block, index)];
  if (block.kind === 'row') return rowHead(block, index);
  return labelsOf(block, source, index);
}

function headingHead({ prose, depth, range }: Block, index: RoleIndex): Head {
  const text = prose.text.trim();
  return {
    roles: rolesOf(text, index),
    text,
    rank: depth,
    range,
    bodyStart: range.end,
    bound: Number.POSITIVE_INFINITY,
  };
}

/** Labels, line by line. */
function labelsOf(block: Block, source: string, index: RoleIndex): Head[] {
  if (block.quoted || (block.kind !== 'paragraph' && block.kind !== 'item')) return [];
  const first = block.prose.spans[0];
  if (!first) return [];
  const heads: Head[] = [];
  const last = block.prose.spans.at(-1)!;
  const end = last[1] + last[2];
  // The first span may start behind the marks of a bold label.
  let start = first[1];
  while (start > block.range.start && '*_'.includes(source[start - 1]!)) start--;
  while (start < end) {
    const newline = source.indexOf('\n', start);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    const head = labelOn(source.slice(start, Math.min(lineEnd + 2, block.range.end)).trimEnd(), start, index);
    if (head) heads.push({ ...head, bound: block.kind === 'item' ? block.range.end : Number.POSITIVE_INFINITY });
    start = lineEnd + 1;
    while (start < end && ' \t>'.includes(source[start]!)) start++;
  }
  return heads;
}

function labelOn(line: string, start: number, index: RoleIndex): Omit<Head, 'bound'> | null {
  const head = (match: RegExpExecArray, roles: readonly string[]) => {
    const range = { start, end: start + match[0].length };
    return roles.length > 0 ? { roles, text: match[1]!.trim(), rank: labelRank, range, bodyStart: range.end } : null;
  };
  const strong = bold.exec(line);
  if (strong) {
    const alone = strong[0].trim().length === line.trim().length;
    return alone || strong[2] || strong[3] ? head(strong, labelRoles(strong[1]!, index)) : null;
  }
  const mark = marked.exec(line);
  if (mark) return head(mark, rolesOf(mark[1]!, index));
  // Without any emphasis only the very name of a section makes a label.
  const label = /[:：]/.test(line.slice(0, 48)) ? plain.exec(line) : null;
  return label ? head(label, rolesNamed(label[1]!, index)) : null;
}

function labelRoles(label: string, index: RoleIndex): readonly string[] {
  // 「影響は？」
  const text = label.trim().replace(/は$/, '');
  const named = rolesNamed(text, index);
  return named.length > 0 || clause.test(text) ? named : rolesOf(text, index);
}

/** A row of a two-column table whose first cell is the very name of a section. */
function rowHead({ cells, cellRanges }: Block, index: RoleIndex): Head[] {
  const [key, value] = cells;
  const [range, valueRange] = cellRanges;
  if (cells.length !== 2 || !key || !value || !range || !valueRange || value.text.trim() === '') return [];
  const roles = rolesNamed(key.text, index);
  if (roles.length === 0) return [];
  const text = key.text.trim();
  return [{ roles, text, rank: rowRank, range, bodyStart: valueRange.start, bound: valueRange.end }];
}
