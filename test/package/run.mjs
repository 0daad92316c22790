// The packages as users get them: what the VSIX and the tarball hold, and that the tarball's `hansei` runs in an empty folder.
// Needs `npm run package` before it.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { buildSync } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const vsix = path.resolve(`hansei-${version}.vsix`);
const folder = mkdtempSync(path.join(tmpdir(), 'hansei-package-'));
let passed = 0;
let failed = 0;

function check(name, test) {
  try {
    test();
    passed++;
    console.log(`✔ ${name}`);
  } catch (error) {
    failed++;
    console.log(`✘ ${name}\n  ${String(error.message).slice(0, 2000).replaceAll('\n', '\n  ')}`);
  }
}

/** Names in a zip file, from its central directory. */
function zipNames(file) {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  const names = [];
  for (let at = bytes.readUInt32LE(end + 16), i = bytes.readUInt16LE(end + 10); i > 0; i--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    names.push(bytes.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}

const allowed =
  /^(?:package(?:\.nls(?:\.ja)?)?\.json|readme\.md|changelog\.md|license(?:\.txt|\.md)?|dist\/[\w./-]+\.(?:js|mjs|txt|d\.mts)|dist\/sample\.(?:en|ja)\.md|ci\/[\w.-]+\.ya?ml|l10n\/[\w.]+\.json|media\/[\w./-]+\.(?:png|svg|css)|schemas\/[\w.]+\.json|snippets\/[\w.-]+\.code-snippets)$/i;

check('the VSIX holds what it should and nothing else', () => {
  const names = zipNames(vsix)
    .filter((name) => name.startsWith('extension/') && !name.endsWith('/'))
    .map((name) => name.slice('extension/'.length));
  assert.deepEqual(
    names.filter((name) => !allowed.test(name)),
    [],
  );
  for (const wanted of [
    'dist/client.js',
    'dist/server.js',
    'dist/THIRD-PARTY-NOTICES.txt',
    'media/icon.png',
    'schemas/config.schema.json',
    'snippets/hansei-en.code-snippets',
    'snippets/hansei-ja.code-snippets',
    'snippets/hansei-customer-en.code-snippets',
    'snippets/hansei-customer-ja.code-snippets',
    'schemas/customer.schema.json',
    'package.nls.ja.json',
  ])
    assert.ok(names.includes(wanted), `${wanted} is missing`);
  for (const wanted of [/^license/i, /^changelog/i, /^readme/i])
    assert.ok(
      names.some((name) => wanted.test(name)),
      String(wanted),
    );
});
check('the VSIX has at most 1.5 MB', () => assert.ok(statSync(vsix).size <= 1_500_000, `${statSync(vsix).size} bytes`));

const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }),
);
check('the tarball holds what it should and nothing else', () => {
  const names = packed.files.map((file) => file.path);
  assert.deepEqual(
    names.filter((name) => !allowed.test(name)),
    [],
  );
  for (const wanted of [
    'dist/cli.js',
    'dist/core.js',
    'dist/worker.js',
    'dist/lsp.js',
    'dist/index.mjs',
    'dist/index.d.mts',
    'dist/THIRD-PARTY-NOTICES.txt',
    'schemas/report.schema.json',
  ])
    assert.ok(names.includes(wanted), `${wanted} is missing`);
});

writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', packed.filename], {
  cwd: folder,
  stdio: 'ignore',
  shell: process.platform === 'win32',
});
const hansei = (...args) =>
  spawnSync('npx', ['--offline', 'hansei', ...args], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

check('brings no other package', () => {
  const { packages } = JSON.parse(readFileSync(path.join(folder, 'node_modules/.package-lock.json'), 'utf8'));
  assert.deepEqual(Object.keys(packages), ['node_modules/hansei']);
});
check('npx hansei --version', () => assert.equal(hansei('--version').stdout.trim(), version));
check('npx hansei new creates a report', () => {
  const { status, stderr } = hansei(
    'new',
    '--title',
    'Checkout fails',
    '--status',
    'ongoing',
    '--out',
    'incidents/a.md',
  );
  assert.equal(status, 0, stderr);
  assert.ok(existsSync(path.join(folder, 'incidents/a.md')));
});
check('npx hansei lint finds what it leaves open', () => {
  const { status, stdout, stderr } = hansei('lint', '--fail-on', 'warning');
  assert.equal(status, 1, stderr);
  assert.match(stdout, /structure\/empty-section/);
});
check('the library lints a text', () => {
  const code = "import('hansei').then(({ lint }) => console.log(lint('# Down', { language: 'ja' }).findings.length))";
  assert.ok(Number(execFileSync(process.execPath, ['-e', code], { cwd: folder, encoding: 'utf8' })) > 0);
});

const consumer = `import { type Facts, type Finding, lint, read, readConfig, rules } from 'hansei';

const { config, problems } = readConfig('{ "timezone": "UTC" }');
const options = config ? { config, now: new Date(0), fixes: true } : {};
const findings: readonly Finding[] = lint('# Down', options).findings;
const facts: Facts | undefined = read('# Down')[0];
const owners: readonly string[] = facts?.actions.flatMap((action) => action.owners) ?? [];
const due: string | null | undefined = facts?.actions[0]?.due;
export const wrong = [
  // @ts-expect-error: misspelled
  () => lint('# Down', { languge: 'ja' }),
  // @ts-expect-error: no such language
  () => lint('# Down', { language: 'de' }),
];
console.log(findings.length, owners, due, rules.length, problems.length, facts?.answered.delay.how === 'no');
`;
const tsc = path.resolve('node_modules/typescript/bin/tsc');
for (const [moduleResolution, module] of [
  ['nodenext', 'nodenext'],
  ['bundler', 'esnext'],
])
  check(`a program in TypeScript uses it, moduleResolution ${moduleResolution}`, () => {
    writeFileSync(path.join(folder, 'consumer.mts'), consumer);
    const flags = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--types', '', '--lib'];
    const args = [...flags, 'es2023,dom', '--module', module, '--moduleResolution', moduleResolution];
    const { status, stdout } = spawnSync(process.execPath, [tsc, ...args, '--target', 'es2023', 'consumer.mts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
    const ran = execFileSync(process.execPath, ['consumer.mjs'], { cwd: folder, encoding: 'utf8' });
    assert.match(ran, /^\d+ \[\] undefined \d+ 0 true\n$/);
  });

check('a bundler for browsers takes the library, and it runs without anything of Node', () => {
  const { outputFiles } = buildSync({
    stdin: { contents: "export { lint } from 'hansei';", resolveDir: folder },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'hansei',
  });
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(outputFiles[0].text, context);
  assert.ok(vm.runInContext("hansei.lint('# Down').findings.length", context) > 0);
});

check('with every verdict in the cache the core is not even loaded', () => {
  const args = ['lint', '--cache', '--fail-on', 'never', 'incidents'];
  const cold = hansei(...args);
  assert.match(cold.stdout, /structure\/empty-section/, cold.stderr);
  const report = path.join(folder, 'incidents/a.md');
  // While it is ongoing, silence is told by the minute.
  writeFileSync(report, readFileSync(report, 'utf8').replace('status: ongoing', 'status: closed'));
  const { stdout } = hansei(...args);
  const core = path.join(folder, 'node_modules/hansei/dist/core.js');
  renameSync(core, `${core}.away`);
  try {
    const warm = hansei(...args);
    assert.deepEqual([warm.stdout, warm.stderr], [stdout, '']);
  } finally {
    renameSync(`${core}.away`, core);
  }
});
check("a team's own schema is compiled", () => {
  writeFileSync(path.join(folder, 'hansei.config.json'), '{ "root": true, "schema": "./own.json", "profile": "own" }');
  writeFileSync(
    path.join(folder, 'own.json'),
    JSON.stringify({
      allOf: [{ $ref: 'node_modules/hansei/schemas/report.schema.json' }],
      properties: {
        sections: {
          properties: {
            data: {
              type: 'object',
              'x-hansei': {
                order: 35,
                rank: 3,
                from: 'ongoing',
                en: { heading: 'Data' },
                ja: { heading: '情報漏えい' },
              },
            },
          },
          required: ['data'],
        },
      },
    }),
  );
  const report = path.join(folder, 'incidents/a.md');
  writeFileSync(report, readFileSync(report, 'utf8').replace('profile: standard', 'profile: own'));
  const { stdout, stderr } = hansei('lint', 'incidents/a.md');
  assert.match(stdout, /"Data" is missing/, stderr);
});

rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
