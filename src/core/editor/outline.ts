import { phaseNames } from '../report/names.js';
import type { Report, Section } from '../report/report.js';
import type { Range } from '../text/text.js';
import type { Context } from './context.js';
import { endOf, slice, trimmed } from './places.js';

/** A part of the report by what it is for, whatever its heading says. */
export type OutlineItem = {
  readonly kind: 'section' | 'entry' | 'cause' | 'action';
  readonly name: string;
  readonly detail: string;
  /** With all that belongs to it. */
  readonly range: Range;
  /** Where the name stands, inside `range`. */
  readonly selection: Range;
  readonly children: readonly OutlineItem[];
};

/** Sections that have a role, one in another, each with what was read in it; of several incidents below their titles. */
export const outline = (context: Context): readonly OutlineItem[] =>
  context.reports.flatMap((report) => outlineOf({ ...context, report }));

function outlineOf(context: Context): readonly OutlineItem[] {
  const { text, report, reports } = context;
  const children = nested(
    report.sections.filter(({ roles }) => roles.length > 0),
    context,
  );
  const { title, range } = report;
  if (reports.length === 1 || !title) return children;
  const whole = { start: range.start, end: endOf(text, range) };
  return [{ kind: 'section', name: short(title.text), detail: '', range: whole, selection: title.range, children }];
}

function nested(sections: readonly Section[], context: Context): OutlineItem[] {
  const symbols: OutlineItem[] = [];
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i]!;
    const inner = sections.slice(i + 1).filter(({ headingRange }) => headingRange.start < section.body.end);
    symbols.push(symbolOf(section, inner, context));
    i += inner.length;
  }
  return symbols;
}

function symbolOf(section: Section, inner: readonly Section[], context: Context): OutlineItem {
  const { headingRange, heading, roles, body } = section;
  const children = [...factsIn(section.own, context), ...nested(inner, context)];
  return {
    kind: 'section',
    name: heading.trim() || roles[0]!,
    detail: usualName(roles[0]!, heading, context),
    range: { start: headingRange.start, end: Math.max(body.end, headingRange.end) },
    selection: headingRange,
    children: children.toSorted((a, b) => a.range.start - b.range.start),
  };
}

/** What the form calls it, where the report says something else. */
function usualName(role: string, heading: string, { form, report, settings }: Context): string {
  const name =
    settings.blanks[role]?.heading ?? form.sections.find((one) => one.role === role)?.[report.language].heading;
  return name === undefined || name === heading.trim() ? '' : name;
}

const longest = 60;
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line || '–';
};

function factsIn(own: Range, { text, report }: Context): OutlineItem[] {
  const isIn = ({ range }: { readonly range: Range }) => own.start <= range.start && range.start < own.end;
  const leaf = (
    kind: OutlineItem['kind'],
    words: readonly (string | null)[],
    range: Range,
    detail = '',
  ): OutlineItem => {
    const [name = '–', ...more] = words.filter((word) => word !== null && word !== '');
    return {
      kind,
      name: short([name, ...more].join(' ')),
      detail,
      range,
      selection: trimmed(text, range),
      children: [],
    };
  };
  return [
    ...report.timeline
      .filter(isIn)
      .map(({ range, timeRange, text: said, phase }) =>
        leaf('entry', [slice(text, timeRange), said], range, phase ? phaseNames[report.language][phase] : ''),
      ),
    ...report.causes.filter(isIn).map(({ range, id, text: said }) => leaf('cause', [id, said], range)),
    ...report.actions
      .filter(isIn)
      .map(({ range, id, text: said, owners, due }) => leaf('action', [id, said], range, detailOf(owners, due))),
  ];
}

const detailOf = (owners: Report['actions'][number]['owners'], due: string | null): string =>
  [...owners, ...(due === null ? [] : [due])].join(' · ');
