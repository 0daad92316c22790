import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Extension, startExtension } from './extension.js';

export function activate(context: ExtensionContext): Extension {
  const module = context.asAbsolutePath('dist/server.js');
  const run = { module, transport: TransportKind.ipc };
  return startExtension(
    context,
    'node',
    (options) => new LanguageClient('hansei', 'Hansei', { run, debug: run }, options),
  );
}
