// A smoke of the web build in the browser's extension host, where mocha and Node do not exist.
const vscode = require('vscode');
const { eventually, findings, finding, fixes, folder, report, text, write } = require('./steps.cjs');

const must = (holds, message) => {
  if (!holds) throw new Error(message);
};

const common = require('./client.cjs').tests;

const tests = {
  async 'runs in the browser'() {
    must(typeof importScripts === 'function', 'the tests themselves run in Node');
    const extension = vscode.extensions.getExtension('hansei.hansei');
    const { host, ready } = await extension.activate();
    must(host === 'browser', `the extension runs in ${host}`);
    await ready;
  },
  async 'creates a report'() {
    const uri = await vscode.commands.executeCommand('hansei.newReport', { title: 'Checkout failed', ongoing: true });
    must((await text(uri)).includes('# Checkout failed'), await text(uri));
  },
  async 'checks a report and fixes it'() {
    const uri = await write('docs/incidents/blame.md', report('## Root cause', '', 'Root cause: human error.'));
    await finding(uri, 'blame/human-error');
    const missing = await finding(uri, 'structure/missing-section');
    must((await fixes(uri, missing)).length > 0, 'no quick fix');
  },
  async 'reads the config'() {
    const uri = await write('docs/incidents/config.md', report('## Root cause', '', 'Root cause: human error.'));
    await finding(uri, 'blame/human-error');
    await write('hansei.config.json', '{ "rules": { "blame/human-error": "off" } }');
    await eventually('the rule is off', () => !findings(uri).some(({ code }) => code === 'blame/human-error'));
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), 'hansei.config.json'));
    await finding(uri, 'blame/human-error');
  },
  async 'helps to write a report'() {
    const run = vscode.commands.executeCommand;
    const rows = [
      '## Timeline',
      '',
      '| Time | Phase | Event |',
      '| --- | --- | --- |',
      '| 14:02 | start | Orders fail |',
    ];
    const uri = await write('docs/incidents/writing.md', report(...rows, '| 14:33 | | Telephone |'));
    const { items } = await run('vscode.executeCompletionItemProvider', uri, new vscode.Position(11, 10), ' ');
    must(
      items.some(({ label }) => (label.label ?? label) === 'detect'),
      'no phase is offered',
    );
    const all = new vscode.Range(0, 0, 99, 0);
    const hints = await run('vscode.executeInlayHintProvider', uri, all);
    must(hints.map(({ label }) => label).join() === 'T+0 min,T+31 min', 'no hints');
    await run('hansei.insertTimelineEntry');
    must(/Telephone \|\n\| [\d: -]+\|/.test(await text(uri)), await text(uri));
    const rule = await run('hansei.explainRule', 'blame/drama');
    must((await text(rule)).startsWith('# blame/drama'), 'no explanation');
  },
};

const late = (title) =>
  new Promise((_, fail) => setTimeout(() => fail(new Error(`${title}: not within 20 s`)), 20_000));

exports.run = async () => {
  const results = [];
  for (const [title, test] of Object.entries({ ...tests, ...common })) {
    const error = await Promise.race([test(), late(title)]).then(
      () => null,
      ({ message, stack }) => ({ message, stack }),
    );
    results.push({ title, error });
  }
  const file = vscode.Uri.joinPath(folder(), 'results.json');
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`${JSON.stringify(results)}\n`));
};
