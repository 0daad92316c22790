import { print } from '../markdown/print.js';
import type { Blank, Form, SectionForm } from '../schema/form.js';
import type { Language } from '../text/text.js';
import { columnsTable } from './nodes.js';

type For = { readonly language: Language; readonly status: string | null };

/** Ready-printed blank sections by role, in one language and for one status; printed when they are asked for. */
export function blanksOf(
  { sections }: Pick<Form, 'sections'>,
  { language, status }: For,
): Readonly<Record<string, Blank>> {
  const blanks: Record<string, Blank> = {};
  for (const section of sections) {
    const { role, order, rank } = section;
    if (rank === null) continue;
    blanks[role] = {
      order,
      rank,
      heading: headingOf(section, { language, status }),
      get body() {
        return bodyOf(section, language);
      },
    };
  }
  return blanks;
}

/** The heading of a section; some say something else once the incident is over. */
export function headingOf(section: SectionForm, { language, status }: For): string {
  const words = section[language];
  const over = status === null || status === 'resolved' || status === 'closed';
  return (over && words.past) || words.heading;
}

/** Guidance as a comment, and the head of the table. */
export function bodyOf(section: SectionForm, language: Language): string {
  const { guidance } = section[language];
  // An action list is a list: its table is offered as a snippet.
  const table = section.columns.length > 0 && section.role !== 'prevention';
  return print([
    ...(guidance ? [{ type: 'html' as const, value: `<!-- ${guidance} -->` }] : []),
    ...(table ? [columnsTable(section.columns.map((column) => column[language]))] : []),
  ]);
}
