import { columnsOf } from '../report/fields.js';
import type { Report } from '../report/report.js';
import { insertSection } from '../rules/insert.js';
import { type Changed, refused } from './change.js';
import type { Context } from './context.js';
import { actionIds, causeIds, nextId } from './ids.js';
import { endOf, lineAround, sectionOf, slice } from './places.js';
import { cellTexts, rowOf, type Table, tablesIn } from './table.js';

/** What is written, and where the action itself goes. */
type Blank = { readonly text: string; readonly cursor: number };

/** An action to fill in, without the mark of its item; it answers the first cause that none answers yet. */
export function blankAction({ report }: Pick<Context, 'report'>): Blank {
  const id = nextId('A', actionIds(report));
  const cause = openCause(report);
  if (report.language === 'ja') {
    const lead = `${id}（${cause === null ? '' : `${cause}、`}予防）`;
    return { text: `${lead} · 担当:  · 期限:  · 完了条件: `, cursor: lead.length };
  }
  const lead = `${id} (${cause === null ? '' : `${cause}, `}prevent) `;
  return { text: `${lead} · owner:  · due:  · done when: `, cursor: lead.length };
}

/** Boxes to tick, numbers, owners and done criteria stay in the house: customers are told what, and when. */
function itemOf({ report }: Pick<Context, 'report'>): Blank {
  if (report.forCustomers) return { text: report.language === 'ja' ? ' · 予定日: ' : ' · due: ', cursor: 0 };
  const { text, cursor } = blankAction({ report });
  return { text: `[ ] ${text}`, cursor: cursor + 4 };
}

function openCause(report: Report): string | null {
  const answered = new Set(report.actions.flatMap(({ answers }) => answers));
  const open = causeIds(report).filter(({ id }) => !answered.has(id));
  const root = open.find(({ id }) => report.causes.find((cause) => cause.id === id)?.kind === 'root');
  return (root ?? open[0])?.id ?? null;
}

/** *Add action*: behind the last one, as they are written; the cursor stands where the action goes. */
export function addAction(context: Context): Changed {
  const { text, report } = context;
  const section = sectionOf(report, 'prevention');
  if (!section) return withSection(context);
  const last = report.actions.findLast(
    ({ range }) => section.body.start <= range.start && range.end <= section.body.end,
  );
  const tables = tablesIn(text, section.body);
  const table = last
    ? tables.find(({ rows }) => rows.some(({ start, end }) => start <= last.range.start && last.range.start <= end))
    : tables[0];
  if (table) return inTable(context, table);
  const { text: blank, cursor } = itemOf(context);
  const [mark] = last
    ? (/^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/.exec(slice(text, lineAround(text, last.range.start))) ?? ['- '])
    : ['- '];
  const lead = `${last ? '\n' : '\n\n'}${mark}`;
  const at = last ? last.range.end : endOf(text, section.own);
  return {
    edits: [{ range: { start: at, end: at }, text: lead + blank }],
    cursor: { edit: 0, at: lead.length + cursor },
  };
}

function withSection(context: Context): Changed {
  const { report, settings, language } = context;
  const [edit] = insertSection('prevention', report, settings)[0]?.edits ?? [];
  if (!edit) return refused('noForm', language);
  const { text: blank, cursor } = itemOf(context);
  const head = edit.text.trimEnd();
  const lead = `${head}\n\n- `;
  const text = `${lead}${blank}${edit.text.slice(head.length)}`;
  return { edits: [{ ...edit, text }], cursor: { edit: 0, at: lead.length + cursor } };
}

function inTable({ text, report }: Context, { head, headRange, rows }: Table): Changed {
  const columns = columnsOf(head.map((name) => ({ text: name })));
  const hasIds = rows.some((row) => /^A\d/.test(cellTexts(text, row)[columns.id ?? 0] ?? ''));
  const cells = head.map((_, i) => (hasIds && i === (columns.id ?? 0) ? nextId('A', actionIds(report)) : ''));
  const at = Math.max(0, columns.text ?? cells.indexOf(''));
  const { end } = rows.at(-1) ?? lineAround(text, text.indexOf('\n', headRange.end) + 1);
  const lead = at === 0 ? 3 + cells[0]!.length : rowOf(cells.slice(0, at)).length + 2;
  return { edits: [{ range: { start: end, end }, text: `\n${rowOf(cells)}` }], cursor: { edit: 0, at: lead } };
}
