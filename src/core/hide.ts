import type { Range } from './text/text.js';

/** Stars for credentials and personal data wherever a text quotes them. Every letter keeps its place. */
export type Hide = (text: string) => string;

/** What stands at some places of a report is hidden in every text that quotes it; `null` where there is nothing to hide. */
export function hiding(source: string, places: readonly Range[]): Hide | null {
  const lines = places.flatMap(({ start, end }) => source.slice(start, end).split(/[\r\n]+/));
  const words = [...new Set(lines.map((line) => line.trim()))].filter((line) => line.length > 1);
  if (words.length === 0) return null;
  const longest = words.toSorted((a, b) => b.length - a.length);
  return (text) => longest.reduce((whole, word) => whole.replaceAll(word, () => starred(word)), text);
}

/** Enough to find it, too little to use it. */
function starred(word: string): string {
  const shown = Math.min(4, Math.floor(word.length / 4));
  return word.slice(0, shown) + '*'.repeat(word.length - shown);
}

/** Plain data with every text in it hidden. */
export const hiddenIn = <T>(value: T, hide: Hide | null): T =>
  hide === null
    ? value
    : JSON.parse(JSON.stringify(value), (_, item) => (typeof item === 'string' ? hide(item) : item));
