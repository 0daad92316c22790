import assert from 'node:assert/strict';
import { type Editor, startEditor } from './editor.js';

const report = [
  '## Timeline',
  '',
  '- 09:00 start: orders fail',
  '- 09:10 detect: alert',
  '- 09:40 resolve: orders work',
  '',
].join('\n');

describe('the picture for the preview', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor();
  });
  after(() => editor.stop());
  const pictureOf = (uri: string) => editor.wire.sendRequest<string>('hansei/picture', { uri });

  it('is drawn from the text in the editor', async () => {
    await editor.open('incidents/x.md', report);
    const uri = 'file:///work/incidents/x.md';
    assert.match(await pictureOf(uri), /start → detect 10 min.*detect → resolve 30 min/);
    await editor.insert('incidents/x.md', { version: 2, line: 4 }, '- 09:30 mitigate: rolled back\n');
    assert.match(await pictureOf(uri), /detect → mitigate 20 min.*mitigate → resolve 10 min/);
  });

  it('is empty for what is no report, and for what is not open', async () => {
    await editor.open('notes.md', report);
    assert.equal(await pictureOf('file:///work/notes.md'), '');
    assert.equal(await pictureOf('file:///work/incidents/other.md'), '');
  });
});
