import type { ExitCode, Io } from '../io.js';

/** `hansei lsp --stdio`: the server is loaded only here. It ends the process by itself when its client leaves. */
export async function lspCommand({ worker = null }: Io): Promise<ExitCode> {
  const { startServer } = await import('../../server/node.js');
  startServer(worker);
  return 0;
}
