// The packages as users get them: what the VSIX and the tarball hold, and that the tarball's `hansei` runs in an empty folder.
// Needs `npm run package` before it.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

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
    console.log(`✘ ${name}\n  ${String(error.message).replaceAll('\n', '\n  ')}`);
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
  /^(?:package(?:\.nls(?:\.ja)?)?\.json|readme\.md|changelog\.md|license(?:\.txt|\.md)?|dist\/[\w./-]+\.(?:js|mjs|txt|d\.ts)|l10n\/[\w.]+\.json|media\/[\w./-]+\.(?:png|svg)|schemas\/[\w.]+\.json|snippets\/[\w.-]+\.code-snippets)$/i;

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
  for (const wanted of ['dist/cli.js', 'dist/index.mjs', 'dist/THIRD-PARTY-NOTICES.txt', 'schemas/report.schema.json'])
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
  const code =
    "import('hansei').then(({ lint, defaultConfig, formFor }) => console.log(lint('# Down', { config: defaultConfig, forms: formFor, now: null, messages: 'ja', fixes: false, fileName: null }).findings.length))";
  assert.ok(Number(execFileSync(process.execPath, ['-e', code], { cwd: folder, encoding: 'utf8' })) > 0);
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
