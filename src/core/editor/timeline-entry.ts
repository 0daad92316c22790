import type { TimelineEntry } from '../report/report.js';
import { tableShape } from '../report/shape.js';
import { insertSection } from '../rules/insert.js';
import type { Range } from '../text/text.js';
import { type Changed, refused } from './change.js';
import { entryBefore, stampOf } from './clock.js';
import type { Context } from './context.js';
import { endOf, lineAround, sectionOf } from './places.js';
import { isBlank, rowOf, type Table, tablesIn } from './table.js';

type When = { readonly minutes: number; readonly zone: string | null };

/** *Insert timeline entry*: a row with the time of now, where it belongs; the cursor stands where the event goes. */
export function insertEntry(context: Context, zone: string | null): Changed {
  const { text, report, settings, language } = context;
  if (settings.now === null) return refused('noClock', language);
  const when = { minutes: settings.now, zone };
  const section = sectionOf(report, 'timeline');
  if (!section) return withSection(context, when);
  const timed = report.timeline.filter(
    ({ time, range }) => time !== null && range.start >= section.body.start && range.end <= section.body.end,
  );
  const after = timed.findLast(({ minutes }) => minutes !== null && minutes <= when.minutes);
  const [first] = timed;
  // Newest first: above the first; all rows lie in the future.
  if (first && (!after || isNewestFirst(timed)))
    return beside(
      context,
      isNewestFirst(timed) && after ? newestPlace(timed, when) : { entry: first, isBelow: false },
      when,
    );
  if (after) return beside(context, { entry: after, isBelow: true }, when);
  const [table] = tablesIn(text, section.own);
  if (table) return inTable(context, table, when);
  const at = endOf(text, section.own);
  const { text: stamp } = stampOf(when.minutes, null, { text, report, zone });
  return oneEdit({ start: at, end: at }, `\n\n- ${stamp} `);
}

type Beside = { readonly entry: TimelineEntry; readonly isBelow: boolean };

/** The times of a timeline go down, all but a few. */
export function isNewestFirst(timed: readonly TimelineEntry[]): boolean {
  const minutes = timed.flatMap((entry) => entry.minutes ?? []);
  const down = minutes.filter((now, i) => i > 0 && now < minutes[i - 1]!).length;
  const up = minutes.filter((now, i) => i > 0 && now > minutes[i - 1]!).length;
  return down >= 2 && down > 2 * up;
}

function newestPlace(timed: readonly TimelineEntry[], { minutes }: When): Beside {
  const older = timed.find((entry) => entry.minutes !== null && entry.minutes <= minutes);
  return { entry: older ?? timed[0]!, isBelow: false };
}

function withSection({ text, report, settings, language }: Context, { minutes, zone }: When): Changed {
  const [fix] = insertSection('timeline', report, settings);
  const [edit] = fix?.edits ?? [];
  if (!edit) return refused('noForm', language);
  const { text: stamp } = stampOf(minutes, null, { text, report, zone });
  const [table] = tablesIn(edit.text, { start: 0, end: edit.text.length });
  const blank = table?.rows[0];
  const row = table ? newRow(table, stamp) : { text: `- ${stamp} `, cursor: stamp.length + 3 };
  const at = blank ?? { start: edit.text.length, end: edit.text.length };
  const whole = edit.text.slice(0, at.start) + row.text + edit.text.slice(at.end);
  return { edits: [{ ...edit, text: whole }], cursor: { edit: 0, at: at.start + row.cursor } };
}

/** In the blank row of the form, else behind the last row. */
function inTable({ text, report }: Context, table: Table, { minutes, zone }: When): Changed {
  const { text: stamp } = stampOf(minutes, null, { text, report, zone });
  const row = newRow(table, stamp);
  const blank = table.rows.find((range) => isBlank(text, range));
  if (blank) return { edits: [{ range: blank, text: row.text }], cursor: { edit: 0, at: row.cursor } };
  const { end } = table.rows.at(-1) ?? lineAround(text, text.indexOf('\n', table.headRange.end) + 1);
  return { edits: [{ range: { start: end, end }, text: `\n${row.text}` }], cursor: { edit: 0, at: row.cursor + 1 } };
}

function newRow({ head }: Table, stamp: string): { readonly text: string; readonly cursor: number } {
  const shape = tableShape({ cells: head.map((name) => ({ text: name })) });
  const cells = head.map((_, i) => (i === shape.time ? stamp : ''));
  const before = rowOf(cells.slice(0, Math.max(shape.event, 0)));
  return { text: rowOf(cells), cursor: shape.event > 0 ? before.length + 1 : rowOf(cells.slice(0, 1)).length - 2 };
}

/** A row or an item like the one beside it. */
function beside({ text, report }: Context, { entry, isBelow }: Beside, { minutes, zone }: When): Changed {
  const line = lineAround(text, entry.range.start);
  const before = isBelow ? entry : (entryBefore(report, line.start) ?? entry);
  const { text: stamp } = stampOf(minutes, before, { text, report, zone });
  const place = isBelow ? { start: entry.range.end, end: entry.range.end } : { start: line.start, end: line.start };
  const [table] = entry.list < 0 ? [] : tablesIn(text, { start: entry.list, end: entry.range.end });
  const row = table?.rows.some(({ start }) => start === line.start)
    ? newRow(table, stamp)
    : newItem(text, { entry, line }, stamp);
  const lead = isBelow ? (entry.list < 0 ? '\n\n' : '\n') : '';
  const tail = isBelow ? '' : entry.list < 0 ? '\n\n' : '\n';
  return { edits: [{ range: place, text: lead + row.text + tail }], cursor: { edit: 0, at: lead.length + row.cursor } };
}

function newItem(text: string, { entry, line }: { entry: TimelineEntry; line: Range }, stamp: string) {
  const lead = text.slice(line.start, entry.timeRange.start);
  const link = text.slice(entry.timeRange.end, entry.textRange.start);
  const isPlainLead = /^[\s>*+\-#_[【「(（]*(?:\d{1,3}[.)]\s)?[\s*_[【「(（]*$/.test(lead);
  const isPlainLink = entry.textRange.start > entry.timeRange.end && /^[^\p{L}\p{N}\n]{1,12}$/u.test(link);
  const whole = `${isPlainLead ? lead : '- '}${stamp}${isPlainLink ? link : ' '}`;
  return { text: whole, cursor: whole.length };
}

const oneEdit = (range: Range, text: string): Changed => ({
  edits: [{ range, text }],
  cursor: { edit: 0, at: text.length },
});
