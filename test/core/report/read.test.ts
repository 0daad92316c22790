import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { readReport } from '../../../src/core/lint.js';
import { formFor } from '../../../src/core/schema/profiles.js';

const read = (...lines: string[]) =>
  readReport(lines.join('\n'), { config: defaultConfig, forms: formFor, fileName: '2026-11-20-checkout.md' });

const roles = (...lines: string[]) => read(...lines).sections.flatMap((section) => section.roles.slice(0, 1));
const actions = (...lines: string[]) => read(...lines).actions.map(({ text }) => text);
const times = (...lines: string[]) => read(...lines).timeline.map(({ time }) => time?.replace('T', ' ').slice(0, 16));

describe('sections', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['headings', ['# T', '## Impact', 'x', '## Root cause', 'y'], ['impact', 'cause']],
    ['headings of the first rank', ['# Summary', 'x', '# Timeline', 'y'], ['summary', 'timeline']],
    ['setext headings', ['T', '=', '', 'Impact', '---', 'x'], ['impact']],
    ['bold paragraphs', ['# T', '', '**Impact**', '', 'x', '', '**Root cause:** y'], ['impact', 'cause']],
    ['bold lines of one paragraph', ['# T', '', '**Impact:** x', '**Root cause:** y'], ['impact', 'cause']],
    [
      'bold list items',
      ['# T', '', '- **Impact**: x', '- **Review actions**:', '  - Add an alert'],
      ['impact', 'prevention'],
    ],
    [
      'a bold question',
      ['# T', '', '**Impact?** None.', '', '**Root cause?** The disk was full.'],
      ['impact', 'cause'],
    ],
    [
      'a bold question in Japanese',
      ['# 障害', '', '**影響は？** ありません。', '', '**原因は？** 満杯。'],
      ['impact', 'cause'],
    ],
    ['plain list items', ['# T', '', '- Root cause: the disk was full'], ['cause']],
    [
      'rows of a table',
      ['# 障害', '', '| 項目 | 内容 |', '|---|---|', '| 影響範囲 | 全店舗 |', '| 原因 | ディスク |'],
      ['impact', 'cause'],
    ],
    [
      'marked lines',
      ['# 障害', '', '■ 原因', '', 'ディスク', '', '【再発防止策】', '', '監視'],
      ['cause', 'prevention'],
    ],
    ['no label in the middle of a sentence', ['# T', '', 'We saw one thing: cause unknown, impact: none.'], []],
  ];
  for (const [name, lines, wanted] of cases) it(name, () => assert.deepEqual(roles(...lines), wanted));

  it('are filled by text, not by comments, table heads or placeholders', () => {
    const filled = read(
      '## Impact',
      '<!-- note -->',
      '## Cause',
      '',
      '| a | b |',
      '|---|---|',
      '| | |',
      '',
      '## Fix',
      'TBD',
      '## Timeline',
      '10:05 x',
    ).sections;
    assert.deepEqual(
      filled.map((section) => section.filled),
      [false, false, false, true],
    );
  });
  it('end where the next of their rank begins', () => {
    const [analysis, cause, impact] = read(
      '## Root cause and fix',
      '',
      '### Root cause',
      '',
      'x',
      '',
      '## Impact',
      '',
      'y',
    ).sections;
    assert.ok(analysis!.filled && !analysis!.ownFilled && cause!.filled);
    assert.equal(analysis!.body.end, impact!.headingRange.start);
  });
});

