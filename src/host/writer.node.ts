import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import {
  access,
  appendFile,
  type FileHandle,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  stat,
  unlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

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

/**
 * Replaces a file whose bytes still have `expectedHash`; at any moment it is wholly old or wholly new. Keeps the mode.
 * Gives the number of other names that the old file has, and that keep the old bytes.
 */
export async function writeFileChecked(native: string, bytes: Uint8Array, expectedHash: string): Promise<number> {
  const before = await lstat(native);
  if (before.isSymbolicLink()) throw new NotWritten('link');
  // A new file would take its place all the same.
  await access(native, constants.W_OK);
  await removeStale(native);
  const temporary = temporaryFor(native);
  const file = await open(temporary, 'wx', before.mode & 0o777);
  await writeWhole(file, bytes, temporary, before.mode & 0o777);
  try {
    if (hashOf(await readUnlinked(native)) !== expectedHash) throw new NotWritten('changed');
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  }
  await renamed(temporary, native);
  return before.nlink - 1;
}

/** Writes a file that the caller named, over an old one too; whole or not at all, but for pipes and devices. */
export async function replaceFile(native: string, text: string): Promise<void> {
  await makeFolder(path.dirname(native));
  const real = await realpath(native).catch(() => native);
  const found = await stat(real).catch(() => null);
  if (found !== null && !found.isFile()) return writeFile(real, text);
  const temporary = temporaryFor(real);
  await writeWhole(await open(temporary, 'wx', found?.mode), Buffer.from(text), temporary, found?.mode);
  await renamed(temporary, real);
}

/** Adds to the end of a file, which others write to as well. */
export const appendToFile = (native: string, text: string): Promise<void> => appendFile(native, text);

const temporaryFor = (native: string): string =>
  path.join(path.dirname(native), `.${path.basename(native).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);

/** Milliseconds after which a temporary file is that of a run that was killed. */
const staleAfter = 3_600_000;

/** What a killed run left beside a file; only what bears its name and ours. */
async function removeStale(native: string): Promise<void> {
  const folder = path.dirname(native);
  const start = `.${path.basename(native).slice(0, 100)}.`;
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(start) || !/^[0-9a-f]{12}\.tmp$/.test(name.slice(start.length))) continue;
    const found = await lstat(path.join(folder, name)).catch(() => null);
    if (found?.isFile() && Date.now() - found.mtimeMs > staleAfter)
      await unlink(path.join(folder, name)).catch(() => {});
  }
}

/** Another program may hold the file for a moment on Windows. */
async function renamed(temporary: string, native: string): Promise<void> {
  for (let wait = 5; ; wait *= 2) {
    try {
      return await rename(temporary, native);
    } catch (error) {
      const isHeld = error instanceof Error && 'code' in error && /^(EPERM|EBUSY|EACCES)$/.test(String(error.code));
      if (process.platform === 'win32' && isHeld && wait <= 80) await setTimeout(wait);
      else {
        await unlink(temporary).catch(() => {});
        throw error;
      }
    }
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
