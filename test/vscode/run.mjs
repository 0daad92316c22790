// The whole suite against the packaged extension: `node test/vscode/run.mjs` after `npm run package`.
import { createWriteStream, existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { prepare } from './prepare.mjs';

const here = import.meta.dirname;
const root = resolve(here, '../..');
await prepare(here);
const { openBrowser } = await import('./browser.mjs');
const { installExtension, startServer } = await import('./server.mjs');
const { picture, throughTheEyes } = await import('./eyes.mjs');
const { preview } = await import('./preview.mjs');
const { pasteAsRows } = await import('./paste.mjs');
const { tour } = await import('./tour.mjs');

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' };
const bare = {
  'security.workspace.trust.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
};
/** Both languages and every theme are seen; `run.mjs pictures` makes all pictures of the walkthrough. */
const tours = process.argv.includes('pictures')
  ? ['en', 'ja'].flatMap((language) => ['light', 'dark'].map((theme) => [language, theme]))
  : [
      ['en', 'light'],
      ['ja', 'dark'],
      ['ja', 'contrast'],
    ];
const out = join(here, 'out');
const harness = join(out, 'harness');
await rm(out, { recursive: true, force: true });
await copyHarness();
const work = await mkdtemp(join(tmpdir(), 'hansei-vscode-'));
const extensions = join(work, 'extensions');
const results = [];
const open = [];

process.once('SIGINT', () => end(130));
const late = setTimeout(() => {
  console.error('The suite took more than 8 minutes.');
  end(1);
}, 480_000);

try {
  await installExtension(await packaged(), extensions);
  const browser = await openBrowser();
  open.push(browser);
  const parts = {
    node: () => inHost(browser, 'node', {}),
    web: () =>
      inHost(browser, 'web', { 'remote.extensionKind': { 'hansei.hansei': ['web'], 'hansei.harness': ['web'] } }),
    eyes: async () => {
      const server = await start('eyes', bare);
      await throughTheEyes({ browser, server, workspace: await newWorkspace('eyes'), out, check });
      await pasteAsRows({ browser, server, workspace: await newWorkspace('paste'), out, check });
      await picture({ browser, server, workspace: await newWorkspace('picture'), out });
      await preview({ browser, server, workspace: await newWorkspace('preview'), out, check });
      await server.stop();
    },
    tour: async () => {
      for (const [language, theme] of tours) await inTour(browser, language, theme);
    },
  };
  // `run.mjs web` runs one part.
  for (const [name, part] of Object.entries(parts)) {
    if (
      process.argv.length === 2 ||
      process.argv.includes(name) ||
      (name === 'tour' && process.argv.includes('pictures'))
    )
      await part().catch((error) => check(name, error));
  }
} catch (error) {
  check(`the suite runs to its end`, error);
}
const failed = results.filter(({ error }) => error !== null).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
await end(failed === 0 ? 0 : 1);

/** Pictures of each step in `out/tour`; those of the walkthrough are copied to `media/walkthrough` by hand. */
async function inTour(browser, language, theme) {
  const name = `tour-${language}-${theme}`;
  const settings = { ...bare, 'workbench.colorTheme': themes[theme] };
  const server = await start(name, settings, language);
  const pictures = join(out, 'tour');
  await mkdir(pictures, { recursive: true });
  await tour({ browser, server, workspace: await newWorkspace(name), pictures, language, theme, check });
  await server.stop();
}

/** The tests of `harness/<name>.cjs` inside the extension host; the harness writes its results into the workspace. */
async function inHost(browser, name, settings) {
  const server = await start(name, settings);
  const workspace = await newWorkspace(name);
  const pageLog = createWriteStream(join(out, `${name}-page.log`));
  const page = await browser.newPage();
  page.on('console', (message) => pageLog.write(`${message.text()}\n`));
  const file = (path) => `vscode-remote://127.0.0.1:${server.port}${path}`;
  const payload = [
    ['extensionDevelopmentPath', file(harness)],
    ['extensionTestsPath', file(join(harness, `${name}.cjs`))],
    ['skipWelcome', 'true'],
  ];
  await page.goto(`${server.url}/?folder=${workspace}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
  try {
    const done = await waitFor(join(workspace, 'results.json'), 90_000);
    for (const { title, error } of JSON.parse(done)) check(`${name}: ${title}`, error);
  } catch (error) {
    await page.screenshot({ path: join(out, `${name}-failed.png`) });
    throw error;
  } finally {
    await page.close();
    await server.stop();
  }
}

/** A browser's extension host loads one file: what it requires is put into it. */
async function copyHarness() {
  await cp(join(here, 'harness'), harness, { recursive: true });
  await writeFile(join(harness, 'web.cjs'), await inlined('web.cjs'));
}

async function inlined(name) {
  let text = await readFile(join(harness, name), 'utf8');
  for (const [call, other] of [...text.matchAll(/require\('\.\/([\w-]+\.cjs)'\)/g)]) {
    const whole = `(() => { const module = {};\n${await inlined(other)}\nreturn module.exports; })()`;
    text = text.replace(call, () => whole);
  }
  return text;
}

async function start(name, settings, language) {
  const log = join(out, `${name}.log`);
  const server = await startServer({ data: join(work, name), extensions, settings, log, language });
  open.push({ close: server.stop });
  return server;
}

async function newWorkspace(name) {
  const workspace = join(work, 'workspaces', name, 'shop');
  await mkdir(join(workspace, 'docs'), { recursive: true });
  await writeFile(join(workspace, 'README.md'), '# Checkout\n\nRoot cause: human error.\n');
  return workspace;
}

async function packaged() {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const file = join(root, `hansei-${version}.vsix`);
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run package`);
  return file;
}

/** `error`: null when it went well. */
function check(title, error) {
  results.push({ title, error });
  console.log(error === null ? `  ✓ ${title}` : `  ✗ ${title}\n    ${error.stack ?? error}`);
}

async function waitFor(file, milliseconds) {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text.endsWith('\n')) return text;
    await new Promise((next) => setTimeout(next, 200));
  }
  throw new Error(`No ${file} after ${milliseconds / 1000} s`);
}

async function end(code) {
  clearTimeout(late);
  await Promise.allSettled(open.map((part) => part.close()));
  for (const folder of [work, harness]) await rm(folder, { recursive: true, force: true });
  process.exit(code);
}
