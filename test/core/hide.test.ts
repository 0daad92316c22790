import assert from 'node:assert/strict';
import { hiddenIn, hiding } from '../../src/core/hide.js';

/** Hides the marked places of a text. */
function hideOf(marked: string) {
  const source = marked.replace(/[⟦⟧]/g, '');
  const places = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(({ index, 1: inner = '' }, i) => ({
    start: index - 2 * i,
    end: index - 2 * i + inner.length,
  }));
  return { source, hide: hiding(source, places) };
}

describe('what must not be shown', () => {
  it('is starred wherever it is quoted, and every letter keeps its place', () => {
    const { source, hide } = hideOf('The key ⟦abcd1234efgh⟧ of ⟦Ann Lee⟧ was used.');
    assert.equal(hide?.(source), 'The key abc********* of A****** was used.');
    assert.equal(hide?.('Ann Lee: abcd1234efgh, Ann'), 'A******: abc*********, Ann');
  });

  it('is starred line by line, and the longest first', () => {
    const { source, hide } = hideOf('⟦one key\r\nof two lines⟧ and ⟦one key of all⟧');
    assert.equal(hide?.(source), 'o******\r\nof ********* and one***********');
  });

  it('is nothing where nothing is found', () => {
    assert.equal(hideOf('All is well.').hide, null);
    const value = { text: 'All is well.' };
    assert.equal(hiddenIn(value, null), value);
  });

  it('is hidden in every text of plain data, and nothing else is changed', () => {
    const { hide } = hideOf('⟦secret-$&-word⟧');
    const value = { line: 3, none: null, texts: ['a secret-$&-word', 'b'], inner: { text: 'secret-$&-word' } };
    const wanted = { line: 3, none: null, texts: ['a sec***********', 'b'], inner: { text: 'sec***********' } };
    assert.deepEqual(hiddenIn(value, hide), wanted);
  });
});
