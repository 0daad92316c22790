import { dutiesOf } from '../report/duties.js';
import { markFor } from '../rules/insert.js';
import type { Completion, CompletionAsk } from './completion.js';
import type { Context } from './context.js';
import { isFenced, lineAround } from './places.js';

/** A section that the report does not have. */
export type MissingSection = {
  readonly role: string;
  readonly heading: string;
  readonly guidance: string;
  /** The report owes it at its status. */
  readonly isDue: boolean;
};

/** Those that are due first, else in the order of the form. */
export function missingSections({ report, form, settings }: Context): MissingSection[] {
  const due = new Set(dutiesOf(report).map(({ role }) => role));
  const missing = form.sections.flatMap((section): MissingSection[] => {
    const { role } = section;
    const blank = settings.blanks[role];
    if (!blank || report.sections.some(({ roles }) => roles.includes(role))) return [];
    return [{ role, heading: blank.heading, guidance: section[report.language].guidance, isDue: due.has(role) }];
  });
  return [...missing.filter(({ isDue }) => isDue), ...missing.filter(({ isDue }) => !isDue)];
}

const words = { en: { due: 'due' }, ja: { due: '記入が必要' } } as const;

/** Missing sections where a line begins with `#`; `null` elsewhere. */
export function headingCompletions(context: Context, { offset }: CompletionAsk): Completion[] | null {
  const { text, report, settings, language } = context;
  const line = lineAround(text, offset);
  const before = text.slice(line.start, offset);
  if (!/^#{1,6}(?: [^#\n]{0,60})?$/.test(before) || isFenced(text, line.start)) return null;
  return missingSections(context).map(({ role, heading, guidance, isDue }) => {
    const blank = settings.blanks[role]!;
    const title = `${markFor(blank, report, settings.blanks)} ${heading}`;
    return {
      kind: 'section',
      label: heading,
      detail: isDue ? words[language].due : '',
      documentation: guidance,
      range: { start: line.start, end: Math.max(offset, line.end) },
      text: `${title}\n\n${blank.body.trimEnd()}\n`,
      isSnippet: false,
      // Whatever number of marks was typed.
      filter: `${before.replace(/ .*$/, '')} ${heading}`,
    };
  });
}
