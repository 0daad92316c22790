import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Engine } from '../host/engine.js';
import type { Known } from './configs.js';
import { requestFor, whyNot } from './judge.js';
import type { Session } from './session.js';

type Run = { readonly session: Session; readonly engine: Engine };

/** What the preview shows of a report; empty for everything else. */
export async function pictureFor(document: TextDocument, known: Known, run: Run): Promise<string> {
  if (whyNot(document, known, run.session) !== null) return '';
  return run.engine.ask({ kind: 'picture', ...requestFor(document, known, run.session) });
}
