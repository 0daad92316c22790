import { eastAsianWidth } from 'get-east-asian-width';
import pico from 'picocolors';
import type { Io } from './io.js';

/** Control characters, C1, bidi controls, line separators, BOM and lone surrogates: what can trick a terminal or its reader. */
const tricks =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text of a report or a file name as one line that a terminal shows and does not obey: `\u{1b}`. */
export const visible = (text: string): string =>
  text.replace(tricks, (trick) => `\\u{${trick.charCodeAt(0).toString(16)}}`);

/** A line that a build log does not take for a command of its own. */
export const unobeyed = (line: string): string => line.replace(/^\s*(?:::|##\[)/, './$&');

/** JSON whose strings have no such character either; it means the same. */
export const safeJson = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (trick) => `\\u${trick.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Columns that a text without control characters takes; Japanese letters take two. */
export function widthOf(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let width = 0;
  if (!joined.test(text)) {
    for (const letter of text) width += eastAsianWidth(letter.codePointAt(0) ?? 0);
    return width;
  }
  graphemes ??= new Intl.Segmenter();
  for (const { segment } of graphemes.segment(text)) width += eastAsianWidth(segment.codePointAt(0) ?? 0);
  return width;
}

/** Letters of several characters: only they need the segmenter, which is slow. */
const joined = /[\p{M}\p{Regional_Indicator}\p{Emoji_Modifier}\u1100-\u11ff\u200c\u200d]/u;

let graphemes: Intl.Segmenter | null = null;

export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

export type Colours = ReturnType<typeof pico.createColors>;

/** `flag`: `--color`, `--no-color` or neither. */
export function coloursFor({ env, isTTY }: Pick<Io, 'env' | 'isTTY'>, flag: boolean | undefined): Colours {
  const forced = env['FORCE_COLOR'] !== undefined && !['0', 'false'].includes(env['FORCE_COLOR']);
  const banned = Boolean(env['NO_COLOR']) || env['FORCE_COLOR'] === '0' || env['FORCE_COLOR'] === 'false';
  const wanted = banned ? false : forced || (isTTY && env['TERM'] !== 'dumb');
  return pico.createColors(flag ?? wanted);
}
