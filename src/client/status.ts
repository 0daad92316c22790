import {
  type Command,
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  Uri,
  window,
  workspace,
} from 'vscode';
import { State } from 'vscode-languageclient';
import type { Status } from '../server/protocol.js';

type Shown = {
  readonly text: string;
  readonly detail?: string;
  readonly severity?: LanguageStatusSeverity;
  readonly command?: Command;
};

/** The entry behind `{}` in the status bar: is this file checked, and why (not)? */
export class StatusItem implements Disposable {
  readonly #item: LanguageStatusItem = languages.createLanguageStatusItem('hansei.status', { language: 'markdown' });
  readonly #known = new Map<string, Status>();
  readonly #listeners = [
    window.onDidChangeActiveTextEditor(() => this.#show()),
    workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(uri.toString())),
  ];
  #server = State.Starting;

  constructor() {
    this.#item.name = 'Hansei';
    this.#show();
  }

  update(status: Status): void {
    this.#known.set(Uri.parse(status.uri, true).toString(), status);
    this.#show();
  }

  serverIs(state: State): void {
    this.#server = state;
    if (state !== State.Running) this.#known.clear();
    this.#show();
  }

  dispose(): void {
    for (const owned of [this.#item, ...this.#listeners]) owned.dispose();
  }

  #show(): void {
    const active = window.activeTextEditor?.document.uri.toString();
    const status = active === undefined ? undefined : this.#known.get(active);
    const { text, detail, severity, command } = status === undefined ? withoutNews(this.#server) : shown(status);
    this.#item.busy = this.#server === State.Starting;
    this.#item.text = text;
    this.#item.detail = detail ?? '';
    this.#item.severity = severity ?? LanguageStatusSeverity.Information;
    this.#item.command = command ?? { command: 'hansei.showOutput', title: l10n.t('Show Output') };
  }
}

function withoutNews(server: State): Shown {
  if (server === State.Running) return { text: l10n.t('Not checked') };
  if (server === State.Starting) return { text: l10n.t('Starting') };
  const command = { command: 'hansei.restartServer', title: l10n.t('Restart') };
  return { text: l10n.t('The server is not running'), severity: LanguageStatusSeverity.Error, command };
}

function shown(status: Status): Shown {
  if (status.error !== null) return broken(status.why, status.error);
  const config = status.config === null ? {} : { command: open(Uri.parse(status.config, true), 1) };
  switch (status.why) {
    case 'off':
      return { text: l10n.t('Checking is turned off'), detail: 'hansei.enable', command: settings() };
    case 'not-a-report':
      return { text: l10n.t('Not an incident report'), detail: l10n.t('"hansei: 1" in the front matter makes it one') };
    case 'ignored':
      return { text: l10n.t('Ignored by hansei.config.json'), ...config };
    default:
      return {
        text: problems(status.problems),
        detail: [status.profile, nameOf(status.config), ...status.notes].join(' · '),
        ...config,
      };
  }
}

function broken(why: Status['why'], { uri, line, message }: NonNullable<Status['error']>): Shown {
  const severity = LanguageStatusSeverity.Error;
  if (uri === null) return { text: l10n.t('The check failed'), detail: message, severity };
  const text = why === 'checked' ? l10n.t('Checked with an older configuration') : l10n.t('Configuration error');
  return { text, detail: `${nameOf(uri)}:${line} ${message}`, severity, command: open(Uri.parse(uri, true), line) };
}

const problems = (count: number): string => {
  if (count === 0) return l10n.t('No problems');
  return count === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', count);
};

const nameOf = (uri: string | null): string =>
  uri === null ? l10n.t('no config file') : workspace.asRelativePath(Uri.parse(uri, true));

const settings = (): Command => ({
  command: 'workbench.action.openSettings',
  title: l10n.t('Open Settings'),
  arguments: ['hansei.enable'],
});

function open(file: Uri, line: number): Command {
  const arguments_ = [file.with({ fragment: `L${line}` })];
  return { command: 'vscode.open', title: l10n.t('Open Configuration'), arguments: arguments_ };
}
