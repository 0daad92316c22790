import type { LedgerEntry } from '../report/ledger.js';
import { phaseNames } from '../report/names.js';
import type { Phase, Report, Section } from '../report/report.js';
import type { Edit, Language, Range } from '../text/text.js';
import { formatDuration } from '../time/index.js';

type Segment = LedgerEntry & { readonly to: Phase; readonly minutes: number };

/**
 * *Update the delay table*: what each row says it took is computed again from the timeline, and a segment that owes a
 * reason gets a row of its own. All else stays as people wrote it. `null` without a section to write to.
 */
export function updateDelayTable(text: string, report: Report): readonly Edit[] | null {
  const section = report.sections.find(({ roles }) => roles.includes('delay'));
  if (!section) return null;
  const { ledger, delayRows } = report;
  const known = ledger.entries.filter((entry): entry is Segment => entry.minutes !== null && entry.to !== 'notice');
  const refreshed = delayRows.flatMap(({ took, segment }): Edit[] => {
    const minutes = segment ? between(report, segment.from, segment.to) : null;
    if (!took || minutes === null || took.minutes === minutes) return [];
    return [{ range: took.range, text: formatDuration(minutes, report.language) }];
  });
  const fresh = known.filter(({ owes, row }) => owes && row === null);
  const ids = delayRows.flatMap(({ id }) => (id === null ? [] : [Number(id.slice(1))]));
  const rows = fresh.map((segment, i) => ({ segment, id: `D${Math.max(0, ...ids) + 1 + i}` }));
  return rows.length === 0 ? refreshed : [...refreshed, addedTo(text, section, { rows, language: report.language })];
}

/** From the end of one phase to the end of another; without a first one, from the phase before. */
function between({ phases, segments }: Report, from: Phase | null, to: Phase): number | null {
  const start = phases[from ?? segments.find((segment) => segment.to === to)?.from ?? to]?.minutes;
  const end = phases[to]?.minutes;
  return start == null || end == null || end <= start ? null : end - start;
}

type Added = {
  readonly rows: readonly { readonly id: string; readonly segment: Segment }[];
  readonly language: Language;
};

const blank = {
  en: ['#', 'Segment', 'Took', 'Why', 'Action'],
  ja: ['No.', '区間', '所要時間', '理由', '対策'],
} as const;

/** Behind the last row of the table; where there is none, a table at the end of the section. */
function addedTo(text: string, { own }: Section, { rows, language }: Added): Edit {
  const table = tableIn(text, own);
  const head = table ? cellsOf(text.slice(table.head.start, table.head.end)) : blank[language];
  const lines = rows.map((row) => line(head.map((name) => cellFor(name, row, language))));
  if (table) return { range: { start: table.end, end: table.end }, text: lines.map((one) => `\n${one}`).join('') };
  const end = own.start + text.slice(own.start, own.end).trimEnd().length;
  const whole = [line(head), line(head.map(() => '---')), ...lines].join('\n');
  return { range: { start: end, end }, text: `\n\n${whole}` };
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

function cellFor(head: string, { id, segment }: Added['rows'][number], language: Language): string {
  const names = phaseNames[language];
  if (/^(?:#|no\.?|id|番号)$/i.test(head)) return id;
  if (/^(?:segment|phase|part|区間|区分)/i.test(head)) return `${names[segment.from]} → ${names[segment.to]}`;
  if (/^(?:took|duration|time|所要|時間)/i.test(head)) return formatDuration(segment.minutes, language);
  return '';
}

/** The first table of a stretch: its head, and where its last row ends. */
function tableIn(text: string, { start, end }: Range): { readonly head: Range; readonly end: number } | null {
  const found = /^[ \t]*\|.*\|[ \t]*\r?\n[ \t]*\|[ \t:|-]+\|[ \t]*(?:\r?\n[ \t]*\|.*)*/m.exec(text.slice(start, end));
  if (!found) return null;
  const head = start + found.index;
  const headEnd = head + found[0].search(/\r?\n/);
  return { head: { start: head, end: headEnd }, end: head + found[0].trimEnd().length };
}
