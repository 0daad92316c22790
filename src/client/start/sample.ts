import { type ExtensionContext, env, Uri, window, workspace } from 'vscode';

/** A report to try things on, in the reader's language: an untitled text, so that nothing is left behind. */
export async function openSample(context: ExtensionContext, given: unknown): Promise<Uri> {
  const file = Uri.joinPath(context.extensionUri, 'dist', `sample.${languageFor(given)}.md`);
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  const document = await workspace.openTextDocument({ language: 'markdown', content });
  await window.showTextDocument(document);
  return document.uri;
}

function languageFor(given: unknown): 'en' | 'ja' {
  const set = given ?? workspace.getConfiguration('hansei').get('language', 'auto');
  if (set === 'en' || set === 'ja') return set;
  return env.language.startsWith('ja') ? 'ja' : 'en';
}
