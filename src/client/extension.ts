import { commands, type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { statusMethod } from '../server/protocol.js';
import { answerFileRequests } from './files.js';
import { newReport, newReportFromTemplate } from './new-report/command.js';
import { clientOptions, sendSettingsOnChange } from './options.js';
import type { MarkdownIt } from './preview/markdown-it.js';
import { picturesFrom } from './preview/pictures.js';
import { withPictures } from './preview/plugin.js';
import { StatusItem } from './status.js';
import { registerWriting } from './writing/commands.js';

/** What other extensions, and tests, get. */
export type Extension = {
  /** Where the extension runs. */
  readonly host: 'node' | 'browser';
  /** Resolves when the server answers. */
  readonly ready: Promise<void>;
  /** Called by the built-in Markdown preview. */
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
};

/** The server starts by itself in the background: nothing in the editor waits for it. */
export function startExtension(
  context: ExtensionContext,
  host: Extension['host'],
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Extension {
  const output = window.createOutputChannel('Hansei', { log: true });
  const client = createClient(clientOptions(output));
  const status = new StatusItem();
  client.onNotification(statusMethod, (news) => status.update(news));
  client.onDidChangeState(({ newState }) => status.serverIs(newState));
  answerFileRequests(client);
  const pictures = picturesFrom(client);
  context.subscriptions.push(
    client,
    status,
    output,
    pictures,
    sendSettingsOnChange(client),
    commands.registerCommand('hansei.newReport', (...given) => newReport(client, given)),
    commands.registerCommand('hansei.newReportFromTemplate', (...given) => newReportFromTemplate(client, given)),
    ...registerWriting(client),
    commands.registerCommand('hansei.showOutput', () => output.show(true)),
    commands.registerCommand('hansei.restartServer', () => restart(client)),
  );
  const ready = client.start();
  ready.catch((error: unknown) => output.error(String(error)));
  return { host, ready, extendMarkdownIt: (md) => withPictures(md, pictures) };
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}
