import { type Connection, CreateFile, TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configTurningOff, turnRuleOff } from '../core/index.js';
import { configName } from '../host/config.js';
import { folderOf, isInside, joined } from '../host/paths.js';
import type { Known } from './configs.js';
import { textEdits } from './convert.js';
import type { Parts } from './open-report.js';
import { messagesFor, type Session } from './session.js';
import { placeOf, uriOf } from './uris.js';

const words = {
  broken: {
    en: 'hansei.config.json has a mistake; mend it first, then turn the rule off',
    ja: 'hansei.config.json に誤りがあります。先に直してから規則を無効にしてください',
  },
  nowhere: {
    en: 'There is no folder for hansei.config.json; save the report in a workspace first',
    ja: 'hansei.config.json を置くフォルダーがありません。先に報告書をワークスペースに保存してください',
  },
  refused: { en: 'The editor did not change hansei.config.json', ja: 'hansei.config.json を変更できませんでした' },
} as const;

type Planned = { readonly uri: string; readonly edit: WorkspaceEdit } | { readonly why: keyof typeof words };

/** `hansei.turnRuleOff`: in the nearest config file, which is made when there is none. Answers with its URI. */
export async function turnOff(
  connection: Connection,
  [uri, rule]: readonly unknown[],
  parts: Parts,
): Promise<string | null> {
  if (typeof uri !== 'string' || typeof rule !== 'string') return null;
  const known = await parts.configs.forDocument(uri);
  const planned = await plan(known, rule, parts);
  const isApplied = 'edit' in planned && (await connection.workspace.applyEdit(planned.edit)).applied;
  if ('edit' in planned && isApplied) return planned.uri;
  const language = messagesFor(parts.session, known.used.config) ?? 'en';
  connection.window.showErrorMessage(words['why' in planned ? planned.why : 'refused'][language]);
  return null;
}

async function plan(known: Known, rule: string, parts: Parts): Promise<Planned> {
  const { base, read } = known;
  const [nearest] = read.files;
  if (read.problems.length > 0) return { why: 'broken' };
  if (nearest === undefined) return newFile(known, rule, parts.session);
  const uri = uriOf({ base, path: nearest });
  const document = parts.documents.get(uri) ?? (await onDisk({ base, path: nearest }, parts));
  const edits = document && turnRuleOff(document.getText(), rule);
  if (!edits || !document) return { why: 'broken' };
  const version = parts.documents.get(uri)?.version ?? null;
  return { uri, edit: { documentChanges: [TextDocumentEdit.create({ uri, version }, textEdits(edits, document))] } };
}

async function onDisk(place: { base: string; path: string }, { filesOf }: Parts): Promise<TextDocument | null> {
  const bytes = await filesOf(place.base)?.read(place.path, Number.MAX_SAFE_INTEGER);
  const text = bytes && new TextDecoder('utf-8').decode(bytes);
  return text === undefined ? null : TextDocument.create(uriOf(place), 'jsonc', 0, text);
}

/** At the root of the workspace folder or repository of the report; without one, beside it. */
function newFile({ base, path, read }: Known, rule: string, session: Session): Planned {
  const folders = session.folders.flatMap((folder) => placeOf(folder) ?? []);
  const own = folders.filter((folder) => folder.base === base && isInside(folder.path, path));
  const inner = own.toSorted((a, b) => b.path.length - a.path.length)[0]?.path;
  const folder = inner ?? (read.root === '/' ? folderOf(path) : read.root);
  const operations = session.capabilities.workspace?.workspaceEdit?.resourceOperations ?? [];
  if (base === '' || path === '/untitled' || !operations.includes('create')) return { why: 'nowhere' };
  const uri = uriOf({ base, path: joined(folder, configName) });
  const start = { line: 0, character: 0 };
  const content = [{ range: { start, end: start }, newText: configTurningOff(rule) }];
  const creation = CreateFile.create(uri, { overwrite: false, ignoreIfExists: false });
  return { uri, edit: { documentChanges: [creation, TextDocumentEdit.create({ uri, version: null }, content)] } };
}
