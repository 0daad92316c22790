import type { FrontMatter } from '../markdown/front-matter.js';
import type { Range } from '../text/text.js';
import type { Block } from './blocks.js';
import { linesOfProse } from './lines.js';
import { type Prose, slice, sourceRange } from './prose.js';
import { recordPairs } from './records.js';

/** A key and its value, however the report writes them: front matter, table row, bold or plain line, list item. */
export type Pair = { readonly key: string; readonly value: string; readonly range: Range };

const line = /^\s*([^\s:：|][^:：|]{0,38}?)\s*[:：]\s*(?=\S)/;

const lone = /^\s*([^\s:：|][^:：|]{0,38}?)\s*[:：]\s*$/;

/** All key/value pairs of a report. Prose with a colon in it looks the same; who asks knows the keys. */
export function pairsOf(frontMatter: FrontMatter, blocks: readonly Block[], source: string): Pair[] {
  const pairs = frontMatter.entries
    .filter(({ value }) => typeof value === 'string' || typeof value === 'number')
    .map(({ key, value, valueRange }): Pair => ({ key: plain(key), value: String(value), range: valueRange }));
  for (const block of blocks) {
    if (block.quoted) continue;
    if (block.kind === 'row') pairs.push(...rowPair(block));
    else if (block.kind === 'item') pairs.push(...linePairs([block.prose]));
    else if (block.kind === 'paragraph') pairs.push(...linePairs(linesOfProse(block.prose, source)));
    else if (block.kind === 'code')
      for (const { key, value, range } of recordPairs(block, source)) pairs.push({ key: plain(key), value, range });
  }
  return pairs;
}

function rowPair({ cells }: Block): Pair[] {
  const [key, value] = cells;
  if (!key || !value || cells.length !== 2 || key.text.length > 40 || value.text.trim() === '') return [];
  return [{ key: plain(key.text), value: value.text, range: wholeOf(value) }];
}

/** A key alone on its line has its value on the next one. */
function linePairs(lines: readonly Prose[]): Pair[] {
  return lines.flatMap((prose, i): Pair[] => {
    const found = line.exec(prose.text);
    if (found) {
      const value = slice(prose, { start: found[0].length, end: prose.text.length });
      return [{ key: plain(found[1]!), value: value.text, range: wholeOf(value) }];
    }
    const next = lines[i + 1];
    const alone = next ? lone.exec(prose.text) : null;
    return alone && next ? [{ key: plain(alone[1]!), value: next.text, range: wholeOf(next) }] : [];
  });
}

const wholeOf = ({ text, spans }: Prose): Range => sourceRange(spans, { start: 0, end: text.length });

const plain = (key: string): string =>
  key
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*[([].*$/, '')
    .replace(/[*_`■●・-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export { statedPhases } from './stated.js';
