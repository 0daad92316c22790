import { commands, l10n, ProgressLocation, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type SurveyAnswer, type SurveyParams, surveyMethod } from '../../server/protocol.js';
import type { News } from '../news.js';

/** *Check all reports*: the findings of files that are not open come to the Problems panel, and stay true there. */
export async function checkWorkspace(client: BaseLanguageClient, news: News): Promise<SurveyAnswer | undefined> {
  const params: SurveyParams = { publish: true };
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Checking incident reports'),
    cancellable: true,
  };
  const answer = await window.withProgress(options, async (progress, token) => {
    const listening = news.onReports(({ done, total }) => {
      if (total > 0) progress.report({ message: l10n.t('{0} of {1} files', done, total) });
    });
    try {
      return await client.sendRequest<SurveyAnswer>(surveyMethod, params, token);
    } catch (error) {
      if (!token.isCancellationRequested) throw error;
      return undefined;
    } finally {
      listening.dispose();
    }
  });
  if (answer?.complete) void tell(answer);
  return answer;
}

async function tell({ reports, problems }: SurveyAnswer): Promise<void> {
  if (reports === 0) {
    window.showInformationMessage(l10n.t('There is no incident report in this workspace.'));
    return;
  }
  const show = l10n.t('Show Problems');
  const said = l10n.t('Reports checked: {0}. Findings: {1}.', reports, problems);
  const chosen =
    problems === 0 ? await window.showInformationMessage(said) : await window.showInformationMessage(said, show);
  if (chosen === show) await commands.executeCommand('workbench.actions.view.problems');
}
