import type { Connection } from 'vscode-languageserver';
import type { FileSystem } from '../host/files.js';
import { type Bytes, readFileMethod, type Stat, statMethod } from './protocol.js';
import { uriOf } from './uris.js';

/** The files of one scheme and authority, as the editor sees them. Links are the editor's business. */
export const editorFiles = (connection: Connection, base: string): FileSystem => ({
  stat: (path) => connection.sendRequest<Stat>(statMethod, { uri: uriOf({ base, path }) }),
  async read(path, atMost) {
    const bytes = await connection.sendRequest<Bytes>(readFileMethod, { uri: uriOf({ base, path }) });
    return Uint8Array.from(bytes).subarray(0, atMost);
  },
  realPath: async (path) => path,
});
