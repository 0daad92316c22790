// Bundles everything that runs outside the repository into dist/, with the notices of what is bundled.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { builtinModules, createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const define = { HANSEI_VERSION: JSON.stringify(version) };
const common = {
  bundle: true,
  define,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  target: 'node20',
};
const node = {
  ...common,
  platform: 'node',
  mainFields: ['module', 'main'],
  format: 'cjs',
  plugins: [compilerApart()],
};
/** For Node and for the workers of browsers: what only one of them has is loaded behind a question. */
const both = {
  ...common,
  platform: 'browser',
  // `worker`: a dependency asks for `document` otherwise.
  conditions: ['worker'],
  format: 'cjs',
  external: ['vscode', ...builtinModules, 'node:*'],
  plugins: [compilerApart(), nodeEntries()],
};

/** Files of the extension. */
const extension = [
  { ...both, entryPoints: ['src/client/main.ts'], outfile: 'dist/client.js' },
  { ...both, entryPoints: ['src/server/start.ts'], outfile: 'dist/server.js' },
  { ...node, entryPoints: ['src/core/compile.ts'], outfile: 'dist/compile.js' },
];
/** The command is quick because it reads only what it needs: the core and the language server are files of their own. */
const core = { ...node, entryPoints: ['src/core/index.ts'], outfile: 'dist/core.js' };
const lsp = { ...node, entryPoints: ['src/server/node.ts'], outfile: 'dist/lsp.js', plugins: [coreApart()] };
const cli = {
  ...node,
  entryPoints: ['src/cli/bin.ts'],
  outfile: 'dist/cli.js',
  banner: { js: '#!/usr/bin/env node' },
  // Node reads a bundle of CommonJS quicker by `require` than by `import()`.
  supported: { 'dynamic-import': false },
  plugins: [coreApart(), startsNothing()],
};
const worker = { ...cli, entryPoints: ['src/cli/worker.ts'], outfile: 'dist/worker.js', banner: {} };
const others = [
  core,
  lsp,
  cli,
  worker,
  {
    ...common,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm',
    entryPoints: ['src/library/index.ts'],
    outfile: 'dist/index.mjs',
  },
];

/** Bytes of JavaScript in the packed extension. */
const limit = 1_000_000;

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
// A cached verdict belongs to the code that judged.
const made = await build(core);
cli.define = { ...define, HANSEI_BUILD: JSON.stringify(await digestOf(core.outfile)) };
const rest = [...extension, ...others].filter((bundle) => bundle !== core);
const results = [made, ...(await Promise.all(rest.map((bundle) => build(bundle))))];
// What *Open Sample Report* shows: the reports of the demo.
await copyFile('test/reports/demo/checkout-bad.en.md', 'dist/sample.en.md');
await copyFile('test/reports/demo/login-bad.ja.md', 'dist/sample.ja.md');
await writeFile('dist/THIRD-PARTY-NOTICES.txt', await notices(results));
await writeFile('dist/index.d.mts', await libraryTypes());
await report();

/** The compiler of a team's own schema is large and rarely used: a file of its own. */
function compilerApart() {
  return {
    name: 'compiler apart',
    setup({ onResolve }) {
      onResolve({ filter: /core\/compile\.js$/ }, () => ({ path: './compile.js', external: true }));
    },
  };
}

/** What the command loads when it first needs it, each a file beside `dist/cli.js`. */
function coreApart() {
  const apart = { 'core/index.js': './core.js', 'core/compile.js': './compile.js', 'server/node.js': './lsp.js' };
  return {
    name: 'core apart',
    setup({ onResolve }) {
      onResolve({ filter: /(core\/(index|compile)|server\/node)\.js$/ }, ({ path }) => ({
        path: apart[path.split('/').slice(-2).join('/')],
        external: true,
      }));
    },
  };
}

/** commander can start other programs, which takes time to load; ours has none. */
function startsNothing() {
  return {
    name: 'starts nothing',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        /node_modules.commander./.test(importer) ? { path: 'nothing', namespace: 'nothing' } : null,
      );
      onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: '' }));
    },
  };
}

/** The library's types as one file that imports nothing. */
async function libraryTypes() {
  const outDir = 'out/types';
  const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', outDir];
  await promisify(execFile)(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'src/library', ...options]);
  const parts = await Promise.all(['types', 'index'].map((name) => readFile(`${outDir}/library/${name}.d.ts`, 'utf8')));
  return parts.join('\n').replace(/^(?:import|export) type [^;]*? from '\.\/types\.js';\n/gm, '');
}

async function digestOf(file) {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 16);
}

/** Entries that packages have for Node alone, which a build for browsers does not find. */
function nodeEntries() {
  return {
    name: 'entries for Node',
    setup({ onResolve }) {
      onResolve({ filter: /^vscode-.*\/node$/ }, ({ path, importer }) => ({
        path: createRequire(importer).resolve(path),
      }));
    },
  };
}

/** Name, version and licence of every package of which a file is bundled. */
async function notices(results) {
  const files = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== null));
  const parts = new Map();
  for (const folder of [...folders].sort()) {
    const { name, version, license, licenses } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text = file ? await readFile(join(folder, file), 'utf8') : (license ?? licenses?.[0]?.type);
    if (typeof text !== 'string') throw new Error(`${folder} has no licence`);
    parts.set(`${name} ${version}`, text.replace(/\r\n/g, '\n').trim());
  }
  const line = '-'.repeat(80);
  return [...parts].map(([name, text]) => `${line}\n${name}\n${line}\n\n${text}\n`).join('\n');
}

/** The package of a bundled file; also one inside another's node_modules. */
function packageFolder(file) {
  const [, folder] = file.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//) ?? [];
  return folder !== undefined && existsSync(join(folder, 'package.json')) ? folder : null;
}

/** On stderr: `npm pack --json` runs this and owns stdout. */
async function report() {
  let total = 0;
  for (const { outfile } of [...extension, ...others]) {
    const bytes = await readFile(outfile);
    const packed = deflateRawSync(bytes, { level: 9 }).length;
    if (extension.some((bundle) => bundle.outfile === outfile)) total += packed;
    console.error(`${outfile.padEnd(20)} ${kilobytes(bytes.length)} kB, packed ${kilobytes(packed)} kB`);
  }
  console.error(`JavaScript in the extension: packed ${kilobytes(total)} kB of ${kilobytes(limit)} kB`);
  if (total > limit) throw new Error(`${total - limit} bytes too many`);
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(0).padStart(5);
}
