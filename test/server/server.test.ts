import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, eventually, root, type Setup, sleep, startEditor } from './editor.js';

const file = 'docs/incidents/disk.md';
const rule = 'prevention/no-owner';
const ownerless = report('## Prevention', '', '- Page on queue depth');
const config = 'hansei.config.json';
const off = `{ "rules": { "${rule}": "off" } }`;

function report(...lines: readonly string[]): string {
  return ['---', 'hansei: 1', 'status: closed', '---', '', '# Disk full', '', ...lines, ''].join('\n');
}

describe('language server', () => {
  let editor: Editor;
  const start = async (setup?: Setup) => {
    editor = await startEditor(setup);
    return editor;
  };
  afterEach(() => {
    assert.deepEqual(editor.logged, []);
    editor.stop();
  });
  const found = () => editor.rules(file).includes(rule);

  it('finds the same as the command line, with version, source and rule', async () => {
    const { open, shown, published } = await start();
    await open(file, ownerless);
    await eventually('diagnostics', found);
    const finding = shown(file).find(({ code }) => code === rule);
    assert.equal(finding?.source, 'hansei');
    assert.equal(finding?.range.start.line, 9);
    assert.notEqual(finding?.severity, undefined);
    assert.equal(published.at(-1)?.version, 1);
    assert.equal(editor.status(file)?.why, 'checked');
    assert.equal(editor.status(file)?.profile, 'standard');
    assert.equal(editor.status(file)?.problems, shown(file).length);
  });

  it('speaks the language of the editor, of the setting, of the config', async () => {
    const { open, shown, configure, write } = await start({ locale: 'ja' });
    const text = () =>
      shown(file)
        .map(({ message }) => message)
        .join();
    await open(file, ownerless);
    await eventually('Japanese', () => /[ぁ-ん]/.test(text()));
    await write(config, '{ "messages": "en" }');
    await eventually('English', () => text() !== '' && !/[ぁ-ん]/.test(text()));
    await configure({ messages: 'ja' });
    await eventually('Japanese again', () => /[ぁ-ん]/.test(text()));
  });

  it('publishes only the last version of a burst of changes', async () => {
    const { open, insert, versions } = await start();
    await open(file, ownerless);
    await eventually('diagnostics', found);
    for (let version = 2; version <= 20; version++) await insert(file, { version, line: 9 }, 'The queue was full. ');
    await eventually('version 20', () => versions(file).includes(20));
    assert.deepEqual(versions(file), [1, 20]);
  });

  it('never publishes a result for an older version', async () => {
    const { open, insert, delays, versions } = await start();
    delays.stat = 60;
    await open(file, ownerless);
    await sleep(20);
    await insert(file, { version: 2, line: 9 }, 'The disk was full. ');
    await eventually('version 2', () => versions(file).includes(2));
    assert.deepEqual(versions(file), [2]);
  });

  it('offers fixes that remove their finding', async () => {
    const { open, wire, rules, shown } = await start();
    await open(file, report('## Root cause', '', 'The disk was full.'));
    await eventually(
      'a missing answer',
      () => rules(file).includes('prevention/unanswered') || rules(file).includes('structure/missing-section'),
    );
    const textDocument = { uri: `${root}/${file}` };
    const document = TextDocument.create(
      textDocument.uri,
      'markdown',
      1,
      report('## Root cause', '', 'The disk was full.'),
    );
    const end = document.positionAt(document.getText().length);
    const range = { start: { line: 0, character: 0 }, end };
    const actions = await wire.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range,
      context: { diagnostics: [] },
    });
    assert.ok(actions.length > 0, rules(file).join());
    const [action] = actions;
    assert.equal(action?.kind, 'quickfix');
    const [change] = action?.edit?.documentChanges ?? [];
    assert.ok(change && 'textDocument' in change);
    assert.equal(change.textDocument.version, 1);
    const edits = change.edits.map((edit) => ('newText' in edit ? edit : assert.fail('a plain edit')));
    const fixed = TextDocument.applyEdits(document, edits);
    const [diagnostic] = action?.diagnostics ?? [];
    const before = shown(file).length;
    await open('docs/incidents/fixed.md', fixed);
    await eventually('a check', () => editor.status('docs/incidents/fixed.md'));
    const same = shown('docs/incidents/fixed.md').filter(
      ({ message, code }) => message === diagnostic?.message && code === diagnostic?.code,
    );
    assert.deepEqual(same, []);
    assert.ok(shown('docs/incidents/fixed.md').length <= before);
  });

  it('offers rewrites of a sentence that blames, none of them preferred', async () => {
    const text = report('## Root cause', '', 'Oliver mistakenly disabled the `disk` alert.');
    const { open, wire, rules } = await start();
    await open(file, text);
    await eventually('a finding', () => rules(file).includes('blame/named-person'));
    const line = text.split('\n').findIndex((one) => one.startsWith('Oliver'));
    const at = { line, character: 2 };
    const actions = await wire.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: `${root}/${file}` },
      range: { start: at, end: at },
      context: { diagnostics: [], only: ['quickfix'] },
    });
    const rewrites = actions.filter(({ title }) => title.startsWith('Rewrite: '));
    assert.deepEqual(
      rewrites.map(({ title, kind, isPreferred, diagnostics }) => [title, kind, isPreferred, diagnostics?.[0]?.code]),
      [
        [
          'Rewrite: "The disk alert was disabled through ‹tool›; ‹tool› accepted it because ‹missing guard›."',
          'quickfix',
          undefined,
          'blame/named-person',
        ],
        [
          'Rewrite: "The disk alert was disabled; nothing stopped it because ‹missing guard›."',
          'quickfix',
          undefined,
          'blame/named-person',
        ],
        [
          'Rewrite: "Disabling the disk alert was possible because ‹missing guard›."',
          'quickfix',
          undefined,
          'blame/named-person',
        ],
      ],
    );
  });

  it('offers nothing when something else is asked for', async () => {
    const { open, wire } = await start();
    await open(file, ownerless);
    await eventually('diagnostics', found);
    const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
    const ask = (path: string, only: string[]) => {
      const textDocument = { uri: `${root}/${path}` };
      return wire.sendRequest('textDocument/codeAction', { textDocument, range, context: { diagnostics: [], only } });
    };
    assert.deepEqual(await ask(file, ['refactor']), []);
    assert.deepEqual(await ask('docs/incidents/not-open.md', ['quickfix']), []);
  });

  it('clears the diagnostics of a closed document', async () => {
    const { open, close, shown, published } = await start();
    await open(file, ownerless);
    await eventually('diagnostics', found);
    await close(file);
    await eventually('none', () => shown(file).length === 0);
    assert.equal(published.at(-1)?.uri, `${root}/${file}`);
  });

  it('checks again when the config changes', async () => {
    const { open, write, status } = await start();
    await open(file, ownerless);
    await eventually('diagnostics', found);
    await write(config, off);
    await eventually('the rule is off', () => status(file)?.config && !found());
    assert.equal(status(file)?.config, `${root}/${config}`);
    await write(config, null);
    await eventually('the rule is on', found);
    assert.equal(status(file)?.config, null);
  });

  it('shows a broken config on its file and keeps the last good one', async () => {
    const { open, write, shown, status } = await start({ files: { [config]: off } });
    await open(file, ownerless);
    await eventually('a check', () => status(file)?.why === 'checked');
    assert.ok(!found());
    await write(config, '{\n  "rulez": {}\n}');
    const problem = await eventually('the problem', () => shown(config)[0]);
    assert.equal(problem.range.start.line, 1);
    assert.match(String(problem.message), /rules/);
    await eventually('the status', () => status(file)?.error);
    assert.equal(status(file)?.error?.line, 2);
    assert.ok(!found());
    await write(config, '{}');
    await eventually('no problem', () => shown(config).length === 0 && found());
    assert.equal(status(file)?.error, null);
  });

  it('shows what is wrong in a config that is opened, without any report', async () => {
    const broken = '{ "rules": { "no/such": "off" } }';
    const { open, shown, statuses } = await start({ files: { [config]: broken } });
    await open(config, broken);
    const [problem] = await eventually('the problem', () => shown(config).length > 0 && shown(config));
    assert.equal(problem?.severity, 1);
    assert.deepEqual(statuses, []);
  });

  it('leaves other Markdown alone', async () => {
    const { open, shown, status } = await start({ files: { [config]: '{ "ignores": ["docs/incidents/old/**"] }' } });
    await open('README.md', '# Checkout\n\nRoot cause: human error.\n');
    await open('docs/incidents/old/a.md', ownerless);
    await eventually('a status', () => status('README.md') && status('docs/incidents/old/a.md'));
    assert.equal(status('README.md')?.why, 'not-a-report');
    assert.equal(status('docs/incidents/old/a.md')?.why, 'ignored');
    assert.deepEqual([...shown('README.md'), ...shown('docs/incidents/old/a.md')], []);
  });

  it('can be turned off, or told to wait for saving', async () => {
    const { open, configure, insert, versions, status, wire } = await start();
    await open(file, ownerless);
    await eventually('diagnostics', found);
    await configure({ enable: false });
    await eventually('nothing', () => status(file)?.why === 'off' && !found());
    await configure({ run: 'onSave' });
    await eventually('diagnostics', found);
    await insert(file, { version: 2, line: 9 }, 'The disk was full. ');
    await sleep(250);
    assert.ok(!versions(file).includes(2));
    await wire.sendNotification('textDocument/didSave', { textDocument: { uri: `${root}/${file}` } });
    await eventually('version 2', () => versions(file).includes(2));
  });
});
