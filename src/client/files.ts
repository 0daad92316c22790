import { FileSystemError, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readFileMethod } from '../server/protocol.js';

/** The server reads files through the editor, so that it works on every kind of workspace. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(readFileMethod, async ({ uri }: { uri: string }): Promise<readonly number[] | null> => {
    try {
      return [...(await workspace.fs.readFile(Uri.parse(uri, true)))];
    } catch (error) {
      const missing = error instanceof FileSystemError && /FileNotFound|FileIsADirectory/.test(error.code);
      if (missing) return null;
      throw error;
    }
  });
}
