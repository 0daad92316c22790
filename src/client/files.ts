import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Bytes, readFileMethod, type Stat, statMethod } from '../server/protocol.js';

type File = { readonly uri: string };

/** The server reaches files through the editor, so that it works on every kind of workspace. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(statMethod, ({ uri }: File): Promise<Stat> => stat(Uri.parse(uri, true)));
  client.onRequest(readFileMethod, async ({ uri }: File): Promise<Bytes> => {
    return [...(await workspace.fs.readFile(Uri.parse(uri, true)))];
  });
}

async function stat(uri: Uri): Promise<Stat> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    const kind = type & FileType.File ? 'file' : type & FileType.Directory ? 'folder' : 'other';
    return { kind, size };
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
