import type { Language, Range } from '../text/text.js';
import { abbreviations, mayEnd } from './en/abbreviations.js';

const short = new Set(abbreviations);
const either = new Set(mayEnd);
const openers = '「『【（(〈《“〔［[';
const closers = '」』】）)〉》”〕］]';
const brackets = /[「『【（(〈《“〔［[」』】）)〉》”〕］\]]/g;
/** Where a sentence may end, or a bracket opens in which none does. */
const stops = /[\n.!?…。！？｡「『【（(〈《“〔［[]/g;
const trailing = /[」』】）)〉》”〕］\]"'’*_~。！？!?.…]/;
/** A bracket that stays open longer than this is taken for a slip. */
const longestBracket = 600;

/**
 * Sentences of one paragraph, list item or cell, in order, without the white space between them.
 * A full stop inside brackets or quotation marks ends nothing; a blank line always ends.
 */
export function splitSentences(text: string, language: Language): Range[] {
  const close = bracketEnds(text);
  const found: Range[] = [];
  let start = 0;
  for (let i = nextOf(stops, text, 0); i < text.length; i = nextOf(stops, text, i + 1)) {
    const end = close.get(i);
    if (end !== undefined) i = end;
    else if (text[i] === '\n') {
      if (!/^\s*\n/.test(text.slice(i + 1, i + 40))) continue;
      push(found, text, { start, end: i });
      start = i + 1;
      continue;
    } else if (!ends(text, i, { start, language })) continue;
    if (end !== undefined && !endsWith(text, i)) continue;
    while (i + 1 < text.length && trailing.test(text[i + 1]!)) i++;
    push(found, text, { start, end: i + 1 });
    start = i + 1;
  }
  push(found, text, { start, end: text.length });
  return found;
}

function push(found: Range[], text: string, { start, end }: Range): void {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (end > start) found.push({ start, end });
}

/** English: `(It broke.) Then …` and `"It broke." Then …`: the full stop inside closes the sentence around it too. */
const endsWith = (text: string, i: number): boolean =>
  /[.!?]$/.test(text.slice(Math.max(0, i - 1), i)) &&
  /^\s+[A-Z]/.test(text.slice(i + 1, i + 10)) &&
  !'」』）】'.includes(text[i]!);

/** Where a global pattern matches next, or the end of the text. */
function nextOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

/** So many brackets that were opened last are tried for a closing one. */
const deepest = 8;

/** Offset of each opening bracket that is closed within reach → offset of its closing bracket; outermost only. */
function bracketEnds(text: string): Map<number, number> {
  const ends = new Map<number, number>();
  const stack: { readonly at: number; readonly kind: number }[] = [];
  for (let i = nextOf(brackets, text, 0); i < text.length; i = nextOf(brackets, text, i + 1)) {
    const open = openers.indexOf(text[i]!);
    if (open >= 0) {
      stack.push({ at: i, kind: open });
      continue;
    }
    const kind = closers.indexOf(text[i]!);
    let pair = stack.length - 1;
    while (pair >= Math.max(0, stack.length - deepest) && stack[pair]!.kind !== kind) pair--;
    if (pair < Math.max(0, stack.length - deepest)) continue;
    const { at } = stack[pair]!;
    stack.length = pair;
    if (i - at <= longestBracket) ends.set(at, i);
  }
  return ends;
}

type Place = { readonly start: number; readonly language: Language };

function ends(text: string, i: number, place: Place): boolean {
  const char = text[i]!;
  if ('。！？｡'.includes(char)) return true;
  if (char !== '.' && char !== '!' && char !== '?' && char !== '…') return false;
  let after = i + 1;
  while (after < text.length && trailing.test(text[after]!)) after++;
  const next = text[after];
  if (next === undefined) return true;
  if (!/\s/.test(next)) return char !== '.' && char !== '…' && /[一-鿿々ぁ-ヺ]/.test(next) && place.language === 'ja';
  const following = text.slice(after, after + 12).trimStart();
  if (char === '…' || text.startsWith('...', i)) return /^["“'(]?[\p{Lu}]/u.test(following);
  return char === '.' ? fullStop(text, i, { ...place, following }) : !/^[a-z]/.test(following);
}

function fullStop(text: string, i: number, { start, following }: Place & { readonly following: string }): boolean {
  const before = text.slice(Math.max(start, i - 24), i);
  if (i > 0 && text[i - 1] === '.') return /^["“'(]?\p{Lu}/u.test(following);
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  const lower = word.toLowerCase();
  if (/^\s*[([]?(?:\d{1,3}|[A-Za-z])$/.test(text.slice(start, i)) && i - start < 6) return false;
  if (/^\p{Lu}$/u.test(word) && /^\p{Lu}\p{Ll}/u.test(following))
    return /\b(?:plan|option|zone|region|appendix|part|step|type) \p{Lu}$/iu.test(before);
  const lowerCase = /^[a-z]/.test(following);
  if (short.has(lower)) return either.has(lower) && /^["“'(]?\p{Lu}/u.test(following) && !/^\d/.test(following);
  if (lowerCase) return /^(?:[a-z]{3,}|\d+)$/.test(word) || /[)\]"”'’]$/.test(before);
  return true;
}
