import type { Root } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Event, Point, Token, TokenizeContext } from 'micromark-util-types';

/** A node of the tree while it is built; what a kind of node has beside these depends on its `type`. */
type Node = {
  readonly [key: string]: unknown;
  type: string;
  children?: Node[];
  value?: string;
  position?: { start: Place; end: Place };
};
type Place = { line: number; column: number; offset: number };
type Draft = { -readonly [K in keyof Node]: Node[K] };

type Build = {
  /** From the root to what is open now. */
  readonly stack: Draft[];
  slice: TokenizeContext['sliceSerialize'];
  /** A hard break takes the line end behind it. */
  atBreak: boolean;
  /** Behind the text of a setext heading line ends are no text. */
  underlining: boolean;
  /** The link or image at hand so far refers to a definition. */
  byReference: boolean;
  referenceType: 'shortcut' | 'collapsed' | 'full';
  inTable: boolean;
  inFence: boolean;
};

type Handle = (build: Build, token: Token) => void;

/**
 * micromark's events → mdast, as `mdast-util-from-markdown` and the utilities of our extensions do it, without `spread`
 * and the context they copy for each event: that copy is a third of the time of a parse. A test holds both equal.
 */
export function treeOf(events: readonly Event[]): Root {
  const end = events.at(-2)?.[1].end ?? start;
  const root: Draft = { type: 'root', children: [], position: { start: placeOf(events[0]?.[1].start ?? start), end: placeOf(end) } };
  const build: Build = {
    stack: [root],
    slice: () => '',
    atBreak: false,
    underlining: false,
    byReference: false,
    referenceType: 'shortcut',
    inTable: false,
    inFence: false,
  };
  for (let i = 0; i < events.length; i++) {
    const [kind, token, context] = events[i]!;
    const { type } = token;
    if (items[type] && (type === 'listItemPrefix') === (kind === 'enter')) closeItem(build, events, i);
    const handle = (kind === 'enter' ? enter : exit)[type];
    if (!handle) continue;
    build.slice = context.sliceSerialize;
    handle(build, token);
  }
  return root as unknown as Root;
}

const start = { line: 1, column: 1, offset: 0 };

const placeOf = ({ line, column, offset }: Place | Point): Place => ({ line, column, offset });

const top = ({ stack }: Build): Draft => stack[stack.length - 1]!;

function open(build: Build, node: Draft, token: Token): void {
  node.position = { start: placeOf(token.start), end: placeOf(token.end) };
  top(build).children!.push(node);
  build.stack.push(node);
}

const close: Handle = ({ stack }) => void stack.pop();

const opens = (fields: (token: Token) => Draft, then?: Handle): Handle => (build, token) => {
  open(build, fields(token), token);
  then?.(build, token);
};

const parent = (type: string) => opens(() => ({ type, children: [] }));

/** What follows is the text of a field, not of the tree. */
const gather: Handle = ({ stack }) => void stack.push({ type: 'fragment', children: [] });

const gathered = ({ stack }: Build): string => textOf(stack.pop()!);

const textOf = ({ value, alt, children }: Node): string =>
  value ?? (typeof alt === 'string' ? alt : (children?.map(textOf).join('') ?? ''));

/** The gathered text becomes a field of what is open. */
const field = (name: string): Handle => (build) => {
  const text = gathered(build);
  top(build)[name] = text;
};

const lineEnds = /^(\r?\n|\r)|(\r?\n|\r)$/g;

/** The gathered text becomes the value of what is open, which ends. */
const valued = (clean: (text: string, build: Build) => string = (text) => text): Handle => (build) => {
  const text = clean(gathered(build), build);
  build.stack.pop()!.value = text;
};

function addText(build: Build, token: Token, text: string): void {
  const { children } = top(build);
  const last = children!.at(-1);
  if (last?.type === 'text') {
    last.value += text;
    last.position!.end = placeOf(token.end);
  } else children!.push({ type: 'text', value: text, position: { start: placeOf(token.start), end: placeOf(token.end) } });
}

const text: Handle = (build, token) => addText(build, token, build.slice(token));
const decoded: Handle = (build, token) => addText(build, token, decodeString(build.slice(token)));

const hasLines = new Set(['emphasis', 'fragment', 'heading', 'paragraph', 'strong', 'delete']);

function lineEnding(build: Build, token: Token): void {
  const node = top(build);
  if (build.atBreak) {
    node.children!.at(-1)!.position!.end = placeOf(token.end);
    build.atBreak = false;
  } else if (!build.underlining && hasLines.has(node.type)) text(build, token);
}

/** Tokens at which the item of a list that is open ends: the mark of the next one, and the end of the list. */
const items: Readonly<Record<string, true>> = { listItemPrefix: true, listOrdered: true, listUnordered: true };

