import type { Limits } from '../core/index.js';
import { type Decoded, decode } from './decode.js';
import { type FileSystem, reasonOf, type Said } from './files.js';

export type ReadReport = Decoded | { readonly kind: 'unreadable'; readonly reason: Said };

/** The size is asked before a byte is read. */
export async function readReport(files: FileSystem, path: string, limits: Limits): Promise<ReadReport> {
  try {
    const found = await files.stat(path);
    if (found === null) return { kind: 'unreadable', reason: absent };
    if (found.kind !== 'file') return { kind: 'unreadable', reason: found.kind === 'folder' ? folder : notRegular };
    if (found.size > limits.bytes) return tooLarge(found.size, limits);
    const bytes = await files.read(path);
    return bytes.length > limits.bytes ? tooLarge(bytes.length, limits) : decode(bytes);
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
}

export const tooLarge = (bytes: number, limits: Limits): Decoded => ({
  kind: 'refused',
  id: 'too-large',
  values: { size: bytes, limit: limits.bytes },
});

const absent: Said = { en: 'does not exist', ja: '見つかりません' };
const folder: Said = { en: 'is a folder', ja: 'フォルダーです' };
export const notRegular: Said = { en: 'is not a regular file', ja: '通常のファイルではありません' };
