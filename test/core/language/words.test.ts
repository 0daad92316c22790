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
          assert.ok(
            value.length > 0 &&
              value.every((entry) => typeof entry === 'string' && entry === entry.trim() && entry !== ''),
            name,
          );
        }
      });
  }
});
