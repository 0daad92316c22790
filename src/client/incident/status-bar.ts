import {
  commands,
  type Disposable,
  l10n,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Clock, Status } from '../../server/protocol.js';
import { durationText } from './duration.js';

const millisecondsPerMinute = 60_000;
/** Often enough that a minute is never shown late by more than this. */
const tick = 5_000;

/** The clock of an incident that goes on, in the status bar: since when, and when those affected hear more. */
export class IncidentClock implements Disposable {
  readonly #item: StatusBarItem = window.createStatusBarItem('hansei.incident', StatusBarAlignment.Left, 50);
  readonly #clocks = new Map<string, Clock>();
  readonly #reminded = new Set<string>();
  readonly #remind: (uri: Uri) => void;
  readonly #listeners = [
    window.onDidChangeActiveTextEditor(() => this.#show()),
    workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri.toString())),
  ];
  #told = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(remind: (uri: Uri) => void) {
    this.#remind = remind;
    this.#item.name = l10n.t('Hansei: Incident');
  }

  update({ uri, clock }: Status): void {
    const key = Uri.parse(uri, true).toString();
    this.#clocks.delete(key);
    if (clock !== null) this.#clocks.set(key, clock);
    this.#show();
  }

  /** The report of the incident that is shown. */
  get current(): Uri | undefined {
    const uri = this.#shown()?.[0];
    return uri === undefined ? undefined : Uri.parse(uri, true);
  }

  dispose(): void {
    clearInterval(this.#timer);
    for (const owned of [this.#item, ...this.#listeners]) owned.dispose();
  }

  #forget(uri: string): void {
    this.#clocks.delete(uri);
    this.#show();
  }

  /** The active one, else the one that was written last: people look at logs meanwhile. */
  #shown(): readonly [string, Clock] | undefined {
    const active = window.activeTextEditor?.document.uri.toString() ?? '';
    const clock = this.#clocks.get(active);
    return clock ? [active, clock] : [...this.#clocks].at(-1);
  }

  #show(): void {
    const shown = this.#shown();
    if (shown === undefined) {
      clearInterval(this.#timer);
      this.#timer = undefined;
      this.#item.hide();
      this.#tell(false);
      return;
    }
    this.#timer ??= setInterval(() => this.#show(), tick);
    this.#draw(shown);
    this.#item.show();
    this.#tell(true);
  }

  /** For the `when` of commands. */
  #tell(isOngoing: boolean): void {
    if (this.#told === isOngoing) return;
    this.#told = isOngoing;
    void commands.executeCommand('setContext', 'hansei.ongoing', isOngoing);
  }

  #draw([uri, clock]: readonly [string, Clock]): void {
    const now = Math.floor(Date.now() / millisecondsPerMinute);
    const left = clock.due - now;
    const late = left < 0;
    const parts = [
      ...(clock.start === null || clock.start > now ? [] : [durationText(now - clock.start)]),
      dueText(left),
    ];
    this.#item.text = `$(${late ? 'warning' : 'pulse'}) ${parts.join(' · ')}`;
    this.#item.backgroundColor = late ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#item.tooltip = `${becauseText(clock)}\n${l10n.t('Click to record an update.')}`;
    this.#item.accessibilityInformation = { label: [l10n.t('Incident'), ...parts].join(', '), role: 'button' };
    this.#item.command = {
      command: 'hansei.recordUpdate',
      title: l10n.t('Record Update'),
      arguments: [{ uri: Uri.parse(uri, true) }],
    };
    if (late && !this.#reminded.has(uri)) {
      this.#reminded.add(uri);
      this.#remind(Uri.parse(uri, true));
    }
  }
}

function dueText(left: number): string {
  if (left < 0) return l10n.t('update overdue by {0}', durationText(left));
  return left === 0 ? l10n.t('next update due now') : l10n.t('next update due in {0}', durationText(left));
}

function becauseText({ because }: Clock): string {
  if (because === 'promised') return l10n.t('The last update promised the next one for this time.');
  if (because === 'cadence') return l10n.t('The last update named no time; this is the usual interval.');
  return l10n.t('Those affected have heard nothing yet.');
}
