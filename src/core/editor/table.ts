import type { Range } from '../text/text.js';
import { lineAround, slice, trimmed } from './places.js';

/** A table as it stands in the text. */
export type Table = {
  readonly head: readonly string[];
  readonly headRange: Range;
  /** The lines below the head and its rule. */
  readonly rows: readonly Range[];
};

const rule = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:-]*)*$/;

/** What stands between the bars of a row, with its blanks. */
export function cellsIn(text: string, row: Range): Range[] {
  const { start, end } = trimmed(text, row);
  const bars: number[] = [];
  for (let i = start; i < end; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '|') bars.push(i);
  }
  const edges = [...(bars[0] === start ? [] : [start - 1]), ...bars, ...(bars.at(-1) === end - 1 ? [] : [end])];
  return edges.slice(1).map((edge, i) => ({ start: edges[i]! + 1, end: edge }));
}

export const cellTexts = (text: string, row: Range): string[] =>
  cellsIn(text, row).map((cell) => slice(text, cell).trim());

/** The table an offset stands in. */
export function tableAt(text: string, offset: number): Table | null {
  const own = lineAround(text, offset);
  if (!slice(text, own).includes('|')) return null;
  const lines = [own];
  for (let line = own; line.start > 0; lines.unshift(line)) {
    line = lineAround(text, line.start - 1);
    if (!slice(text, line).includes('|')) break;
  }
  return tableFrom(text, [...lines, ...linesBelow(text, own)]);
}

/** The tables of a stretch. */
export function tablesIn(text: string, { start, end }: Range): Table[] {
  const found: Table[] = [];
  let at = start;
  while (at < end) {
    const line = lineAround(text, at);
    const table = slice(text, line).includes('|') ? tableFrom(text, [line, ...linesBelow(text, line)]) : null;
    if (table) found.push(table);
    at = lineAround(text, table?.rows.at(-1)?.end ?? line.end).end + 1;
    while (text[at - 1] === '\r') at++;
  }
  return found;
}

function linesBelow(text: string, first: Range): Range[] {
  const lines: Range[] = [];
  for (let newline = text.indexOf('\n', first.end); newline >= 0; ) {
    const line = lineAround(text, newline + 1);
    if (!slice(text, line).includes('|')) break;
    lines.push(line);
    newline = text.indexOf('\n', line.end);
  }
  return lines;
}

function tableFrom(text: string, lines: readonly Range[]): Table | null {
  const at = lines.findIndex((line) => rule.test(slice(text, line).trim()));
  const headRange = lines[at - 1];
  return headRange ? { head: cellTexts(text, headRange), headRange, rows: lines.slice(at + 1) } : null;
}

/** The line below the head. */
export const ruleOf = (text: string, { headRange }: Table): Range =>
  lineAround(text, text.indexOf('\n', headRange.end) + 1);

export const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A cell with nothing in it, or with what stands for nothing. */
export const isBlankCell = (text: string, cell: Range): boolean =>
  /^(?:[\s\-–—―ー?？…]*|tbd|todo|未定|未記入|‹[^›]*›)$/i.test(slice(text, cell).trim());

/** A row in which nothing is written yet. */
export const isBlank = (text: string, row: Range): boolean => cellTexts(text, row).every((cell) => cell === '');
