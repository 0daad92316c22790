import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';
import { type Extension, startExtension } from './extension.js';

/** Exists in the browser only; the types of the DOM would clash with those of Node. */
declare const Worker: new (url: string) => object;

export function activate(context: ExtensionContext): Extension {
  const server = Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js');
  const create = (options: LanguageClientOptions) =>
    new LanguageClient('hansei', 'Hansei', () => startWorker(server), options);
  return startExtension(context, 'browser', create);
}

/** A worker from a remote URL is refused: the script is read and started from memory. */
async function startWorker(script: Uri): Promise<object> {
  const source = await workspace.fs.readFile(script);
  return new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
}
