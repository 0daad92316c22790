import { type Disposable, type Event, EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ReportsNews, reportsMethod, type Status, statusMethod } from '../server/protocol.js';

/** What the server tells by itself. The client library keeps one listener for each notification; many parts want to hear. */
export type News = Disposable & { readonly onStatus: Event<Status>; readonly onReports: Event<ReportsNews> };

export function newsFrom(client: BaseLanguageClient): News {
  const status = new EventEmitter<Status>();
  const reports = new EventEmitter<ReportsNews>();
  client.onNotification(statusMethod, (news) => status.fire(news));
  client.onNotification(reportsMethod, (news) => reports.fire(news));
  return {
    onStatus: status.event,
    onReports: reports.event,
    dispose: () => void [status, reports].map((emitter) => emitter.dispose()),
  };
}
