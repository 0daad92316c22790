import { type LetterCue, letterCue } from '../language/index.js';
import type { FrontMatter } from '../markdown/front-matter.js';
import { findTimes, parseDurations } from '../time/index.js';
import type { Role, Section, Sentence } from './report.js';

type Facts = {
  readonly frontMatter: FrontMatter;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
};

const asked: readonly (readonly [Role, LetterCue])[] = [
  ['apology', 'apology'],
  ['data', 'data'],
  ['request', 'request'],
  ['others', 'others'],
  ['unaffected', 'unaffected'],
  ['outlook', 'outlook'],
  ['contact', 'contact'],
];

/** What those affected ask that is answered somewhere in the letter, outside of a section of its own. */
export function toldInLetter(facts: Facts): ReadonlySet<Role> {
  const said = facts.sentences.filter(({ place }) => place !== 'heading');
  const told = new Set<Role>();
  for (const [role, cue] of asked)
    if (said.some(({ text, language }) => letterCue(text, cue, language) !== null)) told.add(role);
  if (isFinal(facts) || said.some(saysNextReport)) told.add('next');
  // One section may tell of what was done for now and for good.
  if (facts.sections.some(({ roles, ownFilled }) => roles.includes('measures') && ownFilled))
    for (const role of ['interim', 'fix']) told.add(role);
  return told;
}

/** The last edition: there is no report to come. */
export const isFinal = ({ frontMatter }: Pick<Facts, 'frontMatter'>): boolean =>
  frontMatter.entries.some(({ key, value }) => key === 'edition' && value === 'final');

/** Says when there is more to hear, or that there is no more to come. */
export const saysNextReport = ({ text, language }: Sentence): boolean =>
  letterCue(text, 'lastReport', language) !== null ||
  (letterCue(text, 'nextReport', language) !== null && saysWhen(text));

const saysWhen = (text: string): boolean =>
  findTimes(text).length > 0 || parseDurations(text).length > 0 || rough.test(text);

/** A day that needs no number. */
const rough =
  /\b(?:today|tonight|tomorrow|by (?:noon|midnight|the end of the (?:day|week|month))|(?:on|by|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|本日中|明日|明朝|明後日|今週中|来週|今月|来月|月(?:末|中|初)|上旬|中旬|下旬|正午/i;
