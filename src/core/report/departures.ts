import type { FrontMatter } from '../markdown/front-matter.js';
import type { Departure, Form } from '../schema/form.js';
import type { Range } from '../text/text.js';
import { toldInLetter } from './letter.js';
import type { Answer, Question, Section, Sentence } from './report.js';

/** The section that a question owes when nothing in the report answers it. */
export const dutyOf: Readonly<Record<Question, string>> = {
  now: 'impact',
  cause: 'cause',
  prevention: 'prevention',
  delay: 'delay',
  timeline: 'timeline',
};

type Facts = {
  readonly form: Form;
  readonly frontMatter: FrontMatter;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly answered: Readonly<Record<Question, Answer>>;
  readonly source: string;
  /** Where something that is missing is reported: the title, else the first line. */
  readonly top: Range;
};

/** The schema's verdict on `{...frontMatter, sections}`, each departure placed in the text. */
export function departuresOf(facts: Facts): Departure[] {
  const { form, frontMatter } = facts;
  if (frontMatter.errors.length > 0) return [];
  const values: [string, unknown][] = frontMatter.entries
    .filter(({ value }) => value !== null && value !== '')
    .map(({ key, value }) => [key, value]);
  const value = Object.fromEntries([...values, ['sections', sectionValues(facts)]]);
  return form.validate(value).map((verdict) => ({ ...verdict, range: placeOf(verdict.path, facts) }));
}

/** Sections with content, and those whose question is answered elsewhere. */
function sectionValues(facts: Facts): Record<string, { text: string }> {
  const { form, sections, answered, source } = facts;
  const told = form.forCustomers ? toldInLetter(facts) : null;
  const values: [string, { text: string }][] = [];
  for (const { role } of form.sections) {
    const present = sections.filter(({ roles }) => roles.includes(role));
    const filled = present.filter((section) => section.filled);
    const question = Object.entries(dutyOf).find(([, duty]) => duty === role)?.[0] as Question | undefined;
    const isAnswered = question ? answered[question].how !== 'no' : filled.length > 0 || told?.has(role) === true;
    if (!isAnswered || (present.length > 0 && filled.length === 0)) continue;
    values.push([role, { text: filled.map(({ body }) => source.slice(body.start, body.end).trim()).join('\n') }]);
  }
  return Object.fromEntries(values);
}

function placeOf(path: string, { frontMatter, sections, top }: Facts): Range {
  const [first = '', second = ''] = path.split('/').slice(1).map(unescaped);
  if (first === 'sections') return sections.find(({ roles }) => roles.includes(second))?.headingRange ?? top;
  const entry = frontMatter.entries.findLast(({ key }) => key === first);
  if (entry) return path.split('/').length > 2 || entry.value !== null ? entry.valueRange : entry.keyRange;
  return frontMatter.kind ? { start: 0, end: 3 } : top;
}

const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');
