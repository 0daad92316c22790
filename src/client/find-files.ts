import { type CancellationToken, FileType, RelativePattern, Uri, type WorkspaceFolder, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findFilesMethod } from '../server/protocol.js';

/** The server asks which Markdown files there are: only the editor can look into every kind of workspace. */
export function answerFindFiles(client: BaseLanguageClient): void {
  client.onRequest(findFilesMethod, async (_: unknown, token: CancellationToken): Promise<string[]> => {
    const found: Uri[] = [];
    for (const folder of workspace.workspaceFolders ?? []) found.push(...(await inFolder(folder, token)));
    return [...new Set(found.map(String))];
  });
}

async function inFolder(folder: WorkspaceFolder, token: CancellationToken): Promise<Uri[]> {
  const pattern = new RelativePattern(folder, '**/*.{md,markdown}');
  const found = await workspace.findFiles(pattern, '**/node_modules/**', undefined, token);
  // Not every virtual file system can be searched; all can be walked through.
  return found.length > 0 || folder.uri.scheme === 'file' ? found : walk(folder.uri, token);
}

/** Requests that a remote file system is worth. */
const mostFolders = 1000;

async function walk(root: Uri, token: CancellationToken): Promise<Uri[]> {
  const found: Uri[] = [];
  const waiting = [root];
  for (let left = mostFolders; left > 0 && !token.isCancellationRequested; left--) {
    const folder = waiting.shift();
    if (folder === undefined) break;
    for (const [name, type] of await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => [])) {
      if (type === FileType.Directory && name !== 'node_modules' && name !== '.git') {
        waiting.push(Uri.joinPath(folder, name));
      } else if (type & FileType.File && /\.(md|markdown)$/i.test(name)) found.push(Uri.joinPath(folder, name));
    }
  }
  return found;
}
