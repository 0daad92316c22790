import { type BlameOptions, blameOf, placing } from './blame.js';
import type { ClauseMemos } from './clause-memos.js';
import { peopleCauseOf, peopleReasonsOf } from './people-cause.js';
import type { Report } from './report.js';
import { softenTriggers } from './trigger.js';

type Facts = Pick<Report, 'sections' | 'sentences' | 'actions' | 'frontMatter' | 'causes' | 'answered'>;

type People = Pick<Report, 'blame' | 'peopleCause' | 'peopleReasons'>;

/** All that a report says of people: whom it blames, whether its cause stops at them, who was late. */
export function peopleIn(facts: Facts, options: BlameOptions, memos: ClauseMemos): People {
  const placed = placing(facts, options);
  const blame = softenTriggers(blameOf(facts, placed, memos), facts);
  const told = { ...facts, blame };
  return { blame, peopleCause: peopleCauseOf(told, placed), peopleReasons: peopleReasonsOf(told, placed) };
}
