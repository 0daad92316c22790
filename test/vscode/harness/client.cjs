// Commands and views around the reports, in both extension hosts: tests by title.
const vscode = require('vscode');
const { eventually, findings, finding, folder, report, text, write } = require('./steps.cjs');

const must = (holds, message) => {
  if (!holds) throw new Error(message);
};
const run = (command, ...given) => vscode.commands.executeCommand(`hansei.${command}`, ...given);
const at = (path) => vscode.Uri.joinPath(folder(), path);
const put = (path, content) => vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(content));
const viewOf = () => vscode.extensions.getExtension('hansei.hansei').exports.reports;

const ongoing = (...lines) =>
  [
    '---',
    'hansei: 1',
    'status: ongoing',
    'severity: SEV1',
    `date: ${new Date().toISOString().slice(0, 10)}`,
    'timezone: UTC',
    'accountable: Mika Arai',
    '---',
    '# Search is slow',
    '',
    '### Impact',
    '',
    'Searches take a minute for all shops.',
    '',
    ...lines,
    '',
  ].join('\n');

/** All rows of the view: label, description and what a screen reader says. */
async function rows(nodes) {
  const items = [];
  for (const node of nodes ?? (await viewOf().getChildren())) {
    const { label, description, accessibilityInformation, command } = viewOf().getTreeItem(node);
    items.push({ label, description, spoken: accessibilityInformation?.label, command });
    items.push(...(await rows(await viewOf().getChildren(node))));
  }
  return items;
}

const tests = {
  async 'opens a sample in which there is something to find'() {
    for (const [language, title] of [
      ['en', '# Checkout outage'],
      ['ja', '# ログイン障害'],
    ]) {
      const uri = await run('openSample', language);
      must(uri.scheme === 'untitled', uri.toString());
      must((await text(uri)).includes(title), await text(uri));
      await finding(uri, 'blame/human-error');
    }
  },
  async 'lists the reports of the workspace, with the three questions'() {
    await put(
      'docs/incidents/listed.md',
      report('### Impact', '', 'All shops.', '', '## Prevention', '', '- [ ] Cap it'),
    );
    await run('reports.focus');
    const row = await eventually('the report', async () =>
      (await rows()).find(({ command }) => String(command?.arguments[0]).endsWith('/listed.md')),
    );
    must(row.label === '✓\u2009✗\u2009✗ Checkout failed', row.label);
    must(/1/.test(row.description), row.description);
    must(/Checkout failed, .+, .+/.test(row.spoken), row.spoken);
    await put('docs/incidents/listed.md', report('### Impact', '', 'All shops.').replace('Checkout', 'Payment'));
    await eventually('the new title', async () => (await rows()).some(({ label }) => label.endsWith('Payment failed')));
  },
  async 'opens a report at the first open question'() {
    const row = (await rows()).find(({ label }) => label.endsWith('Payment failed'));
    await vscode.commands.executeCommand(row.command.command, ...row.command.arguments);
    const editor = vscode.window.activeTextEditor;
    must(editor.document.uri.path.endsWith('/listed.md'), editor.document.uri.path);
    await vscode.workspace.fs.delete(at('docs/incidents/listed.md'));
    await eventually('it is gone', async () => !(await rows()).some(({ label }) => label.endsWith('Payment failed')));
  },
  async 'groups the reports'() {
    await run('groupReports', 'month');
    const setting = () => vscode.workspace.getConfiguration('hansei').get('reports.groupBy');
    must(setting() === 'month', setting());
    await run('groupReports', 'status');
  },
  async 'checks files that are not open, and takes the findings back'() {
    const uri = at('docs/incidents/closed.md');
    await put('docs/incidents/closed.md', report('## Root cause', '', 'Root cause: human error.'));
    await put('docs/other.md', '# Notes\n\nRoot cause: human error.\n');
    const { reports, complete } = await run('checkWorkspace');
    must(complete && reports > 0, `${reports} reports`);
    await finding(uri, 'blame/human-error');
    must(findings(at('docs/other.md')).length === 0, 'other Markdown was checked');
    await put('docs/incidents/closed.md', report('## Root cause', '', 'The disk was full.'));
    await eventually('it is fixed', () => !findings(uri).some(({ code }) => code === 'blame/human-error'));
    await vscode.workspace.fs.delete(uri);
    await eventually('it is gone', () => findings(uri).length === 0);
    await put('docs/incidents/later.md', report('### Impact', '', 'All shops.').replace('Checkout', 'Refund'));
    await eventually('the view still follows', async () =>
      (await rows()).some(({ label }) => /Refund failed$/.test(label)),
    );
    await vscode.workspace.fs.delete(at('docs/incidents/later.md'));
  },
  async 'records an update and drafts the message'() {
    const uri = await write('docs/incidents/search.md', ongoing('## Timeline', '', '- 00:00 start: slow'));
    const message = await run('recordUpdate', { uri, text: 'No change', next: '+30m', message: 'copy' });
    must(/Search is slow – first notice/.test(message), message);
    must(/^\| \d\d:\d\d \| everybody affected \| Mika Arai \| No change \| /m.test(await text(uri)), await text(uri));
    await run('recordUpdate', { uri, text: 'Rebuilding', next: '+30m', message: 'open' });
    const { document } = vscode.window.activeTextEditor;
    must(document.isUntitled && document.languageId === 'plaintext', document.uri.toString());
    must(/Search is slow – update/.test(document.getText()), document.getText());
    must(/\| No change \|.*\n\| .*\| Rebuilding \|/.test(await text(uri)), await text(uri));
  },
  async 'writes nothing when the time cannot be read'() {
    const uri = at('docs/incidents/search.md');
    const before = await text(uri);
    await run('recordUpdate', { uri, text: 'No change', next: 'later', message: 'copy' });
    must((await text(uri)) === before, await text(uri));
  },
  async 'hands over'() {
    const uri = at('docs/incidents/search.md');
    must(await run('handOver', { uri, from: 'ann', to: 'ben', decision: 'fail over at noon' }), 'not done');
    must(
      /handed over at .* by ann; next decision: fail over at noon \| .* \| ben \|/.test(await text(uri)),
      await text(uri),
    );
  },
  async 'sets up CI, and never over a file'() {
    const file = at('.github/workflows/hansei.yml');
    must((await run('setUpCi', { kind: 'github', write: false })) === undefined, 'it was written unasked');
    const shown = () => vscode.window.tabGroups.activeTabGroup.activeTab.input;
    must(shown().uri?.scheme === 'hansei-preview', 'no preview');
    must(String(await run('setUpCi', { kind: 'github', write: true })) === String(file), 'another file');
    must((await text(file)).includes('uses: hansei-reports/hansei@'), await text(file));
    must((await run('setUpCi', { kind: 'github', write: true })) === undefined, 'it was written twice');
    await put('.gitlab-ci.yml', 'test:\n  script: make\n');
    await run('setUpCi', { kind: 'gitlab', write: false });
    must(shown() instanceof vscode.TabInputTextDiff, 'no diff');
    await run('setUpCi', { kind: 'gitlab', write: true });
    must(/^test:\n {2}script: make\n\n# GitLab CI/.test(await text(at('.gitlab-ci.yml'))), 'the file lost something');
  },
  async 'leaves the sides of a diff alone'() {
    const other = vscode.Uri.from({ scheme: 'hansei-preview', path: '/docs/incidents/x.md' });
    await vscode.commands.executeCommand('vscode.diff', at('docs/incidents/search.md'), other, 'x');
    await new Promise((next) => setTimeout(next, 500));
    must(findings(other).length === 0, 'the other side was checked');
  },
};

module.exports = { tests };
