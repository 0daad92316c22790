import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  Position,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ReportEntry,
  type ReportsNews,
  type SurveyAnswer,
  type SurveyParams,
  surveyMethod,
} from '../../server/protocol.js';
import type { News } from '../news.js';
import { firstOpenLine, type Group, type Grouping, groupsOf, type QuestionName, questionNames } from './groups.js';
import { actionsText, groupText, marks, questionText, spoken, standingText } from './words.js';

export const viewId = 'hansei.reports';

type Node =
  | { readonly kind: 'group'; readonly group: Group; readonly by: Grouping }
  | { readonly kind: 'report'; readonly entry: ReportEntry }
  | { readonly kind: 'question'; readonly entry: ReportEntry; readonly name: QuestionName };

/** *Incident Reports* in the explorer. The server is asked when the view is shown for the first time. */
export class ReportsView implements TreeDataProvider<Node>, Disposable {
  readonly #client: BaseLanguageClient;
  readonly #ready: () => Promise<void>;
  readonly #entries = new Map<string, ReportEntry>();
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #owned: Disposable[];
  #asked = false;

  constructor(client: BaseLanguageClient, news: News, ready: () => Promise<void>) {
    this.#client = client;
    this.#ready = ready;
    this.#owned = [
      news.onReports((told) => this.#learn(told)),
      this.#changed,
      window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true }),
      workspace.onDidChangeConfiguration(
        (event) => event.affectsConfiguration('hansei.reports') && this.#changed.fire(),
      ),
    ];
  }

  dispose(): void {
    for (const one of this.#owned) one.dispose();
  }

  getChildren(node?: Node): Node[] {
    if (node === undefined) {
      void this.#ask();
      const by = workspace.getConfiguration('hansei').get<Grouping>('reports.groupBy', 'status');
      return groupsOf([...this.#entries.values()], by).map((group) => ({ kind: 'group', group, by }));
    }
    if (node.kind === 'group') return node.group.entries.map((entry) => ({ kind: 'report', entry }));
    const { entry } = node;
    return node.kind === 'report' ? questionNames.map((name) => ({ kind: 'question', entry, name })) : [];
  }

  getTreeItem(node: Node): TreeItem {
    if (node.kind === 'group') return groupItem(node.group, node.by);
    return node.kind === 'report' ? reportItem(node.entry) : questionItem(node.entry, node.name);
  }

  /** A server that is started again knows nothing of the reports. */
  restarted(): void {
    if (!this.#asked) return;
    this.#asked = false;
    this.#entries.clear();
    this.#changed.fire();
  }

  async #ask(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    const params: SurveyParams = { publish: false };
    await window.withProgress({ location: { viewId } }, async (_, token) => {
      await this.#ready();
      await this.#client.sendRequest<SurveyAnswer>(surveyMethod, params, token).catch(() => undefined);
    });
    // Only now is an empty list an empty workspace.
    await commands.executeCommand('setContext', 'hansei.surveyed', true);
  }

  #learn({ changed, removed }: ReportsNews): void {
    if (changed.length === 0 && removed.length === 0) return;
    for (const entry of changed) this.#entries.set(entry.uri, entry);
    for (const uri of removed) this.#entries.delete(uri);
    this.#changed.fire();
  }
}

function groupItem(group: Group, by: Grouping): TreeItem {
  const item = new TreeItem(groupText(group, by), TreeItemCollapsibleState.Expanded);
  item.id = `${by} ${group.key}`;
  item.description = String(group.entries.length);
  return item;
}

const icons: Readonly<Record<string, ThemeIcon>> = {
  ongoing: new ThemeIcon('flame', new ThemeColor('charts.red')),
  mitigated: new ThemeIcon('shield', new ThemeColor('charts.orange')),
  resolved: new ThemeIcon('edit', new ThemeColor('charts.blue')),
  closed: new ThemeIcon('pass', new ThemeColor('charts.green')),
};

function reportItem(entry: ReportEntry): TreeItem {
  const uri = Uri.parse(entry.uri, true);
  const name = entry.title ?? workspace.asRelativePath(uri);
  const item = new TreeItem(`${marks(entry)} ${name}`, TreeItemCollapsibleState.Collapsed);
  item.id = entry.uri;
  item.resourceUri = uri;
  item.description = actionsText(entry);
  item.tooltip = [
    name,
    ...questionNames.map((one) => told(entry, one)),
    actionsText(entry),
    workspace.asRelativePath(uri),
  ]
    .filter((line) => line !== '')
    .join('\n');
  item.iconPath = icons[entry.status ?? ''] ?? new ThemeIcon('circle-outline');
  item.accessibilityInformation = { label: spoken(entry, name) };
  item.contextValue = 'report';
  item.command = open(uri, firstOpenLine(entry));
  return item;
}

const told = (entry: ReportEntry, name: QuestionName): string =>
  `${questionText(name)} ${standingText(entry.questions[name].standing)}`;

function questionItem(entry: ReportEntry, name: QuestionName): TreeItem {
  const { standing, line } = entry.questions[name];
  const item = new TreeItem(questionText(name));
  item.id = `${entry.uri} ${name}`;
  item.description = standingText(standing);
  item.iconPath = questionIcon(standing);
  item.accessibilityInformation = { label: told(entry, name) };
  item.command = open(Uri.parse(entry.uri, true), line);
  return item;
}

function questionIcon(standing: ReportEntry['questions'][QuestionName]['standing']): ThemeIcon {
  if (standing === 'answered') return new ThemeIcon('check', new ThemeColor('charts.green'));
  return standing === 'open' ? new ThemeIcon('close', new ThemeColor('charts.red')) : new ThemeIcon('ellipsis');
}

function open(uri: Uri, line: number) {
  const at = new Position(line - 1, 0);
  return { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri, { selection: new Range(at, at) }] };
}
