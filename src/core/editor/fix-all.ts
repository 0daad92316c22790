import type { Finding } from '../finding.js';
import { lint } from '../lint.js';
import { applyEdits, type Edit } from '../text/text.js';
import type { Context } from './context.js';

/** A pass inserts at most one section at a place; what has not settled by then never will. */
const passes = 40;

/** All safe fixes, or those of one rule; `null` where there is none. */
export type FixAllAsk = { readonly rule: string | null };

export function fixAll({ text, options }: Context, { rule }: FixAllAsk): readonly Edit[] | null {
  const seen = new Set([text]);
  let now = text;
  let first: readonly Edit[] | null = null;
  for (let pass = 0; pass < passes; pass++) {
    const edits = apart(lint(now, { ...options, fixes: true }).findings, rule);
    const next = applyEdits(now, edits) ?? now;
    // Two fixes may undo each other for ever.
    if (seen.has(next)) break;
    first ??= edits;
    now = next;
    seen.add(next);
  }
  return first === null || applyEdits(text, first) === now ? first : [difference(text, now)];
}

/** The first safe fix of each finding; of those that overlap or touch, the first. */
function apart(findings: readonly Finding[], rule: string | null): Edit[] {
  const kept: Edit[] = [];
  let end = -1;
  for (const finding of findings) {
    if (rule !== null && finding.rule !== rule) continue;
    const edits = finding.fixes.find(({ safe }) => safe)?.edits.toSorted((a, b) => a.range.start - b.range.start) ?? [];
    const [next, last] = [edits[0], edits.at(-1)];
    if (!next || !last || next.range.start <= end) continue;
    kept.push(...edits);
    end = last.range.end;
  }
  return kept;
}

/** One edit for what lies between the common beginning and the common end. */
function difference(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { range: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) };
}
