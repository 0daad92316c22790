import { createConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { nodeFiles } from '../host/files.node.js';
import { type Host, serve } from './server.js';

const host: Host = { filesOf: (base) => (base === 'file://' ? nodeFiles : null), compiles: true };

/** Speaks LSP: over IPC where the extension started this process, else over stdin and stdout, which then are LSP's alone. */
export function startServer(): void {
  console.log = console.error;
  console.info = console.error;
  const connection = process.argv.includes('--node-ipc')
    ? createConnection(new IPCMessageReader(process), new IPCMessageWriter(process))
    : createConnection(process.stdin, process.stdout);
  process.on('unhandledRejection', (error) => connection.console.error(String(error)));
  serve(connection, host);
}
