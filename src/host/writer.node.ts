import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, readFile, rename, unlink } from 'node:fs/promises';
import path from 'node:path';

/**
 * One new file, whole or not at all. Rejects with `EEXIST` when something stands there, and with the file system's error
 * when a byte could not be written. Folders above it are made.
 */
export async function createFile(native: string, text: string): Promise<void> {
  await makeFolder(path.dirname(native));
  const file = await open(native, 'wx');
  await writeWhole(file, Buffer.from(text, 'utf8'), native);
}

/** A file where a folder is needed is `ENOTDIR`, so that `EEXIST` always means the new file's own place. */
async function makeFolder(native: string): Promise<void> {
  try {
    await mkdir(native, { recursive: true });
  } catch (error) {
    const inTheWay = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw inTheWay ? Object.assign(new Error('not a folder'), { code: 'ENOTDIR' }) : error;
  }
}

/** SHA-256 of a file's bytes, as `writeFileChecked` expects it. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The file was changed or is a link: it was left as it is. */
export class NotWritten extends Error {
  readonly why: 'changed' | 'link';
  constructor(why: 'changed' | 'link') {
    super(why);
    this.name = 'NotWritten';
    this.why = why;
  }
}

/** Replaces a file whose bytes still have `expectedHash`; at any moment it is wholly old or wholly new. Keeps the mode. */
export async function writeFileChecked(native: string, bytes: Uint8Array, expectedHash: string): Promise<void> {
  const before = await lstat(native);
  if (before.isSymbolicLink()) throw new NotWritten('link');
  const temporary = path.join(path.dirname(native), `.${path.basename(native)}.${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(temporary, 'wx', before.mode & 0o777);
  await writeWhole(file, bytes, temporary, before.mode & 0o777);
  try {
    if (hashOf(await readUnlinked(native)) !== expectedHash) throw new NotWritten('changed');
    await rename(temporary, native);
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  }
}

/** A link that took the file's place in the meantime is refused. */
async function readUnlinked(native: string): Promise<Uint8Array> {
  if (process.platform === 'win32') return readFile(native);
  const file = await open(native, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Closes the file; what cannot be written to the last byte is removed. */
export async function writeWhole(file: Writable, bytes: Uint8Array, native: string, mode?: number): Promise<void> {
  try {
    for (let at = 0; at < bytes.length; ) {
      const { bytesWritten } = await file.write(bytes, at, bytes.length - at, null);
      if (bytesWritten === 0) throw new Error('no byte was written');
      at += bytesWritten;
    }
    // `open` takes the mode through the umask.
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } catch (error) {
    await file.close().catch(() => {});
    await unlink(native).catch(() => {});
    throw error;
  }
  await file.close();
}

type Writable = Pick<FileHandle, 'chmod' | 'sync' | 'close'> & {
  write(bytes: Uint8Array, offset: number, length: number, position: null): Promise<{ readonly bytesWritten: number }>;
};
