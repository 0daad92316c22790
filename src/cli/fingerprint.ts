import { createHash } from 'node:crypto';

/** Characters of a block that tell it from others. */
const enough = 2000;

/** A line that is a block of its own: heading, table row, list item, fence, comment. */
const ownLine = /^\s*(#{1,6}\s|\||[-*+]\s|\d{1,9}[.)]\s|```|~~~|<!--)/;

/**
 * Names findings of one text by rule and by the words they stand in, without line numbers: the name stays when other
 * text moves it, when a paragraph is wrapped anew or a table padded. Equal names are told apart by their order.
 */
export function fingerprinter(text: string): (rule: string, offset: number) => string {
  const blocks = blockFinder(text);
  const seen = new Map<string, number>();
  return (rule, offset) => {
    const name = `${rule}\n${blocks(offset)}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return createHash('sha256').update(`${name}\n${nth}`).digest('hex').slice(0, 32);
  };
}

/** The block that an offset lies in, on one line. Each block is read once, however many findings it has. */
function blockFinder(text: string): (offset: number) => string {
  const known = new Map<number, string>();
  const matterEnd = endOfFrontMatter(text);
  return (offset) => {
    const line = lineStart(text, offset);
    const start = offset < matterEnd ? line : blockStart(text, line);
    const block = known.get(start) ?? normalised(text.slice(start, blockEnd(text, start, offset < matterEnd)));
    known.set(start, block);
    return block;
  };
}

const normalised = (block: string): string =>
  block
    .normalize('NFC')
    .replace(/[\s|]+/g, ' ')
    .trim();

const endOfFrontMatter = (text: string): number =>
  /^---\r?\n[\s\S]*?^---\s*$/m.exec(text.slice(0, 65_536))?.[0].length ?? 0;

const lineStart = (text: string, offset: number): number => (offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1);

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, Math.min(end < 0 ? text.length : end, start + enough));
}

/** Up to the line after a blank one or a line of its own, but no further than names a block. */
function blockStart(text: string, line: number): number {
  let start = line;
  while (start > 0 && line - start < enough && !ownLine.test(lineAt(text, start))) {
    const before = lineStart(text, start - 1);
    const above = lineAt(text, before);
    if (above.trim() === '' || /^\s*(#{1,6}\s|\||```|~~~|-->)/.test(above)) break;
    start = before;
  }
  return start;
}

function blockEnd(text: string, start: number, oneLine: boolean): number {
  let end = start + lineAt(text, start).length;
  if (oneLine || /^\s*(#{1,6}\s|\||```|~~~)/.test(text.slice(start, end))) return end;
  while (end < text.length && end - start < enough) {
    const next = lineAt(text, end + 1);
    if (next.trim() === '' || ownLine.test(next)) break;
    end += 1 + next.length;
  }
  return Math.min(end, start + enough);
}
