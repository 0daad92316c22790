import type { Block } from './blocks.js';

/** A cell or value that says nothing. */
export const blankCell = /^(?:[-—–―ー\s]*|tbd|n\/a|未定|要設定|要アサイン|なし)$/i;

/** A name or a kind with the real actions below it: in bold, with a colon, or one or two nouns. */
const groupName =
  /[:：]$|^[A-Z][\w-]*(?: (?:[A-Z][\w-]*|team|items|actions|improvements|measures))?$|^[^\sぁ-ん。、]{1,12}$/;
/** Longer ones are actions that their sub-items explain. */
const longestGroup = 40;

export function isGroup(block: Block | null, source: string): boolean {
  if (block?.prose.text.trim() === '') return true;
  if (!block || block.checked !== null) return false;
  const text = block.prose.text.trim();
  if (/^(?:in the future|going forward|from now on|when|今後|次回)[^.。]*[:：]$/i.test(text)) return true;
  if (text.length > longestGroup) return false;
  const [first, last] = [block.prose.spans[0], block.prose.spans.at(-1)];
  const bold = first && last && source[first[1] - 1] === '*' && source[last[1] + last[2]] === '*';
  return bold === true || groupName.test(text);
}

export function parentOf(blocks: readonly Block[], i: number): Block | null {
  const child = blocks[i]!;
  for (let at = i - 1; at >= 0; at--) {
    const block = blocks[at]!;
    if (block.kind === 'item' && block.depth === child.depth - 1 && block.range.end >= child.range.end) return block;
  }
  return null;
}

const kindName =
  /^\W*(prevent(?:ion|ive)?|detect(?:ion|ive)?|mitigat(?:e|ion|ive)|process|recover(?:y)?|予防|防止|検知|検出|緩和|影響軽減|軽減|プロセス|復旧)\W*[:：]/i;

/** A list that explains the kinds that a table of actions uses. */
export function isLegend(blocks: readonly Block[]): (block: Block) => boolean {
  if (!blocks.some(({ kind, header }) => kind === 'row' && !header)) return () => false;
  const lists = new Map<number, Block[]>();
  for (const block of blocks)
    if (block.kind === 'item') lists.set(block.group, [...(lists.get(block.group) ?? []), block]);
  const legends = new Set(
    [...lists].flatMap(([group, items]) => {
      const names = items.map(({ prose }) => kindName.exec(prose.text)?.[1]?.toLowerCase());
      return items.length > 1 && names.every(Boolean) && new Set(names).size === names.length ? [group] : [];
    }),
  );
  return ({ group }) => legends.has(group);
}

const nothing = /^(?:none|n\/?a|no (?:action|follow)[^.]*|なし|特になし|該当なし|ありません)[.。]?$/i;

/** Filling in the report is no action that the report leads to. */
const paperwork =
  /^\W*(?:\d+\)\W*)?(?:(?:write|finish|complete|publish|fill in|start writing)\b.{0,24}\b(?:incident report|post-?mortem|after[- ]action report|rca)s?\b|(?:post-?mortem|incident report|rca) (?:documented|written|published)|sections above\b|incident title\b|incident has been\b|all action(?:able)? items? (?:above )?have\b|(?:summary|another item|item \d|action \d)\W*$)|^(?:障害報告書?|ポストモーテム|本報告書?)(?:を|の)(?:作成|公開|記入)/i;

/** Says something to do: more than "none", a link or a number. */
export const isAction = (text: string): boolean =>
  !nothing.test(text.trim()) &&
  !paperwork.test(text) &&
  !/^[\d:.,\s]*(?:am|pm|utc|jst)?$/i.test(text) &&
  /\p{L}{2}/u.test(text.replace(/https?:\S+|\b[A-Z][A-Z0-9]+-\d+\b/g, ''));
