import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Features, Language } from '../core/index.js';
import type { Ask, LintRequest } from '../host/ask.js';
import type { Engine } from '../host/engine.js';
import type { FileSystem } from '../host/files.js';
import type { Configs, Known } from './configs.js';
import { requestFor, whyNot } from './judge.js';
import type { People } from './people.js';
import type { Session } from './session.js';

/** What the features of the server share. */
export type Parts = {
  readonly documents: TextDocuments<TextDocument>;
  readonly configs: Configs;
  readonly session: Session;
  readonly engine: Engine;
  /** Files of a scheme and authority; `null`: they cannot be reached. */
  readonly filesOf: (base: string) => FileSystem | null;
  readonly people: People;
};

/** An open document that is checked, in one version. */
export type OpenReport = {
  readonly document: TextDocument;
  readonly version: number;
  readonly known: Known;
  readonly request: LintRequest;
};

/** `null`: the document is not open, or is not checked. */
export async function openReport(uri: string, { documents, configs, session }: Parts): Promise<OpenReport | null> {
  const document = documents.get(uri);
  if (document === undefined) return null;
  const known = await configs.forDocument(uri);
  if (whyNot(document, known, session) !== null) return null;
  return { document, version: document.version, known, request: requestFor(document, known, session) };
}

/** `null`: the text was refused, or has changed meanwhile: places in the answer would be wrong. */
export async function askAbout<K extends keyof Features>(
  { document, version, request }: OpenReport,
  { engine }: Parts,
  { kind, ask }: { readonly kind: K; readonly ask: Features[K]['ask'] },
): Promise<Features[K]['answer'] | null> {
  const question = { ...request, kind, ask } as Ask<K>;
  try {
    const answer = await engine.ask(question);
    return document.version === version ? answer : null;
  } catch (error) {
    if (document.version === version) throw error;
    return null;
  }
}

/** Of what is said about a report: the setting, the config, the editor, else the report's own. */
export const languageFor = async ({ request }: OpenReport, { engine }: Parts): Promise<Language> =>
  request.messages ?? (await engine.ask({ kind: 'lint', ...request })).language ?? 'en';

/** The reader's zone, for reports that name none. */
export const zoneFor = ({ settings }: Session): string | null =>
  settings.timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone ?? null;
