import type { Range } from '../../text/text.js';
import type { Context, SubjectKind } from '../clause.js';
import { matchesIn } from '../matches.js';
import { list } from '../words.js';
import { namedIn } from './clauses.js';
import { byWhom, edge, find, holdsWord, passive, pasts } from './finder.js';
import { kindOf } from './kind.js';
import { acts } from './predicates.js';
import { subjectBefore } from './subject.js';

/** Plain acts of people that reports give as causes, beyond those that become a fault by their object. */
const done = new Set([
  ...pasts(acts),
  ...list(
    'made, introduced, performed, created, added, configured, rebooted, carried out, forced, cancelled, canceled, cleared, cleaned, archived, rotated, attempted, tried, triggered, initiated, raised, lowered, renamed, moved, mapped, replaced, tested, wrote, refactored, began, left, did, used',
  ),
]);
const act = find(`${edge}(?<word>[a-z]+(?: (?:down|out))?)(?![\\w-])`);
const agent = find(`${edge}(?:[a-z]+ed|run|done|made|set|cut|sent|written) (?:\\w+ ){0,2}?by ${byWhom}`);
/** "a manual change by an operator", "the operator's command" */
const noun = find(
  `${edge}(?:change|command|commit|deploy|deployment|push|merge|update|action|edit|action|operation|typo|restart|decision) (?:made |run |done )?by ${byWhom}|${edge}(?<owner>(?:the|an?|our) (?:[\\w-]+ ){0,2}?[\\w-]+)'s (?:\\w+ )?(?:change|command|commit|deploy|deployment|push|merge|update|action|actions|edit|typo|decision)(?![\\w-])`,
);
/** A name, a handle: nobody but one person. */
export const isPerson = (phrase: string, context: Context): boolean => kindOf(phrase, context) === 'person';

const people: ReadonlySet<SubjectKind> = new Set(['person', 'role']);

/** Where a text tells what a person or a role did; `null`: nowhere. */
export function peopleAct(text: string, context: Context): Range | null {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return null;
  for (const match of matchesIn(lower, act)) {
    if (!holdsWord(done, match.groups?.['word'] ?? '') || passive.test(lower.slice(0, match.index))) continue;
    const subject = subjectBefore(text, match.index, context);
    if (people.has(subject.kind))
      return { start: subject.range?.start ?? match.index, end: match.index + match[0].length };
  }
  for (const match of [...matchesIn(lower, agent), ...matchesIn(lower, noun)]) {
    const who = match.groups?.['by'] ?? match.groups?.['owner'] ?? '';
    const subject = namedIn(text, { start: lower.indexOf(who, match.index), words: who.split(' ') }, context);
    if (people.has(subject.kind))
      return { start: match.index, end: subject.range?.end ?? match.index + match[0].length };
  }
  return null;
}
