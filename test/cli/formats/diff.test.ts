import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diff } from '../../../src/cli/formats/diff.js';
import { steps } from '../../../src/cli/formats/line-diff.js';
import { emptyTally } from '../../../src/cli/tally.js';
import { coloursFor } from '../../../src/cli/terminal.js';
import { result, settings } from './results.js';

describe('format diff', () => {
  const shown = (before: string, text: string, isTTY = false, path = '/x/docs/a.md'): string => {
    const colours = coloursFor({ env: {}, isTTY }, isTTY);
    const format = diff({ ...settings, colours, isTTY });
    return format.file(result([], { path, text, fixed: { before, count: 1 } })) + format.end(emptyTally);
  };

  it('is a unified diff', () => {
    const text = shown('a\nb\nc\nd\ne\nf\ng\nh\n', 'a\nb\nc\nD\ne\nf\ng\nh\ni\n');
    assert.equal(text, '--- a/a.md\n+++ b/a.md\n@@ -1,8 +1,9 @@\n a\n b\n c\n-d\n+D\n e\n f\n g\n h\n+i\n');
  });

  it('parts what lies far apart', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `${at}\n`);
    const text = shown(lines.join(''), ['x\n', ...lines, 'y\n'].join(''));
    assert.match(text, /^@@ -1,3 \+1,4 @@$/m);
    assert.match(text, /^@@ -28,3 \+29,4 @@$/m);
  });

  it('says where the last line has no end, and names an empty side by the line before', () => {
    assert.match(shown('a', 'a\nb\n'), /\n-a\n\\ No newline at end of file\n\+a\n\+b\n$/);
    assert.match(shown('', 'a\n'), /\n@@ -0,0 \+1,1 @@\n\+a\n$/);
  });

  it('gives a terminal nothing to obey', () => {
    const text = shown('a\u001b[2J\n', 'b\u202e\u001b[2J\n', true);
    assert.match(text, /-a\\u\{1b\}\[2J/);
    assert.match(text, /\+b\\u\{202e\}/);
  });

  it('quotes a name that would end the line', () => {
    assert.match(shown('a\n', 'b\n', false, '/x/docs/a\n+b.md'), /^--- "a\/a\\n\+b\.md"\n/);
  });

  it('always leads from one text to the other, by a shortest way', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const all = steps(before, after);
        assert.deepEqual(
          all.filter(({ kind }) => kind !== '+').map(({ line }) => line),
          before,
        );
        assert.deepEqual(
          all.filter(({ kind }) => kind !== '-').map(({ line }) => line),
          after,
        );
        assert.equal(all.filter(({ kind }) => kind === ' ').length, common(before, after));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

/** Length of a longest common subsequence. */
function common(
  [a, ...as]: readonly string[],
  [b, ...bs]: readonly string[],
  known = new Map<string, number>(),
): number {
  if (a === undefined || b === undefined) return 0;
  const key = `${as.length} ${bs.length}`;
  const found =
    known.get(key) ??
    (a === b ? 1 + common(as, bs, known) : Math.max(common([a, ...as], bs, known), common(as, [b, ...bs], known)));
  known.set(key, found);
  return found;
}
