import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { ReportChange } from '../core/index.js';
import type { Wanted } from './actions.js';
import { workspaceEdit } from './convert.js';
import { askAbout, type Parts, zoneFor } from './open-report.js';

const words = {
  fixAll: { en: 'Make all safe fixes', ja: '安全な修正をすべて適用' },
  entry: { en: 'Insert timeline entry', ja: '時系列に行を追加' },
  action: { en: 'Add action', ja: '対策を追加' },
  sort: { en: 'Sort timeline', ja: '時系列を並べ替え' },
  delay: { en: 'Update delay table', ja: '遅延の表を更新' },
  numbers: { en: 'Number causes, delays and actions', ja: '原因・遅延・対策に番号を振る' },
} as const;

/** `source.fixAll.hansei`: safe fixes only, also on saving. */
export async function fixAllActions({ report, target }: Wanted, parts: Parts): Promise<CodeAction[]> {
  const edits = await askAbout(report, parts, { kind: 'fixAll', ask: { rule: null } });
  if (edits === null) return [];
  const edit = workspaceEdit(edits, target.document, target.versioned);
  return [{ title: words.fixAll[target.language], kind: `${CodeActionKind.SourceFixAll}.hansei`, edit }];
}

const changes: readonly (readonly [title: keyof typeof words, change: ReportChange])[] = [
  ['entry', { kind: 'timeline-entry' }],
  ['action', { kind: 'action' }],
  ['sort', { kind: 'sort-timeline' }],
  ['delay', { kind: 'delay-table' }],
  ['numbers', { kind: 'numbers' }],
];

/** The commands of the extension that need no question, for editors that do not have it. */
export async function sourceActions({ report, target, range }: Wanted, parts: Parts): Promise<CodeAction[]> {
  const { document, language, versioned } = target;
  const zone = zoneFor(parts.session);
  const actions = changes.map(async ([title, change]): Promise<CodeAction[]> => {
    const answer = await askAbout(report, parts, { kind: 'change', ask: { ...change, zone, offset: range.start } });
    if (answer === null || 'refused' in answer) return [];
    const edit = workspaceEdit(answer.edits, document, versioned);
    return [{ title: words[title][language], kind: `${CodeActionKind.Source}.hansei`, edit }];
  });
  return (await Promise.all(actions)).flat();
}
