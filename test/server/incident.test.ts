import assert from 'node:assert/strict';
import {
  type DeskAnswer,
  deskMethod,
  nextTimeMethod,
  type StepAnswer,
  type StepParams,
  stepMethod,
} from '../../src/server/protocol.js';
import { several, titles } from '../core/incident/several.js';
import { type Editor, eventually, root, startEditor } from './editor.js';

const file = 'docs/incidents/search.md';
const text = [
  '---',
  'hansei: 1',
  'status: ongoing',
  'severity: SEV1',
  'date: 2026-11-20',
  'timezone: Asia/Tokyo',
  'accountable: Mika Arai',
  '---',
  '',
  '# Search is slow',
  '',
  '## Timeline',
  '',
  '- 14:00 start: searches take a minute',
  '',
].join('\n');
/** 14:05 in Tokyo. */
const now = Date.parse('2026-11-20T05:05:00Z');
const where = { uri: `${root}/${file}`, now, timezone: 'Europe/Berlin', at: null };

describe('work on an incident', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await startEditor({ files: { 'hansei.config.json': '{ "severities": { "SEV1": { "cadence": 20 } } }' } });
    await editor.open(file, text);
    await eventually('a check', () => editor.status(file));
  });
  afterEach(() => {
    assert.deepEqual(editor.logged, []);
    editor.stop();
  });
  const step = (given: StepParams['step']) =>
    editor.wire.sendRequest<StepAnswer>(stepMethod, { ...where, step: given });

  it('tells the status bar when those affected hear more', async () => {
    const start = Date.parse('2026-11-20T05:00:00Z') / 60_000;
    assert.deepEqual(editor.status(file)?.clock, { start, due: start + 30, because: 'first' });
    await editor.insert(file, { version: 2, line: 3 }, 'status: mitigated\n');
    await eventually('no clock', () => editor.status(file)?.clock === null);
  });

  it('knows the time in the zone of the report, and the cadence of the team', async () => {
    const desk = await editor.wire.sendRequest<DeskAnswer>(deskMethod, where);
    assert.equal(desk?.time, '14:05');
    assert.equal(desk?.next, '14:25');
    assert.equal(desk?.accountable, 'Mika Arai');
    assert.equal(desk?.points.length, 8);
  });

  it('reads the time of the next update', async () => {
    const read = (typed: string) => editor.wire.sendRequest<string | null>(nextTimeMethod, { ...where, typed });
    assert.equal(await read('+30m'), '14:35');
    assert.equal(await read('10:00'), '2026-11-21 10:00');
    assert.equal(await read('later'), null);
  });

  it('writes an update', async () => {
    const answer = await step({ kind: 'update', text: 'No change', next: '14:40' });
    assert.match(
      answer?.edits[0]?.newText ?? '',
      /\n\| 14:05 \| everybody affected \| Mika Arai \| No change \| 14:40 \|/,
    );
    assert.match(answer?.message ?? '', /^Search is slow – first notice, 14:05 \(Asia\/Tokyo\)\n\nNo change\./);
    assert.equal(answer?.version, 1);
    assert.equal(await step({ kind: 'update', text: 'No change', next: 'later' }), null);
  });

  it('writes a hand-over', async () => {
    const answer = await step({ kind: 'handover', from: 'ann', to: 'ben', decision: '' });
    assert.match(
      answer?.edits[0]?.newText ?? '',
      /\n\| Incident lead, handed over at 14:05 by ann \| this report \| recovery \| ben \|/,
    );
    assert.equal(answer?.message, null);
  });

  for (const language of ['en', 'ja'] as const)
    it(`writes into the incident at the cursor, else into the one that goes on, ${language}`, async () => {
      const other = 'docs/incidents/several.md';
      await editor.open(other, several[language]);
      const second = several[language].split('\n').indexOf(`## ${titles[language][1]}`);
      const lineAt = async (line: number | null) => {
        const at = line === null ? null : { line, character: 0 };
        const given = { kind: 'update', text: 'No change', next: '14:40' };
        const params = { ...where, uri: `${root}/${other}`, at, step: given };
        return (await editor.wire.sendRequest<StepAnswer>(stepMethod, params))!.edits[0]!.range.start.line;
      };
      assert.ok((await lineAt(second - 1)) <= second);
      assert.ok((await lineAt(second)) > second && (await lineAt(null)) > second);
    });

  it('knows nothing of documents that are not open', async () => {
    assert.equal(await editor.wire.sendRequest(deskMethod, { ...where, uri: `${root}/other.md` }), null);
  });
});
