import { explain, ruleIds } from '../../core/index.js';
import type { ExitCode } from '../io.js';
import { type GlobalFlags, hintFor, type Session, UsageError } from '../session.js';
import { explainTextCommand } from './explain-text.js';

export type ExplainFlags = GlobalFlags & { readonly text?: string; readonly format: string };

/** `hansei explain <rule>`: Markdown on stdout; or `--text`, how a sentence is read. */
export async function explainCommand(rule: string, flags: ExplainFlags, session: Session): Promise<ExitCode> {
  const { language, print } = session;
  if (flags.text !== undefined) {
    if (rule !== '') throw new UsageError('exclude', { a: rule, b: '--text' });
    return explainTextCommand(flags.text, flags.format, session);
  }
  if (rule === '') throw new UsageError('missingArgument', { name: 'rule' });
  const text = explain(rule, language);
  if (text === null) throw new UsageError('unknownRule', { name: rule, hint: hintFor(language, rule, ruleIds) });
  print(text.endsWith('\n') ? text : `${text}\n`);
  return 0;
}
