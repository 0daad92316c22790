import type { Report } from '../report/report.js';
import type { Fix, Settings } from './rule.js';

/** The change that writes a blank section in its place; none for a role the form does not write. */
export function insertSection(role: string, report: Report, { blanks }: Pick<Settings, 'blanks'>): Fix[] {
  const blank = blanks[role];
  if (!blank) return [];
  const at = placeFor(blank.order, report, blanks);
  const mark = markFor(blank, report, blanks);
  const last = at === report.range.end;
  const text = `${mark} ${blank.heading}\n\n${blank.body}\n`;
  return [
    {
      title: { en: `Insert section "${blank.heading}"`, ja: `「${blank.heading}」の節を挿入` },
      edits: [{ range: { start: at, end: at }, text: last ? `\n${text}` : `${text}\n` }],
      safe: true,
    },
  ];
}

type Blanks = Settings['blanks'];

/** The `##` of the heading that a blank section gets in this report. */
export const markFor = (blank: Blanks[string], report: Report, blanks: Blanks): string =>
  '#'.repeat(rankFor(blank, report, blanks));

/** Before the section that follows it in the form; a report keeps its own order. */
function placeFor(order: number, { sections, sentences, range }: Report, blanks: Blanks): number {
  let best: { order: number; start: number } | null = null;
  for (const { roles, rank, headingRange } of sections) {
    const other = blanks[roles[0] ?? '']?.order ?? 0;
    if (rank <= 6 && other > order && (!best || other < best.order)) best = { order: other, start: headingRange.start };
  }
  const last = sentences.at(-1);
  return best?.start ?? (last && /^以\s?上。?$/.test(last.text.trim()) ? last.range.start : range.end);
}

/** The form's own rank below its parent; without the parent that of the report's other sections. */
function rankFor({ order, rank }: Blanks[string], { sections }: Report, blanks: Blanks): number {
  const known = sections.filter((section) => section.rank <= 6 && blanks[section.roles[0] ?? '']);
  const outer = Math.min(...known.map((section) => section.rank), 6);
  const top = known.length > 0 ? outer : 2;
  if (rank <= 2) return top;
  const parents = Object.entries(blanks).filter(([, other]) => other.rank < rank && other.order < order);
  const parent = parents.toSorted(([, a], [, b]) => b.order - a.order)[0]?.[0];
  const found = known.find(({ roles }) => roles[0] === parent);
  return found ? Math.min(found.rank + 1, 6) : top;
}
