import type { Form } from '../schema/form.js';
import type { Range } from '../text/text.js';
import type { Block } from './blocks.js';
import { sourceRange } from './prose.js';
import type { Leftover } from './report.js';

/** Text that only holds a place: nothing else may stand in the paragraph, item or cell. */
const whole =
  /^[\s[({<＜（【]*(?:tbd|tba|t\.b\.d\.?|todo|to do|to be (?:done|filled(?: in)?|written|completed|added|determined)|fill (?:me )?in|fixme|wip|xxx+|placeholder|lorem ipsum.*|未記入|要記入|記入(?:する|してください)|ここに記入|あとで書く|後で書く|〇〇+|○○+|…+|\.\.\.)[\s\])}>＞）】.:。!]*$/iu;

/** Slots of templates and rewrites, wherever they stand. */
const slots =
  /‹[^›\n]{1,80}›|\{\{[^}\n]{1,60}\}\}|\[(?:insert|fill in|your|describe)\b[^\]\n]{0,80}\](?!\()|<(?:insert|fill in|your)\b[^>\n]{0,60}>|\bYYYY-MM-DD\b/giu;

/** The line that ends a Japanese letter. */
const closing = /^\s*以\s?上\s*。?\s*$/;

/** Anything but blanks, punctuation, a placeholder and the closing line. */
export const saysSomething = (text: string): boolean =>
  /[\p{L}\p{N}\p{S}]/u.test(text) && !whole.test(text) && !closing.test(text);

type Within = { readonly form: Form; readonly source: string };

/** Guidance of the form that is still there, and placeholders, in one block. */
export function leftoversIn(block: Block, within: Within): Leftover[] {
  if (block.kind === 'html') return [...guidanceIn(block, within)];
  if (block.kind === 'paragraph' || block.kind === 'item') return placeholdersIn(block);
  if (block.kind !== 'row') return [];
  return block.cells.flatMap(({ text, spans }) => slotsIn(text).map((match) => placeholder(match, spans)));
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

function* guidanceIn({ range }: Block, { form, source }: Within): Generator<Leftover> {
  let start = source.indexOf('<!--', range.start);
  while (start >= 0 && start < range.end) {
    const close = source.indexOf('-->', start + 4);
    if (close < 0 || close >= range.end) return;
    const text = folded(source.slice(start + 4, close));
    const isGuidance = form.sections.some(({ en, ja }) => folded(en.guidance) === text || folded(ja.guidance) === text);
    if (text !== '' && isGuidance) yield { kind: 'guidance', range: { start, end: close + 3 }, text };
    start = source.indexOf('<!--', close + 3);
  }
}

/** Nearly no text has a mark of a slot. */
const slotsIn = (text: string): RegExpExecArray[] => (/[‹{[<]|YYYY/i.test(text) ? [...text.matchAll(slots)] : []);

function placeholdersIn({ prose }: Block): Leftover[] {
  const { text, spans } = prose;
  if (whole.test(text))
    return [{ kind: 'placeholder', range: sourceRange(spans, { start: 0, end: text.length }), text }];
  const muted = (at: number) => prose.muted.some(({ start, end }) => at >= start && at < end);
  return slotsIn(text)
    .filter(({ index }) => !muted(index))
    .map((match) => placeholder(match, spans));
}

function placeholder(match: RegExpExecArray, spans: Block['prose']['spans']): Leftover {
  const range: Range = { start: match.index, end: match.index + match[0].length };
  return { kind: 'placeholder', range: sourceRange(spans, range), text: match[0] };
}
