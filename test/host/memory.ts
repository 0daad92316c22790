import type { FileSystem } from '../../src/host/files.js';

/** A file system of texts by path, which remembers what was read. `links` lead from path to path. */
export function memoryFiles(
  texts: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>> = {},
): FileSystem & { readonly reads: readonly string[] } {
  const reads: string[] = [];
  const isFolder = (path: string) =>
    Object.keys(texts).some((file) => file.startsWith(path === '/' ? path : `${path}/`));
  return {
    reads,
    async stat(path) {
      const text = texts[path];
      if (text !== undefined) return { kind: 'file', size: Buffer.byteLength(text) };
      return isFolder(path) ? { kind: 'folder', size: 0 } : null;
    },
    async read(path, atMost) {
      reads.push(path);
      const text = texts[path];
      if (text === undefined) throw Object.assign(new Error('absent'), { code: 'ENOENT' });
      return Buffer.from(text).subarray(0, atMost);
    },
    async realPath(path) {
      return links[path] ?? path;
    },
  };
}
