import type { LedgerEntry } from '../report/ledger.js';
import { phaseNames } from '../report/names.js';
import type { Phase, Report } from '../report/report.js';
import { isNear } from '../report/told-lengths.js';
import { insertSection } from '../rules/insert.js';
import type { Edit, Language, Range } from '../text/text.js';
import { formatDuration } from '../time/index.js';
import { type Changed, refused } from './change.js';
import type { Context } from './context.js';
import { endOf, sectionOf } from './places.js';
import { cellsIn, isBlank, isBlankCell, rowOf, ruleOf, type Table, tablesIn } from './table.js';

type Segment = LedgerEntry & { readonly to: Phase; readonly minutes: number };
type Row = { readonly id: string; readonly segment: Segment };

/**
 * *Update the delay table*: number, segment and what it took are computed again from the timeline, and a segment that
 * owes a reason gets a row of its own; a report without the section gets one. All else stays as people wrote it.
 */
export function updateDelayTable(context: Context): Changed {
  const { text, report, language } = context;
  const section = sectionOf(report, 'delay');
  const edits = section ? updated(text, report, section.own) : inserted(context);
  if (edits.length > 0) return { edits, cursor: null };
  return refused(section ? 'upToDate' : 'noDelay', language);
}

function updated(text: string, report: Report, own: Range): readonly Edit[] {
  const [table = null] = tablesIn(text, own);
  const next = numbering(report);
  const refreshed = report.delayRows.flatMap((row): Edit[] => {
    const { took, segment } = row;
    const line = table?.rows.find(({ start, end }) => start <= row.range.start && row.range.end <= end);
    const fill = (column: RegExp, value: string): Edit[] =>
      table && line ? filled(text, line, { table, column, value }) : [];
    const ids = row.id === null && line ? fill(idHead, next()) : [];
    const minutes = segment ? between(report, segment.from, segment.to) : null;
    if (minutes === null) return ids;
    const length = formatDuration(minutes, report.language);
    if (!took) return [...ids, ...fill(tookHead, length)];
    const isSaid = took.minutes === minutes || (took.approximate && isNear(took, minutes));
    return isSaid ? ids : [...ids, { range: took.range, text: length }];
  });
  const rows = freshRows(report, next);
  return rows.length === 0 ? refreshed : [...refreshed, addedTo(text, { own, table }, { rows, report })];
}

const idHead = /^(?:#|no\.?|id|番号)$/i;
const segmentHead = /^(?:segment|phase|part|区間|区分)/i;
const tookHead = /^(?:took|duration|time|所要|時間)/i;

type Filling = { readonly table: Table; readonly column: RegExp; readonly value: string };

/** Fills a cell that nobody wrote to. */
function filled(text: string, line: Range, { table, column, value }: Filling): Edit[] {
  const cell = cellsIn(text, line)[table.head.findIndex((name) => column.test(name))];
  return cell && isBlankCell(text, cell) ? [{ range: cell, text: ` ${value} ` }] : [];
}

/** Gives the ids that follow those of the report. */
function numbering({ delayRows }: Report): () => string {
  let last = Math.max(0, ...delayRows.map(({ id }) => (id === null ? 0 : Number(id.slice(1)))));
  return () => `D${++last}`;
}

const freshRows = ({ ledger }: Report, next: () => string): Row[] =>
  ledger.entries
    .filter((entry): entry is Segment => entry.minutes !== null && entry.to !== 'notice')
    .filter(({ owes, row }) => owes && row === null)
    .map((segment) => ({ segment, id: next() }));

/** From the end of one phase to the end of another; without a first one, from the phase before. */
function between({ phases, segments }: Report, from: Phase | null, to: Phase): number | null {
  const start = phases[from ?? segments.find((segment) => segment.to === to)?.from ?? to]?.minutes;
  const end = phases[to]?.minutes;
  return start == null || end == null || end <= start ? null : end - start;
}

const blank = {
  en: ['#', 'Segment', 'Took', 'Why', 'Action'],
  ja: ['No.', '区間', '所要時間', '理由', '対策'],
} as const;

type Rows = { readonly rows: readonly Row[]; readonly report: Report };

function linesOf({ rows, report }: Rows, head: readonly string[]): string[] {
  return rows.map((row) => rowOf(head.map((name) => cellFor(name, row, report))));
}

const wholeTable = (rows: Rows): string => {
  const { language, forCustomers } = rows.report;
  // Numbers and actions stay in the house.
  const head = forCustomers ? blank[language].slice(1, 4) : blank[language];
  return [rowOf(head), rowOf(head.map(() => '---')), ...linesOf(rows, head)].join('\n');
};

type Place = { readonly own: Range; readonly table: Table | null };

/** Behind the last row, in place of rows in which nothing stands; without a table, a new one at the end of the section. */
function addedTo(text: string, { own, table }: Place, rows: Rows): Edit {
  if (!table) {
    const end = endOf(text, own);
    return { range: { start: end, end }, text: `\n\n${wholeTable(rows)}` };
  }
  const lines = linesOf(rows, table.head).join('\n');
  const [first] = table.rows;
  const end = table.rows.at(-1)?.end ?? ruleOf(text, table).end;
  return first && table.rows.every((row) => isBlank(text, row))
    ? { range: { start: first.start, end }, text: lines }
    : { range: { start: end, end }, text: `\n${lines}` };
}

function cellFor(head: string, { id, segment }: Row, { language, forCustomers }: Report): string {
  const names = phaseNames[language];
  if (idHead.test(head)) return id;
  if (segmentHead.test(head)) return `${names[segment.from]} → ${names[segment.to]}`;
  // So do targets.
  return tookHead.test(head) ? tookText(forCustomers ? { ...segment, target: null } : segment, language) : '';
}

function tookText({ minutes, target }: Segment, language: Language): string {
  const length = formatDuration(minutes, language);
  if (target === null) return length;
  const allowed = formatDuration(target, language);
  return language === 'ja' ? `${length}（目標${allowed}）` : `${length} (target ${allowed})`;
}

/** The section in its place: a row for each segment that owes a reason, or the one sentence that says it was not late. */
function inserted({ report, settings }: Context): readonly Edit[] {
  const { blanks } = settings;
  const rows = freshRows(report, numbering(report));
  const body = rows.length > 0 ? wholeTable({ rows, report }) : notLate(report);
  if (!blanks['delay'] || body === null) return [];
  const own = { blanks: { ...blanks, delay: { ...blanks['delay'], body } } };
  return insertSection('delay', report, own).flatMap(({ edits }) => edits);
}

function notLate({ phases, language }: Report): string | null {
  const end = phases.mitigate ? 'mitigate' : 'resolve';
  const said = (['detect', end] as const).flatMap((phase) => {
    const [start, at] = [phases.start?.minutes, phases[phase]?.minutes];
    return start == null || at == null || at < start ? [] : [[phase, formatDuration(at - start, language)] as const];
  });
  if (!said.some(([phase]) => phase === end)) return null;
  if (language === 'ja')
    return `遅れなし：${said.map(([phase, took]) => `${took}で${phaseNames.ja[phase]}`).join('、')}。`;
  const words = { detect: 'detected', mitigate: 'mitigated', resolve: 'resolved' } as const;
  return `Not late: ${said.map(([phase, took]) => `${words[phase]} after ${took}`).join(', ')}.`;
}
