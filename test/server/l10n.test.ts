import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const json = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8'));
const keys = (file: string) => Object.keys(json(file)).sort();

/** The texts that the extension shows, as VS Code looks them up. */
function shownTexts(): string[] {
  const files = readdirSync('src/client', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const sources = files.map((file) => readFileSync(join('src/client', file), 'utf8'));
  const calls = sources.flatMap((source) => [...source.matchAll(/l10n\.t\(\s*('(?:[^'\\]|\\.)*')?/g)]);
  return [...new Set(calls.map(([call, text]) => (text ? text.slice(1, -1) : `not a plain text: ${call}`)))].sort();
}

const slots = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();

describe('texts of the extension', () => {
  it('has every %key% of the manifest in both languages, and no other', () => {
    const used = readFileSync('package.json', 'utf8').matchAll(/"%([\w.]+)%"/g);
    const wanted = [...new Set([...used].map(([, key]) => key))].sort();
    assert.deepEqual(keys('package.nls.json'), wanted);
    assert.deepEqual(keys('package.nls.ja.json'), wanted);
  });

  it('has every text of the client in Japanese, and no other', () => {
    const texts = shownTexts();
    assert.ok(texts.length > 20);
    assert.deepEqual(keys('l10n/bundle.l10n.ja.json'), texts);
  });

  it('keeps the slots of each text', () => {
    for (const [text, japanese] of Object.entries(json('l10n/bundle.l10n.ja.json'))) {
      assert.deepEqual(slots(String(japanese)), slots(text), text);
    }
  });

  it('translates every text', () => {
    for (const file of ['package.nls.ja.json', 'l10n/bundle.l10n.ja.json']) {
      for (const [key, text] of Object.entries(json(file)))
        assert.match(String(text), key.includes('.image.') ? /\.ja\.\w+\.png$/ : /[ぁ-んァ-ヶ一-龠]/, key);
    }
  });
});
