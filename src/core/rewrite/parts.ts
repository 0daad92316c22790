import type { Range } from '../text/text.js';
import type { Kept, Part } from './draft.js';

/** What `{name}` stands for in a template; `null`: the sentence has no such part, so the template does not fit. */
export type Values = Readonly<Record<string, Part | readonly Part[] | null | undefined>>;

/** A template with its parts; `null` when the sentence lacks one. */
export function fill(template: string, values: Values): Part[] | null {
  const parts: Part[] = [];
  for (const [i, text] of template.split(/\{(\w+)\}/).entries()) {
    if (i % 2 === 0) {
      if (text !== '') parts.push(text);
      continue;
    }
    const value = values[text];
    if (value == null) return null;
    parts.push(...(typeof value === 'string' ? [value] : 'keep' in value ? [value] : value));
  }
  return parts.filter((part) => part !== '');
}

/** A stretch that stays; `''` for none. */
export const keep = (range: Range | null): Kept | '' => (range && range.end > range.start ? { keep: range } : '');
