import type { Form, RoleIndex } from '../schema/form.js';
import { rolesNamed, rolesOf } from '../schema/roles.js';
import type { Range } from '../text/text.js';
import type { Block } from './blocks.js';
import { type Head, labelRank, labelsOf, rowHead } from './labels.js';
import { leftoversIn, saysSomething } from './leftovers.js';
import type { Section } from './report.js';

export type Outline = {
  readonly title: { readonly text: string; readonly range: Range } | null;
  readonly sections: readonly Section[];
};

type Input = {
  readonly blocks: readonly Block[];
  readonly source: string;
  readonly form: Form;
  readonly index: RoleIndex;
};

/** Headings, labels and key/value rows → sections, in order of the text. */
export function outlineOf(input: Input): Outline {
  const { blocks, source, index } = input;
  const title = titleOf(blocks, index);
  const heads: Head[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (block !== title) heads.push(headingHead(block, index));
    } else if (block.kind === 'row') {
      const head = rowHead(block, index);
      if (head) heads.push(head);
    } else heads.push(...labelsOf(block, source, index));
  }
  const sections = heads.map((_, i) => sectionOf(heads, i, input));
  return { title: title ? { text: title.prose.text.trim(), range: title.range } : null, sections };
}

/** The first heading, if it is of the first rank and does not name a section. */
function titleOf(blocks: readonly Block[], index: RoleIndex): Block | null {
  const first = blocks.find(({ kind }) => kind === 'heading');
  if (!first || first.depth !== 1) return null;
  const only = blocks.filter(({ kind, depth }) => kind === 'heading' && depth === 1).length === 1;
  return only || rolesNamed(first.prose.text, index).length === 0 ? first : null;
}

function headingHead(block: Block, index: RoleIndex): Head {
  const text = block.prose.text.trim();
  const bound = Number.POSITIVE_INFINITY;
  const roles = rolesOf(text, index);
  return { roles, text, rank: block.depth, range: block.range, bodyStart: block.range.end, bound };
}

function sectionOf(heads: readonly Head[], at: number, input: Input): Section {
  const { blocks, source } = input;
  const head = heads[at]!;
  let after = at + 1;
  while (after < heads.length && heads[after]!.rank > head.rank && heads[after]!.range.start < head.bound) after++;
  const next = heads[after];
  const end = Math.min(next?.range.start ?? source.length, head.bound);
  const body = { start: head.bodyStart, end: Math.max(end, head.bodyStart) };
  const child = heads[at + 1];
  const own = { start: body.start, end: child && child.range.start < body.end ? child.range.start : body.end };
  // What stands behind a label on its own line belongs to no block of its own.
  const behind = head.rank >= labelRank && saysSomething(source.slice(own.start, lineEnd(source, own)));
  const inside = blocksIn(blocks, body);
  return {
    roles: head.roles,
    heading: head.text,
    rank: head.rank,
    headingRange: head.range,
    body,
    own,
    filled: behind || inside.some(isContent),
    ownFilled: behind || inside.some((block) => block.range.start < own.end && isContent(block)),
    leftovers: leftoversIn(
      inside.filter(({ range }) => range.start < own.end),
      input,
    ),
  };
}

function lineEnd(source: string, { start, end }: Range): number {
  const newline = source.indexOf('\n', start);
  return newline < 0 ? end : Math.min(newline, end);
}

/** Blocks that start in a range; blocks are in order of the text. */
export function blocksIn(blocks: readonly Block[], { start, end }: Range): readonly Block[] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.range.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < blocks.length && blocks[last]!.range.start < end) last++;
  return blocks.slice(low, last);
}

/** A block that tells the reader something: no heading, comment, table head, blank row or mere placeholder. */
export function isContent(block: Block): boolean {
  if (block.kind === 'code' || block.kind === 'image') return true;
  if (block.kind === 'row') return !block.header && block.cells.some(({ text }) => saysSomething(text));
  if (block.kind === 'html')
    return (
      block.html
        .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
        .replace(/<[^>]*>/g, '')
        .trim() !== ''
    );
  return block.kind !== 'heading' && saysSomething(block.prose.text);
}
