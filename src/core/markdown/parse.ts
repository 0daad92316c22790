import type { Root, RootContent } from 'mdast';
import { parse as parser, preprocess } from 'micromark';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { subtokenize } from 'micromark-util-subtokenize';
import type { Event } from 'micromark-util-types';
import { type FrontMatter, frontMatterOf } from './front-matter.js';
import { treeOf } from './tree.js';

export type { RootContent } from 'mdast';

/**
 * Tables, task lists, strike-through and front matter. Not the whole of GFM: its bare links cost more than all the
 * rest together and swallow 。 after an address; footnotes do not occur in reports.
 */
const extensions = [
  // Tried at every line of a paragraph, so only where one may be: its second row has a `|` or a `:`.
  { may: /\||:-|-:/, extension: gfmTable() },
  { may: /\[[ \txX\r\n]\]/, extension: gfmTaskListItem() },
  { may: /~~/, extension: gfmStrikethrough({ singleTilde: false }) },
  { may: /^\uFEFF?(?:-{3}|\+{3})/, extension: frontmatter(['yaml', 'toml']) },
];

const extensionsFor = (text: string) =>
  extensions.filter(({ may }) => may.test(text)).map(({ extension }) => extension);

/** From a heading `# …` at the start of a line, outside everything else, to the next: nothing before it matters to it. */
export type Part = {
  /** In the source. */
  readonly start: number;
  readonly end: number;
  /** Top-level nodes. The same array as long as the text of the part stays. */
  readonly nodes: readonly RootContent[];
  /** Where in the source the offsets of the nodes count from. */
  readonly origin: number;
  /** Names that its link definitions define. */
  readonly defines: readonly string[];
};

export type Parsed = { readonly source: string; readonly frontMatter: FrontMatter; readonly parts: readonly Part[] };

/**
 * Source → parts of its tree. `previous` is the result for an earlier version: what did not change is taken from it,
 * and the result is the same as without. Not linear on hostile text: check `nestingOf` and the size first.
 */
export function parse(source: string, previous: Parsed | null = null): Parsed {
  if (source === previous?.source) return previous;
  const parts = (previous && reparse(source, previous)) ?? partsOf(source, { start: 0, end: source.length }, []).parts;
  const sameStart = previous !== null && parts[0]?.nodes === previous.parts[0]?.nodes;
  return { source, frontMatter: sameStart ? previous.frontMatter : frontMatterOf(source), parts };
}

/** Only what changed is parsed; `null` when that would not do. */
function reparse(source: string, previous: Parsed): readonly Part[] | null {
  const { parts } = previous;
  const change = changed(source, previous);
  const before = parts.slice(0, change.first);
  const after = parts.slice(change.last).map((part) => moved(part, source.length - previous.source.length));
  const start = parts[change.first]!.start;
  const names = definedBy([...before, ...after]);
  const region = partsOf(source, { start, end: after[0]?.start ?? source.length }, names);
  const rest = region.open ? partsOf(source, { start, end: source.length }, definedBy(before)) : region;
  const result = [...before, ...rest.parts, ...(region.open ? [] : after)];
  // A reference is a link only where something defines it.
  if (definedBy(result).join('\n') !== definedBy(parts).join('\n')) return null;
  return hasOpenMatter(source, result) || hasOpenMatter(previous.source, parts) ? null : result;
}

/** Front matter that is not closed changes how micromark reads the lines below it, wherever they are. */
const hasOpenMatter = (source: string, [first]: readonly Part[]): boolean =>
  /^\uFEFF?(?:---|\+\+\+)[ \t]*[\r\n]/.test(source) && !/yaml|toml/.test(first?.nodes[0]?.type ?? '');

const opensPart = /#{1,6}(?:[ \t\r\n]|$)/y;

/**
 * The parts from `first` up to `last` hold all that differs. The last part may be open at its end, so it never stays
 * before a change; the first one need not begin with a heading, so it never stays behind one.
 */
