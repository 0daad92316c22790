import type { Report } from '../report/report.js';
import type { Range } from '../text/text.js';

/** What a report gives a number: A1, C2, D3. */
export type Numbered = { readonly id: string; readonly text: string; readonly range: Range };

export const actionIds = ({ actions }: Report): Numbered[] =>
  actions.flatMap(({ id, text, range }) => (id === null ? [] : [{ id, text, range }]));

export const causeIds = ({ causes }: Report): Numbered[] =>
  causes.flatMap(({ id, text, range }) => (id === null ? [] : [{ id, text, range }]));

export const delayIds = ({ delayRows }: Report): Numbered[] =>
  delayRows.flatMap(({ id, why, range }) => (id === null ? [] : [{ id, text: why ?? '', range }]));

export const nextId = (letter: 'A' | 'C' | 'D', known: readonly Numbered[]): string =>
  `${letter}${Math.max(0, ...known.map(({ id }) => Number(id.slice(1)) || 0)) + 1}`;
