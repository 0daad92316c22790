import { commands, type ExtensionContext, FileSystemError, l10n, Uri, window, workspace } from 'vscode';
import { type CiKind, ciKinds, withHansei } from './ci-files.js';
import { previewOf } from './preview.js';

export type GivenCi = { readonly kind?: CiKind; readonly write?: boolean };

/** *Set up CI…*: shows what it will write beside what is there, and writes when that is confirmed. */
export async function setUpCi(context: ExtensionContext, given: GivenCi): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) {
    window.showInformationMessage(l10n.t('Open a folder first.'));
    return undefined;
  }
  const kind = given.kind ?? (await askKind());
  if (kind === undefined) return undefined;
  const { file, source } = ciKinds[kind];
  const target = Uri.joinPath(folder.uri, file);
  const ours = await read(Uri.joinPath(context.extensionUri, source));
  const existing = await read(target);
  const wanted = withHansei(kind, existing, ours ?? '');
  if (wanted === null) {
    await window.showTextDocument(await workspace.openTextDocument(target));
    window.showInformationMessage(l10n.t('{0} is left as it is: see what to add in the documentation.', file));
    return undefined;
  }
  await show(file, existing === null ? null : target, previewOf(file, wanted));
  if (!(given.write ?? (await confirms(file)))) return undefined;
  // What was shown is what is written, or nothing.
  if ((await read(target)) !== existing) throw new Error(l10n.t('{0} changed meanwhile', file));
  await workspace.fs.writeFile(target, new TextEncoder().encode(wanted));
  await commands.executeCommand('workbench.action.closeActiveEditor');
  await window.showTextDocument(await workspace.openTextDocument(target));
  return target;
}

/** Beside what is there, when something is. */
async function show(file: string, target: Uri | null, wanted: Uri): Promise<void> {
  if (target === null) await window.showTextDocument(wanted, { preview: true });
  else await commands.executeCommand('vscode.diff', target, wanted, l10n.t('{0} (preview)', file));
}

async function askKind(): Promise<CiKind | undefined> {
  const items: readonly { label: string; description: string; value: CiKind }[] = [
    { label: 'GitHub Actions', description: ciKinds.github.file, value: 'github' },
    { label: 'GitLab CI', description: ciKinds.gitlab.file, value: 'gitlab' },
    { label: 'pre-commit', description: ciKinds['pre-commit'].file, value: 'pre-commit' },
  ];
  return (await window.showQuickPick(items, { title: l10n.t('Where are reports to be checked?') }))?.value;
}

async function confirms(file: string): Promise<boolean> {
  const write = l10n.t('Write');
  return (await window.showInformationMessage(l10n.t('Write {0} as shown?', file), write, l10n.t('Cancel'))) === write;
}

/** `null`: there is no such file. */
async function read(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
