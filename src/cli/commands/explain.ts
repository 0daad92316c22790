import { explain, ruleIds } from '../../core/index.js';
import type { ExitCode } from '../io.js';
import { hintFor, type Session, UsageError } from '../session.js';

/** `hansei explain <rule>`: Markdown on stdout. */
export function explainCommand(rule: string, { language, print }: Session): ExitCode {
  const text = explain(rule, language);
  if (text === null) throw new UsageError('unknownRule', { name: rule, hint: hintFor(language, rule, ruleIds) });
  print(text.endsWith('\n') ? text : `${text}\n`);
  return 0;
}
