import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import type { Grouping } from './groups.js';

/** Asks how the reports of the view are grouped. */
export async function groupReports(given: unknown): Promise<void> {
  const by = isGrouping(given) ? given : await ask();
  if (by !== undefined)
    await workspace.getConfiguration('hansei').update('reports.groupBy', by, ConfigurationTarget.Global);
}

const isGrouping = (given: unknown): given is Grouping =>
  given === 'status' || given === 'severity' || given === 'month';

async function ask(): Promise<Grouping | undefined> {
  const items: readonly { label: string; value: Grouping }[] = [
    { label: l10n.t('Status'), value: 'status' },
    { label: l10n.t('Severity'), value: 'severity' },
    { label: l10n.t('Month'), value: 'month' },
  ];
  return (await window.showQuickPick(items, { title: l10n.t('Group incident reports by') }))?.value;
}
