import type { Range } from '../text/text.js';
import { dutyOf } from './departures.js';
import type { Question, Report, Section } from './report.js';

/** A section that the schema demands at this status and that is not there, or is there without content. */
export type Duty = {
  readonly role: string;
  readonly question: Question | null;
  /** The section that should hold it, when there is one. */
  readonly section: Section | null;
  readonly range: Range;
};

const questionOf = (role: string): Question | null =>
  (Object.entries(dutyOf).find(([, duty]) => duty === role)?.[0] as Question | undefined) ?? null;

/** One hole, one duty: an empty section, a question without an answer, or a section that is not there. */
export function dutiesOf({ departures, sections }: Report): Duty[] {
  return departures.flatMap(({ keyword, path, range }) => {
    const role = /^\/sections\/([^/]+)$/.exec(path)?.[1];
    if (keyword !== 'required' || !role) return [];
    const empty = sections.filter(({ roles, filled }) => roles.includes(role) && !filled);
    // A heading that names several parts stands in for one that has no heading of its own.
    const section = empty.find(({ roles }) => roles[0] === role) ?? empty[0] ?? null;
    return [{ role, question: questionOf(role), section, range: section?.headingRange ?? range }];
  });
}

/** Sections of which a rule of its own says that nothing is there. */
const spokenFor: ReadonlySet<string> = new Set(['apology', 'next']);

/** What is missing without a rule that speaks of it. */
export const isPlain = ({ role, question }: Duty): boolean => question === null && !spokenFor.has(role);

/** What a hole weighs: an error once a report that was written for us is closed, else a warning. */
export const weight = ({ ours, status }: Report): 'error' | 'warning' =>
  ours && (status ?? 'closed') === 'closed' ? 'error' : 'warning';
