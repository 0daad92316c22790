import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../core/index.js';
import type { LintAnswer, LintRequest } from '../host/ask.js';
import type { Engine } from '../host/engine.js';
import type { Known } from './configs.js';
import { diagnosticOf } from './convert.js';
import type { Status } from './protocol.js';
import { messagesFor, type Session } from './session.js';

export type Verdict = {
  readonly why: Status['why'];
  readonly diagnostics: readonly Diagnostic[];
  /** Of the first report; `null` when it was not read. */
  readonly overview: NonNullable<LintAnswer['overview']> | null;
  /** Of the report; `null` when it was not read. */
  readonly language: Language | null;
  /** Why the check failed. */
  readonly failure: string | null;
};

export const unchecked: Verdict = { why: 'off', diagnostics: [], overview: null, language: null, failure: null };

/** Never rejects: a mistake of ours in one report must not end the server. */
export async function judge(
  document: TextDocument,
  known: Known,
  run: { session: Session; engine: Engine },
): Promise<Verdict> {
  const why = whyNot(document, known, run.session);
  if (why !== null) return { ...unchecked, why };
  try {
    const request = requestFor(document, known, run.session);
    const { findings, language, overview = null } = await run.engine.ask({ kind: 'lint', ...request, overview: true });
    const diagnostics = findings.map((finding) => diagnosticOf(finding, document));
    return { ...unchecked, why: 'checked', diagnostics, language, overview };
  } catch (error) {
    return { ...unchecked, why: 'failed', failure: error instanceof Error ? error.message : String(error) };
  }
}

/** `null`: the document is checked. */
export function whyNot(document: TextDocument, { filter, path }: Known, { settings }: Session): Status['why'] | null {
  if (!settings.enable) return 'off';
  const standing = filter.standing(path, document.getText(), false);
  if (standing.report) return null;
  return standing.why === 'ignored' ? 'ignored' : 'not-a-report';
}

const millisecondsPerMinute = 60_000;

export const requestFor = (document: TextDocument, known: Known, session: Session): LintRequest => ({
  text: document.getText(),
  path: document.uri,
  fileName: known.fileName,
  config: known.used.config,
  forms: known.used.forms,
  now: Math.floor(Date.now() / millisecondsPerMinute),
  messages: messagesFor(session, known.used.config),
});
