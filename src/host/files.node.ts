import { closeSync, openSync, readFileSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { open, readFile, realpath, stat } from 'node:fs/promises';
import type { FileKind, FileSystem } from './files.js';

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
      return statOf(await stat(toNative(path)));
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

const statOf = (found: Stats): { readonly kind: FileKind; readonly size: number } => ({
  kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other',
  size: found.size,
});

/**
 * The same for a command, which has nothing else to do while it waits: a quarter of the CPU for each file, and one open
 * file at a time.
 */
export const waitingFiles: FileSystem = {
  async stat(path) {
    try {
      return statOf(statSync(toNative(path)));
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  },
  async read(path, atMost) {
    return atMost === undefined ? readFileSync(toNative(path)) : readHeadSync(toNative(path), atMost);
  },
  async realPath(path) {
    return fromNative(realpathSync.native(toNative(path)));
  },
};

function readHeadSync(native: string, atMost: number): Uint8Array {
  const file = openSync(native, 'r');
  try {
    const bytes = new Uint8Array(atMost);
    let filled = 0;
    for (let read = -1; read !== 0 && filled < atMost; filled += read)
      read = readSync(file, bytes, filled, atMost - filled, filled);
    return bytes.subarray(0, filled);
  } finally {
    closeSync(file);
  }
}

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
