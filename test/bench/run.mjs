// Times the engine against the bare parse of the same files with the same Markdown extensions, in one run, alternating;
// then one edit of a long report, and how the time grows with the length of the text.
// usage: npm run bench:engine -- [--corpus DIR] [--runs N] [--editor]
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { shapes } from './shapes.mjs';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'test/reports' },
    runs: { type: 'string', default: '11' },
    editor: { type: 'boolean' },
  },
});
const outfile = path.resolve('out/bench/engine.mjs');
const parts = ['src/core/index.ts', 'src/core/markdown/parse.ts', 'test/core/markdown/bare.ts'];
await build({
  stdin: { contents: parts.map((part) => `export * from './${part}';`).join('\n'), resolveDir: '.' },
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  outfile,
});
const { bareParse, parse, lint, rules, defaultConfig, formFor } = await import(outfile);
const options = { config: defaultConfig, forms: formFor, now: null, messages: null, fixes: false, fileName: null };

/** CPU milliseconds: other work on the machine hardly counts. */
const cpu = (work) => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const shown = (ms, digits = 0) => ms.toFixed(digits).padStart(7);

function corpus() {
  const files = readdirSync(values.corpus, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  const texts = files.map((file) => readFileSync(path.join(values.corpus, file), 'utf8'));
  const tasks = { 'bare parse': bareParse, parse, 'parse + read + rules': (text) => lint(text, options) };
  const pass = (work) => () => texts.forEach((text) => void work(text));
  for (const work of Object.values(tasks)) pass(work)();
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let run = 0; run < Number(values.runs); run++)
    for (const [name, work] of Object.entries(tasks)) times[name].push(cpu(pass(work)));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(
    `${texts.length} reports, ${(bytes / 1e6).toFixed(2)} MB, median CPU of ${values.runs} alternating runs, node ${process.version}`,
  );
  const bare = median(times['bare parse']);
  for (const [name, list] of Object.entries(times))
    console.log(`${name.padEnd(22)} ${shown(median(list))} ms  ${(median(list) / bare).toFixed(2)} x`);
  dearest(texts, bare);
}

/** The rules that cost most, one by one. */
function dearest(texts, bare) {
  const reports = texts.flatMap((text) => lint(text, options).reports);
  const settings = { now: null, blanks: {}, options: {}, personRoles: [], products: [] };
  const check = (rule) => () => reports.forEach((report) => void [...rule.check(report, settings)]);
  const costs = rules.map((rule) => [rule.id, median([1, 2, 3].map(() => cpu(check(rule))))]);
  for (const [id, ms] of costs.toSorted((a, b) => b[1] - a[1]).slice(0, 8))
    console.log(`  ${id.padEnd(28)} ${shown(ms)} ms  ${(ms / bare).toFixed(2)} x`);
}

/** One word more, at places spread over the text; each version is judged with the state of the one before. */
function edits(lines) {
  const text = shapes.report(lines);
  let current = text;
  let state = null;
  for (let i = 0; i < 3; i++) ({ state } = lint(current, options));
  const [parsing, all] = [[], []];
  for (let i = 0; i < 41; i++) {
    const at = current.indexOf(' ', Math.floor((((i * 17) % 41) / 42) * current.length));
    current = `${current.slice(0, at)} more${current.slice(at)}`;
    const before = state.parsed;
    parsing.push(cpu(() => parse(current, before)));
    all.push(cpu(() => ({ state } = lint(current, options, state))));
  }
  const whole = cpu(() => lint(current, options));
  console.log(
    `one edit, ${String(lines).padStart(4)} lines  ${shown(median(all), 1)} ms  (parse ${median(parsing).toFixed(1)}, without the version before ${whole.toFixed(0)})`,
  );
}

/** Four times the text may take six times as long, or half as much again as it adds to the bare parse. */
function growth() {
  console.log('from 60 kB to 240 kB   bare parse   parse + read + rules');
  for (const [name, shape] of Object.entries(shapes.growing)) {
    const [small, large] = [shape(60_000), shape(240_000)];
    const least = (work) => Math.min(...[1, 2, 3].map(() => cpu(work)));
    const times = (work) =>
      least(() => work(large)) /
      Math.max(
        1,
        least(() => work(small)),
      );
    const [bare, all] = [times(bareParse), times((text) => lint(text, options))];
    const fine = all <= Math.max(6, 1.5 * bare);
    if (!fine) process.exitCode = 1;
    console.log(
      `${name.padEnd(22)} ${bare.toFixed(1).padStart(8)} x ${all.toFixed(1).padStart(10)} x${fine ? '' : '  too much'}`,
    );
  }
}

corpus();
edits(300);
edits(5000);
growth();
if (values.editor) await import('./editor.mjs');
