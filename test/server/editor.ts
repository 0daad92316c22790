import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type PublishDiagnosticsParams,
  type ShowDocumentParams,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import {
  type Bytes,
  findFilesMethod,
  type ReportEntry,
  type ReportsNews,
  reportsMethod,
  type Settings,
  type Stat,
  type Status,
  statusMethod,
} from '../../src/server/protocol.js';
import { serve } from '../../src/server/server.js';

/** An editor of a few lines, with its files in memory, that talks to a server in this process. */
export type Editor = Awaited<ReturnType<typeof startEditor>>;

export const root = 'file:///work';

export type Setup = {
  readonly settings?: Partial<Settings>;
  readonly locale?: string;
  /** Content by path below the root. */
  readonly files?: Readonly<Record<string, string>>;
};

export async function startEditor({ settings = {}, locale = 'en', files = {} }: Setup = {}) {
  const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor));
  serve(server, { filesOf: () => null, compiles: false });
  const wire = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));

  const disk = new Map(Object.entries(files).map(([path, text]) => [`${root}/${path}`, text]));
  const published: PublishDiagnosticsParams[] = [];
  const statuses: Status[] = [];
  const logged: string[] = [];
  const reports = new Map<string, ReportEntry>();
  const surveyed: { done: number; total: number }[] = [];
  const delays = { stat: 0 };
  /** What the server asked the editor to do. */
  const asked = { edits: [] as WorkspaceEdit[], shown: [] as ShowDocumentParams[], told: [] as string[] };

  wire.onRequest('hansei/stat', async ({ uri }: { uri: string }): Promise<Stat> => {
    if (delays.stat > 0) await sleep(delays.stat);
    const text = disk.get(uri);
    return text === undefined ? null : { kind: 'file', size: text.length };
  });
  wire.onRequest('hansei/readFile', ({ uri }: { uri: string }): Bytes => [...Buffer.from(disk.get(uri) ?? '')]);
  wire.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
    asked.edits.push(edit);
    return { applied: true };
  });
  wire.onRequest('window/showDocument', (params: ShowDocumentParams) => {
    asked.shown.push(params);
    return { success: true };
  });
  wire.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
    asked.told.push(message);
    return null;
  });
  wire.onRequest(findFilesMethod, () => [...disk.keys()].filter((uri) => uri.endsWith('.md')));
  wire.onNotification(reportsMethod, ({ changed, removed, done, total }: ReportsNews) => {
    for (const entry of changed) reports.set(entry.uri, entry);
    for (const uri of removed) reports.delete(uri);
    surveyed.push({ done, total });
  });
  wire.onRequest('client/registerCapability', () => null);
  wire.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
  });
  wire.onNotification(statusMethod, (status: Status) => {
    statuses.push(status);
  });
  wire.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message);
  });
  wire.listen();
  const initialize: InitializeParams = {
    processId: null,
    rootUri: null,
    locale,
    workspaceFolders: [{ uri: root, name: 'work' }],
    initializationOptions: { ...settings, files: true },
    capabilities: {
      workspace: {
        workspaceFolders: true,
        didChangeWatchedFiles: { dynamicRegistration: true },
        workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
      },
      textDocument: {
        completion: { completionItem: { snippetSupport: true } },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      },
    },
  };
  await wire.sendRequest('initialize', initialize);
  await wire.sendNotification('initialized', {});

  const uriOf = (path: string) => `${root}/${path}`;
  return {
    wire,
    published,
    statuses,
    logged,
    reports,
    surveyed,
    delays,
    asked,
    open: (path: string, text: string) =>
      wire.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uriOf(path), languageId: 'markdown', version: 1, text },
      }),
    /** Inserts at the start of a line. */
    insert: (path: string, place: { version: number; line: number }, text: string) => {
      const start = { line: place.line, character: 0 };
      const contentChanges = [{ range: { start, end: start }, text }];
      const textDocument = { uri: uriOf(path), version: place.version };
      return wire.sendNotification('textDocument/didChange', { textDocument, contentChanges });
    },
    close: (path: string) => wire.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(path) } }),
    write: (path: string, text: string | null) => {
      if (text === null) disk.delete(uriOf(path));
      else disk.set(uriOf(path), text);
      const changes = [{ uri: uriOf(path), type: text === null ? 3 : 2 }];
      return wire.sendNotification('workspace/didChangeWatchedFiles', { changes });
    },
    configure: (given: Partial<Settings>) =>
      wire.sendNotification('workspace/didChangeConfiguration', { settings: { hansei: { ...given, files: true } } }),
    shown: (path: string): readonly Diagnostic[] =>
      published.findLast(({ uri }) => uri === uriOf(path))?.diagnostics ?? [],
    rules: (path: string) =>
      (published.findLast(({ uri }) => uri === uriOf(path))?.diagnostics ?? []).map(({ code }) => code),
    versions: (path: string) => published.filter(({ uri }) => uri === uriOf(path)).map(({ version }) => version),
    status: (path: string) => statuses.findLast(({ uri }) => uri === uriOf(path)),
    stop: () => {
      wire.dispose();
      server.dispose();
    },
  };
}

export const sleep = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));

/** Polls until `find` gives something. */
export async function eventually<T>(what: string, find: () => T | undefined | false | null): Promise<T> {
  for (let left = 300; left > 0; left--) {
    const found = find();
    if (found !== undefined && found !== false && found !== null) return found;
    await sleep(10);
  }
  throw new Error(`not within 3 s: ${what}`);
}
