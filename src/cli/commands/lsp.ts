import type { ExitCode } from '../io.js';

/** `hansei lsp --stdio`: the server is loaded only here. It ends the process by itself when its client leaves. */
export async function lspCommand(): Promise<ExitCode> {
  const { startServer } = await import('../../server/node.js');
  startServer();
  return 0;
}
