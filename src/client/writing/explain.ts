import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { explainMethod, type RuleTitle, rulesMethod } from '../../server/protocol.js';

/** Documents that exist in the editor only: `hansei-rule:/blame/human-error.md`. */
const scheme = 'hansei-rule';

export const provideExplanations = (client: BaseLanguageClient): Disposable =>
  workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      const rule = path.replace(/^\/|\.md$/g, '');
      return (await client.sendRequest<string | null>(explainMethod, { rule })) ?? '';
    },
  });

/** Opens what there is to know about a rule, offline; asks which one unless a caller says it. */
export async function explainRule(client: BaseLanguageClient, given: unknown): Promise<Uri | undefined> {
  const rule = typeof given === 'string' ? given : await askRule(client);
  if (rule === undefined) return undefined;
  const uri = Uri.from({ scheme, path: `/${rule}.md` });
  await commands
    .executeCommand('markdown.showPreviewToSide', uri)
    // Without the built-in Markdown support it is still text.
    .then(undefined, () => window.showTextDocument(uri, { preview: true }));
  return uri;
}

async function askRule(client: BaseLanguageClient): Promise<string | undefined> {
  const rules = await client.sendRequest<readonly RuleTitle[]>(rulesMethod);
  const items = rules.map(({ rule, title }) => ({ label: rule, detail: title }));
  const title = l10n.t('Explain which rule?');
  return (await window.showQuickPick(items, { title, placeHolder: title, matchOnDetail: true }))?.label;
}
