// Runs mocha inside VS Code's extension host and leaves the results in the workspace.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const Mocha = require('mocha');
const vscode = require('vscode');

exports.run = async () => {
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter: class {} });
  for (const name of ['node', 'writing']) mocha.addFile(join(__dirname, `${name}.test.cjs`));
  const results = [];
  await new Promise((done) => {
    const run = mocha.run(done);
    run.on('pass', (test) => results.push({ title: test.fullTitle(), error: null }));
    run.on('fail', (test, { message, stack }) => results.push({ title: test.fullTitle(), error: { message, stack } }));
  });
  const [folder] = vscode.workspace.workspaceFolders;
  writeFileSync(join(folder.uri.fsPath, 'results.json'), `${JSON.stringify(results)}\n`);
};
