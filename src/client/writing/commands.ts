import { commands, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { EditParams } from '../../server/protocol.js';
import { activeReport, changeReport } from './change.js';
import { changeStatus } from './change-status.js';
import { explainRule, provideExplanations } from './explain.js';
import { insertSection } from './insert-section.js';
import { providePaste } from './paste.js';

/** Changes that ask nothing. */
type Plain = Exclude<EditParams['change'], { role: string } | { status: string } | { text: string }>['kind'];

/** What helps to write the report in the editor. */
export function registerWriting(client: BaseLanguageClient): readonly Disposable[] {
  const change = (kind: Plain) => async () => {
    const editor = activeReport();
    return editor && changeReport(client, editor, { kind });
  };
  return [
    commands.registerCommand('hansei.insertTimelineEntry', change('timeline-entry')),
    commands.registerCommand('hansei.addAction', change('action')),
    commands.registerCommand('hansei.sortTimeline', change('sort-timeline')),
    commands.registerCommand('hansei.updateDelayTable', change('delay-table')),
    commands.registerCommand('hansei.numberRows', change('numbers')),
    commands.registerCommand('hansei.insertSection', (role) => insertSection(client, role)),
    commands.registerCommand('hansei.changeStatus', (given) => changeStatus(client, given)),
    commands.registerCommand('hansei.explainRule', (rule) => explainRule(client, rule)),
    provideExplanations(client),
    providePaste(client),
  ];
}
