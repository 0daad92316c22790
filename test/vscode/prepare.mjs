import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const vscode = ['node_modules', 'code-server', 'lib', 'vscode'];

/** Installs VS Code, its Node and the browser from npm, once. */
export async function prepare(here) {
  if (!existsSync(join(here, 'node_modules', '.package-lock.json'))) npm(here, ['ci']);
  const inner = join(here, ...vscode);
  if (!existsSync(join(inner, 'node_modules', '.package-lock.json'))) npm(inner, ['install', '--omit=dev']);
}

function npm(cwd, args) {
  console.log(`npm ${args.join(' ')} in ${cwd}`);
  execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: 'inherit',
  });
}
