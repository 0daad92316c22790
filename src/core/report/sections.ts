import type { RoleIndex } from '../schema/form.js';
import { rolesNamed } from '../schema/roles.js';
import type { Range } from '../text/text.js';
import type { Block } from './blocks.js';
import { type Head, labelRank } from './labels.js';
import { saysSomething } from './leftovers.js';
import type { Leftover, Section } from './report.js';

export type Outline = {
  readonly title: { readonly text: string; readonly range: Range } | null;
  readonly sections: readonly Section[];
};

type Input = {
  readonly blocks: readonly Block[];
  readonly heads: readonly Head[];
  /** The title, where the file holds more than one. */
  readonly head: Head | null;
  readonly leftovers: readonly Leftover[];
  readonly source: string;
  readonly index: RoleIndex;
};

/** Headings, labels and key/value rows → sections, in order of the text. */
export function outlineOf(input: Input): Outline {
  const title = input.head ?? titleOf(input.blocks, input.index);
  const heads = title
    ? input.heads.filter(({ rank, range }) => rank !== title.rank || range.start !== title.range.start)
    : input.heads;
  const sections = heads.map((_, i) => sectionOf(heads, i, input));
  return { title: title ? { text: title.text, range: title.range } : null, sections };
}

/** The first heading, if it is of the first rank and does not name a section. */
function titleOf(blocks: readonly Block[], index: RoleIndex): Pick<Head, 'text' | 'rank' | 'range'> | null {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const [first] = headings;
  if (first?.depth !== 1) return null;
  const only = headings.filter(({ depth }) => depth === 1).length === 1;
  const isTitle = only || rolesNamed(first.prose.text, index).length === 0;
  return isTitle ? { text: first.prose.text.trim(), rank: 1, range: first.range } : null;
}

function sectionOf(heads: readonly Head[], at: number, { blocks, leftovers, source }: Input): Section {
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
  const ownFilled = behind || holds(blocks, own);
  return {
    roles: head.roles,
    heading: head.text,
    rank: head.rank,
    headingRange: head.range,
    body,
    own,
    filled: ownFilled || holds(blocks, { start: own.end, end: body.end }),
    ownFilled,
    leftovers: leftovers.slice(indexFrom(leftovers, own.start), indexFrom(leftovers, own.end)),
  };
}

function holds(blocks: readonly Block[], { start, end }: Range): boolean {
  for (let i = indexFrom(blocks, start); i < blocks.length && blocks[i]!.range.start < end; i++)
    if (blocks[i]!.content) return true;
  return false;
}

function lineEnd(source: string, { start, end }: Range): number {
  const newline = source.indexOf('\n', start);
  return newline < 0 ? end : Math.min(newline, end);
}

/** Index of the first one that starts at an offset or behind it; they are in order of the text. */
export function indexFrom(places: readonly { readonly range: Range }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.range.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Blocks that start in a range; blocks are in order of the text. */
export const blocksIn = (blocks: readonly Block[], { start, end }: Range): readonly Block[] =>
  blocks.slice(indexFrom(blocks, start), indexFrom(blocks, end));

export const isContent = ({ content }: Block): boolean => content;
