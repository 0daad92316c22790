import assert from 'node:assert/strict';
import { memo } from '../../../src/core/text/memo.js';

describe('a memo', () => {
  it('computes once for each text, and not what an earlier version knew', () => {
    let computed = 0;
    const length = (text: string) => () => {
      computed++;
      return text.length;
    };
    const first = memo<number>(null);
    assert.equal(first.of('ab', length('ab')), 2);
    assert.equal(first.of('ab', length('ab')), 2);
    assert.equal(first.of('abc', length('abc')), 3);
    assert.equal(computed, 2);
    const second = memo(first.known);
    assert.equal(second.of('ab', length('ab')), 2);
    assert.equal(computed, 2);
  });

  it('forgets what a version did not ask for', () => {
    const first = memo<number>(null);
    first.of('a', () => 1);
    first.of('b', () => 2);
    const second = memo(first.known);
    second.of('a', () => 9);
    assert.deepEqual([...second.known], [['a', 1]]);
  });
});
