import type { Language } from '../text/text.js';

const quoted = /「[^」]{0,200}」|『[^』]{0,200}』|"[^"]{0,200}"|“[^”]{0,200}”|`[^`]{0,200}`/g;

/** Hiragana, which is grammar; all of the Japanese letters; and Latin ones. */
function lettersOf(text: string): { readonly kana: number; readonly wide: number; readonly latin: number } {
  let [kana, wide, latin] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      const lower = code | 0x20;
      if (lower >= 0x61 && lower <= 0x7a) latin++;
    } else if (code >= 0x3041 && code <= 0x3096) {
      kana++;
      wide++;
    } else if (
      (code >= 0x4e00 && code <= 0x9fff) ||
      (code >= 0x30a1 && code <= 0x30fa) ||
      code === 0x30fc ||
      code === 0x3005
    )
      wide++;
  }
  return { kana, wide, latin };
}

/** Latin letters that one Japanese letter outweighs: product names and code fill Japanese sentences. */
const latinPerKana = 30;
const latinPerWide = 3;

/**
 * The language a text is written in; `null` without letters of either.
 * Hiragana outside quotations is grammar and decides; katakana and kanji alone are weighed against Latin letters.
 */
export function languageOf(text: string): Language | null {
  const { kana, wide, latin } = lettersOf(text);
  if (wide === 0) return latin > 0 ? 'en' : null;
  if (latin === 0) return 'ja';
  const grammar = kana === 0 ? 0 : lettersOf(text.replace(quoted, '')).kana;
  if (grammar > 0) return (grammar + wide) * latinPerKana >= latin ? 'ja' : 'en';
  return wide * latinPerWide >= latin ? 'ja' : 'en';
}
