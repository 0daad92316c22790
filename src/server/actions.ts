import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/index.js';
import type { Engine, FixesAnswer } from '../host/engine.js';
import type { Known } from './configs.js';
import { type ActionTarget, actionOf, diagnosticOf, offsetsOf } from './convert.js';
import { requestFor, whyNot } from './judge.js';
import type { Session } from './session.js';

type Run = { readonly session: Session; readonly engine: Engine };

/** Quick fixes for what the editor shows at a place; the first safe one of each finding is preferred. */
export async function actionsFor(
  params: CodeActionParams,
  document: TextDocument,
  known: Known,
  run: Run,
): Promise<CodeAction[]> {
  const { only } = params.context;
  if (only !== undefined && !only.some(asksForFixes)) return [];
  if (whyNot(document, known, run.session) !== null) return [];
  const { version } = document;
  const request = requestFor(document, known, run.session);
  const range = offsetsOf(params.range, document);
  const offers = await run.engine.ask({ kind: 'fixes', ...request, range });
  const language = request.messages ?? (await run.engine.ask({ kind: 'lint', ...request })).language ?? 'en';
  if (document.version !== version) return [];
  const versioned = run.session.capabilities.workspace?.workspaceEdit?.documentChanges === true;
  return converted(offers, { document, language, versioned });
}

/** A kind asks for all kinds below it: `quickfix` and the empty kind ask for ours. */
const asksForFixes = (kind: string): boolean => kind === '' || kind === CodeActionKind.QuickFix;

function converted(offers: FixesAnswer, target: ActionTarget): CodeAction[] {
  const served = new Set<Finding>();
  return offers.map(({ finding, fix }) => {
    const preferred = fix.safe && !served.has(finding);
    if (preferred) served.add(finding);
    return actionOf({ fix, diagnostic: diagnosticOf(finding, target.document), preferred }, target);
  });
}
