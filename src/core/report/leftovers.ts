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

/** Anything but blanks, punctuation and a placeholder. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}\p{S}]/u.test(text) && !whole.test(text);

/** Guidance of the form that is still there, and placeholders. */
export function leftoversIn(blocks: readonly Block[], { form, source }: { form: Form; source: string }): Leftover[] {
  const found: Leftover[] = [];
  for (const block of blocks) {
    if (block.kind === 'html') found.push(...guidanceIn(block, { form, source }));
    else if (block.kind === 'paragraph' || block.kind === 'item') found.push(...placeholdersIn(block));
    else if (block.kind === 'row')
      for (const cell of block.cells)
        for (const match of cell.text.matchAll(slots)) found.push(placeholder(match, cell.spans));
  }
  return found;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

function* guidanceIn(block: Block, { form, source }: { form: Form; source: string }): Generator<Leftover> {
  const text = source.slice(block.range.start, block.range.end);
  for (const match of text.matchAll(/<!--([\s\S]*?)-->/g)) {
    const comment = folded(match[1]!);
    if (
      comment === '' ||
      !form.sections.some(({ en, ja }) => folded(en.guidance) === comment || folded(ja.guidance) === comment)
    )
      continue;
    const start = block.range.start + match.index;
    yield { kind: 'guidance', range: { start, end: start + match[0].length }, text: comment };
  }
}

function placeholdersIn({ prose }: Block): Leftover[] {
  const { text, spans } = prose;
  if (whole.test(text))
    return [{ kind: 'placeholder', range: sourceRange(spans, { start: 0, end: text.length }), text }];
  const muted = (at: number) => prose.muted.some(({ start, end }) => at >= start && at < end);
  return [...text.matchAll(slots)].filter(({ index }) => !muted(index)).map((match) => placeholder(match, spans));
}

function placeholder(match: RegExpExecArray, spans: Block['prose']['spans']): Leftover {
  const range: Range = { start: match.index, end: match.index + match[0].length };
  return { kind: 'placeholder', range: sourceRange(spans, range), text: match[0] };
}
