import { open, readFile, realpath, stat } from 'node:fs/promises';
import type { FileSystem } from './files.js';

const windows = process.platform === 'win32';

/** A path of this machine as the host writes it. `native` must be absolute. */
export const fromNative = (native: string): string => (windows ? `/${native.replaceAll('\\', '/')}` : native);

export const toNative = (path: string): string => (windows ? path.slice(1).replace(/^\w:$/, '$&/') : path);

const absent = new Set(['ENOENT', 'ENOTDIR']);

export const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && absent.has(String(error.code));

export const nodeFiles: FileSystem = {
  async stat(path) {
    try {
      const found = await stat(toNative(path));
      const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
      return { kind, size: found.size };
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  },
  async read(path, atMost) {
    return atMost === undefined ? readFile(toNative(path)) : readHead(toNative(path), atMost);
  },
  async realPath(path) {
    return fromNative(await realpath(toNative(path)));
  },
};

async function readHead(native: string, atMost: number): Promise<Uint8Array> {
  const file = await open(native, 'r');
  try {
    const bytes = new Uint8Array(atMost);
    let filled = 0;
    while (filled < atMost) {
      const { bytesRead } = await file.read(bytes, filled, atMost - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await file.close();
  }
}
