import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { type Extension, startExtension } from './extension.js';

/** Exists in the browser only; the types of the DOM would clash with those of Node. */
declare const Worker: new (url: string) => object;

export function activate(context: ExtensionContext): Extension {
  const server = Uri.joinPath(context.extensionUri, 'dist', 'server.js');
  const create = (options: LanguageClientOptions) =>
    new LanguageClient('hansei', 'Hansei', () => startWorker(server), options);
  return startExtension(context, 'browser', create);
}

/** A worker from a remote URL is refused: the script is read and started from memory. */
async function startWorker(script: Uri): Promise<MessageTransports> {
  const source = await workspace.fs.readFile(script);
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
  // VS Code's own `Worker` is not the one the client library looks for.
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
