import { type Disposable, type LogOutputChannel, l10n, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  DidChangeConfigurationNotification,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { defaultSettings, type Settings } from '../server/protocol.js';
import { savingConfig } from './writing/save-config.js';

export function clientOptions(output: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: schemes().flatMap((scheme) => [
      { scheme, language: 'markdown' },
      { scheme, pattern: '**/hansei.config.json' },
    ]),
    diagnosticCollectionName: 'hansei',
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: currentSettings,
    errorHandler: restartQuietly(),
    middleware: { executeCommand: savingConfig },
  };
}

/** Files that can be edited: not the read-only sides of diffs and histories, whose schemes are their own. */
function schemes(): readonly string[] {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set(['file', 'untitled', ...folders])];
}

function currentSettings(): Settings {
  const settings = workspace.getConfiguration('hansei');
  return {
    enable: settings.get('enable', defaultSettings.enable),
    run: settings.get('run', defaultSettings.run),
    messages: settings.get('messages', defaultSettings.messages),
    trusted: workspace.isTrusted,
    files: true,
    commands: true,
    hints: settings.get('inlayHints.enable', defaultSettings.hints),
    lenses: settings.get('codeLens.enable', defaultSettings.lenses),
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

export function sendSettingsOnChange(client: BaseLanguageClient): Disposable {
  const send = () => {
    if (!client.isRunning()) return;
    const settings = { hansei: currentSettings() };
    client.sendNotification(DidChangeConfigurationNotification.type, { settings }).catch(() => undefined);
  };
  const trust = workspace.onDidGrantWorkspaceTrust(send);
  const change = workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('hansei') && send());
  return { dispose: () => void [trust, change].map((listener) => listener.dispose()) };
}

const restarts = 4;
/** Milliseconds in which more than `restarts` crashes end the attempts. */
const period = 3 * 60_000;

/** A server that ends is started again; the user hears of it once, and again only when it is given up. */
function restartQuietly(): ErrorHandler {
  const crashes: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue }),
    closed() {
      crashes.push(performance.now());
      const early = crashes.at(-1 - restarts);
      if (early !== undefined && performance.now() - early < period) {
        const message = l10n.t('The Hansei server stopped {0} times and stays off. See the output.', restarts + 1);
        return { action: CloseAction.DoNotRestart, message };
      }
      const message = l10n.t('The Hansei server stopped and is started again.');
      return { action: CloseAction.Restart, message, handled: crashes.length > 1 };
    },
  };
}
