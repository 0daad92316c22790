import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type TextDocuments,
  WatchKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { debounce } from './debounce.js';
import type { Verdict } from './judge.js';
import { findFilesMethod, type ReportEntry, type SurveyAnswer, type SurveyParams } from './protocol.js';
import { reportsNews } from './reports-news.js';

export type SurveyParts = {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  /** The verdict on a file on the disk; `null`: it is no report, or is not there. */
  readonly verdictOn: (uri: string) => Promise<Verdict | null>;
};

/** The reports of the workspace, those that are not open too. Asleep until the first survey. */
export type Survey = {
  run(params: SurveyParams, token: CancellationToken): Promise<SurveyAnswer>;
  /** The news about an open document. */
  judged(uri: string, verdict: Verdict): void;
  closed(uri: string): void;
  changed(events: readonly FileEvent[]): void;
  /** Config, settings or folders changed. */
  again(): void;
};

/** Milliseconds without another change before a file, or everything, is read again. */
const pause = 300;

const never: CancellationToken = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

export function surveyOf({ connection, documents, verdictOn }: SurveyParts): Survey {
  const news = reportsNews(connection);
  /** What was said last about documents that are open. */
  const typed = new Map<string, Verdict>();
  /** Files that are not open and have findings in the editor. */
  const published = new Set<string>();
  let state: 'asleep' | 'listing' | 'publishing' = 'asleep';
  const isOpen = (uri: string): boolean => documents.get(uri) !== undefined;

  function show(uri: string, diagnostics: readonly Diagnostic[]): void {
    if (isOpen(uri)) published.delete(uri);
    else if (state === 'publishing' && (diagnostics.length > 0 || published.has(uri))) {
      connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
      if (diagnostics.length > 0) published.add(uri);
      else published.delete(uri);
    }
  }

  /** How many findings the file has; `null`: it is no report. */
  async function look(uri: string): Promise<number | null> {
    const verdict = isOpen(uri) ? null : await verdictOn(uri);
    if (isOpen(uri)) {
      const verdict = typed.get(uri) ?? null;
      news.set(uri, verdict && entryOf(uri, verdict));
      return news.has(uri) ? (verdict?.diagnostics.length ?? null) : null;
    }
    news.set(uri, verdict && entryOf(uri, verdict));
    show(uri, verdict?.diagnostics ?? []);
    return verdict?.diagnostics.length ?? null;
  }

  async function run({ publish }: SurveyParams, token: CancellationToken): Promise<SurveyAnswer> {
    if (state === 'asleep') watch(connection);
    if (publish) state = 'publishing';
    else if (state === 'asleep') state = 'listing';
    const files = await connection.sendRequest<string[]>(findFilesMethod, null, token);
    const here = new Set(files);
    for (const uri of [...news.uris(), ...published]) if (!here.has(uri) && !isOpen(uri)) gone(uri);
    const found: number[] = [];
    for (const [i, uri] of files.entries()) {
      if (token.isCancellationRequested) break;
      news.progress(i, files.length);
      const problems = await look(uri);
      if (problems !== null) found.push(problems);
    }
    news.progress(files.length, files.length);
    const complete = !token.isCancellationRequested;
    return { reports: found.length, problems: found.reduce((sum, count) => sum + count, 0), complete };
  }

  function gone(uri: string): void {
    news.set(uri, null);
    show(uri, []);
  }

  const failed = (error: unknown) => connection.console.error(String(error));
  const reads = debounce((uri) => void look(uri).catch(failed), pause);
  const everything = debounce(() => void run({ publish: false }, never).catch(failed), pause);

  return {
    run,
    judged(uri, verdict) {
      published.delete(uri);
      typed.set(uri, verdict);
      if (state !== 'asleep' && !uri.startsWith('untitled:')) news.set(uri, entryOf(uri, verdict));
    },
    closed(uri) {
      typed.delete(uri);
      if (state !== 'asleep') reads.soon(uri);
    },
    changed(events) {
      if (state === 'asleep') return;
      for (const { uri, type } of events) {
        if (type === FileChangeType.Deleted) {
          // A folder that is deleted is one event.
          for (const known of news.uris()) if (known === uri || known.startsWith(`${uri}/`)) gone(known);
        } else if (/\.(md|markdown)$/i.test(uri)) reads.soon(uri);
      }
    },
    again: () => state !== 'asleep' && everything.soon(''),
  };
}

function entryOf(uri: string, { overview }: Verdict): ReportEntry | null {
  if (overview === null) return null;
  const { profile: _, clock: __, people: ___, ...entry } = overview;
  return { uri, ...entry };
}

function watch({ client }: Connection): void {
  const watchers = [{ globPattern: '**/*.{md,markdown}' }, { globPattern: '**/*', kind: WatchKind.Delete }];
  client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
}
