// Times the engine against the bare parse of the same files with the same Markdown extensions, in one run, alternating.
// usage: npm run bench -- [--corpus DIR] [--runs N]
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({
  options: { corpus: { type: 'string', default: 'test/reports' }, runs: { type: 'string', default: '11' } },
});
const outfile = path.resolve('out/bench/engine.mjs');
await build({
  stdin: { contents: "export * from './src/core/index.ts'; export { parse } from './src/core/markdown/parse.ts';", resolveDir: '.' },
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  outfile,
});
const { parse, lint, defaultConfig, formFor } = await import(outfile);

const files = readdirSync(values.corpus, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
const texts = files.map((file) => readFileSync(path.join(values.corpus, file), 'utf8'));
const options = { config: defaultConfig, forms: formFor, now: null, messages: null, fixes: false, fileName: null };

/** CPU milliseconds of one pass over all texts. */
const cpu = (work) => {
  const before = process.cpuUsage();
  for (const text of texts) work(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const tasks = { 'bare parse': parse, 'parse + read + rules': (text) => lint(text, options) };
for (const work of Object.values(tasks)) cpu(work);
const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
for (let run = 0; run < Number(values.runs); run++)
  for (const [name, work] of Object.entries(tasks)) times[name].push(cpu(work));

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(`${texts.length} reports, ${(bytes / 1e6).toFixed(2)} MB, median of ${values.runs} alternating runs, node ${process.version}`);
const bare = median(times['bare parse']);
for (const [name, list] of Object.entries(times))
  console.log(`${name.padEnd(22)} ${median(list).toFixed(0).padStart(6)} ms CPU  ${(median(list) / bare).toFixed(2)} x`);
