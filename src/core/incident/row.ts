import { endOf, lineAround, sectionOf } from '../editor/places.js';
import { isBlank, rowOf, tablesIn } from '../editor/table.js';
import type { Report } from '../report/report.js';
import { insertSection } from '../rules/insert.js';
import type { Column, Form } from '../schema/form.js';
import { blanksOf } from '../template/blanks.js';
import { applyEdits, type Edit } from '../text/text.js';

export type Row = {
  readonly role: string;
  /** By column id of the form. */
  readonly cells: Readonly<Record<string, string>>;
};

/**
 * Writes one row at the end of the table of a section, or into its blank last row; a section or table that is not there
 * is made. Columns are found by their names in either language, else by their place.
 */
export function addRow(text: string, report: Report, { form, row }: { form: Form; row: Row }): readonly Edit[] {
  const columns = form.sections.find(({ role }) => role === row.role)?.columns ?? [];
  const section = sectionOf(report, row.role);
  if (section) {
    const inTable = rowInTable(text, section.own, { columns, row });
    if (inTable) return [inTable];
    const at = endOf(text, section.own);
    return [{ range: { start: at, end: at }, text: `\n\n${tableWith(columns, row, report)}` }];
  }
  const settings = { now: null, options: {}, blanks: blanksOf(form, report), keys: [] };
  const [blank] = insertSection(row.role, report, settings)[0]?.edits ?? [];
  if (!blank) return [];
  const whole = { start: 0, end: blank.text.length };
  const filled = rowInTable(blank.text, whole, { columns, row });
  return [{ ...blank, text: (filled && applyEdits(blank.text, [filled])) ?? blank.text }];
}

type Wanted = { readonly columns: readonly Column[]; readonly row: Row };

function rowInTable(text: string, within: Edit['range'], { columns, row }: Wanted): Edit | null {
  const [table] = tablesIn(text, within);
  if (!table) return null;
  const named = table.head.map((name) => columns.find(({ en, ja }) => same(name, en) || same(name, ja))?.id);
  const ids = named.some((id) => id !== undefined) ? named : table.head.map((_, i) => columns[i]?.id);
  const line = rowOf(ids.map((id) => escaped(row.cells[id ?? ''] ?? '')));
  const last = table.rows.at(-1);
  if (last && isBlank(text, last)) return { range: last, text: line };
  const end = last?.end ?? lineAround(text, text.indexOf('\n', table.headRange.end) + 1).end;
  return { range: { start: end, end }, text: `\n${line}` };
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A cell is one line, and a bar in it no border. */
const escaped = (cell: string): string =>
  cell
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\\)\|/g, '\\|');

const tableWith = (columns: readonly Column[], { cells }: Row, { language }: Report): string =>
  [
    rowOf(columns.map((column) => column[language])),
    rowOf(columns.map(() => '---')),
    rowOf(columns.map(({ id }) => escaped(cells[id] ?? ''))),
  ].join('\n');
