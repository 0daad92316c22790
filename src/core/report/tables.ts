import { certaintyOf } from '../language/index.js';
import type { Language } from '../text/text.js';
import type { Block } from './blocks.js';
import { columnsOf, type Field, fieldsIn } from './fields.js';
import type { Cause, Interim, Section, Update } from './report.js';
import { blocksIn, isContent } from './sections.js';

type Input = { readonly blocks: readonly Block[]; readonly sections: readonly Section[]; readonly language: Language };

/** One row of a table or one item of a list, as fields. */
type Entry = {
  readonly block: Block;
  readonly text: string;
  readonly fields: Partial<Record<Field, string>>;
  readonly cells: readonly string[];
};

/** Rows and outer items of the sections with a role; paragraphs too, when asked for. */
function* entriesOf(role: string, input: Input, paragraphs = false): Generator<Entry & { readonly section: Section }> {
  for (const section of input.sections) {
    if (!section.roles.includes(role) || !section.ownFilled) continue;
    let columns: Partial<Record<Field, number>> = {};
    for (const block of blocksIn(input.blocks, section.own)) {
      if (block.kind === 'row' && block.header) columns = columnsOf(block.cells);
      if (!isContent(block)) continue;
      if (block.kind === 'row') yield { ...rowEntry(block, columns), section };
      else if (
        (block.kind === 'item' && block.depth === 1) ||
        (paragraphs && block.kind === 'paragraph' && block.depth === 0)
      ) {
        const { text, fields } = fieldsIn(block.prose.text);
        yield { block, text, fields, cells: [], section };
      }
    }
  }
}

function rowEntry(block: Block, columns: Partial<Record<Field, number>>): Entry {
  const cells = block.cells.map(({ text }) => text.trim());
  const fields: Partial<Record<Field, string>> = {};
  for (const [field, i] of Object.entries(columns)) if (cells[i]) fields[field as Field] = cells[i];
  return { block, text: fields.text ?? cells[0] ?? '', fields, cells };
}

export function interimOf(input: Input): Interim[] {
  return [...entriesOf('interim', input, true)].map(({ block, text, fields }) => ({
    range: block.range,
    text,
    owner: fields.owner ?? null,
    until: fields.due ?? null,
    risk: fields.risk ?? null,
  }));
}

/** Columns by place, as the template orders them: sent, to, by, message, next. */
export function updatesOf(input: Input): Update[] {
  return [...entriesOf('updates', input)].flatMap(({ block, cells }) =>
    cells.length >= 2 ? [{ range: block.range, time: cells[0] || null, to: cells[1]!, next: cells[4] || null }] : [],
  );
}

const id = /^\s*(C\d{1,3})\b[:：.]?\s*/;
const kindMarks: readonly (readonly [Cause['kind'], RegExp])[] = [
  ['trigger', /\btrigger(?:ed|s)?\b|直接(?:の)?原因|引き金|誘因|契機/i],
  ['escape', /\bescape\b|流出原因|見逃|すり抜け/i],
  ['root', /\broot\b|根本(?:の|的な)?原因|真因/i],
];

const kindOf = (text: string): Cause['kind'] => kindMarks.find(([, mark]) => mark.test(text))?.[0] ?? null;
const evidence = /https?:\/\/[^\s)>、。]+|\b[A-Z][A-Z0-9]{1,9}-\d+\b|(?<![\w/])#\d{2,6}\b/g;

export function causesOf(input: Input): Cause[] {
  return [...entriesOf('cause', input, true)].map(({ block, text, section }) => {
    const bare = text.replace(id, '');
    const mark = /^\s*[(（]([^)）]{1,30})[)）]\s*/.exec(bare);
    const told = kindOf(mark?.[1] ?? '') ?? kindOf(section.heading);
    return {
      range: block.range,
      id: id.exec(text)?.[1] ?? null,
      text: told && mark ? bare.slice(mark[0].length) : bare,
      kind: told,
      certainty: certaintyOf(text, input.language),
      evidence: text.match(evidence) ?? [],
    };
  });
}
