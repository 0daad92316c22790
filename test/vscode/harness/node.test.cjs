const assert = require('node:assert/strict');
const vscode = require('vscode');
const { eventually, findings, finding, fixes, folder, report, text, write } = require('./steps.cjs');

const extension = () => vscode.extensions.getExtension('hansei.hansei');
const newReport = (given) => vscode.commands.executeCommand('hansei.newReport', given);

const common = require('./client.cjs').tests;

describe('the installed extension', () => {
  before(() =>
    extension()
      .activate()
      .then(({ ready }) => ready),
  );

  it('is the packaged one, in the Node extension host', () => {
    assert.equal(extension().exports.host, 'node');
    assert.match(extension().extensionPath, /extensions\/hansei\.hansei-/);
  });

  it('creates a report of something that goes on, with nothing worse than three warnings', async () => {
    const uri = await newReport({ title: 'Checkout failed', ongoing: true });
    assert.match(uri.path, /\/docs\/incidents\/\d{4}-\d\d-\d\d-checkout-failed\.md$/i);
    assert.match(await text(uri), /^---\nhansei: 1\n[\s\S]*status: ongoing[\s\S]*# Checkout failed/);
    assert.equal(vscode.window.activeTextEditor.document.uri.toString(), uri.toString());
    assert.ok(vscode.window.activeTextEditor.selection.active.line > 3, 'the cursor is on the first thing to fill in');
    await vscode.workspace.save(uri);
    await new Promise((next) => setTimeout(next, 1000));
    assert.ok(
      findings(uri).length <= 3,
      findings(uri)
        .map(({ message }) => message)
        .join('\n'),
    );
    assert.deepEqual(
      findings(uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
      [],
    );
  });

  it('never writes over a report', async () => {
    const first = await newReport({ title: 'Twice', ongoing: false });
    const second = await newReport({ title: 'Twice', ongoing: false });
    assert.equal(second.path, first.path.replace(/\.md$/, '-2.md'));
  });

  it('creates a Japanese report in a given folder', async () => {
    const target = vscode.Uri.joinPath(folder(), 'docs', '障害報告書');
    const uri = await newReport({ title: '決済ができない', ongoing: false, language: 'ja', folder: target });
    assert.match(uri.path, /\/docs\/障害報告書\/[\d-]+-決済ができない\.md$/);
    assert.match(await text(uri), /## 概要/);
  });

  it('leaves nothing behind when a question is left', async () => {
    const asked = newReport({});
    await new Promise((next) => setTimeout(next, 500));
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.equal(await asked, undefined);
  });

  it('says that a sentence blames people', async () => {
    const uri = await write('docs/incidents/blame.md', report('## Root cause', '', 'Root cause: human error.'));
    const { range, severity } = await finding(uri, 'blame/human-error');
    assert.equal(range.start.line, 8);
    assert.notEqual(severity, undefined);
  });

  it('inserts a missing section on request', async () => {
    const uri = await write('docs/incidents/section.md', report('## Root cause', '', 'A full disk stopped the queue.'));
    const missing = () => findings(uri).filter(({ code }) => code === 'structure/missing-section').length;
    const before = await eventually('missing sections', missing);
    const fix = /Elsewhere/;
    const diagnostic = findings(uri).find(({ message }) => fix.test(message));
    const action = (await fixes(uri, diagnostic)).find(({ title }) => fix.test(title));
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.match(await text(uri), /^## Elsewhere$/m);
    await eventually('one hole less', () => missing() === before - 1);
  });

  it('follows the text as it is typed', async () => {
    const uri = await write('docs/incidents/typed.md', report('## Root cause', '', 'Root cause: human error.'));
    await finding(uri, 'blame/human-error');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(8, 0, 8, 100), 'The deploy tool accepted an empty host list.');
    await vscode.workspace.applyEdit(edit);
    await eventually('the finding is gone', () => !findings(uri).some(({ code }) => code === 'blame/human-error'));
  });

  it('follows hansei.config.json, and shows what is wrong in it', async () => {
    const uri = await write('docs/incidents/config.md', report('## Root cause', '', 'Root cause: human error.'));
    await finding(uri, 'blame/human-error');
    await write('hansei.config.json', '{ "rules": { "blame/human-error": "off" } }');
    await vscode.window.showTextDocument(uri);
    await eventually('the rule is off', () => !findings(uri).some(({ code }) => code === 'blame/human-error'));
    const config = await write('hansei.config.json', '{ "rulez": {} }');
    await eventually('the problem in the config', () => findings(config)[0]);
    await vscode.workspace.fs.delete(config);
    await finding(uri, 'blame/human-error');
  });

  for (const [title, test] of Object.entries(common)) it(title, test);

  it('stops a report that takes too long, and judges it again when it may', async () => {
    const off = '"rules": { "blame/human-error": "off" }';
    const small = await write('docs/incidents/small.md', report('## Root cause', '', 'Root cause: human error.'));
    await finding(small, 'blame/human-error');
    const config = await write('hansei.config.json', `{ "limits": { "time": 100 }, ${off} }`);
    // The limit holds once the server has heard of the config.
    await eventually('the config', () => !findings(small).some(({ code }) => code === 'blame/human-error'));
    const lines = Array.from({ length: 15_000 }, (_, i) => `> The queue was full, row ${i}.`);
    const uri = await write('docs/incidents/slow.md', report(...lines, '', 'Root cause: human error.'));
    await finding(uri, 'file/too-slow');
    assert.equal(findings(uri).length, 1);
    await vscode.workspace.fs.delete(config);
    await finding(uri, 'structure/missing-section');
    assert.ok(!findings(uri).some(({ code }) => code === 'file/too-slow'));
  });

  it('leaves other Markdown alone', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'README.md');
    await vscode.window.showTextDocument(uri);
    await new Promise((next) => setTimeout(next, 1000));
    assert.deepEqual(findings(uri), []);
  });
});
