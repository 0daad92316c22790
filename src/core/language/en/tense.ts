import type { Tense } from '../clause.js';
import { anyWord, verbForms } from '../words.js';
import { acts, harm, humanOmissions, mental, participles } from './predicates.js';

/** Past forms without -ed, at the head of a predicate. */
const irregular = [...humanOmissions, ...mental, ...harm, ...acts]
  .flatMap((entry) => verbForms(entry).past)
  .map((form) => form.split(' ')[0] ?? '')
  .filter((form) => !form.endsWith('ed'));

const future = /\b(?:will|shall|won't|going to)\b/;
const past = new RegExp(
  `\\b(?:did|didn't|was|wasn't|were|weren't|had|hadn't|been|went|knew|saw|thought)\\b|\\b[a-z]+ed\\b|${anyWord([...irregular, ...participles])}`,
);
const present =
  /\b(?:is|isn't|are|aren't|has|have|does|doesn't|do|needs?|must|ought|seems?|looks|fails?|loses?|wants?)\b/;

/** When a predicate happens; asked with the words right before it, in lower case. `none`: it is a noun. */
export function tenseOf(before: string, words: string): Tense {
  if (future.test(before) || future.test(words)) return 'future';
  if (past.test(words)) return 'past';
  return present.test(words) || present.test(before.split(/[,;.]/).at(-1) ?? '') ? 'present' : 'none';
}
