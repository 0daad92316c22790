import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { derivedFiles } from '../src/generate/index.js';
import { root } from './support/root.js';

describe('derived files', () => {
  it('are on the disk as `npm run generate` writes them', async () => {
    for (const [file, text] of Object.entries(await derivedFiles(root, 'all'))) {
      const full = path.join(root, file);
      assert.ok(existsSync(full) && readFileSync(full, 'utf8') === text, `${file} is stale; run npm run generate`);
    }
  });
});
