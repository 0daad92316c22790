import type { Block } from './blocks.js';
import { placeIn } from './places.js';
import type { EvidenceItem, Section } from './report.js';
import { blocksIn } from './sections.js';

type Input = { readonly blocks: readonly Block[]; readonly sections: readonly Section[] };
type Column = 'text' | 'where' | 'until' | 'owner';

const heads: readonly (readonly [Column, RegExp])[] = [
  ['where', /^(?:where|location|links?|places?|stored|url|保管(?:場所|先)|場所|保存(?:場所|先)|所在|リンク)/i],
  ['until', /^(?:kept|until|retention|retained|expires?|delete|保管期[限間]|保存期[限間]|期限|いつまで)/i],
  ['owner', /^(?:owner|by|who|keeper|responsible|contact|管理者|担当|責任者|保管者)/i],
  ['text', /^(?:items?|evidence|what|artefacts?|artifacts?|対象|証跡|項目|内容|資料)/i],
];
const keys: readonly (readonly [Exclude<Column, 'text'>, RegExp])[] = [
  ['where', /(?:where|location|stored (?:in|at)|保管(?:場所|先)|保存先)\s*[:：]\s*([^·•|;；、。,]+)/i],
  [
    'until',
    /(?:kept|retained|until|kept until|保管期限|保存期間|期限)\s*[:：]?\s*((?:until |for )?[^·•|;；、。,]*\d[^·•|;；、。,]*)/i,
  ],
  ['owner', /(?:owner|kept by|responsible|管理者|担当|責任者|保管者)\s*[:：]\s*([^·•|;；、。,]+)/i],
];

/** What the section about evidence and hand-over lists, row by row or item by item. */
export function evidenceOf({ blocks, sections }: Input): EvidenceItem[] {
  return sections
    .filter(({ roles }) => roles.includes('handover'))
    .flatMap(({ own }) => {
      let columns: readonly (Column | null)[] = [];
      return blocksIn(blocks, own).flatMap((block): EvidenceItem[] => {
        if (block.kind === 'row' && block.header) columns = columnsOf(block);
        else if (block.kind === 'row') return rowItem(block, columns);
        else if (block.kind === 'item' && block.depth === 1 && !block.quoted) return listItem(block);
        return [];
      });
    });
}

const columnsOf = ({ cells }: Block): (Column | null)[] =>
  cells.map(({ text }) => heads.find(([, head]) => head.test(text.trim()))?.[0] ?? null);

/** A dash, or nothing, says nothing. */
const said = (text: string | undefined): string | null => (text && /[\p{L}\p{N}]/u.test(text) ? text.trim() : null);

function rowItem({ cells, range }: Block, columns: readonly (Column | null)[]): EvidenceItem[] {
  const cell = (column: Column): string | null => said(cells[columns.indexOf(column)]?.text);
  const text = cell('text') ?? said(cells[0]?.text);
  if (!cells.some((one) => said(one.text))) return [];
  return [{ range, text: text ?? '', where: cell('where'), until: cell('until'), owner: cell('owner') }];
}

function listItem({ prose: { text }, range }: Block): EvidenceItem[] {
  if (!said(text)) return [];
  const key = (name: Column): string | null => said(keys.find(([column]) => column === name)?.[1].exec(text)?.[1]);
  const where = key('where') ?? (placeIn(text) ? text.trim() : null);
  return [{ range, text: text.trim(), where, until: key('until'), owner: key('owner') }];
}
