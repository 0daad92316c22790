import type { Range } from '../text/text.js';
import { dutiesOf } from './duties.js';
import type { Question, Report } from './report.js';

/** The three questions of those who were hurt. */
export const threeQuestions = ['now', 'cause', 'delay'] as const;
export type ThreeQuestion = (typeof threeQuestions)[number];

/** `later`: open, and not owed at the report's status. */
export type QuestionState = 'answered' | 'missing' | 'later';

/** Cause, fix and prevention are one question. */
const parts: Readonly<Record<ThreeQuestion, readonly Question[]>> = {
  now: ['now'],
  cause: ['cause', 'prevention'],
  delay: ['delay'],
};

/** How each of the three questions stands, and where its answer is or belongs. */
export function questionStates(
  report: Report,
): readonly { readonly question: ThreeQuestion; readonly state: QuestionState; readonly range: Range | null }[] {
  const duties = dutiesOf(report);
  return threeQuestions.map((question) => {
    const open = parts[question].filter((part) => report.answered[part].how === 'no');
    const duty = duties.find(({ question: owed }) => owed !== null && open.includes(owed));
    const [first] = open;
    const range = duty?.range ?? report.answered[first ?? parts[question][0]!].range ?? placeOf(report, first ?? null);
    return { question, state: duty ? 'missing' : first ? 'later' : 'answered', range };
  });
}

const placeOf = ({ sections, title }: Report, question: Question | null): Range | null =>
  sections.find(({ roles }) => question !== null && roles.includes(question))?.headingRange ?? title?.range ?? null;