const between = new Set(['linePrefix', 'blockQuotePrefix', 'blockQuotePrefixWhitespace', 'blockQuoteMarker', 'listItemIndent']);

/** An item ends before the line ends, blank lines and indentation that stand before the next one. */
function closeItem(build: Build, events: readonly Event[], at: number): void {
  if (top(build).type !== 'listItem') return;
  let end = events[at]![1].end;
  for (let i = at - 1; i >= 0; i--) {
    const [kind, token] = events[i]!;
    if (token.type === 'lineEnding' || token.type === 'lineEndingBlank') {
      if (kind === 'enter') end = token.start;
    } else if (!between.has(token.type)) break;
  }
  build.stack.pop()!.position!.end = placeOf(end);
}

/** The blank behind a check mark is no text. */
function paragraph({ stack }: Build): void {
  const node = stack.pop()!;
  const item = stack.at(-1)!;
  const head = node.children![0];
  if (typeof item['checked'] !== 'boolean' || head?.type !== 'text' || item.children!.find(({ type }) => type === 'paragraph') !== node) return;
  head.value = head.value!.slice(1);
  if (head.value === '') node.children!.shift();
  else {
    head.position!.start.column++;
    head.position!.start.offset++;
    node.position!.start = { ...head.position!.start };
  }
}

function label(build: Build): void {
  const fragment = build.stack.pop()!;
  const node = top(build);
  build.byReference = true;
  if (node.type === 'link') node.children = fragment.children!;
  else node['alt'] = textOf(fragment);
}

/** What a label says, and the name under which it is looked up. */
const named = (node: Draft, label: string, source: string): void => {
  node['label'] = label;
  node['identifier'] = normalizeIdentifier(source).toLowerCase();
};

const labelString: Handle = (build, token) => {
  const label = gathered(build);
  named(top(build), label, build.slice(token));
};

function link(build: Build): void {
  const node = build.stack.pop()!;
  const unused = build.byReference ? ['url', 'title'] : ['identifier', 'label'];
  for (const name of unused) delete node[name];
  if (build.byReference) {
    node.type += 'Reference';
    node['referenceType'] = build.referenceType;
  }
  build.referenceType = 'shortcut';
}

const linkNode = () => ({ type: 'link', title: null, url: '', children: [] });
const code = () => ({ type: 'code', lang: null, meta: null, value: '' });

const enter: Readonly<Record<string, Handle>> = {
  atxHeading: opens(() => ({ type: 'heading', depth: 0, children: [] })),
  autolink: opens(linkNode),
  blockQuote: parent('blockquote'),
  codeFenced: opens(code),
  codeFencedFenceInfo: gather,
  codeFencedFenceMeta: gather,
  codeIndented: opens(code, gather),
  codeText: opens(() => ({ type: 'inlineCode', value: '' }), gather),
  definition: opens(() => ({ type: 'definition', identifier: '', label: null, title: null, url: '' })),
  definitionDestinationString: gather,
  definitionLabelString: gather,
  definitionTitleString: gather,
  emphasis: parent('emphasis'),
  hardBreakEscape: opens(() => ({ type: 'break' })),
  hardBreakTrailing: opens(() => ({ type: 'break' })),
  htmlFlow: opens(() => ({ type: 'html', value: '' }), gather),
  htmlText: opens(() => ({ type: 'html', value: '' }), gather),
  image: opens(() => ({ type: 'image', title: null, url: '', alt: null })),
  label: gather,
  link: opens(linkNode),
  listItemPrefix: opens(() => ({ type: 'listItem', checked: null, children: [] })),
  listOrdered: opens(() => ({ type: 'list', ordered: true, start: null, children: [] })),
  listUnordered: opens(() => ({ type: 'list', ordered: false, start: null, children: [] })),
  paragraph: parent('paragraph'),
  reference: (build) => void (build.referenceType = 'collapsed'),
  referenceString: gather,
  resourceDestinationString: gather,
  resourceTitleString: gather,
  setextHeading: opens(() => ({ type: 'heading', depth: 0, children: [] })),
  strikethrough: parent('delete'),
  strong: parent('strong'),
  table: opens(({ _align: align }) => ({ type: 'table', align: align?.map((side) => (side === 'none' ? null : side)), children: [] }), (build) => void (build.inTable = true)),
  tableData: parent('tableCell'),
  tableHeader: parent('tableCell'),
  tableRow: parent('tableRow'),
  thematicBreak: opens(() => ({ type: 'thematicBreak' })),
  toml: opens(() => ({ type: 'toml', value: '' }), gather),
  yaml: opens(() => ({ type: 'yaml', value: '' }), gather),
};
