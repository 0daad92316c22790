import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { list, verbForms, withPlurals } from '../../../src/core/language/words.js';

describe('words', () => {
  it('reads a list as people write it', () => assert.deepEqual(list('a, b c,\n d # remark\n'), ['a', 'b c', 'd']));

  it('forms regular and irregular verbs', () => {
    assert.deepEqual(verbForms('fail').past, ['failed']);
    assert.deepEqual(verbForms('notify').past, ['notified']);
    assert.deepEqual(verbForms('drop/dropped').all, ['drop', 'drops', 'dropped', 'dropping']);
    assert.deepEqual(verbForms('forget/forgot/forgotten').past, ['forgot', 'forgotten']);
    assert.deepEqual(verbForms('wipe out/wiped out').past, ['wiped out']);
    assert.deepEqual(verbForms('roll/rolled out').past, ['rolled out']);
  });

  it('forms plurals', () =>
    assert.deepEqual(withPlurals(['agency', 'boss', 'team']), [
      'agency',
      'agencies',
      'boss',
      'bosses',
      'team',
      'teams',
    ]));
});

/** Lists that people extend by looking up where a word belongs. */
const sorted = new Set(
  ['absence', 'causes', 'error-nouns', 'judgement', 'names', 'people', 'predicates', 'products', 'tone'].map(
    (name) => `${name}.js`,
  ),
);
const folded = (a: string): string => a.toLowerCase();
const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: unknown, b: unknown): number =>
  before(folded(String(a)), folded(String(b))) || before(String(a), String(b));
/** One way to write a word: composed letters, straight apostrophes, single spaces. */
const normal = (word: unknown): string => String(word).normalize('NFC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ');

/** Every list of every word file: people who only know the language extend these, so slips are caught here. */
describe('word lists', async () => {
  for (const language of ['en', 'ja']) {
    const folder = path.resolve(import.meta.dirname, `../../../src/core/language/${language}`);
    const files = readdirSync(folder).filter(
      (file) => file.endsWith('.js') && !/^(?:find|clauses|subject|triggers)/.test(file),
    );
    for (const file of files)
      it(`${language}/${file} holds no entry twice and none that is empty`, async () => {
        const module: Record<string, unknown> = await import(pathToFileURL(path.join(folder, file)).href);
        for (const [name, value] of Object.entries(module)) {
          if (!Array.isArray(value)) continue;
          const repeated = value.filter((entry, i) => value.indexOf(entry) !== i);
          assert.deepEqual(repeated, [], name);
          if (sorted.has(file)) assert.deepEqual(value, value.toSorted(inOrder), `${name} is sorted`);
          if (sorted.has(file)) assert.deepEqual(value.map(normal), value, `${name} is in normal form`);
          assert.ok(
            value.length > 0 &&
              value.every((entry) => typeof entry === 'string' && entry === entry.trim() && entry !== ''),
            name,
          );
        }
      });
  }
});
