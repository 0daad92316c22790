import assert from 'node:assert/strict';
import {
  type NewReportAnswer,
  type NewReportParams,
  newReportMethod,
  profilesMethod,
} from '../../src/server/protocol.js';
import { type Editor, root, type Setup, startEditor } from './editor.js';

// biome-ignore lint/suspicious/noTemplateCurlyInString: the slots of a file name pattern
const [usual, nested] = ['${date}-${title}.md', '${date}/${time}-${title}'];

describe('new report by the server', () => {
  let editor: Editor;
  const params: NewReportParams = {
    title: 'Disk full: queue / stops',
    status: 'ongoing',
    profile: null,
    language: null,
    now: Date.UTC(2026, 10, 20, 14, 5),
    timezone: 'Asia/Tokyo',
    folder: `${root}/docs/incidents`,
    fileName: usual,
  };
  const ask = async (given: Partial<NewReportParams>, setup?: Setup) => {
    editor = await startEditor(setup);
    return editor.wire.sendRequest<NewReportAnswer>(newReportMethod, { ...params, ...given });
  };
  afterEach(() => editor.stop());

  it("is in the author's zone and the editor's language", async () => {
    const { text, cursor, fileName } = await ask({}, { locale: 'ja-JP' });
    assert.match(text, /^date: 2026-11-20$/m);
    assert.match(text, /^timezone: Asia\/Tokyo$/m);
    assert.match(text, /^status: ongoing$/m);
    assert.match(text, /23:05/);
    assert.match(text, /現在の状況/);
    assert.equal(fileName, '2026-11-20-disk-full-queue-stops.md');
    assert.ok(cursor > text.indexOf('# Disk full') && cursor <= text.length);
  });

  it('follows the config before the editor, and a choice before both', async () => {
    const files = { 'hansei.config.json': '{ "language": "ja", "timezone": "+05:30" }' };
    const { text } = await ask({}, { files });
    assert.match(text, /現在の状況/);
    assert.match(text, /^timezone: "?\+05:30"?$/m);
    assert.match(text, /19:35/);
    editor.stop();
    assert.match((await ask({ language: 'en' }, { files })).text, /What is happening now/);
  });

  it('fills a pattern in, and never leaves out the end', async () => {
    assert.equal((await ask({ fileName: nested })).fileName, '2026-11-20/2305-disk-full-queue-stops.md');
    editor.stop();
    assert.equal((await ask({ fileName: ' ' })).fileName, '2026-11-20-disk-full-queue-stops.md');
  });

  it('takes a zone that nobody knows for the next best', async () => {
    const files = { 'hansei.config.json': '{ "timezone": "Mars/Olympus" }' };
    assert.match((await ask({}, { files })).text, /^timezone: Asia\/Tokyo$/m);
    editor.stop();
    assert.match((await ask({ timezone: 'Mars/Olympus' })).text, /^timezone: UTC$/m);
  });

  it('says which profile is not known', async () => {
    await assert.rejects(ask({ profile: 'no-such' }), /no-such/);
    const known = await editor.wire.sendRequest<string[]>(profilesMethod);
    assert.deepEqual(known, ['standard', 'customer']);
  });

  it('is one for customers when it is asked for', async () => {
    const { text, cursor } = await ask({ profile: 'customer', language: 'ja', status: 'resolved' });
    assert.match(text, /^profile: customer$/m);
    assert.match(text, /^edition: interim$/m);
    assert.match(text, /^issued: 2026-11-20$/m);
    assert.match(text.slice(0, cursor), /## お詫び\n\n<!--[^>]*-->\n$/);
    assert.match(text, /\n以上\n$/);
  });

  it('needs no folder', async () => {
    assert.match((await ask({ folder: null })).text, /^# Disk full/m);
  });
});
