import { CodeActionKind, type Connection, type InitializeResult } from 'vscode-languageserver';
import { actionsFor } from './actions.js';
import { completionFor } from './completion.js';
import { editFor } from './edit.js';
import { hintsFor, hoverFor } from './hover.js';
import { lensesFor } from './lenses.js';
import type { Parts } from './open-report.js';
import { outlineFor } from './outline.js';
import {
  type EditAnswer,
  type EditParams,
  type ExplainParams,
  editMethod,
  explainMethod,
  type MissingSectionsParams,
  missingSectionsMethod,
  type OwedParams,
  owedMethod,
  rulesMethod,
  showCommand,
  turnOffCommand,
} from './protocol.js';
import { explained, missingSectionsFor, owedFor, ruleTitles } from './questions.js';
import { showPlace } from './show.js';
import { turnOff } from './turn-off.js';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.hansei`;

/** What the server offers on open reports, beside their diagnostics. */
export const featureCapabilities: InitializeResult['capabilities'] = {
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, CodeActionKind.Source] },
  completionProvider: { triggerCharacters: ['#', '|', ' ', ':', '：', '(', '（', ',', '、', '+'] },
  hoverProvider: true,
  inlayHintProvider: true,
  codeLensProvider: {},
  documentSymbolProvider: { label: 'Hansei' },
  executeCommandProvider: { commands: [showCommand, turnOffCommand] },
};

export function answerFeatures(connection: Connection, parts: Parts): void {
  connection.onCodeAction((params) => actionsFor(params, parts));
  connection.onCompletion((params) => completionFor(params, parts));
  connection.onHover((params) => hoverFor(params, parts));
  connection.languages.inlayHint.on((params) => hintsFor(params, parts));
  connection.onCodeLens((params) => lensesFor(params, parts));
  connection.onDocumentSymbol((params) => outlineFor(params, parts));
  connection.onRequest<EditAnswer, void>(editMethod, (params: EditParams) => editFor(params, parts));
  connection.onRequest(missingSectionsMethod, (params: MissingSectionsParams) => missingSectionsFor(params, parts));
  connection.onRequest(owedMethod, (params: OwedParams) => owedFor(params, parts));
  connection.onRequest(explainMethod, (params: ExplainParams) => explained(params, parts.session));
  connection.onRequest(rulesMethod, () => ruleTitles(parts.session));
  connection.onExecuteCommand(({ command, arguments: given = [] }) => {
    if (command === showCommand) return showPlace(connection, given);
    return command === turnOffCommand ? turnOff(connection, given, parts) : null;
  });
}
