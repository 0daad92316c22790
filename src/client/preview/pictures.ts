import { commands, type Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { pictureMethod } from '../../server/protocol.js';
import type { News } from '../news.js';

/** Pictures of the reports that are previewed. The preview asks at once and is called again when there is a new one. */
export type Pictures = Disposable & { of(uri: Uri): string };

/** Milliseconds without a change: a refresh loads the preview again, so it waits for the end of the typing. */
const pause = 1000;

export function picturesFrom(client: BaseLanguageClient, news: News): Pictures {
  const known = new Map<string, string>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  function ask(uri: string, after: number): void {
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => void fetch(uri), after),
    );
  }

  async function fetch(uri: string): Promise<void> {
    waiting.delete(uri);
    const picture = await client.sendRequest<string>(pictureMethod, { uri }).catch(() => null);
    if (picture === null || !known.has(uri) || known.get(uri) === picture) return;
    known.set(uri, picture);
    await commands.executeCommand('markdown.preview.refresh');
  }

  const listeners = [
    news.onStatus(({ uri }) => {
      const name = Uri.parse(uri, true).toString();
      if (known.has(name)) ask(name, pause);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  ];

  return {
    of(document) {
      const uri = document.toString();
      if (!known.has(uri)) {
        known.set(uri, '');
        ask(uri, 0);
      }
      return known.get(uri) ?? '';
    },
    dispose() {
      for (const timer of waiting.values()) clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
    },
  };
}
