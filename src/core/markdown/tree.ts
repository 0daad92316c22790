import type { Root } from 'mdast';
import type { Event, Token } from 'micromark-util-types';
import { type Build, type Draft, placeOf, topOf } from './build.js';
import { enter, exit } from './nodes.js';

/**
 * micromark's events → mdast, node for node as `mdast-util-from-markdown` and the utilities of our extensions do it,
 * without `spread` and without the context they copy for each event: that copy is a third of the time of a parse.
 */
export function treeOf(events: readonly Event[]): Root {
  const first = events[0]?.[1].start ?? origin;
  const last = events.at(-2)?.[1].end ?? origin;
  const root: Draft = { type: 'root', children: [], position: { start: placeOf(first), end: placeOf(last) } };
  const build: Build = {
    stack: [root],
    slice: () => '',
    atBreak: false,
    underlining: false,
    label: { label: '', identifier: '' },
    reference: null,
    inTable: false,
    inFence: false,
  };
  for (let i = 0; i < events.length; i++) {
    const [kind, token, context] = events[i]!;
    if (endsItem(kind, token)) closeItem(build, events, i);
    const handle = kind === 'enter' ? enter[token.type] : exit[token.type];
    if (!handle) continue;
    build.slice = context.sliceSerialize;
    handle(build, token);
  }
  return root as unknown as Root;
}

const origin = { line: 1, column: 1, offset: 0 };

/** micromark knows no items, only their marks: one ends where the next begins, or with the list. */
const endsItem = (kind: Event[0], { type }: Token): boolean =>
  kind === 'enter' ? type === 'listItemPrefix' : type === 'listOrdered' || type === 'listUnordered';

const prefixes = new Set([
  'linePrefix',
  'blockQuotePrefix',
  'blockQuotePrefixWhitespace',
  'blockQuoteMarker',
  'listItemIndent',
]);

/** An item ends before the line ends, blank lines and indentation that stand before the next one. */
function closeItem(build: Build, events: readonly Event[], at: number): void {
  if (topOf(build).type !== 'listItem') return;
  let { end } = events[at]![1];
  for (let i = at - 1; i >= 0; i--) {
    const [kind, token] = events[i]!;
    if (token.type === 'lineEnding' || token.type === 'lineEndingBlank') {
      if (kind === 'enter') end = token.start;
    } else if (!prefixes.has(token.type)) break;
  }
  build.stack.pop()!.position!.end = placeOf(end);
}
