import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './server.js';

/** The worker's own scope; the types of the DOM would clash with those of Node. */
declare const self: object;

/** Everything is reached through the editor, and a worker may not compile code. */
export function startServer(_script: null | string): void {
  const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
  serve(connection, { filesOf: () => null, compiles: false });
}
