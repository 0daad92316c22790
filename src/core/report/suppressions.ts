import type { Range } from '../text/text.js';
import type { Block } from './blocks.js';
import type { Suppression } from './report.js';
import { indexFrom } from './sections.js';

const opening = /<!--\s*hansei-ignore(-line|-file)?(?=\s|-->)/g;

/** `<!-- hansei-ignore rule: reason until=2026-12-31 -->` outside code, with the text each one covers. */
export function suppressionsOf(source: string, blocks: readonly Block[]): Suppression[] {
  if (!source.includes('hansei-ignore')) return [];
  const inCode = codeIn(blocks);
  const found: Suppression[] = [];
  for (const match of source.matchAll(opening)) {
    const inner = match.index + match[0].length;
    const close = source.indexOf('-->', inner);
    if (close < 0) break;
    const range = { start: match.index, end: close + 3 };
    if (inCode(range.start)) continue;
    found.push({
      range,
      covers: coveredBy(match[1], range, { source, blocks }),
      ...read(source.slice(inner, close).trim()),
    });
  }
  return found;
}

/** Whether an offset stands in code; asked with rising offsets. */
function codeIn(blocks: readonly Block[]): (offset: number) => boolean {
  const code = blocks.filter(({ kind }) => kind === 'code');
  let next = 0;
  return (offset) => {
    while (next < code.length && code[next]!.range.end <= offset) next++;
    return next < code.length && code[next]!.range.start <= offset;
  };
}

function read(text: string): Pick<Suppression, 'rules' | 'reason' | 'until'> {
  const until = /\buntil=(\d{4}-\d{2}-\d{2})\b/.exec(text);
  const rest = text.replace(/\s*\buntil=\S*/, '');
  const colon = rest.search(/[:：]/);
  const names = colon < 0 ? rest : rest.slice(0, colon);
  const rules = names.split(/[\s,、]+/).filter((name) => name !== '');
  return { rules, reason: colon < 0 ? '' : rest.slice(colon + 1).trim(), until: until?.[1] ?? null };
}

function coveredBy(
  scope: string | undefined,
  range: Range,
  { source, blocks }: { source: string; blocks: readonly Block[] },
): Range {
  if (scope === '-file') return { start: 0, end: source.length };
  if (scope === '-line') {
    const start = source.lastIndexOf('\n', range.start - 1) + 1;
    const newline = source.indexOf('\n', range.end);
    return { start, end: newline < 0 ? source.length : newline };
  }
  // The next block as a reader sees it: the whole list or table, not its first item.
  const at = indexFrom(blocks, range.end);
  const next = blocks[at];
  if (!next) return range;
  let { end } = next.range;
  for (let i = at; next.group >= 0 && i < blocks.length && blocks[i]!.group >= next.group; i++)
    if (blocks[i]!.group === next.group) end = Math.max(end, blocks[i]!.range.end);
  return { start: next.range.start, end };
}
