// Bundles everything that runs outside the repository into dist/, with the notices of what is bundled.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { builtinModules, createRequire } from 'node:module';
import { join } from 'node:path';
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
const others = [
  { ...node, entryPoints: ['src/cli/bin.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  {
    ...common,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm',
    entryPoints: ['src/core/index.ts'],
    outfile: 'dist/index.mjs',
  },
];

/** Bytes of JavaScript in the packed extension. */
const limit = 1_000_000;

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
const results = await Promise.all([...extension, ...others].map((bundle) => build(bundle)));
// What *Open Sample Report* shows: the reports of the demo.
await copyFile('test/reports/demo/checkout-bad.en.md', 'dist/sample.en.md');
await copyFile('test/reports/demo/login-bad.ja.md', 'dist/sample.ja.md');
await writeFile('dist/THIRD-PARTY-NOTICES.txt', await notices(results));
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
