// Bundles everything that runs outside the repository into dist/, with the notices of what is bundled.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const common = {
  bundle: true,
  minify: true,
  keepNames: false,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  target: 'node20',
};
const node = { ...common, platform: 'node', format: 'cjs' };
const browser = { ...common, platform: 'browser', target: 'es2023', mainFields: ['module', 'browser', 'main'] };

const bundles = [
  { ...node, entryPoints: ['src/client/node.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...node, entryPoints: ['src/server/start.ts'], outfile: 'dist/server.js' },
  { ...node, entryPoints: ['src/cli/bin.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['src/client/web.ts'],
    outfile: 'dist/web/client.js',
    external: ['vscode'],
  },
  // `worker`: a dependency asks for `document` otherwise.
  {
    ...browser,
    format: 'iife',
    conditions: ['worker'],
    entryPoints: ['src/server/web.ts'],
    outfile: 'dist/web/server.js',
  },
  {
    ...common,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm',
    entryPoints: ['src/core/index.ts'],
    outfile: 'dist/index.mjs',
  },
];

/** Bytes of JavaScript in the extension. */
const limit = 1_000_000;

await rm('dist', { recursive: true, force: true });
await mkdir('dist/web', { recursive: true });
const results = await Promise.all(bundles.map((bundle) => build(bundle)));
await writeFile(
  'dist/THIRD-PARTY-NOTICES.txt',
  await notices(results.flatMap(({ metafile }) => Object.keys(metafile.inputs))),
);
await report(results);

/** Name, version and licence of every package of which a file is bundled. */
async function notices(inputs) {
  const folders = [...new Set(inputs.map(packageFolder).filter((folder) => folder !== null))].sort();
  const parts = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text = file === undefined ? license : await readFile(join(folder, file), 'utf8');
    if (typeof text !== 'string') throw new Error(`${folder} has no licence`);
    parts.set(`${name} ${version}`, text.trim());
  }
  const line = '-'.repeat(80);
  return [...parts].map(([name, text]) => `${line}\n${name}\n${line}\n\n${text}\n`).join('\n');
}

/** The package a bundled file belongs to: nested node_modules count, folders such as `lib/esm` with a package.json do not. */
function packageFolder(file) {
  const [, folder] = file.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//) ?? [];
  return folder !== undefined && existsSync(join(folder, 'package.json')) ? folder : null;
}

async function report(results) {
  const sizes = results.flatMap(({ metafile }) =>
    Object.entries(metafile.outputs).map(([file, { bytes }]) => [file, bytes]),
  );
  for (const [file, bytes] of sizes) console.log(`${file.padEnd(24)} ${(bytes / 1000).toFixed(0).padStart(6)} kB`);
  const shipped = sizes.filter(
    ([file]) => dirname(file).startsWith('dist') && !file.endsWith('.mjs') && !file.endsWith('cli.js'),
  );
  const total = shipped.reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log(`${'in the extension'.padEnd(24)} ${(total / 1000).toFixed(0).padStart(6)} kB of ${limit / 1000}`);
  if (total > limit) throw new Error(`The extension's JavaScript is ${total - limit} bytes over its limit`);
}
