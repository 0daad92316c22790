import assert from 'node:assert/strict';
import { nestingOf } from '../../../src/core/markdown/nesting.js';

const limit = 32;

describe('nesting', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['plain text', 'a\nb\n', 0],
    ['a list', '- a\n- b\n', 1],
    ['a list in a list', '- a\n  - b\n    1. c\n- d\n', 3],
    ['quotes', '> > a\n', 2],
    ['a quote in a list', '- > - a\n', 3],
    ['a thematic break', '- - - - - -\n', 0],
    ['indented code', `${' '.repeat(80)}code\n`, 0],
    ['a date at the start of a line', '2026-11-20\n', 0],
  ];
  for (const [name, text, depth] of cases) it(`${name}: ${depth}`, () => assert.equal(nestingOf(text, limit), depth));

  const hostile: readonly (readonly [string, string])[] = [
    ['100,000 quotes', '>'.repeat(100_000)],
    ['markers and blank lines', `${'- '.repeat(2000)}x${'\n'.repeat(2000)}`],
    ['a staircase', Array.from({ length: 500 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n')],
    ['quotes with text', '> '.repeat(25_000)],
  ];
  for (const [name, text] of hostile) it(`${name}: over the limit`, () => assert.ok(nestingOf(text, limit) > limit));
});
