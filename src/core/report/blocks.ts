import type { Root, RootContent, Table } from 'mdast';
import type { Range } from '../text/text.js';
import { type Prose, proseOf } from './prose.js';

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
  /** Number of the list or table it stands in; -1 outside. */
  readonly group: number;
  /** First row of a table. */
  readonly header: boolean;
  /** Check mark of an item; `null` without one. */
  readonly checked: boolean | null;
  /** Inside a block quote. */
  readonly quoted: boolean;
  /** Text of an HTML block. */
  readonly html: string;
};

const empty: Prose = { text: '', spans: [], muted: [] };

type Walk = { readonly source: string; readonly blocks: Block[]; groups: number };
type Where = { readonly depth: number; readonly group: number; readonly quoted: boolean };

export function blocksOf(tree: Root, source: string): Block[] {
  const walk: Walk = { source, blocks: [], groups: 0 };
  for (const node of tree.children) visit(walk, node, { depth: 0, group: -1, quoted: false });
  return walk.blocks;
}

const rangeOf = (node: RootContent): Range => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

function push(walk: Walk, block: Partial<Block> & Pick<Block, 'kind' | 'range'>, where: Where): void {
  walk.blocks.push({
    prose: empty,
    cells: [],
    cellRanges: [],
    header: false,
    checked: null,
    html: '',
    ...where,
    ...block,
  });
}

function visit(walk: Walk, node: RootContent, where: Where): void {
  const range = rangeOf(node);
  switch (node.type) {
    case 'heading': {
      const top = where.depth === 0 && !where.quoted;
      const prose = proseOf(node.children, walk.source);
      push(walk, { kind: top ? 'heading' : 'paragraph', range, prose }, top ? { ...where, depth: node.depth } : where);
      return;
    }
    case 'paragraph': {
      const prose = proseOf(node.children, walk.source);
      const image = prose.text.trim() === '' && node.children.some(({ type }) => type.startsWith('image'));
      const comment = prose.text.trim() === '' && node.children.every(({ type }) => type === 'html' || type === 'text');
      if (comment) push(walk, { kind: 'html', range, html: walk.source.slice(range.start, range.end) }, where);
      else push(walk, { kind: image ? 'image' : 'paragraph', range, prose }, where);
      return;
    }
    case 'list': {
      const group = walk.groups++;
      for (const item of node.children) visit(walk, item, { ...where, depth: where.depth + 1, group });
      return;
    }
    case 'listItem': {
      const [first, ...rest] = node.children;
      const lead = first?.type === 'paragraph' ? first : null;
      const prose = lead ? proseOf(lead.children, walk.source) : empty;
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
  const group = walk.groups++;
  for (const [i, row] of node.children.entries()) {
    const cells = row.children.map((cell) => proseOf(cell.children, walk.source));
    push(
      walk,
      {
        kind: 'row',
        range: rangeOf(row),
        cells,
        cellRanges: row.children.map(rangeOf),
        header: i === 0,
      },
      { ...where, group },
    );
  }
}
