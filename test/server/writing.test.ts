import assert from 'node:assert/strict';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  DocumentSymbol,
  Hover,
  InlayHint,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditAnswer, EditParams, MissingSection, Owed, RuleTitle } from '../../src/server/protocol.js';
import { titles as heads, several } from '../core/incident/several.js';
import { type Editor, eventually, root, type Setup, startEditor } from './editor.js';

const file = 'docs/incidents/disk.md';
const uri = `${root}/${file}`;
const textDocument = { uri };
const config = 'hansei.config.json';

const head = [
  '---',
  'hansei: 1',
  'status: closed',
  'date: 2026-11-20',
  'timezone: Asia/Tokyo',
  'accountable: Mika',
  '---',
  '',
];
const timeline = ['## Timeline', '', '- 14:02 start: orders fail', '- 14:33 detect: a shop telephones'];
const report = (...lines: readonly string[]) => [...head, '# Disk full', '', ...lines, ''].join('\n');

/** The text after the edits of one document. */
function edited(text: string, edit: WorkspaceEdit | undefined): string {
  const [change] = edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change);
  const edits = change.edits.map((one) => ('newText' in one ? one : assert.fail('a plain edit')));
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), edits);
}

describe('language server, while writing', () => {
  let editor: Editor;
  const open = async (text: string, setup?: Setup) => {
    editor = await startEditor({ ...setup, settings: { timezone: 'Europe/Berlin', ...setup?.settings } });
    await editor.open(file, text);
    return editor;
  };
  const placeOf = (text: string, words: string) => {
    const lines = text.slice(0, text.indexOf(words)).split('\n');
    return { line: lines.length - 1, character: lines.at(-1)!.length };
  };
  const ask = <T>(method: string, params: object) => editor.wire.sendRequest<T>(method, { textDocument, ...params });
  const at = { line: 0, character: 0 };
  const edit = (change: EditParams['change'], version = 1) =>
    editor.wire.sendRequest<EditAnswer>('hansei/edit', { uri, version, at, change });
  afterEach(() => {
    assert.deepEqual(editor.logged, []);
    editor.stop();
  });

  it('completes, with the people of the reports that were read', async () => {
    const text = report('## Prevention', '', '- [ ] A1 Page on queue depth · owner: ');
    const other = report('## Prevention', '', '- [ ] A1 Refuse it · owner: ken', '- [ ] A2 Page · owner: ken');
    await open(text, { files: { 'docs/incidents/other.md': other } });
    await eventually('a check', () => editor.status(file));
    await editor.wire.sendRequest('hansei/survey', { publish: false });
    const position = { line: text.split('\n').length - 2, character: 200 };
    const items = await ask<CompletionItem[]>('textDocument/completion', { position });
    assert.deepEqual(
      items.map(({ label }) => label),
      ['Mika', 'ken'],
    );
    const keys = await ask<CompletionItem[]>('textDocument/completion', { position: { line: 2, character: 0 } });
    const status = keys.find(({ label }) => label === 'severity');
    assert.match(JSON.stringify(status?.documentation), /Severity of the incident/);
    assert.deepEqual(status?.textEdit && 'range' in status.textEdit && status.textEdit.range.start, {
      line: 2,
      character: 0,
    });
  });

  it('is quiet in other Markdown, and when it is turned off', async () => {
    await open(report(...timeline));
    await editor.open('README.md', '---\n\n---\n# A\n');
    const readme = { textDocument: { uri: `${root}/README.md` } };
    const position = { line: 1, character: 0 };
    assert.deepEqual(await ask('textDocument/completion', { ...readme, position }), []);
    assert.equal(await ask('textDocument/hover', { ...readme, position }), null);
    assert.deepEqual(await ask('textDocument/codeLens', readme), []);
    assert.equal(await ask('textDocument/documentSymbol', readme), null);
    await editor.configure({ hints: false, lenses: false });
    const range = { start: position, end: { line: 90, character: 0 } };
    assert.deepEqual(await ask('textDocument/inlayHint', { range }), []);
    assert.deepEqual(await ask('textDocument/codeLens', {}), []);
  });

  it('tells times, hints, lenses and the outline, and goes to a place', async () => {
    const text = report(...timeline);
    await open(text, { locale: 'ja' });
    const hover = await ask<Hover>('textDocument/hover', { position: placeOf(text, '14:33') });
    assert.match(JSON.stringify(hover.contents), /T\+31分.*05:33 UTC.*14:33 Asia\/Tokyo.*06:33 Europe\/Berlin/);
    const range = { start: { line: 0, character: 0 }, end: { line: 90, character: 0 } };
    const hints = await ask<InlayHint[]>('textDocument/inlayHint', { range });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['T+0分', 'T+31分'],
    );
    const lenses = await ask<CodeLens[]>('textDocument/codeLens', {});
    assert.match(lenses[0]!.command!.title, /^何が起きたか ✓ · 原因と対策 ✗/);
    const outline = await ask<DocumentSymbol[]>('textDocument/documentSymbol', {});
    assert.deepEqual(
      outline.map(({ name, children }) => [name, children?.length]),
      [['Timeline', 2]],
    );
    const { command, arguments: given } = lenses[1]!.command!;
    await editor.wire.sendRequest('workspace/executeCommand', { command, arguments: given });
    assert.equal(editor.asked.shown[0]?.uri, uri);
    assert.deepEqual(editor.asked.shown[0]?.selection?.start, placeOf(text, '- 14:33'));
  });

  it('changes a report in the version that was asked about, with the place of the cursor', async () => {
    const text = report('## Impact', '', 'All.').replaceAll('\n', '\r\n');
    await open(text);
    const answer = await edit({ kind: 'action' });
    assert.ok('edits' in answer);
    const [change] = answer.edits;
    const after = TextDocument.create(
      uri,
      'markdown',
      2,
      TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), [change!]),
    );
    assert.doesNotMatch(after.getText(), /(?<!\r)\n/);
    const offset = after.offsetAt(answer.cursor!);
    assert.match(after.getText().slice(0, offset), /- \[ \] A1 \(prevent\) $/);
    assert.match(JSON.stringify(await edit({ kind: 'action' }, 7)), /changed meanwhile/);
    assert.match(JSON.stringify(await edit({ kind: 'sort-timeline' })), /no timeline/);
    const pasted = await edit({ kind: 'paste', text: '14:05 ann: a' });
    assert.ok('refused' in pasted);
  });

  for (const language of ['en', 'ja'] as const)
    it(`changes the incident at the cursor, by command and by code action, ${language}`, async () => {
      const text = several[language];
      await open(text);
      const at = placeOf(text, heads[language][1]);
      const params = { uri, version: 1, at, change: { kind: 'action' } };
      const answer = await editor.wire.sendRequest<EditAnswer>('hansei/edit', params);
      assert.ok('edits' in answer && answer.edits[0]!.range.start.line > at.line);
      const asked = { range: { start: at, end: at }, context: { diagnostics: [], only: ['source.hansei'] } };
      const actions = await ask<CodeAction[]>('textDocument/codeAction', asked);
      const add = actions.find(({ title }) => /^(?:Add action|対策を追加)$/.test(title));
      assert.ok(edited(text, add?.edit).startsWith(text.slice(0, text.indexOf(heads[language][1]))));
      const missing = await editor.wire.sendRequest<MissingSection[]>('hansei/missingSections', { uri, at });
      assert.ok(missing.some(({ role }) => role === 'prevention'));
    });

  it('answers what the commands ask', async () => {
    await open(report(...timeline));
    const request = <T>(method: string, more = {}) => editor.wire.sendRequest<T>(method, { uri, ...more });
    const missing = await request<MissingSection[]>('hansei/missingSections', { at });
    assert.ok(missing[0]?.isDue && missing.some(({ role }) => role === 'lessons'));
    const owed = await request<Owed[]>('hansei/owed', { status: 'closed' });
    const cause = owed.find(({ rule }) => rule === 'cause/unanswered');
    assert.deepEqual(cause?.range.start, { line: 8, character: 0 });
    assert.match(
      (await request<string>('hansei/explain', { rule: 'blame/human-error' })) ?? '',
      /^# blame\/human-error/,
    );
    assert.equal(await request('hansei/explain', { rule: 'no/such' }), null);
    assert.ok((await request<RuleTitle[]>('hansei/rules')).every(({ title }) => title.length > 3));
  });

  const actionsAt = (text: string, words: string, context: object = {}) => {
    const start = placeOf(text, words);
    const range = { start, end: start };
    return ask<CodeAction[]>('textDocument/codeAction', { range, context: { diagnostics: [], ...context } });
  };
  const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
  const automatic = { triggerKind: 2 };

  it('orders quick fixes: the fix, the file, then the ways to live with it', async () => {
    const text = report('## Impact', '', 'All.');
    await open(text, { settings: { commands: true } });
    const found = titles(await actionsAt(text, '# Disk', { only: ['quickfix'] }));
    const first = found.findIndex((title) => title.startsWith('Ignore'));
    assert.ok(found.slice(0, first).some((title) => /^Insert section/.test(title)));
    assert.ok(found.slice(0, first).includes('Fix all of structure/missing-section in this file'));
    assert.ok(found.slice(first).every((title) => /^(?:Ignore|Turn|Explain) /.test(title)));
    const actions = await actionsAt(text, '# Disk', automatic);
    assert.ok(actions.every(({ kind }) => kind === 'quickfix'));
    const all = actions.find(({ title }) => title.startsWith('Fix all of structure/missing-section'));
    await editor.open('docs/incidents/b.md', edited(text, all?.edit));
    await eventually('a check', () => editor.status('docs/incidents/b.md'));
    assert.ok(!editor.rules('docs/incidents/b.md').includes('structure/missing-section'));
  });

  it('ignores a finding with a place for the reason', async () => {
    const text = report('## Root cause', '', '- Root cause: human error.');
    await open(text, { locale: 'ja' });
    const ignore = (await actionsAt(text, 'human error')).find(({ title }) =>
      title.startsWith('理由を書いて blame/human-error'),
    );
    const after = edited(text, ignore?.edit);
    assert.match(after, /human error\. <!-- hansei-ignore-line blame\/human-error: {2}-->/);
    const { arguments: given } = ignore!.command!;
    const at = TextDocument.create(uri, 'markdown', 2, after).offsetAt(given![1].start);
    assert.match(after.slice(0, at), /blame\/human-error: $/);
  });

  it('makes all safe fixes on request only', async () => {
    const text = report('## Impact', '', '<!-- hansei-ignore blame/drama: x -->', 'All.');
    await open(text);
    const [all, ...more] = await actionsAt(text, '# Disk', { only: ['source.fixAll'] });
    assert.deepEqual(more, []);
    assert.equal(all?.kind, 'source.fixAll.hansei');
    assert.doesNotMatch(edited(text, all?.edit), /hansei-ignore/);
    assert.deepEqual(titles(await actionsAt(text, '# Disk', { only: ['source.organizeImports'] })), []);
    const source = titles(await actionsAt(text, '# Disk', { only: ['source'] }));
    assert.deepEqual(source, ['Make all safe fixes', 'Insert timeline entry', 'Add action']);
  });

  it('updates the delay table on request only', async () => {
    const rows = ['| Time | Phase | Event |', '| --- | --- | --- |', '| 09:00 | start | Disk fills |'];
    const text = report('## Timeline', '', ...rows, '| 09:50 | detect | Alert |', '| 10:00 | mitigate | Disk freed |');
    await open(text);
    const table = (actions: readonly CodeAction[]) => actions.find(({ title }) => title === 'Update delay table');
    const action = table(await actionsAt(text, '# Disk', { only: ['source'] }));
    assert.match(edited(text, action?.edit), /## Why the response was late[\s\S]*\| D1 \| start → detect \| 50 min \|/);
    assert.equal(table(await actionsAt(text, '# Disk', { only: ['quickfix'] })), undefined);
  });

  const turnOff = async (text: string, rule = 'blame/human-error') => {
    const actions = await actionsAt(text, 'human error');
    const action = actions.find(({ title }) => title === `Turn ${rule} off in hansei.config.json`);
    assert.ok(action?.command);
    const { command, arguments: given } = action.command;
    return editor.wire.sendRequest<string | null>('workspace/executeCommand', { command, arguments: given });
  };
  const blame = report('## Root cause', '', 'Root cause: human error.');

  it('turns a rule off in the nearest config, whose comments stay', async () => {
    const written = '{\n  // agreed in May\n  "rules": {\n    "blame/drama": "off", // too strict\n  },\n}\n';
    await open(blame, { files: { [config]: written } });
    assert.equal(await turnOff(blame), `${root}/${config}`);
    const after = edited(written, editor.asked.edits[0]);
    assert.match(
      after,
      /\/\/ agreed in May[\s\S]*"blame\/drama": "off", *\/\/ too strict|\/\/ agreed in May[\s\S]*"blame\/drama": "off"/,
    );
    assert.match(after, /"blame\/human-error": "off"/);
    assert.match(after, /too strict/);
    await editor.write(config, after);
    await eventually('the rule is off', () => editor.status(file) && !editor.rules(file).includes('blame/human-error'));
  });

  it('makes the config where there is none', async () => {
    await open(blame);
    assert.equal(await turnOff(blame), `${root}/${config}`);
    const [create, write] = editor.asked.edits[0]?.documentChanges ?? [];
    assert.ok(create && 'kind' in create && create.kind === 'create');
    assert.match(JSON.stringify(write), /blame\/human-error/);
  });

  it('refuses where the config is broken, and says so', async () => {
    await open(blame, { files: { [config]: '{ "rules": ' } });
    assert.equal(await turnOff(blame), null);
    assert.deepEqual(editor.asked.edits, []);
    await eventually('the message', () => editor.asked.told.length === 1);
    assert.match(editor.asked.told[0]!, /mend it first/);
  });
});
