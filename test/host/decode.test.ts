import assert from 'node:assert/strict';
import { decode } from '../../src/host/decode.js';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

describe('decode', () => {
  it('takes the BOM off and remembers it', () => {
    assert.deepEqual(decode(text('\ufeff# x')), { kind: 'text', text: '# x', bom: true });
    assert.deepEqual(decode(text('# x')), { kind: 'text', text: '# x', bom: false });
    assert.deepEqual(decode(text('a\ufeffb')), { kind: 'text', text: 'a\ufeffb', bom: false });
    assert.deepEqual(decode(bytes()), { kind: 'text', text: '', bom: false });
    assert.deepEqual(decode(text('\ufeff')), { kind: 'text', text: '', bom: true });
  });

  const bad: readonly (readonly [name: string, value: Uint8Array, offset: number])[] = [
    ['Latin-1', bytes(0x61, 0xe9, 0x62), 1],
    ['a lone continuation', bytes(0x61, 0x62, 0xa0), 2],
    ['an overlong form', bytes(0x61, 0xc0, 0xaf), 1],
    ['a surrogate', bytes(0xed, 0xa0, 0x80), 0],
    ['a cut end', bytes(0x61, 0xe9, 0x9a), 1],
    ['a cut end of four', bytes(0xf0, 0x9f, 0x92), 0],
    ['Shift_JIS after Japanese', Uint8Array.from([...text('障害'), 0x8f, 0xe1]), 6],
    ['far away', Uint8Array.from([...text('x'.repeat(100_000)), 0xff]), 100_000],
    ['the first byte', bytes(0xff), 0],
  ];
  for (const [name, value, offset] of bad) {
    it(`says where ${name} stands`, () => {
      assert.deepEqual(decode(value), {
        kind: 'refused',
        id: 'not-utf8',
        values: { detail: `offset ${offset}`, offset },
      });
    });
  }

  it('names UTF-16', () => {
    assert.deepEqual(decode(bytes(0xff, 0xfe, 0x61, 0)), {
      kind: 'refused',
      id: 'not-utf8',
      values: { detail: 'UTF-16 LE', offset: 0 },
    });
    assert.deepEqual(decode(bytes(0xfe, 0xff, 0, 0x61)), {
      kind: 'refused',
      id: 'not-utf8',
      values: { detail: 'UTF-16 BE', offset: 0 },
    });
  });

  it('knows binary by a NUL near the head', () => {
    assert.deepEqual(decode(bytes(0x61, 0, 0x62)), { kind: 'refused', id: 'binary', values: { offset: 1 } });
    assert.equal(decode(text(`${'x'.repeat(8192)}\u0000`)).kind, 'text');
  });
});
