import { commands, type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { State } from 'vscode-languageclient';
import { answerFileRequests } from './files.js';
import { answerFindFiles } from './find-files.js';
import { handOver } from './incident/handover.js';
import { remindOfUpdate } from './incident/reminder.js';
import { IncidentClock } from './incident/status-bar.js';
import { recordUpdate } from './incident/update.js';
import { newReport, newReportFromTemplate } from './new-report/command.js';
import { newsFrom } from './news.js';
import { clientOptions, sendSettingsOnChange } from './options.js';
import type { MarkdownIt } from './preview/markdown-it.js';
import { picturesFrom } from './preview/pictures.js';
import { withPictures } from './preview/plugin.js';
import { checkWorkspace } from './reports/check.js';
import { groupReports } from './reports/grouping.js';
import { ReportsView } from './reports/view.js';
import { providePreviews } from './start/preview.js';
import { openSample } from './start/sample.js';
import { setUpCi } from './start/set-up-ci.js';
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
  /** The rows of the view of reports. */
  readonly reports: ReportsView;
};

/** The server starts by itself in the background: nothing in the editor waits for it. */
export function startExtension(
  context: ExtensionContext,
  host: Extension['host'],
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Extension {
  const output = window.createOutputChannel('Hansei', { log: true });
  const client = createClient(clientOptions(output));
  const news = newsFrom(client);
  const status = new StatusItem();
  const clock = new IncidentClock((uri) => void remindOfUpdate(uri));
  const reports = new ReportsView(client, news, () => ready);
  news.onStatus((told) => {
    status.update(told);
    clock.update(told);
  });
  client.onDidChangeState(({ newState }) => {
    status.serverIs(newState);
    if (newState === State.Stopped) reports.restarted();
  });
  answerFileRequests(client);
  const pictures = picturesFrom(client, news);
  answerFindFiles(client);
  context.subscriptions.push(
    client,
    news,
    status,
    clock,
    reports,
    output,
    pictures,
    providePreviews(),
    sendSettingsOnChange(client),
    commands.registerCommand('hansei.newReport', (...given) => newReport(client, given)),
    commands.registerCommand('hansei.newReportFromTemplate', (...given) => newReportFromTemplate(client, given)),
    ...registerWriting(client),
    commands.registerCommand('hansei.recordUpdate', (given) =>
      recordUpdate(client, { current: clock.current, ...given }),
    ),
    commands.registerCommand('hansei.handOver', (given) => handOver(client, { current: clock.current, ...given })),
    commands.registerCommand('hansei.checkWorkspace', () => checkWorkspace(client, news)),
    commands.registerCommand('hansei.groupReports', (by) => groupReports(by)),
    commands.registerCommand('hansei.openSample', (language) => openSample(context, language)),
    commands.registerCommand('hansei.setUpCi', (given) => setUpCi(context, given ?? {})),
    commands.registerCommand('hansei.showOutput', () => output.show(true)),
    commands.registerCommand('hansei.restartServer', () => restart(client)),
  );
  const ready = client.start();
  ready.catch((error: unknown) => output.error(String(error)));
  return { host, ready, reports, extendMarkdownIt: (md) => withPictures(md, pictures) };
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}
