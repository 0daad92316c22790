import assert from 'node:assert/strict';
import { placeOf, uriOf } from '../../src/server/uris.js';

describe('URIs', () => {
  it('go to paths and back', () => {
    for (const [uri, base, path] of [
      ['file:///work/a.md', 'file://', '/work/a.md'],
      ['file:///c%3A/work/%E9%9A%9C%E5%AE%B3%20%231.md', 'file://', '/c:/work/障害 #1.md'],
      ['vscode-remote://wsl%2Bubuntu/home/a', 'vscode-remote://wsl%2Bubuntu', '/home/a'],
      ['file:///', 'file://', '/'],
    ] as const) {
      assert.deepEqual(placeOf(uri), { base, path });
      assert.equal(uriOf({ base, path }), uri);
    }
  });

  it('lose the slash at the end of a folder, a query and a fragment', () => {
    assert.equal(placeOf('file:///work/')?.path, '/work');
    assert.equal(placeOf('file:///work/a.md?x#L3')?.path, '/work/a.md');
  });

  it('have no place when they are opaque or broken', () => {
    for (const uri of ['untitled:Untitled-1', 'file:///%E9', '', 'a.md']) assert.equal(placeOf(uri), null, uri);
  });
});
