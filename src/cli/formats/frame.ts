import type { Lines } from '../../core/setup.js';
import type { FileResult, Message } from '../result.js';
import { type Colours, visible, widthOf } from '../terminal.js';

export type FrameSettings = { readonly colours: Colours; readonly columns: number; readonly indent: number };

/** Columns of text before the finding that are shown when a line is too long. */
const lead = 20;

/** The line of a finding with a mark under its words; nothing for one that stands in no words. */
export const framesOf =
  ({ shownText: text, lines }: Pick<FileResult, 'shownText' | 'lines'>, settings: FrameSettings) =>
  (message: Message): string =>
    text === '' || message.fatal ? '' : frameOf({ text, lines, message }, settings);

type Found = { readonly text: string; readonly lines: Lines; readonly message: Message };

function frameOf({ text, lines, message }: Found, { colours, columns, indent }: FrameSettings): string {
  const { line, column, endLine, endColumn } = message;
  const { start, end } = lines.lineRange(line);
  const from = start + column - 1;
  const to = endLine > line ? end : Math.min(end, start + endColumn - 1);
  const marked = shown(text.slice(from, to).trimEnd());
  // A heading or a fence as a whole says no more than its line number.
  if (widthOf(marked) === 0 || /^(#{1,6}\s|---|\+\+\+)/.test(text.slice(start, end))) return '';
  const gutter = `${' '.repeat(Math.max(0, indent - String(line).length))}${line} │ `;
  const room = Math.max(20, columns - widthOf(gutter));
  const before = tail(shown(text.slice(Math.max(start, from - room), from)).trimStart(), room, marked);
  const body = cut(`${before}${marked}${shown(text.slice(to, Math.min(end, to + room)))}`, room);
  const marks = '~'.repeat(Math.max(1, Math.min(widthOf(marked), room - widthOf(before))));
  const below = `${' '.repeat(Math.max(indent, String(line).length))} │ ${' '.repeat(widthOf(before))}`;
  return `${colours.dim(gutter)}${body}\n${colours.dim(below)}${colours.red(marks)}\n`;
}

const shown = (text: string): string => visible(text.replaceAll('\t', ' '));

/** As much of the text before a finding as leaves room for the finding itself. */
function tail(before: string, room: number, marked: string): string {
  const most = Math.max(Math.min(lead, room - 10), room - widthOf(marked));
  if (widthOf(before) <= most) return before;
  const letters = [...before];
  let width = 1;
  let at = letters.length;
  while (at > 0 && width + widthOf(letters[at - 1]!) <= most) width += widthOf(letters[--at]!);
  return `…${letters.slice(at).join('')}`;
}

function cut(text: string, room: number): string {
  // Half of a character pair may have been cut off at the end.
  if (widthOf(text) <= room) return text;
  let width = 1;
  let kept = '';
  for (const letter of text) {
    width += widthOf(letter);
    if (width > room) return `${kept}…`;
    kept += letter;
  }
  return kept;
}
