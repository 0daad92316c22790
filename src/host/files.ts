import type { Language } from '../core/index.js';

export type FileKind = 'file' | 'folder' | 'other';

/** What the config walk and the readers need from a file system; Node's and VS Code's virtual ones both give it. */
export type FileSystem = {
  /** Links are followed. `null`: nothing is there. */
  stat(path: string): Promise<{ readonly kind: FileKind; readonly size: number } | null>;
  /** The bytes of a file, or only the first `atMost`. */
  read(path: string, atMost?: number): Promise<Uint8Array>;
  /** The path with all links followed; the same path where the file system has no links. */
  realPath(path: string): Promise<string>;
};

export type Said = Readonly<Record<Language, string>>;

/** An error of the file system as a short reason for people, never a stack trace. */
export function reasonOf(error: unknown): Said {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = reasons[code];
  if (known) return known;
  const text = code || (error instanceof Error ? error.message.split('\n')[0]! : String(error));
  return { en: text, ja: text };
}

const reasons: Readonly<Record<string, Said>> = {
  EACCES: { en: 'permission denied', ja: '権限がありません' },
  EPERM: { en: 'not permitted', ja: '許可されていません' },
  ENOENT: { en: 'does not exist', ja: '見つかりません' },
  ENOTDIR: { en: 'a file stands where a folder is needed', ja: 'フォルダーであるべき場所にファイルがあります' },
  EISDIR: { en: 'is a folder', ja: 'フォルダーです' },
  EEXIST: { en: 'already exists', ja: 'すでに存在します' },
  ELOOP: { en: 'a link that points to itself', ja: '自分自身を指すリンクです' },
  ENAMETOOLONG: { en: 'the name is too long', ja: '名前が長すぎます' },
  ENOSPC: { en: 'no space left on the disk', ja: 'ディスクに空きがありません' },
  EROFS: { en: 'the file system is read-only', ja: '読み取り専用のファイルシステムです' },
  EMFILE: { en: 'too many open files', ja: '開いているファイルが多すぎます' },
};
