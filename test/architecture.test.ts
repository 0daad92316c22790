import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './support/root.js';

const src = path.join(root, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.c?ts$/.test(file));

/** Who may import whom: first match by folder wins. Ours by path below src/, packages by name. */
const table: readonly [folder: RegExp, allowed: RegExp][] = [
  [/^core\/text\//, /^core\/text\//],
  [/^core\/time\//, /^(core\/(time|text)\/|temporal-polyfill)/],
  [/^core\/markdown\//, /^(core\/(markdown|text)\/|unified|remark-|micromark|mdast|yaml$|smol-toml$)/],
  [/^core\/schema\/generated\//, /^(core\/schema\/|ajv\/dist\/runtime\/)/],
  [/^core\/schema\//, /^core\/(schema|text)\//],
  [/^core\/compile\.ts$/, /^(core\/schema\/|ajv|re2js)/],
  [/^core\/language\//, /^core\/(language|text)\//],
  [/^core\/report\//, /^(core\/(report|text|time|schema|language)\/|core\/markdown\/(parse|front-matter)\.js|mdast$)/],
  [/^core\/rules\//, /^core\/(rules\/|text|time|report|language|schema\/form\.js|markdown\/front-matter\.js)/],
  [/^core\/rewrite\//, /^core\/(rewrite\/|text|language|report\/report\.js)/],
  [/^core\/template\//, /^(core\/(template|markdown|schema|text|report\/report\.js)|mdast$|yaml$)/],
  [/^core\/picture\//, /^core\/(picture|text|time|report)\//],
  [/^core\/(editor|incident)\//, /^core\//],
  [/^core\/[^/]+$/, /^(core\/|jsonc-parser$)/],
  [/^host\/[^/]+\.node\.ts$/, /^(host\/|core\/(index|setup|compile)\.js|node:|ignore$)/],
  [/^host\//, /^(host\/(?!.*\.node\.)|core\/(index|setup|compile)\.js|ignore$)/],
  [/^cli\/commands\/lsp\.ts$/, /^(cli\/|host\/|core\/(index|setup)\.js|node:|commander$|server\/node\.js)/],
  [/^cli\//, /^(cli\/|host\/|core\/(index|setup)\.js|node:|commander$|picocolors$|get-east-asian-width$)/],
  [/^library\//, /^(library\/|core\/index\.js)/],
  [/^server\//, /^(server\/|host\/|core\/index\.js|vscode-(languageserver|uri|jsonrpc)|node:)/],
  // The client knows the server by its protocol alone.
  [/^client\//, /^(client\/|server\/protocol\.js|vscode|node:)/],
  [/^generate\//, /./],
];

const imported = (file: string): string[] => {
  const text = readFileSync(path.join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements =
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;
  const names = [...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? match[3]!);
  return names.map((name) => (name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name));
};

describe('architecture', () => {
  for (const file of files)
    it(`src/${file} imports only what its layer may`, () => {
      const [, allowed] = table.find(([folder]) => folder.test(file)) ?? [null, /^$/];
      assert.deepEqual(
        imported(file).filter((name) => !allowed.test(name)),
        [],
      );
    });

  it('a rule does not import another rule', () => {
    for (const file of files.filter((name) => /^core\/rules\/[^/]+\//.test(name)))
      assert.deepEqual(
        imported(file).filter((name) => /^core\/rules\/[^/]+\//.test(name) && !name.includes('/blame/shared')),
        [],
        file,
      );
  });

  it('the light face of the core loads nothing that parses or judges', () => {
    const loaded = new Set<string>();
    const load = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      const text = readFileSync(path.join(src, file.replace(/\.js$/, '.ts')), 'utf8');
      for (const [, name = ''] of text.matchAll(/^(?:import|export) (?!type )[^;']*?from '(\.[^']+)'/gm))
        load(path.posix.join(path.posix.dirname(file), name));
    };
    load('core/setup.js');
    assert.ok(loaded.has('core/rules/generated/known.js'));
    const heavy = [...loaded].filter((file) =>
      /^core\/(markdown|language|report|time|template|rules\/[^/]+\.js$|lint)/.test(file),
    );
    assert.deepEqual(
      heavy.filter((file) => !/^core\/rules\/(engine-words|options|rule)\.js$/.test(file)),
      [],
    );
  });

  it('the extension listens to the server in one place: a second listener would silence the first', () => {
    const listening = files.filter(
      (name) => name.startsWith('client/') && readFileSync(path.join(src, name), 'utf8').includes('.onNotification('),
    );
    assert.deepEqual(listening, ['client/news.ts']);
  });

  it('the core has no clock, no randomness and no console', () => {
    for (const file of files.filter((name) => name.startsWith('core/')))
      assert.doesNotMatch(
        readFileSync(path.join(src, file), 'utf8'),
        /\bnew Date\b|\bDate\.now\b|\bMath\.random\b|Temporal\.Now|\bconsole\./,
        file,
      );
  });
});
