import { columnsOf } from '../report/fields.js';
import type { Range } from '../text/text.js';
import type { Completion, CompletionAsk } from './completion.js';
import type { Context } from './context.js';
import { lineAround, sectionAt, trimmed } from './places.js';
import { cellsIn, tableAt } from './table.js';

const key = /(?:^|[·•|,;、，(（\s])(?:owner|assignee|dri|担当者?|責任者|管理者)\s?[:：][ \t]*([^·•|,;、:：\n]{0,40})$/i;
/** Sections in which somebody has to do something. */
const places = new Set(['prevention', 'interim', 'handover', 'elsewhere', 'fix', 'updates']);

/** People who own things, behind `owner:` and in the column of owners; `null` elsewhere. */
export function ownerCompletions(context: Context, { offset, people }: CompletionAsk): Completion[] | null {
  const { text, report } = context;
  if (!sectionAt(report, offset)?.roles.some((role) => places.has(role))) return null;
  const range = cellOf(context, offset) ?? valueBefore(text, offset);
  return range === null ? null : people.map((name) => ({ ...plain, label: name, range, text: name, filter: name }));
}

const plain = { kind: 'person', detail: '', documentation: '', isSnippet: false } as const;

function valueBefore(text: string, offset: number): Range | null {
  const value = key.exec(text.slice(Math.max(lineAround(text, offset).start, offset - 200), offset))?.[1];
  return value === undefined ? null : { start: offset - value.length, end: offset };
}

function cellOf({ text }: Context, offset: number): Range | null {
  const table = tableAt(text, offset);
  if (!table) return null;
  const column = columnsOf(table.head.map((name) => ({ text: name }))).owner;
  const cell = cellsIn(text, lineAround(text, offset))[column ?? -1];
  if (!cell || offset < cell.start || offset > cell.end) return null;
  const words = trimmed(text, cell);
  return words.start === words.end ? { start: offset, end: offset } : words;
}
