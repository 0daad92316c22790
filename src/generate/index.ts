/**
 * Writes every derived file. The validators come first and need nothing but the schemas; the rest reads the rules and
 * forms, which need the validators: `npm run generate` therefore compiles and runs this twice.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { validators } from './validators.js';

/** Derived files below `root`, by path, as they should be. */
export async function derivedFiles(root: string, only: 'validators' | 'all'): Promise<Record<string, string>> {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  const files = validators(read);
  if (only === 'all') Object.assign(files, (await import('./derived.js')).derived(read));
  return files;
}

function write(root: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    const full = path.join(root, file);
    if (existsSync(full) && readFileSync(full, 'utf8') === text) continue;
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
    process.stdout.write(`wrote ${file}\n`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  write(process.cwd(), await derivedFiles(process.cwd(), process.argv[2] === 'validators' ? 'validators' : 'all'));
