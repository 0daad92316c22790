import type { Language } from '../text/text.js';
import { letterCues as en } from './en/letter.js';
import { letterCues as ja } from './ja/letter.js';

/** What a letter to those affected says, by sentence. */
export type LetterCue =
  | 'apology'
  | 'explanation'
  | 'excuse'
  | 'data'
  | 'request'
  | 'others'
  | 'unaffected'
  | 'outlook'
  | 'contact'
  | 'nextReport'
  | 'lastReport';

export type LetterCues = Readonly<Record<LetterCue, RegExp>>;

const cues: Readonly<Record<Language, LetterCues>> = { en, ja };

/** The words of a sentence that tell, or `null`. A letter in one language may hold sentences of the other. */
export const letterCue = (text: string, cue: LetterCue, language: Language): string | null =>
  cues[language][cue].exec(text)?.[0] ?? null;
