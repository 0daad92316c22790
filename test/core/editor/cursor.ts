import assert from 'node:assert/strict';
import { type Config, defaultConfig } from '../../../src/core/config.js';
import type { Change } from '../../../src/core/editor/change.js';
import { answer, type Features } from '../../../src/core/editor/index.js';
import { lint } from '../../../src/core/lint.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import { applyEdits, type Edit, type Language } from '../../../src/core/text/text.js';

/** Texts of tests carry the cursor as `‸`. */
const mark = '‸';

export type Setup = {
  /** Minutes since 1970 UTC. */
  readonly now?: number;
  readonly messages?: Language | null;
  readonly config?: Partial<Config>;
};

/** 2026-11-20 06:00 UTC, 15:00 in Japan. */
export const now = Date.UTC(2026, 10, 20, 6, 0) / 60_000;

export function splitAt(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf(mark);
  assert.ok(offset >= 0, 'no cursor in the text');
  return { text: marked.replace(mark, ''), offset };
}

export function ask<K extends keyof Features>(text: string, feature: K, asked: Features[K]['ask'], setup: Setup = {}) {
  const options = {
    config: { ...defaultConfig, ...setup.config },
    forms: formFor,
    now: setup.now ?? now,
    messages: setup.messages ?? null,
    fixes: false,
    fileName: 'a.md',
  };
  const found = answer(feature, asked, { text, options, result: lint(text, options) });
  assert.ok(found !== null || feature === 'hover' || feature === 'fixAll');
  return found as Features[K]['answer'];
}

const plain = { people: ['ann', 'ken'], profiles: ['standard', 'customer'], zone: 'Europe/Berlin', snippets: false };

export function completions(marked: string, setup: Setup & Partial<Features['completion']['ask']> = {}) {
  const { text, offset } = splitAt(marked);
  return ask(text, 'completion', { ...plain, ...setup, offset }, setup);
}

export const labels = (marked: string, setup: Setup & Partial<Features['completion']['ask']> = {}): string[] =>
  completions(marked, setup).map(({ label }) => label);

/** The text after the completion of that label was accepted, as an editor would: only where the filter lets it through. */
export function accept(
  marked: string,
  label: string | RegExp,
  setup: Setup & Partial<Features['completion']['ask']> = {},
): string {
  const { text, offset } = splitAt(marked);
  const all = completions(marked, setup);
  const found = all.find((one) => (typeof label === 'string' ? one.label === label : label.test(one.label)));
  assert.ok(found, `${label} is not among: ${all.map((one) => one.label).join(', ')}`);
  const { range, filter } = found;
  assert.ok(range.start <= offset && offset <= range.end, 'the cursor lies in the range');
  assert.ok(!text.slice(range.start, range.end).includes('\n'), 'the range is part of one line');
  const typed = text.slice(range.start, offset).toLowerCase();
  assert.ok(filter.toLowerCase().startsWith(typed) || filter.toLowerCase().includes(typed), `${typed} | ${filter}`);
  return applied(text, [{ range, text: found.text }]);
}

/** The text after the change, with the cursor where the writer goes on. */
export function changed(
  text: string,
  change: Change,
  setup: Setup & { readonly zone?: string | null; readonly offset?: number } = {},
): string {
  const result = ask(text, 'change', { zone: 'Europe/Berlin', offset: 0, ...setup, ...change }, setup);
  if ('refused' in result) return `refused: ${result.refused}`;
  const { edits, cursor } = result;
  if (!cursor) return applied(text, edits);
  const marked = edits.map((edit, i) =>
    i === cursor.edit
      ? { ...edit, text: `${edit.text.slice(0, cursor.at)}${mark}${edit.text.slice(cursor.at)}` }
      : edit,
  );
  return applied(text, marked);
}

export function applied(text: string, edits: readonly Edit[]): string {
  const after = applyEdits(text, edits);
  assert.ok(after !== null, 'the edits fit');
  return after;
}

export const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
