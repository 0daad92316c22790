// What the tests of both hosts do; only `vscode` is needed, so that it runs in a browser as well.
const vscode = require('vscode');

/** Polls: diagnostics and actions arrive when the server is ready. */
async function eventually(what, find, milliseconds = 15_000) {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    const found = await find();
    if (found) return found;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`Not within ${milliseconds / 1000} s: ${what}`);
}

const folder = () => vscode.workspace.workspaceFolders[0].uri;
const text = (uri) => vscode.workspace.openTextDocument(uri).then((document) => document.getText());

async function write(path, content) {
  const uri = vscode.Uri.joinPath(folder(), path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  await vscode.window.showTextDocument(uri);
  return uri;
}

const findings = (uri) => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'hansei');
const finding = (uri, rule) =>
  eventually(`${rule} in ${uri.path}`, () => findings(uri).find(({ code }) => code === rule));

/** The quick fixes that are offered at a diagnostic. */
const fixes = (uri, { range }) =>
  vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, 'quickfix');

const report = (...lines) =>
  ['---', 'hansei: 1', 'status: closed', '---', '# Checkout failed', '', ...lines, ''].join('\n');

module.exports = { eventually, findings, finding, fixes, folder, report, text, write };
