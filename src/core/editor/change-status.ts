import { settingsFor } from '../lint.js';
import { dutiesOf } from '../report/duties.js';
import type { Report, Status } from '../report/report.js';
import { insertSection } from '../rules/insert.js';
import type { Settings } from '../rules/rule.js';
import { plainHeading } from '../schema/roles.js';
import { headingOf } from '../template/blanks.js';
import { applyEdits, type Edit, type Range } from '../text/text.js';
import { type Changed, refused } from './change.js';
import { type Context, contextFor } from './context.js';
import { lineAround, sectionOf, slice } from './places.js';

/** *Change status*: the key, and the heading of the first section, which says whether it is over. */
export function changeStatus(context: Context, status: Status, insert: boolean): Changed {
  const { report, language } = context;
  if (report.frontMatter.errors.length > 0) return refused('badFrontMatter', language);
  if (report.status === status) return refused('sameStatus', language);
  const edits = statusEdits(context, status);
  return { edits: insert ? [...edits, ...dueSections(context, edits)] : edits, cursor: null };
}

const statusEdits = (context: Context, status: Status): Edit[] => [
  keyEdit(context, status),
  ...context.reports.flatMap((report) => headingEdit({ ...context, report }, status)),
];

function keyEdit({ text, report: { frontMatter } }: Context, status: Status): Edit {
  const { kind, entries } = frontMatter;
  const written = kind === 'toml' ? `status = "${status}"` : `status: ${status}`;
  if (kind === null) return { range: { start: 0, end: 0 }, text: `---\n${written}\n---\n\n` };
  const entry = entries.findLast(({ key }) => key === 'status');
  if (!entry) {
    const first = entries.find(({ key }) => key === 'profile') ?? entries.find(({ key }) => key === 'hansei');
    const { end } = lineAround(text, first?.keyRange.start ?? 0);
    return { range: { start: end, end }, text: `\n${written}` };
  }
  const isBlank = entry.valueRange.start === entry.keyRange.start;
  if (kind === 'yaml' && !isBlank) return { range: entry.valueRange, text: status };
  // A comment behind the value stays.
  const line = lineAround(text, entry.keyRange.start);
  const [own] = /^[^#\r\n]*/.exec(slice(text, line)) ?? [''];
  return { range: { start: line.start, end: line.start + own.trimEnd().length }, text: written };
}

/** A heading in the team's own words stays. */
function headingEdit({ text, report, form }: Context, status: Status): Edit[] {
  const section = sectionOf(report, 'now');
  const own = form.sections.find(({ role }) => role === 'now');
  if (!section || !own || section.rank > 6) return [];
  const { language } = report;
  const wanted = headingOf(own, { language, status });
  const names = [own[language].heading, own[language].past ?? own[language].heading];
  const isOurs = names.some((name) => plainHeading(name) === plainHeading(section.heading));
  const heading = slice(text, section.headingRange);
  const name = names.find((one) => heading.includes(one));
  if (!isOurs || name === undefined || name === wanted) return [];
  const start = section.headingRange.start + heading.indexOf(name);
  return [{ range: { start, end: start + name.length }, text: wanted }];
}

/** A blank section for each that the status owes and that is not there; one at a place, in the order of the form. */
function dueSections(context: Context, edits: readonly Edit[]): Edit[] {
  const after = contextFor(applyEdits(context.text, edits) ?? context.text, context.options);
  if (!after) return [];
  return after.reports
    .flatMap((report) => blankSections(report, settingsFor(report, context.options)))
    .map(({ range, text }) => ({ range: placeBefore(range, edits), text }));
}

function blankSections(report: Report, settings: Settings): readonly Edit[] {
  const missing = dutiesOf(report).filter(({ role }) => !report.sections.some(({ roles }) => roles.includes(role)));
  const order = (role: string) => settings.blanks[role]?.order ?? 0;
  return missing
    .toSorted((a, b) => order(a.role) - order(b.role))
    .flatMap(({ role }) => insertSection(role, report, settings)[0]?.edits ?? []);
}

/** A range of the changed text, in the text before the edits. */
const placeBefore = ({ start, end }: Range, edits: readonly Edit[]): Range => {
  const from = offsetBefore(start, edits);
  return { start: from, end: Math.max(from, offsetBefore(end, edits)) };
};

function offsetBefore(offset: number, edits: readonly Edit[]): number {
  let grown = 0;
  for (const { range, text } of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    const start = range.start + grown;
    if (offset <= start) break;
    if (offset < start + text.length) return Math.min(range.end, offset - grown);
    grown += text.length - (range.end - range.start);
  }
  return offset - grown;
}

/** What a status would owe: a place in the report as it is, and what is said about it. */
export type Owed = { readonly rule: string; readonly message: string; readonly range: Range };

const duties = /^(?:structure\/(?:missing-section|empty-section|front-matter)|[a-z]+\/unanswered)$/;

/** *What still blocks it*: findings that would be errors, and whatever the form then demands. */
export function owedAt(context: Context, { status }: { readonly status: Status }): readonly Owed[] {
  const { text, report, options } = context;
  const edits = report.frontMatter.errors.length > 0 || report.status === status ? [] : statusEdits(context, status);
  const after = contextFor(applyEdits(text, edits) ?? text, options);
  return (after?.findings ?? [])
    .filter(({ level, rule }) => level === 'error' || duties.test(rule))
    .map(({ rule, message, range }) => ({ rule, message, range: placeBefore(range, edits) }));
}
