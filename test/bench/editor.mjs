// What an editor feels of the built extension: activation, keystrokes, the first open and a storm of edits, over
// JSON-RPC. Times are CPU times of the process that is asked.
// usage: npm run bench -- --editor (after `npm run build`), or node test/bench/editor.mjs [seconds of the storm]
import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { shapes } from './shapes.mjs';

const seconds = Number(process.argv.at(-1)) || 60;
const base = 'file:///bench';
const sleep = (milliseconds) => new Promise((next) => setTimeout(next, milliseconds));
const sorted = (list) => list.toSorted((a, b) => a - b);
const median = (list) => sorted(list)[list.length >> 1];
const p95 = (list) => sorted(list)[Math.ceil(list.length * 0.95) - 1];

function tell(what, value, limit, unit = 'ms') {
  const fine = value <= limit;
  if (!fine) process.exitCode = 1;
  console.log(
    `${what.padEnd(44)} ${value.toFixed(1).padStart(8)} ${unit} of ${limit} ${unit}${fine ? '' : '  too much'}`,
  );
}

/** The server as an editor starts it, and the editor's side of the wire. */
async function start() {
  const hook = path.resolve('test/bench/meter.cjs');
  const child = spawn(process.execPath, ['--expose-gc', '--require', hook, 'dist/server.js'], { stdio: 'pipe' });
  const wire = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const listeners = new Set();
  let published = 0;
  wire.onNotification('textDocument/publishDiagnostics', (news) => {
    published++;
    for (const listen of listeners) listen(news);
  });
  wire.listen();
  await wire.sendRequest('initialize', { processId: null, rootUri: base, capabilities: {} });
  await wire.sendNotification('initialized', {});
  /** The findings on a version, when they arrive. */
  const findings = (uri, version) =>
    new Promise((resolve) => {
      const listen = (news) => {
        if (news.uri !== uri || news.version !== version) return;
        listeners.delete(listen);
        resolve(news.diagnostics);
      };
      listeners.add(listen);
    });
  const open = (uri, text) => {
    const found = findings(uri, 1);
    wire.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    return found;
  };
  const change = (uri, version, contentChanges) =>
    wire.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  /** Megabytes after everything else was thrown away; milliseconds of CPU since the start. */
  const used = (what) =>
    new Promise((resolve) => {
      child.stderr.on('data', function read(chunk) {
        const [, figure] = new RegExp(`${what} ([\\d.]+)`).exec(String(chunk)) ?? [];
        if (figure === undefined) return;
        child.stderr.off('data', read);
        resolve(Number(figure));
      });
      child.kill(what === 'cpu' ? 'SIGUSR2' : 'SIGHUP');
    });
  return { open, change, findings, used, published: () => published, stop: () => child.kill() };
}

const at = (line, character) => ({ start: { line, character }, end: { line, character } });

async function keystrokes(server, lines, limit) {
  const uri = `${base}/docs/incidents/${lines}.md`;
  const text = shapes.report(lines);
  await server.open(uri, text);
  const places = text.split('\n').flatMap((line, i) => (/^[A-Z][a-z]/.test(line) ? [i] : []));
  const times = [];
  for (let version = 2; version < 62; version++) {
    const line = places[(version * 17) % places.length];
    const before = await server.used('cpu');
    const found = server.findings(uri, version);
    server.change(uri, version, [{ range: at(line, 0), text: 'x' }]);
    await found;
    times.push((await server.used('cpu')) - before);
  }
  const what = `keystroke → findings, ${lines} lines`;
  console.log(`${what}: median ${median(times).toFixed(1)} ms`);
  tell(`${what}, p95`, p95(times), limit);
}

/** From opening to findings, against the bare parse of the same text in this process; both warm. */
async function firstOpen(server, bareParse) {
  const text = shapes.report(300);
  const opens = [];
  const parses = [];
  for (let i = 0; i < 41; i++) {
    const own = text.replace('# Checkout', `# Checkout ${i}`);
    const start = process.cpuUsage();
    bareParse(own);
    const { user, system } = process.cpuUsage(start);
    parses.push((user + system) / 1000);
    const before = await server.used('cpu');
    await server.open(`${base}/docs/incidents/open-${i}.md`, own);
    opens.push((await server.used('cpu')) - before);
  }
  const [open, parse] = [median(opens.slice(20)), median(parses.slice(20))];
  console.log(`first open of 300 lines: ${open.toFixed(1)} ms; bare parse ${parse.toFixed(1)} ms`);
  tell('first open against the bare parse', open / parse, 1.5, 'x');
}

/** A thousand edits a second; the last text must be judged as if it had just been opened. */
async function storm(server) {
  const uri = `${base}/docs/incidents/storm.md`;
  const lines = shapes.report(300).split('\n');
  await server.open(uri, lines.join('\n'));
  const before = { heap: await server.used('heap'), published: server.published() };
  const started = performance.now();
  let version = 1;
  while (performance.now() - started < seconds * 1000) {
    const due = Math.floor(performance.now() - started);
    for (; version - 1 < due; version++) {
      const line = (version * 7) % lines.length;
      const range =
        version % 2
          ? at(line, 0)
          : {
              start: { line: (line - 7 + lines.length) % lines.length, character: 0 },
              end: { line: (line - 7 + lines.length) % lines.length, character: 1 },
            };
      server.change(uri, version + 1, [{ range, text: version % 2 ? 'x' : '' }]);
    }
    await sleep(5);
  }
  const took = (performance.now() - started) / 1000;
  const last = `${lines.join('\n')}\n## Root cause\n\nRoot cause: human error.\n`;
  const found = server.findings(uri, version + 1);
  server.change(uri, version + 1, [{ text: last }]);
  const judged = JSON.stringify(await found);
  const fresh = JSON.stringify(await server.open(uri.replace('storm', 'fresh'), last)).replaceAll(
    'fresh.md',
    'storm.md',
  );
  console.log(
    `${version - 1} edits in ${took.toFixed(0)} s: the last text is judged ${judged === fresh ? 'right' : 'wrong'}`,
  );
  if (judged !== fresh) process.exitCode = 1;
  tell('checks in a second of the storm', (server.published() - before.published) / took, 10, '/s');
  tell('heap after it', await server.used('heap'), before.heap + 5, 'MB');
}

const activations = [1, 2, 3, 4, 5].map(() => Number(execFileSync(process.execPath, ['test/bench/activate.cjs'])));
tell('activate(), code loaded', median(activations), 100);
const outfile = path.resolve('out/bench/bare.mjs');
await build({
  entryPoints: ['test/core/markdown/bare.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  outfile,
});
const { bareParse } = await import(outfile);
const server = await start();
await firstOpen(server, bareParse);
await keystrokes(server, 300, 30);
await keystrokes(server, 5000, 100);
await storm(server);
server.stop();
