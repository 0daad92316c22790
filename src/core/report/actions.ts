import { contentWords, sharedWords } from '../language/content.js';
import { preventionCue, strengthOf } from '../language/index.js';
import type { Language, Range } from '../text/text.js';
import { actionOf } from './action.js';
import { behindLabel } from './behind.js';
import type { Block } from './blocks.js';
import { columnsOf, type Field, fieldsIn } from './fields.js';
import { blankCell, isAction, isGroup, isLegend, parentOf } from './items.js';
import { type Prose, sourceRange } from './prose.js';
import type { Action, Section } from './report.js';
import { blocksIn, isContent } from './sections.js';
import { toldActions } from './told-actions.js';

type Input = {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly source: string;
  readonly language: Language;
};

/** Action items of the sections that hold prevention; without any, those that the rest of the report tells. */
export function actionsOf(input: Input): Action[] {
  const actions: Action[] = [];
  let read = 0;
  for (const section of input.sections) {
    if (!section.roles.includes('prevention') || section.body.end <= read) continue;
    const body = {
      start: Math.max(section.body.start, read),
      end: section.body.end,
    };
    read = body.end;
    const behind = behindLabel(section, input.blocks);
    if (behind && isAction(behind.prose.text)) actions.push(proseAction(behind.prose, behind.block, input));
    const blocks = blocksIn(input.blocks, body).filter(isAside(input.sections, body));
    const heads = headed(blocks, input);
    actions.push(...(heads.length > 0 ? heads : listed(blocks, input)));
  }
  return actions.length > 0 ? once(actions, input.language) : toldActions(input, (part) => [...listed(part, input)]);
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

/** Rows, items, and paragraphs that commit to something. */
function* listed(blocks: readonly Block[], input: Input): Generator<Action> {
  let columns: Partial<Record<Field, number>> = {};
  // The list may stand in an item of another list.
  const outer = Math.min(...blocks.filter(({ kind }) => kind === 'item').map(({ depth }) => depth));
  const legend = isLegend(blocks);
  for (const [i, block] of blocks.entries()) {
    if (block.quoted) continue;
    if (block.kind === 'row' && block.header) columns = columnsOf(block.cells);
    else if (block.kind === 'row') {
      const action = isContent(block) ? rowAction(block, columns, input) : null;
      if (action) yield action;
    } else if (block.kind === 'item') {
      if (legend(block) || (block.depth > outer && !isGroup(parentOf(blocks, i), input.source))) continue;
      const followed = blocks[i + 1];
      const group = isGroup(block, input.source) && followed?.kind === 'item' && followed.depth > block.depth;
      if (!group && isContent(block) && isAction(block.prose.text)) yield proseAction(block.prose, block, input);
    } else if (block.kind === 'paragraph' && block.depth === 0 && isTold(block, blocks, input.language))
      yield proseAction(block.prose, block, input);
  }
}

/** A paragraph that commits to something, or the section's one short demand: "Disable the rules that …". */
function isTold({ prose: { text } }: Block, blocks: readonly Block[], language: Language): boolean {
  if (preventionCue(text, language)) return true;
  const alone = blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'html').length === 1;
  return alone && text.length <= mostDemand && !telling.test(text) && strengthOf(text, language) === 'strong';
}

/** A demand is short; characters. */
const mostDemand = 160;
/** What was or is the case demands nothing. */
const telling = /\b(?:was|were|is|are|had|has|have|been|did|became|got)\b|[いっ]た[。\s]*$/;

/** Some give each action a heading of its own, with prose below it and no list. */
function headed(blocks: readonly Block[], input: Input): Action[] {
  if (blocks.some(({ kind, header }) => kind === 'item' || (kind === 'row' && !header))) return [];
  const heads = blocks.filter(({ kind, prose }) => kind === 'heading' && isAction(prose.text));
  if (heads.length < 2) return [];
  return heads.map((block) => {
    const next = blocks[blocks.indexOf(block) + 1];
    const below = next?.kind === 'paragraph' ? proseAction(next.prose, next, input).strength : null;
    const action = proseAction(block.prose, block, input);
    return { ...action, strength: stronger(action.strength, below) };
  });
}

const levels: readonly Action['strength'][] = [null, 'vague', 'weak', 'medium', 'strong'];
const stronger = (a: Action['strength'], b: Action['strength']) => (levels.indexOf(a) < levels.indexOf(b) ? b : a);

function rowAction(block: Block, columns: Partial<Record<Field, number>>, input: Input): Action | null {
  const fields: Partial<Record<Field, string>> = {};
  const names = Object.entries(columns) as [Field, number][];
  for (const [field, i] of names) {
    const value = block.cells[i]?.text.trim() ?? '';
    if (!blankCell.test(value)) fields[field] = value;
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
    {
      text: cell.text.trim(),
      textRange: sourceRange(cell.spans, { start: 0, end: cell.text.length }),
      fields,
      raw,
      columns: block.cells.map((_, i) => names.find(([, column]) => column === i)?.[0] ?? null),
    },
    block,
    input,
  );
}

export function proseAction(prose: Prose, block: Block, input: Input): Action {
  const { text, end, fields } = fieldsIn(prose.text);
  const textRange = sourceRange(prose.spans, {
    start: 0,
    end: Math.max(1, prose.text.slice(0, end).trimEnd().length),
  });
  return actionOf({ text: text || prose.text, textRange, fields, raw: prose.text }, block, input);
}

/** Share of the shorter one's words from which two actions of different lists are the same one. */
const sameShare = 0.7;
/** Fewer words than this tell two actions apart badly. */
const leastWords = 3;
/** More actions than this are compared with no others: the work grows with the square. */
const mostCompared = 120;

/** Some tell their actions twice, in a list and again in a table: the fuller telling stays. */
function once(actions: readonly Action[], language: Language): Action[] {
  if (actions.length > mostCompared || new Set(actions.map(({ list }) => list)).size < 2) return [...actions];
  const words = actions.map(({ text }) => contentWords(text.replace(/[(（][^)）]*[)）]?/g, ''), language));
  const kept: number[] = [];
  for (const [i, action] of actions.entries()) {
    const twin = kept.findIndex((at) => {
      const least = Math.min(words[i]!.size, words[at]!.size);
      return (
        actions[at]!.list !== action.list &&
        least >= leastWords &&
        sharedWords(words[i]!, words[at]!) >= least * sameShare
      );
    });
    if (twin < 0) kept.push(i);
    else if (fullness(action) > fullness(actions[kept[twin]!]!)) kept[twin] = i;
  }
  return kept.toSorted((a, b) => a - b).map((i) => actions[i]!);
}

const fullness = ({ owners, due, ticket, doneWhen, id }: Action): number =>
  [owners[0], due, ticket, doneWhen, id].filter(Boolean).length;
