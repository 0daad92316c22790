import assert from 'node:assert/strict';
import { folderOf, isInside, joined, nameOf, relativeTo, resolved } from '../../src/host/paths.js';

describe('paths', () => {
  it('have a folder and a name', () => {
    assert.equal(folderOf('/a/b.md'), '/a');
    assert.equal(folderOf('/a'), '/');
    assert.equal(folderOf('/'), '/');
    assert.equal(nameOf('/a/b.md'), 'b.md');
    assert.equal(joined('/', 'a'), '/a');
    assert.equal(joined('/a', 'b'), '/a/b');
  });

  it('are resolved', () => {
    assert.equal(resolved('/a/b', './c'), '/a/b/c');
    assert.equal(resolved('/a/b', '../c//d/.'), '/a/c/d');
    assert.equal(resolved('/a', '../../..'), '/');
    assert.equal(resolved('/a', '/b'), '/b');
  });

  it('are inside a folder or not', () => {
    assert.ok(isInside('/a', '/a/b'));
    assert.ok(isInside('/', '/a'));
    assert.ok(!isInside('/a', '/ab'));
    assert.equal(relativeTo('/a', '/a/b/c'), 'b/c');
    assert.equal(relativeTo('/', '/a'), 'a');
  });
});
