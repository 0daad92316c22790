import { ConfigurationTarget, commands, l10n, type Uri, window, workspace } from 'vscode';

/** At most one message for each report in the life of a window; it can be turned off where it is shown. */
export async function remindOfUpdate(uri: Uri): Promise<void> {
  if (!workspace.getConfiguration('hansei').get('updateReminder', true)) return;
  const [record, never] = [l10n.t('Record Update'), l10n.t('Turn Reminders Off')];
  const said = l10n.t('Those affected are waiting for an update: {0}', workspace.asRelativePath(uri));
  const chosen = await window.showInformationMessage(said, record, never);
  if (chosen === record) await commands.executeCommand('hansei.recordUpdate', { uri });
  if (chosen === never)
    await workspace.getConfiguration('hansei').update('updateReminder', false, ConfigurationTarget.Global);
}
