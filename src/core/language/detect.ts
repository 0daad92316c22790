import type { Language } from '../text/text.js';

const quoted = /「[^」]{0,200}」|『[^』]{0,200}』|"[^"]{0,200}"|“[^”]{0,200}”|`[^`]{0,200}`/g;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Latin letters that one Japanese letter outweighs: product names and code fill Japanese sentences. */
const latinPerKana = 30;
const latinPerWide = 3;

/**
 * The language a text is written in; `null` without letters of either.
 * Hiragana outside quotations is grammar and decides; katakana and kanji alone are weighed against Latin letters.
 */
export function languageOf(text: string): Language | null {
  const wide = count(text, /[一-鿿々ぁ-ゖァ-ヺー]/g);
  const latin = count(text, /[A-Za-z]/g);
  if (wide === 0) return latin > 0 ? 'en' : null;
  if (latin === 0) return 'ja';
  const grammar = count(text.replace(quoted, ''), /[ぁ-ゖ]/g);
  if (grammar > 0) return (grammar + wide) * latinPerKana >= latin ? 'ja' : 'en';
  return wide * latinPerWide >= latin ? 'ja' : 'en';
}
