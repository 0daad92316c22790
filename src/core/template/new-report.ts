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
  const sections = due.map((section) => sectionText(section, input));
  const text = `${head}\n${sections.join('\n')}`;
  // The writer starts behind the first guidance comment, on a line of its own.
  const comment = text.indexOf('-->\n');
  if (comment < 0) return { text, cursor: text.length };
  const cursor = comment + 4;
  return { text: `${text.slice(0, cursor)}\n${text.slice(cursor)}`, cursor };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function frontMatter({ form, status, severity = '', date, timezone, accountable = '' }: NewReport): string {
  const values: Readonly<Record<string, unknown>> = {
    hansei: 1,
    profile: form.profile,
    status,
    severity,
    date,
    timezone,
    accountable,
  };
  return form.keys
    .filter(({ required, key }) => required || key === 'hansei' || key === 'profile')
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

function sectionText(section: SectionForm, input: NewReport): string {
  const { language, status, time } = input;
  const depth = section.rank === 1 ? 1 : section.rank === 3 ? 3 : 2;
  const heading = print([
    { type: 'heading', depth, children: [{ type: 'text', value: headingOf(section, { language, status }) }] },
  ]);
  if (section.role !== 'timeline' || status !== 'ongoing') {
    const body = bodyOf(section, language);
    return body === '' ? heading : `${heading}\n${body}`;
  }
  const first = [time, '', language === 'ja' ? '報告書の作成を開始' : 'Report opened', ''];
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
