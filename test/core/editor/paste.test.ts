import assert from 'node:assert/strict';
import { chatLines } from '../../../src/core/editor/paste.js';
import { changed, lines, splitAt } from './cursor.js';

const front = ['---', 'hansei: 1', 'date: 2026-11-20', 'timezone: Asia/Tokyo', '---', '', '# Checkout failed', ''];
const head = ['## Timeline', '', '| Time | Phase | Event | Evidence |', '| --- | --- | --- | --- |'];
const report = (...body: readonly string[]) => lines(...front, ...body);

function pasted(marked: string, text: string, zone: string | null = null): string {
  const { text: report, offset } = splitAt(marked);
  return changed(report, { kind: 'paste', text }, { zone, offset }).replace('‸', '');
}

const told = (text: string) =>
  chatLines(text)?.map(({ time, text: said }) => `${time.clock?.hour}:${time.clock?.minute} ${said}`);

describe('lines of a chat or log', () => {
  it('are read in the ways chats are copied', () => {
    assert.deepEqual(told('14:05 ann: rolling back\n14:07 ken: confirmed'), [
      '14:5 ann: rolling back',
      '14:7 ken: confirmed',
    ]);
    assert.deepEqual(told('[14:05] rolling back'), ['14:5 rolling back']);
    assert.deepEqual(told('[14:05:33] <ann> rolling back'), ['14:5 ann: rolling back']);
    assert.deepEqual(told('14:05\tann\trolling back'), ['14:5 ann: rolling back']);
    assert.deepEqual(told('[2026/11/20 14:05] Ann Lee: rolling back'), ['14:5 Ann Lee: rolling back']);
    assert.deepEqual(told('14時05分 安藤：切り戻しを開始'), ['14:5 安藤: 切り戻しを開始']);
    assert.deepEqual(told('2:05 PM ann: rolling back'), ['14:5 ann: rolling back']);
  });

  it('take the name above what was said', () => {
    const slack = 'Ann Lee  14:05\nrolling back\nto the last release\n\nken [14:07]\nconfirmed';
    assert.deepEqual(told(slack), ['14:5 Ann Lee: rolling back to the last release', '14:7 ken: confirmed']);
    assert.deepEqual(told('安藤 14:05\n切り戻しを開始'), ['14:5 安藤: 切り戻しを開始']);
  });

  it('are read in the ways logs are written', () => {
    assert.deepEqual(told('2026-11-20T05:05:12.123Z ERROR gateway: no hosts'), ['5:5 ERROR gateway: no hosts']);
    assert.deepEqual(told('2026-11-20 14:05:12,123 WARN queue is full'), ['14:5 WARN queue is full']);
    assert.deepEqual(told('Nov 20 14:05:12 host1 app[12]: no hosts'), ['14:5 host1 app[12]: no hosts']);
  });

  it('are not looked for in other text', () => {
    assert.equal(chatLines('The deployment began at 14:05 and failed.'), null);
    assert.equal(chatLines('one\ntwo\nthree\n14:05 four'), null);
    assert.equal(chatLines(''), null);
    assert.deepEqual(told('see http://host:8080/14:05\n14:05 ann: http://host/x'), ['14:5 ann: http://host/x']);
  });
});

describe('paste as timeline rows', () => {
  const chat = '14:05 ann: a | b\n14:07 ken: <b>done</b>';

  it('replaces the blank row, or follows the row of the cursor', () => {
    const rows = ['| 14:05 |  | ann: a \\| b |  |', '| 14:07 |  | ken: \\<b>done\\</b> |  |'];
    assert.equal(pasted(report(...head, '| ‸ | | | |'), chat), report(...head, ...rows));
    const row = '| 14:02 | start | Orders fail | |';
    assert.equal(pasted(report(...head, '| 14:02 | start | Orders ‸fail | |'), chat), report(...head, row, ...rows));
  });

  it('makes items where the timeline is a list', () => {
    const text = report('## Timeline', '', '- 14:02 Orders fail', '‸');
    assert.equal(
      pasted(text, '14:05 ann: rolling back'),
      report('## Timeline', '', '- 14:02 Orders fail', '- 14:05 ann: rolling back'),
    );
  });

  it('writes times in the zone of the report, with the day where it is another', () => {
    const blank = report(...head, '| ‸ | | | |');
    assert.match(pasted(blank, '2026-11-20T05:05:12Z ERROR no hosts'), /\| 14:05 \| {2}\| ERROR no hosts \|/);
    assert.match(pasted(blank, '2026-11-20T16:05:12Z ERROR no hosts'), /\| 2026-11-21 01:05 \| {2}\| ERROR/);
    assert.match(pasted(blank, '2026-11-19 23:58 ann: deployed'), /\| 2026-11-19 23:58 \| {2}\| ann: deployed/);
  });

  it('leaves times as they are in a report that names no zone', () => {
    const text = lines('# Checkout failed', '', ...head, '| ‸ | | | |');
    assert.match(pasted(text, '14:05 ann: rolling back'), /\| 14:05 \| {2}\| ann: rolling back/);
  });

  it('says why not: outside a timeline, or where no line has a time', () => {
    assert.match(pasted(report('## Impact', '', '‸'), chat), /^refused: That is pasted/);
    assert.match(pasted(report(...head, '| ‸ | | | |'), 'nothing'), /^refused: No line/);
  });

  it('reads long and hostile text in no time', () => {
    const start = performance.now();
    for (const text of [
      '[('.repeat(20_000),
      'ann '.repeat(20_000),
      '14:05 '.repeat(20_000),
      '14:05 a\n'.repeat(20_000),
    ])
      chatLines(text);
    assert.ok(performance.now() - start < 4_000);
  });
});
