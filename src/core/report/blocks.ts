import type { RootContent, Table } from 'mdast';
import type { Range } from '../text/text.js';
import { saysSomething } from './leftovers.js';
import { type Origin, type Prose, proseOf } from './prose.js';

/** The tree as a flat list in order of the text: what readers of sections look at. */
export type Block = {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'html' | 'image';
  /** The whole node; of an item with everything below it. */
  readonly range: Range;
  /** Text of the heading, paragraph or item itself; of a row its cells joined. */
  readonly prose: Prose;
  readonly cells: readonly Prose[];
  readonly cellRanges: readonly Range[];
  /** Rank of a heading, depth of an item from 1, else 0. */
  readonly depth: number;
  /** The list or table it stands in, by its offset in the source; -1 outside. */
  readonly group: number;
  /** First row of a table. */
  readonly header: boolean;
  /** Check mark of an item; `null` without one. */
  readonly checked: boolean | null;
  /** Inside a block quote. */
  readonly quoted: boolean;
  /** Text of an HTML block. */
  readonly html: string;
  /** It tells the reader something: no heading, comment, table head, blank row or mere placeholder. */
  readonly content: boolean;
};

const none: readonly never[] = [];
const empty: Prose = { text: '', spans: none, muted: none };

type Walk = Origin & { readonly blocks: Block[] };
type Where = { readonly depth: number; readonly group: number; readonly quoted: boolean };

export function blocksOf(nodes: readonly RootContent[], origin: Origin): Block[] {
  const walk: Walk = { ...origin, blocks: [] };
  for (const node of nodes) visit(walk, node, { depth: 0, group: -1, quoted: false });
  return walk.blocks;
}

const rangeOf = ({ origin }: Origin, { position }: RootContent): Range => ({
  start: origin + (position?.start.offset ?? 0),
  end: origin + (position?.end.offset ?? 0),
});

type Found = Pick<Block, 'kind' | 'range'> & Partial<Block>;

function push({ blocks }: Walk, found: Found, { depth, group, quoted }: Where): void {
  const {
    kind,
    range,
    prose = empty,
    cells = none,
    cellRanges = none,
    header = false,
    checked = null,
    html = '',
  } = found;
  const content = isContent({ kind, prose, cells, header, html });
  blocks.push({ kind, range, prose, cells, cellRanges, depth, group, header, checked, quoted, html, content });
}

function isContent({
  kind,
  prose,
  cells,
  header,
  html,
}: Pick<Block, 'kind' | 'prose' | 'cells' | 'header' | 'html'>): boolean {
  if (kind === 'code' || kind === 'image') return true;
  if (kind === 'row') return !header && cells.some(({ text }) => saysSomething(text));
  if (kind === 'html') return /\S/.test(html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(/<[^<>]*>/g, ''));
  return kind !== 'heading' && saysSomething(prose.text);
}

function visit(walk: Walk, node: RootContent, where: Where): void {
  const range = rangeOf(walk, node);
  switch (node.type) {
    case 'heading': {
      const top = where.depth === 0 && !where.quoted;
      const prose = proseOf(node.children, walk);
      push(walk, { kind: top ? 'heading' : 'paragraph', range, prose }, top ? { ...where, depth: node.depth } : where);
      return;
    }
    case 'paragraph': {
      const prose = proseOf(node.children, walk);
      const image = prose.text.trim() === '' && node.children.some(({ type }) => type.startsWith('image'));
      const comment = prose.text.trim() === '' && node.children.every(({ type }) => type === 'html' || type === 'text');
      if (comment) push(walk, { kind: 'html', range, html: walk.source.slice(range.start, range.end) }, where);
      else push(walk, { kind: image ? 'image' : 'paragraph', range, prose }, where);
      return;
    }
    case 'list': {
      const group = range.start;
      for (const item of node.children) visit(walk, item, { ...where, depth: where.depth + 1, group });
      return;
    }
    case 'listItem': {
      const [first, ...rest] = node.children;
      const lead = first?.type === 'paragraph' ? first : null;
      const prose = lead ? proseOf(lead.children, walk) : empty;
      push(walk, { kind: 'item', range, prose, checked: node.checked ?? null }, where);
      for (const child of lead ? rest : node.children) visit(walk, child, where);
      return;
    }
    case 'blockquote':
      for (const child of node.children) visit(walk, child, { ...where, quoted: true });
      return;
    case 'table':
      table(walk, node, where);
      return;
    case 'code':
      push(walk, { kind: 'code', range }, where);
      return;
    case 'html':
      push(walk, { kind: 'html', range, html: node.value }, where);
      return;
    default:
  }
}

function table(walk: Walk, node: Table, where: Where): void {
  const group = rangeOf(walk, node).start;
  for (const [i, row] of node.children.entries()) {
    const cells = row.children.map((cell) => proseOf(cell.children, walk));
    push(
      walk,
      {
        kind: 'row',
        range: rangeOf(walk, row),
        cells,
        cellRanges: row.children.map((cell) => rangeOf(walk, cell)),
        header: i === 0,
      },
      { ...where, group },
    );
  }
}
