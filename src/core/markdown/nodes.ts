import { decodeString } from 'micromark-util-decode-string';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import {
  addText,
  type Build,
  closes,
  closesWith,
  type Draft,
  fills,
  gathered,
  gathers,
  type Handle,
  opens,
  placeOf,
  textOf,
  topOf,
} from './build.js';

const text: Handle = (build, token) => addText(build, token, build.slice(token));
const decoded: Handle = (build, token) => addText(build, token, decodeString(build.slice(token)));

const linesCount = new Set(['emphasis', 'fragment', 'heading', 'paragraph', 'strong', 'delete']);

const lineEnding: Handle = (build, token) => {
  const node = topOf(build);
  if (build.atBreak) {
    node.children!.at(-1)!.position!.end = placeOf(token.end);
    build.atBreak = false;
  } else if (!build.underlining && linesCount.has(node.type)) text(build, token);
};

/** The blank behind a check mark is no text. */
const paragraph: Handle = ({ stack }) => {
  const node = stack.pop()!;
  const item = stack[stack.length - 1]!;
  const head = node.children![0];
  if (typeof item.checked !== 'boolean' || head?.type !== 'text') return;
  if (item.children!.find(({ type }) => type === 'paragraph') !== node) return;
  head.value = head.value!.slice(1);
  if (head.value === '') node.children!.shift();
  else {
    const { start } = head.position!;
    start.column++;
    start.offset++;
    node.position!.start = { ...start };
  }
};

const check =
  (checked: boolean): Handle =>
  ({ stack }) => {
    stack[stack.length - 2]!.checked = checked;
  };

const labelText: Handle = (build, token) => {
  const source = build.slice(token);
  build.label = { label: decodeString(source), identifier: identifierOf(source) };
};

const identifierOf = (source: string): string => normalizeIdentifier(source).toLowerCase();

/** Until an address follows, a label is taken for the name of a definition. */
const label: Handle = (build) => {
  const fragment = build.stack.pop()!;
  const node = topOf(build);
  build.reference = 'shortcut';
  if (node.type === 'link') node.children = fragment.children!;
  else node.alt = textOf(fragment);
};

const referenceString: Handle = (build, token) => {
  build.label = { label: gathered(build), identifier: identifierOf(build.slice(token)) };
  build.reference = 'full';
};

const link: Handle = ({ stack, reference, label }) => {
  const { type, position, children, alt } = stack.pop()!;
  if (!reference) return;
  const inner = type === 'link' ? { children: children! } : { alt: alt ?? null };
  const node: Draft = { type: `${type}Reference`, ...inner, position: position!, ...label, referenceType: reference };
  stack[stack.length - 1]!.children!.splice(-1, 1, node);
};

const definitionLabel: Handle = (build, token) => {
  const label = gathered(build);
  Object.assign(topOf(build), { label, identifier: identifierOf(build.slice(token)) });
};

const address =
  (scheme: string): Handle =>
  (build, token) => {
    text(build, token);
    topOf(build)['url'] = scheme + build.slice(token);
  };

const fence: Handle = (build, token) => {
  if (!build.inFence) gathers(build, token);
  build.inFence = true;
};

const outerLineEnds = /^(?:\r?\n|\r)|(?:\r?\n|\r)$/g;
const withoutLineEnds = (text: string): string => text.replace(outerLineEnds, '');
const unescapePipes = (text: string, { inTable }: Build): string =>
  inTable ? text.replace(/\\([\\|])/g, (pair, mark) => (mark === '|' ? mark : pair)) : text;

const notes =
  (state: Partial<Build>): Handle =>
  (build) => {
    Object.assign(build, state);
  };
const closesAnd =
  (state: Partial<Build>): Handle =>
  (build) => {
    Object.assign(build, state).stack.pop();
  };

const parent = (type: string) => opens(() => ({ type, children: [] }));
const leaf = (type: string, then?: Handle) => opens(() => ({ type, value: '' }), then);
const heading = opens(() => ({ type: 'heading', depth: 0, children: [] }));
const linkNode = opens(() => ({ type: 'link', title: null, url: '', children: [] }));
const hardBreak = opens(() => ({ type: 'break' }));
const code = (then?: Handle) => opens(() => ({ type: 'code', lang: null, meta: null, value: '' }), then);
const list = (ordered: boolean) => opens(() => ({ type: 'list', ordered, start: null, children: [] }));