function changed(source: string, { source: old, parts }: Parsed): { readonly first: number; readonly last: number } {
  const shorter = Math.min(source.length, old.length);
  const by = source.length - old.length;
  let head = 0;
  while (head < shorter && source.charCodeAt(head) === old.charCodeAt(head)) head++;
  let tail = old.length;
  while (tail > old.length - shorter && source.charCodeAt(tail - 1 + by) === old.charCodeAt(tail - 1)) tail--;
  const stays = ({ end }: Part): boolean => {
    opensPart.lastIndex = end;
    return end <= head && opensPart.test(source);
  };
  let first = 0;
  while (first < parts.length - 1 && stays(parts[first]!)) first++;
  const start = Math.max(tail, parts[first]!.start, parts[first]!.start - by);
  let last = parts.length;
  while (last > Math.max(first, 1) && parts[last - 1]!.start >= start) last--;
  return { first, last };
}

const moved = (part: Part, by: number): Part =>
  by === 0 ? part : { ...part, start: part.start + by, end: part.end + by, origin: part.origin + by };

const definedBy = (parts: readonly Part[]): string[] => [...new Set(parts.flatMap(({ defines }) => defines))].sort();

type Region = { readonly start: number; readonly end: number };

/**
 * The parts of a stretch of the source that begins like one; `defined` are names from elsewhere. `open`: the heading
 * behind the stretch is no heading, because something in it (a fence, a comment) is not closed.
 */
function partsOf(
  source: string,
  { start, end }: Region,
  defined: readonly string[],
): { readonly parts: readonly Part[]; readonly open: boolean } {
  if (start === end && end > 0) return { parts: [], open: false };
  const length = end - start;
  const lineEnd = end < source.length ? source.indexOf('\n', end) : end;
  const text = source.slice(start, lineEnd < 0 ? source.length : lineEnd);
  const { children } = treeIn(text, defined);
  const heads = children.filter((node) => startOf(node) > 0 && isHead(node, text)).map(startOf);
  if (end < source.length && heads.pop() !== length) return { parts: [], open: true };
  const cuts = [0, ...heads, length];
  const parts: Part[] = [];
  let at = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const first = at;
    while (at < children.length && startOf(children[at]!) < cuts[i + 1]!) at++;
    const nodes = children.slice(first, at);
    parts.push({
      start: start + cuts[i]!,
      end: start + cuts[i + 1]!,
      nodes,
      origin: start,
      defines: [...namesIn(nodes)],
    });
  }
  return { parts, open: false };
}

function treeIn(text: string, defined: readonly string[]): Root {
  const context = parser({ extensions: extensionsFor(text) });
  context.defined.push(...defined);
  const events = context.document().write(preprocess()(text, undefined, true));
  do settlePlain(events);
  while (!subtokenize(events));
  return treeOf(events);
}

/** One line without anything that could mean something to Markdown, and without white space at its ends. */
const plain = /^[^\s!&*_<[\]\\`~](?:[^\r\n\t\0!&*_<[\]\\`~]*[^\s\0!&*_<[\]\\`~])?$/;

/** Most text of a report is plain: it is what it is, and needs no tokenizer of its own. */
function settlePlain(events: readonly Event[]): void {
  for (const [i, [kind, token, context]] of events.entries()) {
    if (kind !== 'enter' || token.contentType !== 'text' || token.previous || token.next) continue;
    if (!plain.test(context.sliceSerialize(token))) continue;
    token.type = 'data';
    delete token.contentType;
    // A cell of a table may be left by another token than it was entered by.
    const exit = events[i + 1];
    if (exit) exit[1] = token;
  }
}

const startOf = ({ position }: RootContent): number => position?.start.offset ?? 0;

/** Written with `#` at the very start of a line. */
const isHead = (node: RootContent, text: string): boolean =>
  node.type === 'heading' && node.position?.start.column === 1 && text[startOf(node)] === '#';

function* namesIn(nodes: readonly RootContent[]): Generator<string> {
  for (const node of nodes)
    if (node.type === 'definition') yield normalizeIdentifier(node.identifier);
    else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
      yield* namesIn(node.children);
}
