import { preventionCue, strengthOf } from '../language/index.js';
import type { Language, Range } from '../text/text.js';
import { dueDate } from '../time/index.js';
import { behindLabel } from './behind.js';
import type { Block } from './blocks.js';
import { columnsOf, type Field, fieldsIn } from './fields.js';
import { type Prose, sourceRange } from './prose.js';
import type { Action, ActionState, Section } from './report.js';
import { blocksIn, isContent } from './sections.js';

type Input = {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly source: string;
  readonly language: Language;
};

/** Action items of the sections that hold prevention: rows, items, and sentences that commit to something. */
export function actionsOf(input: Input): Action[] {
  const actions: Action[] = [];
  let read = 0;
  for (const section of input.sections) {
    if (!section.roles.includes('prevention') || section.body.end <= read) continue;
    const body = { start: Math.max(section.body.start, read), end: section.body.end };
    read = body.end;
    const behind = behindLabel(section, input.blocks);
    if (behind && isAction(behind.prose.text)) actions.push(proseAction(behind.prose, behind.block, input));
    actions.push(...actionsIn(blocksIn(input.blocks, body).filter(isAside(input.sections, body)), input));
  }
  return actions;
}

/** Sections that are no part of the actions, even below their heading. */
const aside = new Set(['references', 'lessons', 'timeline', 'metadata', 'wrong', 'updates', 'handover']);

function isAside(sections: readonly Section[], body: Range): (block: Block) => boolean {
  const others = sections.filter(
    ({ roles, headingRange }) =>
      headingRange.start > body.start && headingRange.start < body.end && aside.has(roles[0] ?? ''),
  );
  return ({ range }) =>
    !others.some(({ headingRange, body: other }) => range.start >= headingRange.start && range.start < other.end);
}

function actionsIn(blocks: readonly Block[], input: Input): Action[] {
  const actions: Action[] = [];
  let columns: Partial<Record<Field, number>> = {};
  // The list may stand in an item of another list.
  const outer = Math.min(...blocks.filter(({ kind }) => kind === 'item').map(({ depth }) => depth));
  for (const [i, block] of blocks.entries()) {
    if (block.quoted) continue;
    if (block.kind === 'row' && block.header) columns = columnsOf(block.cells);
    else if (block.kind === 'row') {
      const action = isContent(block) ? rowAction(block, columns, input) : null;
      if (action) actions.push(action);
    } else if (block.kind === 'item') {
      if (block.depth > outer && !isGroup(parentOf(blocks, i), input.source)) continue;
      const followed = blocks[i + 1];
      const group = isGroup(block, input.source) && followed?.kind === 'item' && followed.depth > block.depth;
      if (!group && isContent(block) && isAction(block.prose.text))
        actions.push(proseAction(block.prose, block, input));
    } else if (block.kind === 'paragraph' && preventionCue(block.prose.text, input.language))
      actions.push(proseAction(block.prose, block, input));
  }
  return actions;
}

/** A name or a kind with the real actions below it: in bold, with a colon, or one or two nouns. */
const groupName =
  /[:：]$|^[A-Z][\w-]*(?: (?:[A-Z][\w-]*|team|items|actions|improvements|measures))?$|^[^\sぁ-ん。、]{1,12}$/;

function isGroup(block: Block | null, source: string): boolean {
  if (!block || block.checked !== null || block.prose.text.length > 40) return false;
  const [first, last] = [block.prose.spans[0], block.prose.spans.at(-1)];
  const bold = first && last && source[first[1] - 1] === '*' && source[last[1] + last[2]] === '*';
  return bold === true || groupName.test(block.prose.text.trim());
}

function parentOf(blocks: readonly Block[], i: number): Block | null {
  const child = blocks[i]!;
  for (let at = i - 1; at >= 0; at--) {
    const block = blocks[at]!;
    if (block.kind === 'item' && block.depth === child.depth - 1 && block.range.end >= child.range.end) return block;
  }
  return null;
}

const nothing = /^(?:none|n\/?a|no (?:action|follow)[^.]*|なし|特になし|該当なし|ありません)[.。]?$/i;

/** Says something to do: more than "none", a link or a number. */
const isAction = (text: string): boolean =>
  !nothing.test(text.trim()) && /\p{L}{2}/u.test(text.replace(/https?:\S+|\b[A-Z][A-Z0-9]+-\d+\b/g, ''));

const doneMark =
  /✅|☑|✔|\[[xX]\]|\b(?:done|completed?|merged|fixed|deployed|shipped|closed)\b[.)\]]*\s*$|^\s*(?:\[?\(?done\b|completed?\b[:\])])|完了|実施済|対応済|済み?[)）]?\s*$/iu;
