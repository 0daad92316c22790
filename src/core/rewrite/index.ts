import type { Language } from '../text/text.js';
import type { Draft } from './draft.js';
import { swaps as inEnglish } from './en/swaps.js';
import { cased, fromPhrase, who } from './english.js';
import { swaps as inJapanese } from './ja/swaps.js';
import { japanese } from './japanese.js';
import type { Said } from './said.js';
import { bySwap, type Manner, oneOf } from './swap.js';

export type { Draft } from './draft.js';
export { withMarks } from './marks.js';
export { render } from './render.js';
export { roleOf } from './role.js';
export type { Said } from './said.js';

const english: Manner = {
  whom: (words) => words.replace(/^(?:the|an?|our) /i, ''),
  core: (words, kind) =>
    kind === 'judgement'
      ? words.replace(
          / (?:during|in|by|to|on|at|from|among|within|for|and|led|caused|made|was|were|is|delayed)\b.*$/i,
          '',
        )
      : words,
  article: '(?:(?:the|an?|our|this|that) )?',
  before: '',
  by: ' ',
  who: ({ text, clause, role }) => who(text, clause.subject, role) ?? 'we',
  settle: (template, { goesOn }) => oneOf(template, goesOn ? 1 : 0),
  derive: () => ({}),
  finish: (parts, at, text) => cased(parts, text, at),
};

/** A longer sentence is for the writer to cut; patterns stay cheap. */
const longest = 600;

/** Ways to say a sentence without the blame of one clause, best first; none when no pattern fits. */
export function draftsOf(said: Said, language: Language): readonly Draft[] {
  if (said.text.length > longest) return [];
  if (language === 'ja') return bySwap(said, inJapanese, japanese);
  const drafts = fromPhrase(said);
  return drafts.length > 0 ? drafts : bySwap(said, inEnglish, english);
}
