import { cellsOf, tableIn, tableLine } from '../editor/delay-table.js';
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
  const section = report.sections.find(({ roles }) => roles.includes(row.role));
  if (section) {
    const inTable = rowInTable(text, section.own, { columns, row });
    if (inTable) return [inTable];
    const at = section.own.start + text.slice(section.own.start, section.own.end).trimEnd().length;
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
  const table = tableIn(text, within);
  if (!table) return null;
  const head = cellsOf(text.slice(table.head.start, table.head.end));
  const named = head.map((name) => columns.find(({ en, ja }) => same(name, en) || same(name, ja))?.id);
  const ids = named.some((id) => id !== undefined) ? named : head.map((_, i) => columns[i]?.id);
  const line = tableLine(ids.map((id) => escaped(row.cells[id ?? ''] ?? '')));
  const start = text.lastIndexOf('\n', table.end - 1) + 1;
  const last = text.slice(start, table.end);
  return /^[\s|]*$/.test(last)
    ? { range: { start, end: table.end }, text: line }
    : { range: { start: table.end, end: table.end }, text: `\n${line}` };
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
    tableLine(columns.map((column) => column[language])),
    tableLine(columns.map(() => '---')),
    tableLine(columns.map(({ id }) => escaped(cells[id] ?? ''))),
  ].join('\n');
