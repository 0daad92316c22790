import type { Node } from 'jsonc-parser';
import type { Range } from './text/text.js';

export function nodeAt(tree: Node, path: readonly string[]): Node | null {
  let node: Node | null = tree;
  for (const part of path) {
    if (node?.type === 'array') node = node.children?.[Number(part)] ?? null;
    else node = pairsOf(node).findLast(([name]) => name === part)?.[1] ?? null;
  }
  return node;
}

export const pairsOf = (node: Node | null): [string, Node][] =>
  (node?.type === 'object' ? (node.children ?? []) : []).flatMap(({ children }) =>
    children?.[0] && children[1] ? [[String(children[0].value), children[1]] as [string, Node]] : [],
  );

export const stringsOf = (node: Node | null): Node[] =>
  node?.type === 'string'
    ? [node]
    : node?.type === 'array'
      ? (node.children ?? []).filter(({ type }) => type === 'string')
      : [];

/** Where a key stands in an object. */
export function rangeOf(node: Node | null, name: string): Range {
  const pair = node?.children?.find(({ children }) => children?.[0]?.value === name);
  return spanOf(pair ?? node);
}

export const spanOf = (node: Node | null | undefined): Range => ({
  start: node?.offset ?? 0,
  end: (node?.offset ?? 0) + (node?.length ?? 0),
});