const declinedMark = /\b(?:won't (?:do|fix)|wontfix|declined|rejected|not planned)\b|見送|実施しない|対応しない|却下/i;
const ideaMark = /^(?:idea|maybe|could|consider|possibly|perhaps)\b|検討(?:する|中|事項)?|案[:：]|アイデア/i;

function stateOf(text: string, cell: string | undefined, block: Block): ActionState {
  const struck = block.prose.muted.some(
    ({ start, end }) => start <= 1 && end >= block.prose.text.length - 1 && end > 3,
  );
  if (block.checked === true || (struck && !block.prose.text.includes('`'))) return 'done';
  const said = cell ?? '';
  if (declinedMark.test(said) || declinedMark.test(text)) return 'declined';
  if (doneMark.test(said) || (cell === undefined && doneMark.test(text))) return 'done';
  return ideaMark.test(text) ? 'idea' : 'committed';
}

const ticket =
  /\b[A-Z][A-Z0-9]{1,9}-\d+\b|(?<![\w/&])#\d{1,6}\b|https?:\/\/\S*\/(?:issues|pull|pulls|merge_requests|browse|tickets?)\/[\w-]+/;
const ids = /^\s*(A\d{1,3})\b[:：.]?\s*/;
const relation =
  /[(（]\s*((?:[CD]\d{1,3}[,、\s]*)+)?[,、\s]*(prevent|detect|mitigate|予防|検知|検出|影響軽減)?\s*[)）]/;
const kinds: Readonly<Record<string, NonNullable<Action['kind']>>> = {
  prevent: 'prevent',
  detect: 'detect',
  mitigate: 'mitigate',
  予防: 'prevent',
  検知: 'detect',
  検出: 'detect',
  影響軽減: 'mitigate',
  緩和: 'mitigate',
};

type Parts = {
  readonly text: string;
  readonly textRange: Range;
  readonly fields: Partial<Record<Field, string>>;
  readonly raw: string;
};

function actionOf({ text, textRange, fields, raw }: Parts, block: Block, input: Input): Action {
  const related = relation.exec(text);
  const bare = text.replace(ids, '').replace(relation, '').trim();
  const link = input.source.slice(block.range.start, block.range.end);
  return {
    range: block.range,
    id: ids.exec(text)?.[1] ?? (/^A\d+$/.test(fields.id ?? '') ? fields.id! : null),
    text: bare,
    textRange,
    strength: strengthOf(bare, input.language),
    kind: kinds[related?.[2] ?? fields.kind?.toLowerCase() ?? ''] ?? null,
    state: stateOf(bare, fields.state, block),
    owners: ownersOf(fields.owner, raw),
    due: fields.due ? (dueDate(fields.due, null) ?? null) : null,
    ticket:
      (ticket.exec(fields.ticket ?? '') ??
        ticket.exec(raw) ??
        /https?:\/\/\S*\/(?:issues|pull|merge_requests|browse)\/[\w-]+/.exec(link))?.[0] ?? null,
    answers: related?.[1]?.match(/[CD]\d+/g) ?? [],
    doneWhen: fields.done || null,
    list: block.group,
  };
}

function rowAction(block: Block, columns: Partial<Record<Field, number>>, input: Input): Action | null {
  const fields: Partial<Record<Field, string>> = {};
  for (const [field, i] of Object.entries(columns)) {
    const value = block.cells[i]?.text.trim() ?? '';
    if (!blank.test(value)) fields[field as Field] = value;
  }
  const longest = block.cells.reduce(
    (best, cell, i) => (cell.text.length > (block.cells[best]?.text.length ?? 0) ? i : best),
    0,
  );
  const at = columns.text ?? longest;
  const cell = block.cells[at];
  if (!cell || !/\p{L}/u.test(cell.text) || !isAction(cell.text)) return null;
  const raw = block.cells.map(({ text }) => text).join(' ');
  return actionOf(
    { text: cell.text.trim(), textRange: sourceRange(cell.spans, { start: 0, end: cell.text.length }), fields, raw },
    block,
    input,
  );
}

const blank = /^(?:[-—–―ー\s]*|tbd|n\/a|未定|要設定|要アサイン|なし)$/i;

function proseAction(prose: Prose, block: Block, input: Input): Action {
  const { text, end, fields } = fieldsIn(prose.text);
  const textRange = sourceRange(prose.spans, { start: 0, end: Math.max(1, prose.text.slice(0, end).trimEnd().length) });
  return actionOf({ text: text || prose.text, textRange, fields, raw: prose.text }, block, input);
}

function ownersOf(field: string | undefined, raw: string): string[] {
  if (field && !blank.test(field)) return field.split(/\s*(?:[,、/&・]|\band\b|と)\s*/).filter((name) => name !== '');
  return [...new Set(raw.match(/(?<![\w.@/])@[A-Za-z][\w-]*/g) ?? [])];
}
