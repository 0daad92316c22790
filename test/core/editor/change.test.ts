import assert from 'node:assert/strict';
import { ask, changed, lines } from './cursor.js';

const front = [
  '---',
  'hansei: 1',
  'status: ongoing',
  'date: 2026-11-20',
  'timezone: Asia/Tokyo',
  '---',
  '',
  '# Checkout failed',
  '',
];
const report = (...body: readonly string[]) => lines(...front, ...body);
const japanese = (...body: readonly string[]) =>
  lines(...front.slice(0, -4), 'language: ja', '---', '', '# 決済の停止', '', ...body);
const head = ['## Timeline', '', '| Time | Phase | Event | Evidence |', '| --- | --- | --- | --- |'];
const first = '| 14:02 | start | Orders fail | |';
const last = '| 15:10 | mitigate | Rolled back | |';
const entry = { kind: 'timeline-entry' } as const;

describe('insert timeline entry', () => {
  it('goes where the time belongs, as a row of the table', () => {
    const new1500 = '| 15:00 |  | ‸ |  |';
    assert.equal(changed(report(...head, first), entry), report(...head, first, new1500));
    assert.equal(changed(report(...head, first, last), entry), report(...head, first, new1500, last));
    assert.equal(changed(report(...head, last), entry), report(...head, new1500, last));
  });

  it('takes the blank row of the form', () => {
    const blank = '|      |       |       |          |';
    assert.equal(changed(report(...head, blank), entry), report(...head, '| 15:00 |  | ‸ |  |'));
  });

  it('is written like the item above', () => {
    const list = (...items: readonly string[]) =>
      report('## Timeline', '', ...items, '', '## Impact', '', 'All orders.');
    const one = '- **14:02 JST** – Orders fail\n  for everybody';
    assert.equal(changed(list(one), entry), list(one, '- **15:00 JST** – ‸'));
    const dated = '* 2026/11/20 14:02 Orders fail';
    assert.equal(changed(list(dated), entry), list(dated, '* 2026/11/20 15:00 ‸'));
    const named = '- 14:02 start: orders fail';
    assert.equal(changed(list(named), entry), list(named, '- 15:00 ‸'));
  });

  it('names the day where it is another one', () => {
    const late = { now: Date.UTC(2026, 10, 20, 15, 5) / 60_000 };
    assert.match(changed(report(...head, first), entry, late), /\| 2026-11-21 00:05 \|/);
  });

  it('keeps the newest on top where it is so', () => {
    const list = (...items: readonly string[]) => report('## Timeline', '', ...items);
    const [a, b, c] = ['- 14:40 Rolled back', '- 14:20 Found', '- 14:02 Orders fail'];
    assert.equal(changed(list(a, b, c), entry), list('- 15:00 ‸', a, b, c));
  });

  it('makes the section when it is missing', () => {
    const text = changed(report('## Impact', '', 'All orders fail.'), entry);
    assert.match(text, /\n## Timeline\n\n<!--[^>]*-->\n\n\| Time[^\n]*\n\|[^\n]*\n\| 15:00 \| {2}\| ‸ \| {2}\|\n\n$/);
    const without = changed(lines('# Checkout failed', '', '## Impact', '', 'All orders fail.'), entry);
    assert.match(without, /\n## Timeline\n/);
  });

  it('starts a list in a section that has none, and speaks Japanese', () => {
    const text = japanese('## 時系列', '', '追って記入します。', '');
    assert.match(changed(text, entry), /追って記入します。\n\n- 15:00 ‸\n/);
  });

  it('keeps the line ends of the file', () => {
    const crlf = report(...head, first).replaceAll('\n', '\r\n');
    assert.equal(changed(crlf, entry), report(...head, first, '| 15:00 |  | ‸ |  |').replaceAll('\n', '\r\n'));
  });
});

describe('sort timeline', () => {
  const sort = { kind: 'sort-timeline' } as const;
  const row = (time: string, event: string) => `| ${time} | | ${event} | |`;

  it('sorts rows, keeps equal ones, and rows without a time behind their predecessor', () => {
    const [a, b, c, d] = [row('14:02', 'a'), row('14:10', 'b'), row('', 'more of b'), row('14:10', 'c')];
    assert.equal(changed(report(...head, b, c, a, d), sort), report(...head, a, b, c, d));
    assert.equal(changed(report(...head, d, a, b, c), sort), report(...head, a, d, b, c));
  });

  it('moves items with all their lines', () => {
    const list = (...items: readonly string[]) => report('## Timeline', '', ...items, '', '## Impact', '', 'All.');
    const [a, b] = ['- 14:02 Orders fail\n  - seen by shops', '- 14:20 Found\n\n  The graph shows it.'];
    assert.equal(changed(list(b, a), sort), list(a, b));
  });

  it('crosses midnight', () => {
    const [a, b, c] = [row('23:50', 'a'), row('23:58', 'b'), row('00:10', 'c')];
    assert.equal(changed(report(...head, b, a, c), sort), report(...head, a, b, c));
  });

  it('says why it does nothing', () => {
    assert.match(changed(report(...head, first, last), sort), /^refused: The timeline is in order/);
    assert.match(changed(report('## Impact', '', 'All.'), sort), /^refused: There is no timeline/);
    assert.match(changed(report(...head, first, last), sort, { messages: 'ja' }), /時刻順に並んでいます/);
    const headings = report(
      '## Timeline',
      '',
      '### 14:20 Found',
      '',
      'By the graph.',
      '',
      '### 14:02 Orders fail',
      '',
      'All.',
    );
    assert.match(changed(headings, sort), /^refused: Only rows/);
  });

  it('does not let a row fall on another day', () => {
    const dated = [row('2026-11-21 00:10', 'c'), row('00:20', 'd'), row('2026-11-20 14:02', 'a'), row('15:00', 'b')];
    const text = report(...head, ...dated);
    assert.equal(changed(text, sort), report(...head, dated[2]!, dated[3]!, dated[0]!, dated[1]!));
    const broken = report(
      ...head,
      row('2026-11-22 14:00', 'c'),
      row('15:00', 'd'),
      row('2026-11-22 14:30', 'a'),
      row('2026-11-20 14:00', 'b'),
    );
    const sorted = changed(broken, sort);
    assert.ok(
      sorted.startsWith('refused') ||
        /14:00 \| \| b[\s\S]*14:00 \| \| c[\s\S]*14:30 \| \| a[\s\S]*15:00 \| \| d/.test(sorted),
    );
  });

  it('is done once', () => {
    const once = changed(report(...head, last, first), sort);
    assert.match(changed(once, sort), /^refused/);
  });
});

describe('add action', () => {
  const add = { kind: 'action' } as const;
  const causes = [
    '## Root cause',
    '',
    '- C1 (trigger) The job passed an empty list.',
    '- C2 (root) The tool reads an empty list as all.',
    '',
  ];

  it('goes behind the last one and answers the root cause', () => {
    const one = '- [ ] A1 (C1, prevent) Job checks its list · owner: ann · due: 2026-12-01 · done when: it exits 2';
    const text = report(...causes, '## Prevention', '', one, '', '## Timeline', '', '- 14:02 Orders fail');
    const added = '- [ ] A2 (C2, prevent) ‸ · owner:  · due:  · done when: ';
    assert.equal(changed(text, add), text.replace(one, `${one}\n${added}`));
  });

  it('becomes a row where actions are rows', () => {
    const table = [
      '## Prevention',
      '',
      '| ID | Action | Owner | Due |',
      '| - | - | - | - |',
      '| A1 | Job checks its list | ann | 2026-12-01 |',
    ];
    assert.equal(changed(report(...table), add), report(...table, '| A2 | ‸ |  |  |'));
  });

  it('tells customers what and when, and no more', () => {
    const front = ['---', 'hansei: 1', 'profile: customer', '---', '', '# Orders failed', ''];
    const text = (...body: readonly string[]) => lines(...front, '## Prevention', '', '- Orders are checked', ...body);
    assert.equal(changed(text(), add), text('- ‸ · due: '));
    const without = lines(...front, '## お詫び', '', 'お詫び申し上げます。');
    assert.match(changed(without, add), /\n#+ 再発防止策\n\n<!--[\s\S]*-->\n\n- ‸ · 予定日: /);
  });

  it('makes the section, in Japanese too', () => {
    assert.match(
      changed(report('## Impact', '', 'All.'), add),
      /\n#+ Prevention\n\n<!--[\s\S]*-->\n\n- \[ \] A1 \(prevent\) ‸ · owner/,
    );
    assert.match(
      changed(japanese('## 影響範囲', '', '全て。'), add),
      /\n#+ 再発防止策\n\n<!--[\s\S]*-->\n\n- \[ \] A1（予防）‸ · 担当: {2}· 期限: {2}· 完了条件: /,
    );
  });
});

describe('insert section', () => {
  it('puts it in its place, with the cursor where one writes', () => {
    const text = report('## Impact', '', 'All orders fail.', '', '## Timeline', '', '- 14:02 Orders fail');
    const written = changed(text, { kind: 'section', role: 'interim' });
    assert.match(
      written,
      /All orders fail\.\n\n## Interim measures\n\n<!--[\s\S]*-->\n\n\| Measure[^\n]*\n[^\n]*\n\| ‸/,
    );
    const summary = changed(text, { kind: 'section', role: 'summary' });
    assert.match(summary, /# Checkout failed\n\n## Summary\n\n<!--[^>]*-->\n‸\n\n## Impact/);
  });

  it('refuses a second one, and roles the form does not know', () => {
    const text = report('## Impact', '', 'All orders fail.');
    assert.match(changed(text, { kind: 'section', role: 'impact' }), /^refused/);
    assert.match(changed(text, { kind: 'section', role: 'no-such' }), /^refused/);
  });

  it('lists what is missing, what is due first', () => {
    const missing = ask(report('## Impact', '', 'All.'), 'missingSections', { offset: 0 });
    assert.equal(missing[0]?.role, 'outlook');
    assert.equal(missing[0]?.isDue, true);
    assert.ok(!missing.some(({ role }) => role === 'impact' || role === 'lessons2'));
    assert.ok(missing.length > 8);
  });
});

describe('change status', () => {
  const to = (status: 'mitigated' | 'resolved' | 'closed' | 'ongoing', insert = false) =>
    ({ kind: 'status', status, insert }) as const;

  it('writes the key and renames the first section, and back', () => {
    const before = report('## What is happening now', '', 'Card payments fail.');
    const after = before
      .replace('status: ongoing', 'status: resolved')
      .replace('What is happening now', 'What happened');
    assert.equal(changed(before, to('resolved')), after);
    assert.equal(changed(after, to('ongoing')), before);
    assert.equal(changed(before, to('mitigated')), before.replace('ongoing', 'mitigated'));
  });

  it('does so in Japanese', () => {
    const before = japanese('## 現在の状況', '', 'カード決済が失敗しています。');
    const after = before.replace('status: ongoing', 'status: closed').replace('現在の状況', '発生した事象');
    assert.equal(changed(before, to('closed')), after);
    assert.equal(changed(after, to('ongoing')), before);
  });

  it("leaves a team's own heading, a comment and everything else", () => {
    const before = report('## 1. Current situation', '', 'Card payments fail.').replace(
      'ongoing',
      'ongoing # since 14:02',
    );
    assert.equal(changed(before, to('resolved')), before.replace('status: ongoing #', 'status: resolved #'));
  });

  it('adds the key where there is none', () => {
    assert.equal(
      changed('---\nhansei: 1\nstatus:\n---\n\n# A\n', to('closed')),
      '---\nhansei: 1\nstatus: closed\n---\n\n# A\n',
    );
    assert.equal(changed('---\nhansei: 1\n---\n\n# A\n', to('closed')), '---\nhansei: 1\nstatus: closed\n---\n\n# A\n');
    assert.equal(changed('# A\n', to('closed')), '---\nstatus: closed\n---\n\n# A\n');
    assert.equal(
      changed('+++\nhansei = 1\nstatus = "ongoing"\n+++\n\n# A\n', to('closed')),
      '+++\nhansei = 1\nstatus = "closed"\n+++\n\n# A\n',
    );
  });

  it('refuses what cannot be read, and what is so already', () => {
    assert.match(changed('---\nhansei: [\n---\n\n# A\n', to('closed')), /^refused: The front matter/);
    assert.match(changed(report('## Impact'), to('ongoing')), /^refused/);
  });

  it('inserts what is then due, in the order of the form', () => {
    const before = report('## What is happening now', '', 'Card payments fail.', '', '### Impact', '', 'All orders.');
    const after = changed(before, to('closed', true));
    const headings = after.match(/^#+ .*$/gm) ?? [];
    assert.deepEqual(headings.slice(0, 5), [
      '# Checkout failed',
      '## Summary',
      '## What happened',
      '### Impact',
      '### Interim measures',
    ]);
    assert.deepEqual(
      ask(after, 'missingSections', { offset: 0 }).filter(({ isDue }) => isDue),
      [],
    );
  });

  it('says what a status would owe, where it stands in the report as it is', () => {
    const text = report(
      '## What is happening now',
      '',
      'Card payments fail.',
      '',
      '### Impact',
      '',
      'All orders.',
      '',
      '## Timeline',
      '',
    );
    const owed = ask(text, 'owed', { status: 'closed' });
    const rules = owed.map(({ rule }) => rule);
    assert.ok(rules.includes('cause/unanswered') && rules.includes('prevention/unanswered'), rules.join());
    const timeline = owed.find(({ rule }) => rule.endsWith('empty-section'));
    assert.equal(text.slice(timeline?.range.start, timeline?.range.end), '## Timeline');
    const title = owed.find(({ rule }) => rule === 'cause/unanswered')!;
    assert.equal(text.slice(title.range.start, title.range.end), '# Checkout failed');
    assert.ok(owed.length > ask(text, 'owed', { status: 'ongoing' }).length);
  });
});
