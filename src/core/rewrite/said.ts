import type { Clause } from '../language/index.js';
import type { Range } from '../text/text.js';

/** A sentence as a rewrite sees it: its text without marks, the clause that blames, and how a named person is called instead. */
export type Said = {
  readonly text: string;
  readonly clause: Clause;
  /** What the named person of the clause does, as the report says it elsewhere; `null`: it does not. */
  readonly role: string | null;
};

/** Where a sentence begins to say something: behind times, list marks and brackets. */
export const isStart = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(0, at));

/** The sentence without what ends it. */
export function bodyOf(text: string): Range {
  const start = text.length - text.trimStart().length;
  const end = text.replace(/[\s.!?。！？…]+$/u, '').length;
  return { start, end: Math.max(start, end) };
}
