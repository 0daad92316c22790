import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Engine, localEngine, rememberingEngine } from '../host/engine.js';
import type { FileSystem } from '../host/files.js';
import { checkerOf } from './check.js';
import { verdictOn } from './closed-file.js';
import { configNewsOf } from './config-news.js';
import { configsOf } from './configs.js';
import { debounce } from './debounce.js';
import { answerFeatures, featureCapabilities } from './features.js';
import { editorFiles } from './files.js';
import { answerIncident } from './incident.js';
import type { Verdict } from './judge.js';
import { newReportFor, profilesFor } from './new-report.js';
import { peopleOf } from './people.js';
import { pictureFor } from './picture.js';
import {
  type NewReportParams,
  newReportMethod,
  pictureMethod,
  profilesMethod,
  type SurveyParams,
  surveyMethod,
} from './protocol.js';
import { type Session, sessionOf, settingsFrom } from './session.js';
import { surveyOf } from './survey.js';

export type Host = {
  /** Files of a scheme and authority without the editor's help; `null`: there are none. */
  readonly filesOf: (base: string) => FileSystem | null;
  /** A team's own schema may be compiled here. */
  readonly compiles: boolean;
  /** Judge reports that are open and files that are not; without them it is done where the server runs. */
  readonly engines?: { readonly open: Engine; readonly closed: Engine };
};

/** Milliseconds without a change before a document is checked. */
const pause = 150;

const capabilities: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  ...featureCapabilities,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

export function serve(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    start(connection, host, sessionOf(params));
    return { capabilities, serverInfo: { name: 'hansei' } };
  });
  connection.listen();
}

function start(connection: Connection, host: Host, session: Session): void {
  const documents = new TextDocuments(TextDocument);
  const filesOf = (base: string) => (session.settings.files ? editorFiles(connection, base) : host.filesOf(base));
  const configs = configsOf({ session, filesOf, compiles: host.compiles });
  const news = configNewsOf(connection, session);
  const { open: engine, closed: other } = host.engines ?? { open: rememberingEngine(), closed: localEngine };
  const people = peopleOf();
  const closed = { connection, configs, session, filesOf, engine: other, people };
  const survey = surveyOf({ connection, documents, verdictOn: (uri) => verdictOn(uri, closed) });
  const judged = (uri: string, verdict: Verdict) => {
    people.learn(uri, verdict);
    survey.judged(uri, verdict);
  };
  const { check, forget } = checkerOf({ connection, documents, configs, news, session, engine, judged });
  const failed = (error: unknown) => connection.console.error(String(error));
  const checks = debounce((uri) => void check(uri).catch(failed), pause);
  const recheck = () => {
    configs.reset();
    news.reset();
    for (const uri of documents.keys()) checks.now(uri);
    survey.again();
  };

  // The event of a change follows that of opening.
  const opened = new Set<string>();
  documents.onDidOpen(({ document }) => opened.add(document.uri));
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (opened.delete(uri)) checks.now(uri);
    else if (session.settings.run === 'onType') checks.soon(uri);
  });
  documents.onDidSave(({ document }) => (watches(session) ? checks.now(document.uri) : recheck()));
  documents.onDidClose(({ document: { uri } }) => {
    checks.forget(uri);
    forget(uri);
    survey.closed(uri);
  });
  documents.listen(connection);

  connection.onInitialized(() => follow(connection, session, recheck));
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    survey.changed(changes);
    if (!changes.some(({ uri }) => configs.concerns(uri))) return;
    recheck();
    for (const { uri } of changes) if (configs.concerns(uri)) news.publish(await configs.forDocument(uri));
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    session.settings = settingsFrom(settings?.hansei);
    recheck();
    refresh(connection, session);
  });

  connection.onRequest(pictureMethod, async ({ uri }: { readonly uri: string }) => {
    const document = documents.get(uri);
    return document === undefined ? '' : pictureFor(document, await configs.forDocument(uri), { session, engine });
  });
  answerFeatures(connection, { documents, configs, session, engine, filesOf, people });
  connection.onRequest(newReportMethod, async (params: NewReportParams) =>
    newReportFor(params, await configs.forFolder(params.folder), session),
  );
  connection.onRequest(surveyMethod, (params: SurveyParams, token) => survey.run(params, token));
  answerIncident(connection, { documents, configs, session, engine });
  connection.onRequest(profilesMethod, async () => profilesFor(await configs.forFolder(session.folders[0] ?? null)));
}

/** What was asked for before may look otherwise now. */
function refresh(connection: Connection, { capabilities: { workspace } }: Session): void {
  if (workspace?.inlayHint?.refreshSupport) connection.languages.inlayHint.refresh().catch(() => undefined);
  if (workspace?.codeLens?.refreshSupport) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
}

const watches = ({ capabilities }: Session): boolean =>
  capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;

/** Asks the editor to tell of config files and workspace folders that come, change or go. */
function follow(connection: Connection, session: Session, recheck: () => void): void {
  if (watches(session)) {
    // Not only hansei.config.json: the files it extends and a team's schema have names of their own.
    const watchers = [{ globPattern: '**/*.json' }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
  }
  if (session.capabilities.workspace?.workspaceFolders !== true) return;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = new Set(removed.map(({ uri }) => uri));
    session.folders = [...session.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    recheck();
  });
}
