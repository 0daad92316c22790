import { FileSystemError, l10n, Uri, window, workspace } from 'vscode';

/** The folder for a new report: the given one, else the one in the settings; `null` in a window without a folder. */
export function folderFor(given: Uri | undefined): Uri | null {
  if (given !== undefined) return given;
  const base = workspaceFolder();
  if (base === undefined) return null;
  const setting = workspace.getConfiguration('hansei.newReport', base).get('folder', 'docs/incidents');
  return inside(base, setting);
}

/** The first free name for `fileName` in the folder: `name.md`, `name-2.md`, … */
export async function freeFile(folder: Uri, fileName: string): Promise<Uri> {
  const first = inside(folder, fileName);
  const stem = first.path.replace(/\.md$/, '');
  let file = first;
  for (let number = 2; await exists(file); number++) file = first.with({ path: `${stem}-${number}.md` });
  return file;
}

function workspaceFolder(): Uri | undefined {
  const active = window.activeTextEditor?.document.uri;
  const own = active && workspace.getWorkspaceFolder(active);
  return (own ?? workspace.workspaceFolders?.[0])?.uri;
}

/** Nothing that a setting or a title says leads out of the folder. */
function inside(folder: Uri, relative: string): Uri {
  const target = Uri.joinPath(folder, relative);
  const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  if (`${target.path}/`.startsWith(root)) return target;
  throw new Error(l10n.t('"{0}" leads out of the workspace folder', relative));
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
