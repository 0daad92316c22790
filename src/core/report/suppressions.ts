import type { Range } from '../text/text.js';
import type { Block } from './blocks.js';
import type { Suppression } from './report.js';

const directive = /<!--\s*hansei-ignore(-line|-file)?(?:\s+([\s\S]*?))?\s*-->/g;

/** `<!-- hansei-ignore rule: reason until=2026-12-31 -->` outside code, with the text each one covers. */
export function suppressionsOf(source: string, blocks: readonly Block[]): Suppression[] {
  if (!source.includes('hansei-ignore')) return [];
  const code = blocks.filter(({ kind }) => kind === 'code');
  const found: Suppression[] = [];
  for (const match of source.matchAll(directive)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (code.some((block) => block.range.start <= range.start && range.start < block.range.end)) continue;
    const covers = coveredBy(match[1], range, { source, blocks });
    found.push({ range, covers, ...read(match[2] ?? '') });
  }
  return found;
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
  const next = blocks.find(({ range: { start } }) => start >= range.end);
  if (!next) return range;
  const group =
    next.group < 0
      ? [next]
      : blocks.filter((block) => block.range.start >= next.range.start && block.group === next.group);
  return { start: next.range.start, end: Math.max(...group.map(({ range: { end } }) => end)) };
}
