import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { configName } from '../host/config.js';
import type { Engine } from '../host/engine.js';
import type { ConfigNews } from './config-news.js';
import type { Configs, Known } from './configs.js';
import { judge, type Verdict } from './judge.js';
import { type Status, statusMethod } from './protocol.js';
import type { Session } from './session.js';
import { uriOf } from './uris.js';

export type CheckParts = {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly configs: Configs;
  readonly news: ConfigNews;
  readonly session: Session;
  readonly engine: Engine;
  /** Told of each verdict on an open document. */
  readonly judged: (uri: string, verdict: Verdict) => void;
};

export type Checker = {
  /** Checks an open document as it is now, and publishes unless it has changed meanwhile. */
  check(uri: string): Promise<void>;
  /** The document was closed. */
  forget(uri: string): void;
};

export function checkerOf(parts: CheckParts): Checker {
  const { connection, documents, configs, news } = parts;
  const newest = new Map<string, number>();
  let tickets = 0;

  async function check(uri: string): Promise<void> {
    const document = documents.get(uri);
    if (document === undefined) return;
    const { version } = document;
    const ticket = ++tickets;
    newest.set(uri, ticket);
    const known = await configs.forDocument(uri);
    news.publish(known);
    if (uri.endsWith(`/${configName}`)) return;
    if (document.version !== version) return;
    const verdict = await judge(document, known, parts);
    if (newest.get(uri) !== ticket || document.version !== version) return;
    if (verdict.failure !== null) connection.console.error(`${uri}: ${verdict.failure}`);
    connection.sendDiagnostics({ uri, version, diagnostics: [...verdict.diagnostics] });
    parts.judged(uri, verdict);
    connection.sendNotification(statusMethod, statusOf(uri, known, { verdict, news }));
  }

  function forget(uri: string): void {
    if (!newest.delete(uri) || uri.endsWith(`/${configName}`)) return;
    connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  return { check, forget };
}

function statusOf(uri: string, known: Known, { verdict, news }: { verdict: Verdict; news: ConfigNews }): Status {
  const { base, used, read } = known;
  const [problem] = read.problems;
  const [nearest] = used.files;
  const failure = verdict.failure === null ? null : { uri: null, line: 1, message: verdict.failure };
  return {
    uri,
    why: verdict.why,
    profile: verdict.overview?.profile ?? null,
    config: nearest === undefined ? null : uriOf({ base, path: nearest }),
    problems: verdict.diagnostics.length,
    notes: read.notes.map(({ message }) => message[news.language(known)]),
    clock: verdict.overview?.clock ?? null,
    error: problem
      ? { uri: uriOf({ base, path: problem.file }), line: problem.line, message: problem.message[news.language(known)] }
      : failure,
  };
}
