import type { Connection } from 'vscode-languageserver';
import { type ReportEntry, type ReportsNews, reportsMethod } from './protocol.js';

/** What is known of the reports of the workspace, told to the client in small parcels. */
export type News = {
  has(uri: string): boolean;
  uris(): readonly string[];
  /** `null`: no report. */
  set(uri: string, entry: ReportEntry | null): void;
  progress(done: number, total: number): void;
};

/** Milliseconds for which news are collected. */
const collected = 100;

export function reportsNews(connection: Connection): News {
  const known = new Map<string, string>();
  const changed = new Map<string, ReportEntry>();
  const removed = new Set<string>();
  let survey = { done: 0, total: 0 };
  let timer: ReturnType<typeof setTimeout> | null = null;

  function flush(): void {
    timer = null;
    const news: ReportsNews = { changed: [...changed.values()], removed: [...removed], ...survey };
    changed.clear();
    removed.clear();
    // The editor may have gone meanwhile.
    Promise.resolve()
      .then(() => connection.sendNotification(reportsMethod, news))
      .catch(() => undefined);
  }
  const soon = () => {
    if (timer === null) timer = setTimeout(flush, collected);
  };

  return {
    has: (uri) => known.has(uri),
    uris: () => [...known.keys()],
    set(uri, entry) {
      const text = entry === null ? undefined : JSON.stringify(entry);
      if (known.get(uri) === text) return;
      if (entry === null || text === undefined) {
        known.delete(uri);
        changed.delete(uri);
        removed.add(uri);
      } else {
        known.set(uri, text);
        removed.delete(uri);
        changed.set(uri, entry);
      }
      soon();
    },
    progress(done, total) {
      survey = { done, total };
      soon();
    },
  };
}
