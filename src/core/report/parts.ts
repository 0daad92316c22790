import type { Parsed, Part, RootContent } from '../markdown/parse.js';
import type { Form, RoleIndex } from '../schema/form.js';
import { withHeadings } from '../schema/roles.js';
import type { Language, Range } from '../text/text.js';
import { type Block, blocksOf } from './blocks.js';
import { type Head, headsOf } from './labels.js';
import { leftoversIn } from './leftovers.js';
import type { Prose } from './prose.js';
import type { Leftover } from './report.js';
import { type Phrase, phrasesOf } from './sentences.js';

/** What a part of the source says by itself, whatever stands around it. */
type PartRead = {
  /** Where in the source the offsets of the part's nodes counted from. */
  readonly origin: number;
  readonly blocks: readonly Block[];
  readonly heads: readonly Head[];
  readonly leftovers: readonly Leftover[];
  readonly phrases: readonly Phrase[];
};

type How = {
  readonly form: Form;
  /** More headings per role. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  readonly language: Language;
};

/** The parts of one version as they were read: what stays in the next one is taken from here. */
export type RememberedParts = How & {
  readonly index: RoleIndex;
  readonly parts: ReadonlyMap<readonly RootContent[], PartRead>;
};

export type Told = Omit<PartRead, 'origin'> & { readonly remembered: RememberedParts };

/** All parts, in order of the text. `before` is of use only where parts were read in the same way. */
export function tellParts({ source, parts }: Parsed, how: How, before: RememberedParts | null): Told {
  const old =
    before?.form === how.form && before.headings === how.headings && before.language === how.language ? before : null;
  const index = old?.index ?? withHeadings(how.form.index, how.headings);
  const now = new Map<readonly RootContent[], PartRead>();
  for (const part of parts) {
    const known = old?.parts.get(part.nodes);
    now.set(part.nodes, known ? moved(known, part.origin) : readPart(part, source, { ...how, index }));
  }
  const read = [...now.values()];
  return {
    blocks: read.flatMap(({ blocks }) => blocks),
    heads: read.flatMap(({ heads }) => heads),
    leftovers: read.flatMap(({ leftovers }) => leftovers),
    phrases: read.flatMap(({ phrases }) => phrases),
    remembered: { ...how, index, parts: now },
  };
}

function readPart(
  { nodes, origin }: Part,
  source: string,
  { form, index, language }: How & { readonly index: RoleIndex },
): PartRead {
  const blocks = blocksOf(nodes, { source, origin });
  return {
    origin,
    blocks,
    heads: blocks.flatMap((block) => headsOf(block, source, index)),
    leftovers: blocks.flatMap((block) => leftoversIn(block, { form, source })),
    phrases: blocks.flatMap((block) => phrasesOf(block, language)),
  };
}

/** The same, read at another place of the source. */
function moved(read: PartRead, origin: number): PartRead {
  const by = origin - read.origin;
  if (by === 0) return read;
  const range = ({ start, end }: Range): Range => ({ start: start + by, end: end + by });
  const spans = (all: Prose['spans']): Prose['spans'] => all.map(([at, source, length]) => [at, source + by, length]);
  const prose = ({ text, spans: old, muted }: Prose): Prose => ({ text, spans: spans(old), muted });
  return {
    origin,
    blocks: read.blocks.map((block) => ({
      ...block,
      range: range(block.range),
      prose: prose(block.prose),
      cells: block.cells.map(prose),
      cellRanges: block.cellRanges.map(range),
      group: block.group < 0 ? block.group : block.group + by,
    })),
    heads: read.heads.map((head) => ({
      ...head,
      range: range(head.range),
      bodyStart: head.bodyStart + by,
      bound: head.bound + by,
    })),
    leftovers: read.leftovers.map((leftover) => ({ ...leftover, range: range(leftover.range) })),
    phrases: read.phrases.map((phrase) => ({
      ...phrase,
      range: range(phrase.range),
      spans: spans(phrase.spans),
      block: phrase.block + by,
    })),
  };
}
