import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { Config, Language } from '../core/index.js';
import { defaultSettings, type Settings } from './protocol.js';

/** What the client told about itself; `settings` and `folders` change while it runs. */
export type Session = {
  settings: Settings;
  /** URIs of the workspace folders. */
  folders: readonly string[];
  /** The language the editor is displayed in; `null`: one we do not speak. */
  readonly display: Language | null;
  readonly capabilities: ClientCapabilities;
};

export function sessionOf(params: InitializeParams): Session {
  const single = params.rootUri ? [params.rootUri] : [];
  return {
    settings: settingsFrom(params.initializationOptions),
    folders: params.workspaceFolders?.map(({ uri }) => uri) ?? single,
    display: spoken(params.locale ?? ''),
    capabilities: params.capabilities,
  };
}

/** Another editor may send anything here, or nothing. */
export function settingsFrom(given: unknown): Settings {
  if (typeof given !== 'object' || given === null) return defaultSettings;
  const {
    enable,
    run,
    messages,
    trusted,
    files,
    commands,
    hints,
    lenses,
    timezone,
  }: Partial<Record<keyof Settings, unknown>> = given;
  return {
    enable: enable !== false,
    run: run === 'onSave' ? 'onSave' : 'onType',
    messages: messages === 'en' || messages === 'ja' ? messages : 'auto',
    trusted: trusted !== false,
    files: files === true,
    commands: commands === true,
    hints: hints !== false,
    lenses: lenses !== false,
    timezone: typeof timezone === 'string' ? timezone : null,
  };
}

const spoken = (locale: string): Language | null =>
  locale.startsWith('ja') ? 'ja' : locale.startsWith('en') ? 'en' : null;

/** `null`: the report's own. */
export const messagesFor = ({ settings, display }: Session, config: Pick<Config, 'messages'>): Language | null =>
  settings.messages === 'auto' ? (config.messages ?? display) : settings.messages;