describe('actions', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['a list', ['## Action items', '- Add an alert', '- Fix the pool'], ['Add an alert', 'Fix the pool']],
    ['details below an item are no actions', ['## Actions', '- Add an alert', '  - on queue depth'], ['Add an alert']],
    [
      'names with lists below',
      ['## Actions', '- **Ann**', '  - Add an alert', '- **Ken**', '  - Fix the pool'],
      ['Add an alert', 'Fix the pool'],
    ],
    [
      'a table',
      ['## Actions', '| # | Action | Owner |', '|---|---|---|', '| 1 | Add an alert | ann |', '| 2 | | |'],
      ['Add an alert'],
    ],
    [
      'a Japanese table',
      ['## 再発防止策', '| 区分 | 施策 |', '|---|---|', '| 検知 | 監視を追加する |'],
      ['監視を追加する'],
    ],
    [
      'the one short demand of a section',
      ['## Solution', '', 'Disable the filter rules that block scripts'],
      ['Disable the filter rules that block scripts'],
    ],
    ['what was the case demands nothing', ['## Solution', '', 'The filter was disabled by the provider.'], []],
    ['none is none', ['## Actions', '- None'], []],
    ['なし is none', ['## 再発防止策', '- 特になし'], []],
    [
      'references below are no actions',
      ['## Actions', '- Add an alert', '', '### References', '- Runbook'],
      ['Add an alert'],
    ],
  ];
  for (const [name, lines, wanted] of cases) it(name, () => assert.deepEqual(actions(...lines), wanted));

  it('have owner, date, proof, ticket and what they answer', () => {
    const [first] = read(
      '## Prevention',
      '- [ ] A3 (C1, D2, detect) Page on depth · owner: ann · due: 2026-12-01 · done when: drill pages · OPS-7',
    ).actions;
    const { id, text, owners, due, doneWhen, ticket, answers, kind, state } = first!;
    assert.deepEqual(
      { id, text, owners, due, doneWhen, ticket, answers, kind, state },
      {
        id: 'A3',
        text: 'Page on depth',
        owners: ['ann'],
        due: '2026-12-01',
        doneWhen: 'drill pages',
        ticket: 'OPS-7',
        answers: ['C1', 'D2'],
        kind: 'detect',
        state: 'committed',
      },
    );
  });
  const states: readonly (readonly [string, string])[] = [
    ['- [x] Add an alert', 'done'],
    ['- Add an alert (done)', 'done'],
    ['- ~~Add an alert~~', 'done'],
    ['- Add an alert ✅', 'done'],
    ['- Add an alert', 'committed'],
    ['- Consider an alert', 'idea'],
    ['- Add an alert – not planned', 'declined'],
  ];
  for (const [line, state] of states)
    it(`${line}: ${state}`, () => assert.equal(read('## Actions', line).actions[0]?.state, state));
});

describe('the timeline', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'a table',
      ['## Timeline', '| Time | Event |', '|---|---|', '| 14:05 | a |', '| 14:10 | b |'],
      ['2026-11-20 14:05', '2026-11-20 14:10'],
    ],
    ['a list', ['## Timeline', '- 14:05 a', '- **14:10** – b'], ['2026-11-20 14:05', '2026-11-20 14:10']],
    ['headings', ['## Timeline', '### 14:05', 'a', '### 14:10', 'b'], ['2026-11-20 14:05', '2026-11-20 14:10']],
    ['lines of a paragraph', ['## Timeline', '14.05 a', '14.10 b'], ['2026-11-20 14:05', '2026-11-20 14:10']],
    [
      'day headings',
      ['## Timeline', '### 2026-11-21', '- 14:05 a', '### 2026-11-22', '- 09:00 b'],
      ['2026-11-21 14:05', '2026-11-22 09:00'],
    ],
    ['a time behind a few words', ['## Timeline', '- Fault occurs 2026-11-21 11:45'], ['2026-11-21 11:45']],
    ['past midnight', ['## Timeline', '- 23:50 a', '- 00:10 b'], ['2026-11-20 23:50', '2026-11-21 00:10']],
    [
      'without a section of its own',
      ['## What happened', '- 14:05 a', '- 14:10 b', '- 14:20 c'],
      ['2026-11-20 14:05', '2026-11-20 14:10', '2026-11-20 14:20'],
    ],
    [
      'full-width digits',
      ['## 時系列', '- １４：０５ 発生', '- 14時10分頃 検知'],
      ['2026-11-20 14:05', '2026-11-20 14:10'],
    ],
  ];
  for (const [name, lines, wanted] of cases) it(name, () => assert.deepEqual(times(...lines), wanted));

  const zones: readonly (readonly [string, readonly string[], string | null])[] = [
    ['the heading', ['## Timeline (UTC)', '- 14:05 a'], 'UTC'],
    ['a note', ['## Timeline', '', 'All times in JST.', '', '- 14:05 a'], '+09:00'],
    ['the head of the table', ['## 時系列', '| 時刻 (JST) | 内容 |', '|---|---|', '| 14:05 | a |'], '+09:00'],
    ['an entry', ['## Timeline', '- 14:05 UTC a', '- 14:10 b'], 'UTC'],
    ['the front matter', ['---', 'timezone: JST', '---', '## Timeline', '- 14:05 a'], '+09:00'],
    ['nowhere', ['## Timeline', '- 14:05 a'], null],
  ];
  for (const [name, lines, zone] of zones) it(`has the zone of ${name}`, () => assert.equal(read(...lines).zone, zone));

  it('knows when it began and was over from the metadata', () => {
    const { phases } = read(
      '# 障害',
      '',
      '- 発生日時: 2026-11-20 15:26頃',
      '- 検知日時: 2026-11-20 15:28',
      '- 復旧日時: 2026-11-20 15:49',
    );
    assert.deepEqual(
      [phases.start?.time, phases.detect?.time, phases.resolve?.time],
      ['2026-11-20T15:26', '2026-11-20T15:28', '2026-11-20T15:49'],
    );
    assert.equal(phases.start?.from, 'metadata');
  });
  it('counts entries in the zone that the front matter names', () => {
    const { timeline } = read('---', 'timezone: JST', '---', '## Timeline', '- 14:05 a');
    assert.equal(timeline[0]?.time, '2026-11-20T14:05+09:00');
  });
  it('reads a stretch of time as beginning and end', () => {
    const { phases } = read('# T', '', '**Duration:** 2026-11-20 14:02 – 14:50 UTC');
    assert.deepEqual([phases.start?.time, phases.resolve?.time], ['2026-11-20T14:02+00:00', '2026-11-20T14:50+00:00']);
  });
});

