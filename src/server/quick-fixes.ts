import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { type Finding, type Fix, ignoreHere } from '../core/index.js';
import type { Wanted } from './actions.js';
import { actionOf, diagnosticOf, positionAfter, workspaceEdit } from './convert.js';
import { askAbout, type Parts } from './open-report.js';
import { explainCommand, showCommand, turnOffCommand } from './protocol.js';

const words = {
  all: { en: 'Fix all of {0} in this file', ja: 'このファイルの {0} をすべて修正' },
  ignore: { en: 'Ignore {0} here, with a reason', ja: '理由を書いて {0} をここで無視' },
  off: { en: 'Turn {0} off in hansei.config.json', ja: 'hansei.config.json で {0} を無効にする' },
  explain: { en: 'Explain {0}', ja: '{0} の説明を開く' },
} as const;

/** For each finding that is touched: its fixes, then the whole file, then the ways to live with it, then why. */
export async function quickFixes({ report, target, range }: Wanted, parts: Parts): Promise<CodeAction[]> {
  const { findings } = await parts.engine.ask({ kind: 'lint', ...report.request, fixes: true });
  const offers = await parts.engine.ask({ kind: 'fixes', ...report.request, range });
  const touched = findings.filter((one) => one.range.start <= range.end && range.start <= one.range.end);
  const served = new Set<string>();
  const actions: CodeAction[] = [];
  for (const finding of touched.toSorted(byWidth)) {
    const diagnostic = diagnosticOf(finding, target.document);
    const fixes = offers.flatMap(({ finding: own, fix }) => (isSame(own, finding) ? [fix] : []));
    actions.push(...fixesOf(fixes, diagnostic, target));
    if (served.has(finding.rule)) continue;
    served.add(finding.rule);
    const { rule } = finding;
    const others = findings.filter((one) => one.rule === rule && one.fixes.some(({ safe }) => safe));
    if (others.length > 1) actions.push(...(await fixAllOf(rule, diagnostic, { report, target, range }, parts)));
    actions.push(...aside(finding, diagnostic, target, parts));
  }
  return [...actions.filter(({ edit, command }) => edit && !command), ...actions.filter(({ command }) => command)];
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.range.start === b.range.start && a.range.end === b.range.end && a.message === b.message;

/** What lies closest to the cursor first. */
const byWidth = (a: Finding, b: Finding): number => a.range.end - a.range.start - (b.range.end - b.range.start);

/** The first safe one is preferred. */
function fixesOf(fixes: readonly Fix[], diagnostic: Diagnostic, target: Wanted['target']): CodeAction[] {
  const preferred = fixes.find(({ safe }) => safe);
  const order = preferred ? [preferred, ...fixes.filter((fix) => fix !== preferred)] : fixes;
  return order.map((fix) => actionOf({ fix, diagnostic, preferred: fix === preferred }, target));
}

async function fixAllOf(rule: string, diagnostic: Diagnostic, { report, target }: Wanted, parts: Parts) {
  const edits = await askAbout(report, parts, { kind: 'fixAll', ask: { rule } });
  if (edits === null) return [];
  const title = words.all[target.language].replace('{0}', rule);
  const edit = workspaceEdit(edits, target.document, target.versioned);
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit }];
}

/** Not for a report that could not be judged: that is never turned off. */
function aside(finding: Finding, diagnostic: Diagnostic, target: Wanted['target'], { session }: Parts): CodeAction[] {
  const { rule, fatal } = finding;
  if (fatal) return [];
  const { document, language, versioned } = target;
  const said = (text: { readonly en: string; readonly ja: string }) => text[language].replace('{0}', rule);
  const action = (title: string, rest: Partial<CodeAction>): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...rest,
  });
  const { edit, cursor } = ignoreHere(document.getText(), finding);
  const at = positionAfter([edit], cursor, document);
  const show = { title: '', command: showCommand, arguments: [document.uri, { start: at, end: at }] };
  const off = { title: said(words.off), command: turnOffCommand, arguments: [document.uri, rule] };
  const explain = { title: said(words.explain), command: explainCommand, arguments: [rule] };
  const isSuppression = rule.startsWith('suppression/');
  return [
    ...(isSuppression
      ? []
      : [action(said(words.ignore), { edit: workspaceEdit([edit], document, versioned), command: show })]),
    action(off.title, { command: off }),
    ...(session.settings.commands && !isSuppression ? [action(explain.title, { command: explain })] : []),
  ];
}
