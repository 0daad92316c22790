import { stringify } from 'yaml';
import { print } from '../markdown/print.js';
import type { Status } from '../report/report.js';
import { statuses } from '../report/report.js';
import type { Form, SectionForm } from '../schema/form.js';
import type { Language } from '../text/text.js';
import { bodyOf, headingOf } from './blanks.js';
import { columnsTable } from './nodes.js';

export type NewReport = {
  readonly form: Form;
  readonly title: string;
  readonly language: Language;
  readonly status: Status;
  /** Local day, `YYYY-MM-DD`, and clock, `HH:MM`, in `timezone`. */
  readonly date: string;
  readonly time: string;
  readonly timezone: string;
  readonly severity?: string;
  readonly accountable?: string;
};

/** A report to fill in, and the offset of the first thing to fill in. Lines end with LF. */
export function newReport(input: NewReport): { readonly text: string; readonly cursor: number } {
  const head = `---\n${frontMatter(input)}---\n\n${print([{ type: 'heading', depth: 1, children: [{ type: 'text', value: oneLine(input.title) }] }])}`;
  const due = input.form.sections.filter((section) => section.rank !== null && isDue(section, input.status));
  const { numbered, closing } = input.form.layout[input.language];
  const number = numbered ? numbersOf(due) : null;
  const sections = due.map((section) => sectionText(section, input, number?.get(section.role) ?? null));
  const text = `${[head, ...sections, ...(closing === null ? [] : [`${closing}\n`])].join('\n')}`;
  // The writer starts behind the first guidance comment, on a line of its own.
  const comment = text.indexOf('-->\n');
  if (comment < 0) return { text, cursor: text.length };
  const cursor = comment + 4;
  return { text: `${text.slice(0, cursor)}\n${text.slice(cursor)}`, cursor };
}

/** Numbers of the main sections, from 1; the apology stands before them. */
function numbersOf(sections: readonly SectionForm[]): ReadonlyMap<string, number> {
  const main = sections.filter(({ rank, role }) => rank === 2 && role !== 'apology');
  return new Map(main.map(({ role }, i) => [role, i + 1]));
}

/** What the status of a new report says of its edition; the writer may know better. */
const editionOf: Readonly<Record<Status, string>> = {
  ongoing: 'first',
  mitigated: 'first',
  resolved: 'interim',
  closed: 'final',
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function frontMatter({ form, status, severity = '', date, timezone, accountable = '' }: NewReport): string {
  const values: Readonly<Record<string, unknown>> = {
    hansei: 1,
    profile: form.profile,
    edition: editionOf[status],
    issued: date,
    status,
    severity,
    date,
    timezone,
    accountable,
  };
  const known = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const due = new Set(form.validate({ ...known, sections: {} }).map(({ keyword, path }) => `${keyword} ${path}`));
  return form.keys
    .filter(({ key }) => key in known || due.has(`required /${key}`))
    .map(({ key }) => {
      const value = values[key] ?? '';
      return value === '' ? `${key}:\n` : stringify({ [key]: value }, { lineWidth: 0 });
    })
    .join('');
}

/** The template writes what is due now or is best begun now; the rest is inserted when the status changes. */
function isDue({ from, until }: SectionForm, status: Status): boolean {
  const known: readonly string[] = statuses;
  const at = known.indexOf(status);
  const rank = (name: string | null, fallback: number) => (name === null ? fallback : known.indexOf(name));
  return rank(from, 0) <= at && at <= rank(until, statuses.length);
}

const opened = { en: 'Report opened', ja: '報告書の作成を開始' } as const;

function sectionText(section: SectionForm, input: NewReport, number: number | null): string {
  const { language, status, time } = input;
  const depth = section.rank === 1 ? 1 : section.rank === 3 ? 3 : 2;
  const value = `${number === null ? '' : `${number}. `}${headingOf(section, { language, status })}`;
  const heading = print([{ type: 'heading', depth, children: [{ type: 'text', value }] }]);
  if (section.role !== 'timeline' || status !== 'ongoing') {
    const body = bodyOf(section, language);
    return body === '' ? heading : `${heading}\n${body}`;
  }
  const first = section.columns.map(({ id }) => (id === 'time' ? time : id === 'event' ? opened[language] : ''));
  const table = columnsTable(
    section.columns.map((column) => column[language]),
    [first],
  );
  return `${heading}\n${print([{ type: 'html', value: `<!-- ${section[language].guidance} -->` }, table])}`;
}

/** A title as part of a file name: letters and digits of any script, joined by `-`; at most 100 bytes of UTF-8, never empty. */
export function slugOf(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  let slug = '';
  let bytes = 0;
  for (const char of words.join('-')) {
    const code = char.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > 100) break;
    slug += char;
  }
  slug = slug.replace(/-+$/, '');
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(slug);
  return slug === '' || reserved ? `incident${reserved ? `-${slug}` : ''}` : slug;
}
