import type { PhrasingContent, Table } from 'mdast';

const text = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);

/** A table with its head and rows; without rows one blank row to write into. */
export function columnsTable(
  head: readonly string[],
  rows: readonly (readonly string[])[] = [head.map(() => '')],
): Table {
  const row = (cells: readonly string[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: text(cell) })),
  });
  return { type: 'table', children: [row(head), ...rows.map(row)] };
}
