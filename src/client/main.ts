import type { ExtensionContext } from 'vscode';
import type { Extension } from './extension.js';

/** Exists in the workers of browsers only. One script serves both hosts, so that the client is shipped once. */
declare const importScripts: unknown;

export async function activate(context: ExtensionContext): Promise<Extension> {
  const host = await (typeof importScripts === 'function' ? import('./web.js') : import('./node.js'));
  return host.activate(context);
}
