import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf, type Said } from '../host/files.js';
import { repositoryOf } from '../host/repository.node.js';
import { hashOf, NotWritten, writeFileChecked } from '../host/writer.node.js';

/** A text as it was read from a file. `via`: the path that led there. */
export type Was = { readonly text: string; readonly bom: boolean; readonly via: string };

const bytesOf = ({ text, bom }: Pick<Was, 'text' | 'bom'>): Uint8Array => Buffer.from(bom ? `\ufeff${text}` : text);

const words = {
  changed: { en: 'was changed meanwhile', ja: 'その間に変更されました' },
  link: { en: 'is a link', ja: 'リンクです' },
  outside: { en: 'a link leads out of the repository', ja: 'リンクがリポジトリの外を指しています' },
} as const satisfies Record<string, Said>;

/** `otherNames`: hard links that keep the old text. */
export type Written = { readonly otherNames: number } | { readonly reason: Said };

/** Writes a fixed report over the one that was read; why not, where that cannot be done. BOM and mode are kept. */
export async function writeFixed(native: string, was: Was, text: string): Promise<Written> {
  try {
    if (await isOutside(native, was.via)) return { reason: words.outside };
    return { otherNames: await writeFileChecked(native, bytesOf({ ...was, text }), hashOf(bytesOf(was))) };
  } catch (error) {
    return { reason: error instanceof NotWritten ? words[error.why] : reasonOf(error) };
  }
}

/** A link, at the end or on the way, leads to somewhere else. */
async function isOutside(native: string, via: string): Promise<boolean> {
  const [real, root] = await Promise.all([realpath(native), realpath(repositoryOf(path.dirname(via)))]);
  return path.relative(root, real).split(path.sep)[0] === '..';
}
