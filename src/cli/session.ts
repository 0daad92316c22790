import { type Language, nearest } from '../core/setup.js';
import type { Io } from './io.js';
import { type Colours, coloursFor, unobeyed } from './terminal.js';
import { type Slots, say, uiLanguage, type Word } from './words.js';

/** Options of every command, as commander gives them. */
export type GlobalFlags = { readonly lang?: string; readonly color?: boolean };

/** One call of the command: its surroundings, its language and its voice. */
export type Session = {
  readonly io: Io;
  /** Of the command's own words. */
  readonly language: Language;
  /** Set by `--lang`. */
  readonly lang: Language | null;
  readonly colours: Colours;
  /** One line on stderr. */
  tell(word: Word, slots?: Slots): void;
  print(text: string): void;
};

/** Wrong usage: said in one line, exit code 2. */
export class UsageError extends Error {
  readonly word: Word;
  readonly slots: Slots;
  constructor(word: Word, slots: Slots = {}) {
    super(word);
    this.word = word;
    this.slots = slots;
  }
}

const languages = ['en', 'ja'] as const;

export function sessionFor(io: Io, flags: GlobalFlags): Session {
  const language = uiLanguage(flags.lang, io.env);
  const lang = flags.lang === undefined ? null : chosen(language, flags.lang, { option: '--lang', known: languages });
  return {
    io,
    language,
    lang,
    colours: coloursFor(io, flags.color),
    tell: (word, slots) => void io.stderr.write(`${unobeyed(say(language, word, slots))}\n`),
    print: (text) => void io.stdout.write(text),
  };
}

/** The value of an option that has a fixed list, or a usage error that names the nearest. */
export function chosen<T extends string>(
  language: Language,
  value: string,
  { option, known }: { readonly option: string; readonly known: readonly T[] },
): T {
  const found = known.find((name) => name === value);
  if (found !== undefined) return found;
  throw new UsageError('badValue', { option, value, hint: hintFor(language, value, known), known: known.join(', ') });
}

/** "; did you mean …?", or nothing. */
export function hintFor(language: Language, value: string, known: Iterable<string>): string {
  const near = nearest(value, known);
  return near === null ? '' : say(language, 'didYouMean', { near });
}
