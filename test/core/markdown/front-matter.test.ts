import assert from 'node:assert/strict';
import { frontMatterOf } from '../../../src/core/markdown/front-matter.js';

const errorsOf = (text: string) => frontMatterOf(text).errors.map(({ says }) => says);
const values = (text: string) => Object.fromEntries(frontMatterOf(text).entries.map(({ key, value }) => [key, value]));

describe('front matter', () => {
  it('gives keys and values their place in the text', () => {
    const text = '---\nstatus: closed # yes\ndate: 2026-11-20\n---\n# T';
    const [status, date] = frontMatterOf(text).entries;
    assert.equal(text.slice(status!.valueRange.start, status!.valueRange.end), 'closed');
    assert.equal(text.slice(date!.keyRange.start, date!.keyRange.end), 'date');
    assert.equal(date!.value, '2026-11-20');
  });
  it('keeps no, 12:30 and dates as text', () => {
    assert.deepEqual(values('---\na: no\nb: 12:30\nc: 2026-01-01\n---\n'), { a: 'no', b: '12:30', c: '2026-01-01' });
  });
  it('reads TOML with places', () => {
    const text = '+++\ntitle = "Down"\ndate = 2026-11-20\n+++\n';
    const { kind, entries } = frontMatterOf(text);
    assert.equal(kind, 'toml');
    assert.equal(text.slice(entries[0]!.keyRange.start, entries[0]!.keyRange.end), 'title');
    assert.match(String(entries[1]!.value), /^2026-11-20/);
  });
  it('is not there when the text starts with a thematic break', () => {
    assert.deepEqual(frontMatterOf('---\n\nSome text.\n').errors, []);
  });

  const bad: readonly (readonly [string, string, string])[] = [
    ['broken YAML', '---\na: [1\n---\n', 'syntax'],
    ['a list', '---\n- a\n---\n', 'not-a-map'],
    ['a duplicate key', '---\na: 1\na: 2\n---\n', 'duplicate'],
    ['an alias bomb', `---\na: &a [x, x]\n${'bcdefgh'.replace(/./g, (key) => `${key}: [*a, *a]\n`)}---\n`, 'alias'],
    ['more than 64 kB', `---\na: ${'x'.repeat(70_000)}\n---\n`, 'too-large'],
    ['a flood of keys', `---\n${Array.from({ length: 600 }, (_, i) => `k${i}: 1`).join('\n')}\n---\n`, 'too-many-keys'],
    ['deep brackets', `---\na: ${'['.repeat(1000)}\n---\n`, 'too-deep'],
    ['deep dashes', `---\n${'- '.repeat(1000)}x\n---\n`, 'too-deep'],
    ['no closing fence', '---\nstatus: closed\n# T\n', 'not-closed'],
    ['broken TOML', '+++\na = \n+++\n', 'syntax'],
  ];
  for (const [name, text, says] of bad)
    it(`${name} is one finding: ${says}`, () => assert.deepEqual(errorsOf(text), [says]));

  it('takes __proto__ for a key like any other', () => {
    const { entries } = frontMatterOf('---\n__proto__: {polluted: 1}\nconstructor: x\n---\n');
    assert.deepEqual(
      entries.map(({ key }) => key),
      ['__proto__', 'constructor'],
    );
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});
