import type { Range } from '../text/text.js';
import type { Row } from './en/rows.js';
import { role } from './en/words.js';
import { bodyOf, type Said } from './said.js';

/** What a draft replaces, and what stands round it. */
export type Region = {
  readonly range: Range;
  /** Put between what stands before and the draft. */
  readonly joint: '' | '; ';
  /** The subject's words, when they stand in the region. */
  readonly subject: Range | null;
  /** The sentence goes on, or the clause depends on another. */
  readonly embedded: boolean;
  /** Put between the draft and what goes on: a second verb of the same subject. */
  readonly more: string;
};

/** Words that may be lower case inside a sentence. */
export const lowercase =
  /^(?:the|an?|this|that|these|those|our|their|its|his|her|all|both|some|any|every|each|no|one|two|three|several|another|various|most|many)\b/i;

/** Between a subject and its verb; anything else belongs to another verb. */
const between =
  /^[\s,]*(?:(?:\w+ly|also|then|just|had|have|has|was|were|been|is|are|be|did|do|still|again|even|always|once|who|too|later|soon|first)[\s,]+)*$/i;
const joined = /,? (?:and|but|or|then|so|and then|and so)(?: also| then| later)? (?:\w+ly )?$/i;
const depends =
  /(?:^|[\s,(])(?:because|since|as|after|when|while|whilst|although|though|that|if|until|before|which)\s+$/i;
/** A clause whose object stands in front of it, that somebody only thinks, or that says more of a noun. */
const borrowed =
  /(?:(?<!\b(?:said|found|shows?|showed|meant|is|was|fact|so) )\b(?:that|which|what)|\b(?:by|of|with|from|to|for|whom|why|how|assume|think|believe|say|hope|wish))\s+$/i;
const harmful = /^,? and (?=(?:took|brought|broke|caused|crashed|wiped|knocked|corrupted|destroyed|triggered|led)\b)/i;
const second =
  /^(?:, (?=(?:did(?:n't|n’t| not)|failed|never|forgot|neglected|ignored)\b)|,? and (?=[a-z]+ed\b|(?:went|left|ran|forgot|did|told|kept|made|then|never)\b))/i;
const scorn =
  /^\W*(?:of course|needless to say|predictably|as expected|naturally|obviously|sure enough|typically|unsurprisingly|not surprisingly|apparently),? $/i;

/** The stretch of a clause that a draft replaces, up to the end of its verb phrase; `null` when it cannot be cut out. */
export function regionOf(said: Said, end: number, takes: Row['takes']): Region | null {
  const { text } = said;
  if (takes === 'sentence') return { range: bodyOf(text), joint: '', subject: null, embedded: false, more: '' };
  const { range } = said.clause.predicate;
  const opening = takes === 'predicate' ? { start: range.start, subject: null, joint: '' as const } : openingOf(said);
  if (!opening) return null;
  const { start, subject, joint } = opening;
  const before = text.slice(0, start);
  if (subject && borrowed.test(before)) return null;
  const rest = text.slice(end);
  const next = nextVerb(rest, said, subject);
  return {
    range: { start, end: end + next.length },
    joint,
    subject,
    embedded:
      depends.test(before) || (!next.more.startsWith(';') && /[\p{L}\p{N}]/u.test(rest) && !/^\s*[;.]/.test(rest)),
    more: next.more,
  };
}

type Opening = Pick<Region, 'subject' | 'joint'> & { readonly start: number };

function openingOf({ text, clause: { subject, predicate } }: Said): Opening | null {
  const before = text.slice(0, predicate.range.start);
  const own = subject.range && subject.range.end <= predicate.range.start ? subject.range : null;
  if (own && between.test(before.slice(own.end)))
    return { start: own.start - initials(text, own.start), subject: own, joint: '' };
  const joint = joined.exec(before);
  if (joint) return { start: joint.index, subject: null, joint: '; ' };
  if (own) return null;
  return { start: scorn.test(before) ? 0 : predicate.range.start, subject: null, joint: '' };
}

/** "J. Smith": letters of the given name in front. */
const initials = (text: string, at: number): number => /(?:\b[A-Z]\. ?)+$/.exec(text.slice(0, at))?.[0].length ?? 0;

/** "… and took down the shop" is what the act did; "… and went home" is said of its own. */
function nextVerb(
  rest: string,
  { text, clause, role: known }: Said,
  own: Range | null,
): { more: string; length: number } {
  const harm = harmful.exec(rest);
  if (harm) return { more: ', which ', length: harm[0].length };
  const again = second.exec(rest);
  if (!again) return { more: '', length: 0 };
  const words = own && clause.subject.kind !== 'person' ? text.slice(own.start, own.end).trim() : (known ?? role);
  return {
    more: `; ${lowercase.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words} `,
    length: again[0].length,
  };
}