describe('sentences', () => {
  const said = (...lines: string[]) => read(...lines).sentences.filter(({ place }) => place !== 'heading');
  it('keep their place in the source through marks, escapes and line ends', () => {
    const source = ['# T', '', '- It **was** `rm -rf` by a\\*b, &amp; then', '  it failed. Next one!'].join('\n');
    const report = readReport(source, { config: defaultConfig, forms: formFor, fileName: null });
    const [first, second] = report.sentences.filter(({ place }) => place === 'item');
    assert.equal(first?.text, 'It was rm -rf by a*b, & then it failed.');
    assert.equal(
      source.slice(first!.range.start, first!.range.end),
      'It **was** `rm -rf` by a\\*b, &amp; then\n  it failed.',
    );
    assert.equal(source.slice(second!.range.start, second!.range.end).trim(), 'Next one!');
  });
  it('join Japanese lines without a blank', () => {
    assert.equal(said('# 障害', '', '設定を誤って', '上書きした。')[0]?.text, '設定を誤って上書きした。');
  });
  it('leave quotes and code alone', () => {
    assert.deepEqual(
      said('# T', '', '> Who broke it?', '', '```', 'human error', '```', '', 'Fine.').map(({ text }) => text),
      ['Fine.'],
    );
  });
  it('have a language each', () => {
    assert.deepEqual(
      said('# T', '', 'It was down. 決済が停止した。', '', 'サーバーを再起動した。')
        .map(({ language }) => language)
        .includes('ja'),
      true,
    );
  });
});

describe('the language of a short report', () => {
  const languageOf = (...lines: string[]) => read(...lines).language;
  it('is that of its headings', () => {
    assert.equal(languageOf('# 障害報告', '', '## 原因', '', '- Kubernetes node memory pressure eviction'), 'ja');
    assert.equal(languageOf('# Webサーバ障害', '', '## Timeline', '', '- 09:00 nginx restart by systemd'), 'ja');
    assert.equal(languageOf('# API の障害', '', '- nginx-ingress-controller OOMKilled on node 4'), 'ja');
  });
  it('is English with a Japanese name in it', () => {
    assert.equal(languageOf('# Outage in 東京', '', 'The disk was full.'), 'en');
    assert.equal(languageOf('# Outage', '', 'The banner 「障害」 was shown.'), 'en');
  });
});
