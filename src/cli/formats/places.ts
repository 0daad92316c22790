import path from 'node:path';
import type { FileResult } from '../result.js';

/** The path of a file as seen from a folder, with `/`. What came through a pipe without a name keeps its label. */
export const pathFrom = (folder: string, { path: native }: Pick<FileResult, 'path'>): string =>
  path.isAbsolute(native) ? path.relative(folder, native).replaceAll(path.sep, '/') : native;

/** A relative URI: every character that could end the path, start a scheme or trick a reader is `%`-encoded. */
export const uriFrom = (folder: string, result: Pick<FileResult, 'path'>): string =>
  // Lone surrogates cannot be encoded.
  Buffer.from(pathFrom(folder, result)).toString().split('/').map(encodeURIComponent).join('/');
