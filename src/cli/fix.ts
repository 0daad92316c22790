import type { LintAnswer } from '../host/ask.js';
import { type Message, messagesOf } from './result.js';

/**
 * A pass inserts at most one section at a place, so that the next finds its own place beside it; a form has about twenty
 * sections. What has not settled by then never will.
 */
const passes = 40;

export type Fixed = {
  readonly text: string;
  /** Of the new text. */
  readonly answer: LintAnswer;
  /** Fixes that were made. */
  readonly count: number;
};

/** Makes every safe fix, asking anew after each pass, until there is none left. */
export async function fixAll(text: string, ask: (text: string) => Promise<LintAnswer>): Promise<Fixed> {
  let now: Fixed = { text, answer: await ask(text), count: 0 };
  const seen = new Set([text]);
  for (let pass = 0; pass < passes; pass++) {
    const fixes = apart(messagesOf(now.text, now.answer.findings));
    const changed = changedBy(now.text, fixes);
    // Two fixes may undo each other for ever.
    if (fixes.length === 0 || seen.has(changed)) return now;
    seen.add(changed);
    now = { text: changed, answer: await ask(changed), count: now.count + fixes.length };
  }
  return now;
}

type Change = NonNullable<Message['fix']>;

/** Those that neither overlap nor touch, the first of each crowd. */
function apart(messages: readonly Message[]): Change[] {
  const fixes = messages.flatMap(({ fix }) => fix ?? []).toSorted((a, b) => a.range[0] - b.range[0]);
  const kept: Change[] = [];
  for (const fix of fixes) {
    const last = kept.at(-1);
    if (!last || fix.range[0] > last.range[1]) kept.push(fix);
  }
  return kept;
}

function changedBy(text: string, fixes: readonly Change[]): string {
  let result = '';
  let at = 0;
  for (const { range, text: inserted } of fixes) {
    result += text.slice(at, range[0]) + inserted;
    at = range[1];
  }
  return result + text.slice(at);
}
