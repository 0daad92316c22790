const assert = require('node:assert/strict');
const vscode = require('vscode');
const { eventually, finding, fixes, folder, report, text, write } = require('./steps.cjs');

const run = (command, ...given) => vscode.commands.executeCommand(command, ...given);
const editor = () => vscode.window.activeTextEditor;
const shown = () => editor().document.getText();
const cursor = () => {
  const { document, selection } = editor();
  const offset = document.offsetAt(selection.active);
  return `${document.getText().slice(0, offset)}‸${document.getText().slice(offset)}`;
};

/** Opens a report of its own, with the cursor at `‸`. */
let number = 0;
async function open(...lines) {
  const marked = report(...lines);
  const uri = await write(`docs/incidents/writing-${++number}.md`, marked.replace('‸', ''));
  const at = editor().document.positionAt(Math.max(0, marked.indexOf('‸')));
  editor().selection = new vscode.Selection(at, at);
  return uri;
}

const timeline = [
  '## Timeline',
  '',
  '| Time | Phase | Event |',
  '| --- | --- | --- |',
  '| 14:02 | start | Orders fail |',
];

describe('writing a report', () => {
  before(() =>
    vscode.extensions
      .getExtension('hansei.hansei')
      .activate()
      .then(({ ready }) => ready),
  );

  it('completes phases in the timeline', async () => {
    const uri = await open(...timeline, '| 14:33 | ‸ | |');
    const list = await run('vscode.executeCompletionItemProvider', uri, editor().selection.active, ' ');
    const labels = list.items.map(({ label }) => label.label ?? label);
    assert.ok(labels.includes('detect'), labels.join());
  });

  it('completes keys, with what they mean, and is quiet elsewhere', async () => {
    const uri = await open('All orders fail. ‸');
    const at = (line, character) => new vscode.Position(line, character);
    const { items } = await run('vscode.executeCompletionItemProvider', uri, at(2, 0));
    const key = items.find(({ label }) => (label.label ?? label) === 'timezone');
    assert.match(key.documentation.value, /IANA/);
    const prose = await run('vscode.executeCompletionItemProvider', uri, editor().selection.active);
    assert.ok(!prose.items.some(({ documentation }) => /IANA/.test(documentation?.value ?? '')));
  });

  it('tells of times, sections and findings', async () => {
    const uri = await open(...timeline, '| 14:33 | detect | Telephone |');
    const hover = async (words) => {
      const at = editor().document.positionAt(shown().indexOf(words) + 1);
      const hovers = await run('vscode.executeHoverProvider', uri, at);
      return hovers.flatMap(({ contents }) => contents.map(({ value }) => value)).join('\n');
    };
    assert.match(await hover('14:33'), /T\+31 min/);
    assert.match(await hover('## Timeline'), /Facts only, in order/);
  });

  it('hints at how long after the start it was, until it is turned off', async () => {
    const uri = await open(...timeline, '| 14:33 | detect | Telephone |');
    const all = new vscode.Range(0, 0, 99, 0);
    const hints = async () => (await run('vscode.executeInlayHintProvider', uri, all)).map(({ label }) => label);
    assert.deepEqual(await eventually('hints', async () => ((await hints()).length > 0 ? hints() : null)), [
      'T+0 min',
      'T+31 min',
    ]);
    const settings = vscode.workspace.getConfiguration('hansei');
    await settings.update('inlayHints.enable', false, vscode.ConfigurationTarget.Global);
    await eventually('no hints', async () => (await hints()).length === 0);
    await settings.update('inlayHints.enable', undefined, vscode.ConfigurationTarget.Global);
  });

  it('shows how the questions stand, and goes there', async () => {
    const uri = await open(...timeline);
    const lenses = await eventually('lenses', async () => {
      const found = await run('vscode.executeCodeLensProvider', uri, 9);
      return found.length > 0 ? found : null;
    });
    assert.ok(lenses.length <= 2);
    const { title, command, arguments: given } = lenses[0].command;
    assert.match(title, /Cause and fix ✗/);
    editor().selection = new vscode.Selection(9, 0, 9, 0);
    await run(command, ...given);
    await eventually('the cursor at the title', () => editor().selection.active.line === 4);
    const settings = vscode.workspace.getConfiguration('hansei');
    await settings.update('codeLens.enable', false, vscode.ConfigurationTarget.Global);
    await eventually('no lens', async () => (await run('vscode.executeCodeLensProvider', uri, 9)).length === 0);
    await settings.update('codeLens.enable', undefined, vscode.ConfigurationTarget.Global);
  });

  it('lists sections by role', async () => {
    const uri = await open(...timeline);
    const symbols = await eventually('symbols', () => run('vscode.executeDocumentSymbolProvider', uri));
    const names = symbols.flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]);
    assert.ok(names.includes('14:02 Orders fail'), names.join());
  });

  it('inserts a timeline entry in one step, with the cursor where the event goes', async () => {
    await open(...timeline);
    const before = shown();
    await run('hansei.insertTimelineEntry');
    assert.match(cursor(), /\| 14:02 \| start \| Orders fail \|\n\| [\d-]* ?\d\d:\d\d \| {2}\| ‸ \|\n/);
    await run('undo');
    assert.equal(shown(), before);
  });

  it('inserts a section and an action', async () => {
    await open('## Impact', '', 'All orders fail.');
    await run('hansei.insertSection', 'elsewhere');
    assert.match(cursor(), /\n## Elsewhere\n\n<!--[^>]*-->\n‸/);
    await run('hansei.addAction');
    assert.match(cursor(), /- \[ \] A1 \(prevent\) ‸ · owner: {2}· due: {2}· done when: /);
  });

  it('asks which section, and can be left', async () => {
    await open('## Impact', '', 'All orders fail.');
    const before = shown();
    const asked = run('hansei.insertSection');
    await new Promise((next) => setTimeout(next, 700));
    await run('workbench.action.closeQuickOpen');
    assert.equal(await asked, undefined);
    assert.equal(shown(), before);
  });

  it('sorts the timeline, and says why it does not', async () => {
    await open(...timeline, '| 14:40 | mitigate | Rolled back |', '| 14:33 | detect | Telephone |');
    assert.equal(await run('hansei.sortTimeline'), true);
    assert.match(shown(), /14:02[^\n]*\n\| 14:33[^\n]*\n\| 14:40/);
    assert.equal(await run('hansei.sortTimeline'), false);
  });

  it('updates the delay table', async () => {
    const late = ['## Why the response was late', '', '| # | Segment | Took | Why | Action |', '| - | - | - | - | - |'];
    await open(
      ...late,
      '| D1 | start → detect | 12 min | No alert | |',
      '',
      ...timeline,
      '| 14:33 | detect | Telephone |',
    );
    assert.equal(await run('hansei.updateDelayTable'), true);
    assert.match(shown(), /\| D1 \| start → detect \| 31 min \|/);
  });

  it('changes the status and what the first section is called', async () => {
    await open('## What happened', '', 'Card payments failed.');
    assert.equal(await run('hansei.changeStatus', { status: 'ongoing', insert: false }), true);
    assert.match(shown(), /status: ongoing[\s\S]*## What is happening now/);
    assert.equal(await run('hansei.changeStatus', { status: 'closed', insert: true }), true);
    assert.match(shown(), /status: closed[\s\S]*## What happened[\s\S]*## Timeline/);
  });

  it('shows what a status would owe before it changes anything', async () => {
    await open('## Impact', '', 'All orders fail.');
    const before = shown();
    const asked = run('hansei.changeStatus', { status: 'closed' });
    await new Promise((next) => setTimeout(next, 700));
    assert.equal(shown(), before);
    await run('workbench.action.acceptSelectedQuickOpenItem');
    await asked;
  });

  it('pastes chat as plain text where nothing else is asked for', async () => {
    await open('## Timeline', '', '- 14:02 start: orders fail', '‸');
    await vscode.env.clipboard.writeText('14:05 ann: rolling back\n14:07 ken: confirmed');
    await run('editor.action.clipboardPasteAction');
    await eventually('the paste', () => shown().includes('14:05 ann'));
    assert.match(shown(), /orders fail\n14:05 ann: rolling back\n14:07 ken: confirmed/);
  });

  it('fixes everything that is safe', async () => {
    const uri = await open('## Impact', '', '<!-- hansei-ignore blame/drama: x -->', 'All orders fail.');
    await finding(uri, 'suppression/unused');
    const all = new vscode.Range(0, 0, 9, 0);
    const [action] = await run('vscode.executeCodeActionProvider', uri, all, 'source.fixAll.hansei');
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.doesNotMatch(shown(), /hansei-ignore/);
  });

  it('ignores a finding, with the cursor where the reason goes', async () => {
    const uri = await open('## Root cause', '', '- Root cause: human error.');
    const actions = await fixes(uri, await finding(uri, 'blame/human-error'));
    const ignore = actions.find(({ title }) => /^Ignore blame\/human-error/.test(title));
    assert.ok(await vscode.workspace.applyEdit(ignore.edit));
    await run(ignore.command.command, ...ignore.command.arguments);
    await eventually('the cursor', () => /hansei-ignore-line blame\/human-error: ‸ -->/.test(cursor()));
  });

  it('turns a rule off in the config, at once', async () => {
    const config = await write('hansei.config.json', '{\n  // ours\n  "language": "en"\n}\n');
    try {
      const uri = await open('## Root cause', '', 'Root cause: human error.');
      const actions = await fixes(uri, await finding(uri, 'blame/human-error'));
      const off = actions.find(({ title }) => /^Turn blame\/human-error off/.test(title));
      await run(off.command.command, ...off.command.arguments);
      await eventually(
        'the rule is off',
        () => !vscode.languages.getDiagnostics(uri).some(({ code }) => code === 'blame/human-error'),
      );
      const bytes = await vscode.workspace.fs.readFile(config);
      assert.match(new TextDecoder().decode(bytes), /\/\/ ours[\s\S]*"blame\/human-error": "off"/);
    } finally {
      await vscode.workspace.fs.delete(config);
    }
  });

  it('explains a rule without a network', async () => {
    const uri = await run('hansei.explainRule', 'blame/human-error');
    assert.equal(uri.scheme, 'hansei-rule');
    assert.match(await text(uri), /^# blame\/human-error\n\n\*\*/);
    assert.ok(folder());
    await run('workbench.action.closeAllEditors');
  });
});
