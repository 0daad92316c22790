import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/core/index.js';
import { readReport } from '../../src/host/read.js';
import { memoryFiles } from './memory.js';

const limits = { ...defaultConfig.limits, bytes: 10 };

describe('reading a report', () => {
  it('does not touch what is too large', async () => {
    const files = memoryFiles({ '/a.md': 'x'.repeat(11), '/b.md': 'x'.repeat(10) });
    assert.deepEqual(await readReport(files, '/a.md', limits), {
      kind: 'refused',
      id: 'too-large',
      values: { size: 11, limit: 10 },
    });
    assert.deepEqual(files.reads, []);
    assert.equal((await readReport(files, '/b.md', limits)).kind, 'text');
  });

  it('refuses what has grown since it was asked', async () => {
    const files = memoryFiles({ '/a.md': 'x'.repeat(11) });
    const growing = { ...files, stat: async () => ({ kind: 'file', size: 1 }) as const };
    assert.equal((await readReport(growing, '/a.md', limits)).kind, 'refused');
  });

  it('says why something cannot be read', async () => {
    const files = memoryFiles({ '/a/b.md': '' });
    for (const [path, reason] of [
      ['/none.md', 'does not exist'],
      ['/a', 'is a folder'],
    ] as const) {
      const read = await readReport(files, path, limits);
      assert.ok(read.kind === 'unreadable' && read.reason.en === reason);
    }
  });
});