/** What each token of micromark does where it begins. */
export const enter: Readonly<Record<string, Handle>> = {
  atxHeading: heading,
  autolink: linkNode,
  blockQuote: parent('blockquote'),
  codeFenced: code(),
  codeFencedFenceInfo: gathers,
  codeFencedFenceMeta: gathers,
  codeIndented: code(gathers),
  codeText: leaf('inlineCode', gathers),
  definition: opens(() => ({ type: 'definition', identifier: '', label: null, title: null, url: '' })),
  definitionDestinationString: gathers,
  definitionLabelString: gathers,
  definitionTitleString: gathers,
  emphasis: parent('emphasis'),
  hardBreakEscape: hardBreak,
  hardBreakTrailing: hardBreak,
  htmlFlow: leaf('html', gathers),
  htmlText: leaf('html', gathers),
  image: opens(() => ({ type: 'image', title: null, url: '', alt: null })),
  label: gathers,
  link: linkNode,
  listItemPrefix: opens(() => ({ type: 'listItem', checked: null, children: [] })),
  listOrdered: list(true),
  listUnordered: list(false),
  paragraph: parent('paragraph'),
  reference: notes({ reference: 'collapsed' }),
  referenceString: gathers,
  resourceDestinationString: gathers,
  resourceTitleString: gathers,
  setextHeading: heading,
  strikethrough: parent('delete'),
  strong: parent('strong'),
  table: opens(
    ({ _align }) => ({ type: 'table', align: _align?.map((side) => (side === 'none' ? null : side)), children: [] }),
    notes({ inTable: true }),
  ),
  tableData: parent('tableCell'),
  tableHeader: parent('tableCell'),
  tableRow: parent('tableRow'),
  thematicBreak: opens(() => ({ type: 'thematicBreak' })),
  toml: leaf('toml', gathers),
  yaml: leaf('yaml', gathers),
};

/** And where it ends. */
export const exit: Readonly<Record<string, Handle>> = {
  atxHeading: closes,
  atxHeadingSequence: (build, token) => {
    topOf(build)['depth'] ||= build.slice(token).length;
  },
  autolink: closes,
  autolinkEmail: address('mailto:'),
  autolinkProtocol: address(''),
  blockQuote: closes,
  characterEscape: decoded,
  characterReference: decoded,
  codeFenced: (build, token) => {
    closesWith(withoutLineEnds)(build, token);
    build.inFence = false;
  },
  codeFencedFence: fence,
  codeFencedFenceInfo: fills('lang'),
  codeFencedFenceMeta: fills('meta'),
  codeFlowValue: text,
  codeIndented: closesWith((text) => text.replace(/(?:\r?\n|\r)$/g, '')),
  codeText: closesWith(unescapePipes),
  codeTextData: text,
  data: text,
  definition: closes,
  definitionDestinationString: fills('url'),
  definitionLabelString: definitionLabel,
  definitionTitleString: fills('title'),
  emphasis: closes,
  hardBreakEscape: closesAnd({ atBreak: true }),
  hardBreakTrailing: closesAnd({ atBreak: true }),
  htmlFlow: closesWith((text) => text),
  htmlFlowData: text,
  htmlText: closesWith((text) => text),
  htmlTextData: text,
  image: link,
  label,
  labelText,
  lineEnding,
  link,
  listItemValue: ({ stack, slice }, token) => {
    stack[stack.length - 2]!['start'] ??= Number.parseInt(slice(token), 10);
  },
  listOrdered: closes,
  listUnordered: closes,
  paragraph,
  referenceString,
  resource: notes({ reference: null }),
  resourceDestinationString: fills('url'),
  resourceTitleString: fills('title'),
  setextHeading: closesAnd({ underlining: false }),
  setextHeadingLineSequence: (build, token) => {
    topOf(build)['depth'] = build.slice(token).startsWith('=') ? 1 : 2;
  },
  setextHeadingText: notes({ underlining: true }),
  strikethrough: closes,
  strong: closes,
  table: closesAnd({ inTable: false }),
  tableData: closes,
  tableHeader: closes,
  tableRow: closes,
  taskListCheckValueChecked: check(true),
  taskListCheckValueUnchecked: check(false),
  thematicBreak: closes,
  toml: closesWith(withoutLineEnds),
  tomlValue: text,
  yaml: closesWith(withoutLineEnds),
  yamlValue: text,
};
