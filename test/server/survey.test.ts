import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { type SurveyAnswer, surveyMethod } from '../../src/server/protocol.js';
import { type Editor, eventually, root, sleep, startEditor } from './editor.js';

const report = (status: string, ...lines: readonly string[]): string =>
  ['---', 'hansei: 1', `status: ${status}`, '---', '', `# Disk ${status}`, '', ...lines, ''].join('\n');
const rule = 'prevention/no-owner';
const ownerless = report('closed', '## Prevention', '', '- Page on queue depth');
const files = {
  'docs/incidents/a.md': ownerless,
  'notes/b.md': report('ongoing', '### Impact', '', 'All shops.'),
  'docs/incidents/README.md': '# How to write them',
  'docs/incidents/old/c.md': ownerless,
  'hansei.config.json': '{ "ignores": ["**/old/**"] }',
};

describe('survey of the workspace', () => {
  let editor: Editor;
  const start = async (given: Readonly<Record<string, string>> = files) => {
    editor = await startEditor({ files: given });
    return editor;
  };
  const survey = (publish: boolean) => editor.wire.sendRequest<SurveyAnswer>(surveyMethod, { publish });
  const known = () => [...editor.reports.keys()].map((uri) => uri.slice(root.length + 1)).sort();
  const entry = (path: string) => editor.reports.get(`${root}/${path}`);
  afterEach(() => {
    assert.deepEqual(editor.logged, []);
    editor.stop();
  });

  it('lists reports, not guides, other Markdown or what the config ignores', async () => {
    await start({ ...files, 'README.md': '# Project' });
    const answer = await survey(false);
    assert.equal(answer.reports, 2);
    assert.equal(answer.complete, true);
    await eventually('both reports', () => known().length === 2);
    assert.deepEqual(known(), ['docs/incidents/a.md', 'notes/b.md']);
    assert.equal(entry('notes/b.md')?.status, 'ongoing');
    assert.equal(entry('notes/b.md')?.questions.now.standing, 'answered');
    assert.equal(entry('docs/incidents/a.md')?.questions.delay.standing, 'open');
    assert.equal(entry('docs/incidents/a.md')?.open, 1);
    assert.deepEqual(editor.published, []);
  });

  it('publishes findings of closed files when asked, and takes them back when they are fixed or removed', async () => {
    await start();
    await survey(true);
    assert.ok(editor.rules('docs/incidents/a.md').includes(rule));
    assert.deepEqual(editor.shown('docs/incidents/old/c.md'), []);
    await editor.write('docs/incidents/a.md', ownerless.replace('depth', 'depth (owner: ann)'));
    await eventually('one finding less', () => !editor.rules('docs/incidents/a.md').includes(rule));
    assert.ok(editor.rules('docs/incidents/a.md').length > 0);
    await editor.write('docs/incidents/a.md', null);
    await eventually('nothing left', () => editor.rules('docs/incidents/a.md').length === 0);
    await eventually('not listed', () => known().length === 1);
  });

  it('leaves open documents to the one who types, and reads the file again when it is closed', async () => {
    await start();
    await editor.open(
      'docs/incidents/a.md',
      ownerless.replace('# Disk closed', '# Typed').replace('- Page on queue depth', ''),
    );
    await eventually('a check', () => editor.status('docs/incidents/a.md'));
    const { reports, problems } = await survey(true);
    assert.equal(reports, 2);
    assert.equal(problems, editor.shown('docs/incidents/a.md').length + editor.shown('notes/b.md').length);
    assert.ok(!editor.rules('docs/incidents/a.md').includes(rule));
    await eventually('what is typed is listed', () => entry('docs/incidents/a.md')?.title === 'Typed');
    await editor.close('docs/incidents/a.md');
    await eventually('the file on the disk', () => editor.rules('docs/incidents/a.md').includes(rule));
  });

  it('follows what is typed', async () => {
    await start();
    await survey(false);
    await editor.open('notes/b.md', files['notes/b.md']);
    await editor.insert('notes/b.md', { version: 2, line: 5 }, '# Queue full\n\n');
    await eventually('the new title', () => entry('notes/b.md')?.title === 'Queue full');
  });

  it('notices new files, and deleted folders', async () => {
    await start();
    await survey(false);
    await editor.write('docs/incidents/new.md', ownerless);
    await eventually('the new one', () => entry('docs/incidents/new.md'));
    await editor.wire.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${root}/docs`, type: 3 }],
    });
    await eventually('all below it are gone', () => known().length === 1);
  });

  it('follows the config and the setting', async () => {
    await start();
    await survey(true);
    await editor.write('hansei.config.json', '{ "ignores": ["**/incidents/**"] }');
    await eventually('ignored', () => known().length === 1 && editor.rules('docs/incidents/a.md').length === 0);
    await editor.configure({ enable: false });
    await eventually('none', () => known().length === 0);
  });

  it('can be cancelled, and says so', async () => {
    await start(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`docs/incidents/${i}.md`, ownerless])));
    const source = new CancellationTokenSource();
    editor.delays.stat = 5;
    const answer = editor.wire.sendRequest<SurveyAnswer>(surveyMethod, { publish: false }, source.token);
    await eventually('the first ones', () => known().length > 0);
    source.cancel();
    const { complete, reports } = await answer;
    assert.equal(complete, false);
    assert.ok(reports < 40);
  });

  it('lets the typist through: small steps', async () => {
    await start(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`docs/incidents/${i}.md`, ownerless])));
    const answer = survey(false);
    await editor.open('notes/b.md', files['notes/b.md']);
    await eventually('the open document is checked', () => editor.status('notes/b.md'));
    assert.ok(editor.reports.size < 60);
    await answer;
  });

  it('sleeps until it is asked', async () => {
    await start();
    await editor.write('docs/incidents/a.md', ownerless);
    await sleep(500);
    assert.deepEqual(editor.surveyed, []);
    assert.deepEqual(editor.published, []);
  });

  it('says what cannot be read', async () => {
    await start({ 'docs/incidents/a.md': '\u0000binary' });
    const { reports } = await survey(true);
    assert.equal(reports, 1);
    assert.deepEqual(editor.rules('docs/incidents/a.md'), ['file/binary']);
    assert.deepEqual(known(), []);
  });
});
