/** A word list as people write it: entries separated by commas or line ends; `#` begins a remark. */
export const list = (text: string): readonly string[] =>
  text
    .replace(/#.*$/gm, '')
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Longest first, so that a short entry never hides a longer one. */
const alternatives = (words: readonly string[]): string =>
  [...new Set(words)]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(literal)
    .join('|');

/** Source of a pattern for any of the words, where letters are joined without spaces. */
export const anyOf = (words: readonly string[]): string => `(?:${alternatives(words)})`;

/** Source of a pattern for any of the words as whole words; a space stands for any one space or hyphen. */
export const anyWord = (words: readonly string[]): string =>
  `\\b(?<!-)(?:${alternatives(words).replaceAll(' ', '[ -]')})(?!\\w|-\\w)`;

/** `fail` → fail, fails, failed, failing; irregular past forms stand behind slashes: `forget/forgot/forgotten`. */
export function verbForms(entry: string): {
  readonly base: string;
  readonly past: readonly string[];
  readonly all: readonly string[];
} {
  const [first = '', ...irregular] = entry.split('/');
  const [verb = '', ...rest] = first.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const stem = verb.replace(/e$/, '');
  const regular = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const past = (irregular.length > 0 ? irregular : [regular]).map((form) => (form.includes(' ') ? form : form + tail));
  const third = /(?:s|x|z|ch|sh)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const short = irregular[0] === verb ? verb.match(/[^aeiou][aeiou]([b-df-hj-np-tv-z])$/)?.[1] : undefined;
  const doubled = irregular[0]?.match(/([b-df-hj-np-tv-z])\1ed$/)?.[1] ?? short ?? '';
  const gerund = /ee$/.test(verb) ? `${verb}ing` : `${stem}${doubled}ing`;
  return { base: first, past, all: [first, third + tail, ...past, gerund + tail] };
}

/** Plural forms beside the words themselves: engineer → engineer, engineers. */
export const withPlurals = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => [
    word,
    /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`,
  ]);
