// Makes room for the compiled tests: nothing stale, and ES modules although package.json names no type.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

for (const folder of ['out/src', 'out/test']) rmSync(folder, { recursive: true, force: true });
mkdirSync('out', { recursive: true });
writeFileSync('out/package.json', '{ "type": "module" }\n');
