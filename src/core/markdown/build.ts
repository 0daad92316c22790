import type { Point, Token, TokenizeContext } from 'micromark-util-types';

export type Place = { line: number; column: number; offset: number };

/** A node of the tree while it is built. */
export type Draft = {
  type: string;
  position?: { start: Place; end: Place };
  children?: Draft[];
  value?: string;
  alt?: string | null;
  checked?: boolean | null;
  [field: string]: unknown;
};

export type Build = {
  /** From the root to what is open now. */
  readonly stack: Draft[];
  slice: TokenizeContext['sliceSerialize'];
  /** A hard break takes the line end behind it. */
  atBreak: boolean;
  /** Behind the text of a setext heading line ends are no text. */
  underlining: boolean;
  /** What the last label says and the name it is looked up by. */
  label: { readonly label: string; readonly identifier: string };
  /** How the link or image at hand refers to a definition; `null` when it has an address of its own. */
  reference: 'shortcut' | 'collapsed' | 'full' | null;
  inTable: boolean;
  inFence: boolean;
};

export type Handle = (build: Build, token: Token) => void;

export const placeOf = ({ line, column, offset }: Place | Point): Place => ({ line, column, offset });

export const topOf = ({ stack }: Build): Draft => stack[stack.length - 1]!;

/** Opens a node, and does something more. */
export const opens =
  (fields: (token: Token) => Draft, then?: Handle): Handle =>
  (build, token) => {
    const node = fields(token);
    node.position = { start: placeOf(token.start), end: placeOf(token.end) };
    topOf(build).children!.push(node);
    build.stack.push(node);
    then?.(build, token);
  };

export const closes: Handle = ({ stack }) => void stack.pop();

/** What follows is the text of a field, not of the tree. */
export const gathers: Handle = ({ stack }) => void stack.push({ type: 'fragment', children: [] });

export const gathered = ({ stack }: Build): string => textOf(stack.pop()!);

export const textOf = ({ value, alt, children }: Draft): string =>
  value ?? alt ?? (children ? children.map(textOf).join('') : '');

/** The gathered text becomes a field of what is open. */
export const fills =
  (name: string): Handle =>
  (build) => {
    const text = gathered(build);
    topOf(build)[name] = text;
  };

/** The gathered text becomes the value of what is open, which ends. */
export const closesWith =
  (clean: (text: string, build: Build) => string): Handle =>
  (build) => {
    const text = clean(gathered(build), build);
    build.stack.pop()!.value = text;
  };

export function addText(build: Build, { start, end }: Token, text: string): void {
  const children = topOf(build).children!;
  const last = children[children.length - 1];
  if (last?.type === 'text') {
    last.value += text;
    last.position!.end = placeOf(end);
  } else children.push({ type: 'text', value: text, position: { start: placeOf(start), end: placeOf(end) } });
}
