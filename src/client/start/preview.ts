import { type Disposable, Uri, workspace } from 'vscode';

const scheme = 'hansei-preview';
const texts = new Map<string, string>();
let count = 0;

/** A read-only text that no other extension takes for a file. */
export function previewOf(name: string, text: string): Uri {
  const uri = Uri.from({ scheme, path: `/${name}`, query: String(++count) });
  texts.set(uri.toString(), text);
  return uri;
}

export function providePreviews(): Disposable {
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
  });
  const closing = workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString()));
  return { dispose: () => void [provider, closing].map((one) => one.dispose()) };
}
