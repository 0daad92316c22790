// Compares the command with other checkers of Markdown on the same files, each as a whole process, in one run, in turn;
// then one report from cold, and how CPU and memory grow with the number of reports. Writes test/bench/RESULTS.md.
// usage: npm run bench -- [--corpus DIR] [--runs N] [--scaling-runs N] [--only-ours]
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { alternating } from './measure.mjs';
import { install, ours, peers, settings } from './peers.mjs';
import { shapes } from './shapes.mjs';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'test/reports' },
    runs: { type: 'string', default: '3' },
    'scaling-runs': { type: 'string', default: '1' },
    'only-ours': { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const scalingRuns = Number(values['scaling-runs']);
const work = mkdtempSync(path.join(tmpdir(), 'hansei-bench-'));
process.once('exit', () => rmSync(work, { recursive: true, force: true }));

mkdirSync('out/bench', { recursive: true });
execFileSync(process.execPath, ['build.mjs'], { stdio: 'ignore' });
await build({
  stdin: {
    // The whole core is loaded, and only the parser works.
    contents: `
      import { readdirSync, readFileSync, statSync } from 'node:fs';
      import { join } from 'node:path';
      import * as core from './src/core/index.ts';
      import { bareParse } from './test/core/markdown/bare.ts';
      globalThis.core = core;
      const [, , target] = process.argv;
      const files = statSync(target).isFile() ? [target] : readdirSync(target, { recursive: true }).map((name) => join(target, name));
      for (const file of files) if (file.endsWith('.md')) bareParse(readFileSync(file, 'utf8'));`,
    resolveDir: '.',
  },
  bundle: true,
  minify: true,
  platform: 'node',
  mainFields: ['module', 'main'],
  format: 'cjs',
  outfile: 'out/bench/parse.cjs',
  logLevel: 'error',
});

const sources = readdirSync(values.corpus, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .toSorted()
  .map((file) => path.join(values.corpus, file));

/** A folder of its own, a repository's root, with reports in `incidents`. */
function folderOf(name, fill) {
  const folder = path.join(work, name);
  mkdirSync(path.join(folder, '.git'), { recursive: true });
  mkdirSync(path.join(folder, 'incidents'));
  fill(path.join(folder, 'incidents'));
  return folder;
}

function head() {
  const [cpu] = cpus();
  const machine = `${cpu?.model.trim() ?? 'unknown processor'} × ${cpus().length}, ${Math.round(totalmem() / 1e9)} GB, ${process.platform}`;
  return `# Benchmark

Written by \`npm run bench\`, ${new Date().toISOString().slice(0, 10)}. ${machine}, Node ${process.version}. Medians of whole processes, run in
turn; CPU is that of all threads, memory the most that the process held. Only what was measured in one run compares.`;
}

function table(columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const seconds = (ms) => (ms / 1000).toFixed(2);
const times = (a, b) => `${(a / b).toFixed(2)} ×`;

function against() {
  const folder = folderOf('corpus', (to) =>
    sources.forEach((file, at) => void cpSync(file, path.join(to, `${String(at).padStart(5, '0')}.md`))),
  );
  const bytes = sources.reduce((sum, file) => sum + readFileSync(file).length, 0);
  if (!values['only-ours']) {
    install();
    settings(folder);
  }
  const found = alternating([...ours(folder), ...(values['only-ours'] ? [] : peers(folder))], runs);
  const [bare, one, many] = found;
  const rows = found.map(({ name, runs: count, wall, cpu, memory }) => [
    name,
    count,
    seconds(wall),
    seconds(cpu),
    memory.toFixed(0),
    times(wall, many.wall),
    times(cpu, bare.cpu),
  ]);
  return `## ${sources.length} reports, ${(bytes / 1e6).toFixed(2)} MB

${table(['', 'runs', 'wall s', 'CPU s', 'MB', 'wall / Hansei', 'CPU / bare parse'], rows)}

One thread: CPU ${times(one.cpu, bare.cpu)} bare parse. With workers: wall ${times(many.wall, bare.wall)} bare parse.`;
}

function fromCold() {
  const folder = folderOf('cold', (to) => writeFileSync(path.join(to, 'a.md'), shapes.report(300)));
  const report = 'incidents/a.md';
  const tools = [
    { name: 'Node alone', command: [process.execPath, '-e', '0'] },
    {
      name: 'the same code, that only parses',
      command: [process.execPath, path.resolve('out/bench/parse.cjs'), report],
    },
    { name: 'Hansei', command: [process.execPath, path.resolve('dist/cli.js'), '--fail-on', 'never', report] },
  ].map((tool) => ({ ...tool, cwd: folder }));
  const found = alternating(tools, runs * 5);
  const parse = found[1];
  const rows = found.map(({ name, wall, cpu, memory }) => [
    name,
    wall.toFixed(0),
    cpu.toFixed(0),
    memory.toFixed(0),
    times(cpu, parse.cpu),
  ]);
  return `## One report of 300 lines, from cold\n\n${table(['', 'wall ms', 'CPU ms', 'MB', 'CPU / parse'], rows)}`;
}

/** The reports of the corpus that are no longer than usual, again and again, no two the same. */
function scaling() {
  const texts = sources.map((file) => readFileSync(file, 'utf8')).filter((text) => Buffer.byteLength(text) <= 20_000);
  const tools = [100, 1000, 10_000].map((count) => ({
    name: String(count),
    cwd: folderOf(`scaling-${count}`, (to) => {
      for (let at = 0; at < count; at++)
        writeFileSync(
          path.join(to, `${String(at).padStart(5, '0')}.md`),
          `${texts[at % texts.length].trimEnd()}\n\n${at}\n`,
        );
    }),
    command: [process.execPath, path.resolve('dist/cli.js'), '--fail-on', 'never', '--workers', '1', 'incidents'],
  }));
  const found = alternating(tools, scalingRuns);
  const each = ({ name, cpu }) => cpu / Number(name);
  const rows = found.map((one) => [
    one.name,
    seconds(one.wall),
    each(one).toFixed(2),
    one.memory.toFixed(0),
    times(each(one), each(found[1])),
  ]);
  return `## More reports, one thread\n\n${table(['reports', 'wall s', 'CPU ms each', 'MB', 'each / at 1000'], rows)}`;
}

const sections = [against(), fromCold(), ...(scalingRuns > 0 ? [scaling()] : [])];
const text = `${[head(), ...sections].join('\n\n')}\n`;
writeFileSync('test/bench/RESULTS.md', text);
console.log(text);
