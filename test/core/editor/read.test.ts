import assert from 'node:assert/strict';
import { ask, lines, type Setup, splitAt } from './cursor.js';

const front = ['---', 'hansei: 1', 'status: closed', 'date: 2026-11-20', 'timezone: Asia/Tokyo', '---', ''];
const timeline = [
  '## Timeline',
  '',
  '| Time | Phase | Event |',
  '| --- | --- | --- |',
  '| 13:55 | | New release |',
  '| 14:02 | start | Orders fail |',
  '| 14:33 | detect | A shop telephones |',
  '| 14:49 | mitigate | Rolled back |',
];
const report = (...body: readonly string[]) => lines(...front, '# Checkout failed', '', ...body);

function hover(marked: string, setup: Setup & { readonly zone?: string | null } = {}): string | null {
  const { text, offset } = splitAt(marked);
  return ask(text, 'hover', { zone: setup.zone ?? null, offset }, setup)?.text ?? null;
}

describe('hover', () => {
  const at = (text: string) => report(...timeline).replace(text, `${text.slice(0, 2)}‸${text.slice(2)}`);

  it('tells a time in UTC, in the zone of the report and of the reader, and since the start', () => {
    assert.equal(
      hover(at('14:33'), { zone: 'Europe/Berlin' }),
      '**T+31 min**  \n2026-11-20 05:33 UTC  \n2026-11-20 14:33 Asia/Tokyo (report)  \n2026-11-20 06:33 Europe/Berlin (here)',
    );
    assert.match(hover(at('13:55'), { messages: 'ja' })!, /^\*\*T−7分\*\*[\s\S]*Asia\/Tokyo \(報告書\)/);
  });

  it('tells times in running text', () => {
    const text = report('The queue filled up at 14‸:20 on all hosts.', '', ...timeline);
    assert.match(hover(text)!, /^\*\*T\+18 min\*\* {2}\n2026-11-20 05:20 UTC/);
  });

  it('tells only what is known', () => {
    const bare = lines(
      '# Checkout failed',
      '',
      '## Timeline',
      '',
      '- 14:02 start: orders fail',
      '- 14‸:33 detect: telephone',
    );
    assert.equal(hover(bare), '**T+31 min**');
    assert.equal(hover(lines('# Checkout failed', '', '## Impact', '', 'At 14‸:33 orders failed.')), null);
  });

  it('tells what a section is for', () => {
    const text = hover(report('## Imp‸act', '', 'All orders.'))!;
    assert.match(text, /^Who is affected, how many, since when\?/);
    assert.match(text, /```markdown\nEvery customer who paid by card/);
    assert.match(hover(report('## Imp‸act', '', 'All.'), { messages: 'ja' })!, /^誰に、何名に/);
  });

  it('tells what a key means and what it may be', () => {
    assert.match(
      hover(lines('---', 'hansei: 1', 'sta‸tus: closed', '---', '# A'))!,
      /Decides what is due\.\n\n`ongoing` · /,
    );
  });

  it('tells why there is a finding, with a bad and a good example', () => {
    const text = hover(report('## Prevention', '', '- Page on queue‸ depth'), { messages: 'en' })!;
    assert.match(text, /\*\*[^*]+\*\* `prevention\/[a-z-]+`/);
    assert.match(text, /Finds:\n\n```markdown\n[\s\S]+```[\s\S]*Fine:\n\n```markdown\n[\s\S]+```\n\n_Sources: .+_$/);
    assert.doesNotMatch(text, /[⟦⟧]/);
    assert.match(hover(report('## Prevention', '', '- Page on queue‸ depth'), { messages: 'ja' })!, /指摘する例:/);
  });

  it('tells what a number stands for, and nothing of the report is rendered', () => {
    const action = '- [ ] A1 (C1‸, prevent) Refuse an empty list';
    const text = report(
      '## Root cause',
      '',
      '- C1 (root) [click](https://x) `<img>` **all**',
      '',
      '## Prevention',
      '',
      action,
    );
    const found = hover(text)!;
    assert.match(found, /\*\*C1\*\*/);
    assert.doesNotMatch(found.split('---')[0]!, /(?<!\\)[[<]|(?<!\\)\*\*all/);
  });

  it('has nothing to say elsewhere', () => assert.equal(hover(report('All orders‸ failed.')), null));
});

describe('hints', () => {
  const all = (text: string, setup: Setup = {}) =>
    ask(text, 'hints', { range: { start: 0, end: text.length } }, setup).map(
      ({ offset, label }) => `${text.slice(offset - 5, offset)} ${label}`,
    );

  it('say how long after the start each entry was', () => {
    const text = report(...timeline);
    assert.deepEqual(all(text), ['13:55 T−7 min', '14:02 T+0 min', '14:33 T+31 min', '14:49 T+47 min']);
    assert.equal(all(text, { messages: 'ja' })[3], '14:49 T+47分');
  });

  it('are given for the lines that are shown', () => {
    const text = report(...timeline);
    const start = text.indexOf('| 14:33');
    assert.equal(ask(text, 'hints', { range: { start, end: start + 20 } }).length, 1);
  });

  it('are left out without a start, and where the report counts by itself', () => {
    assert.deepEqual(all(report('## Timeline', '', '- 14:33 detect: telephone')), []);
    assert.deepEqual(all(report('## Timeline', '', '- T+0 start: orders fail', '- T+5 min detect: telephone')), []);
  });
});

describe('lenses', () => {
  const titles = (text: string, setup: Setup = {}) => ask(text, 'lenses', null, setup).map(({ title }) => title);

  it('say how the three questions stand, and lead to the first that is open', () => {
    const text = report(
      '## What happened',
      '',
      'Card payments failed.',
      '',
      '### Impact',
      '',
      'All orders from 14:02 to 14:49.',
      '',
      ...timeline,
    );
    const [questions] = ask(text, 'lenses', null);
    assert.match(questions!.title, /^What is happening ✓ · Cause and fix ✗ · Why late [✗…✓]$/);
    assert.equal(text.slice(questions!.range.start, questions!.range.end), '# Checkout failed');
    assert.equal(questions!.target.start, text.indexOf('# Checkout failed'));
  });

  it('tell what is not owed yet from what is missing', () => {
    const text = report('## Impact', '', 'All orders fail.').replace('status: closed', 'status: ongoing');
    assert.match(titles(text)[0]!, /^What is happening ✓ · Cause and fix … · Why late …$/);
  });

  it('give the figures of the ledger, and lead to what has no reason', () => {
    const text = report(
      '## Why the response was late',
      '',
      '| # | Segment | Took | Why | Action |',
      '| - | - | - | - | - |',
      '| D1 | start → detect | 31 min |  |  |',
      '',
      ...timeline,
    );
    const [, ledger] = ask(text, 'lenses', null);
    assert.equal(ledger!.title, 'detected after 31 min · mitigated after 47 min · 1 without a reason');
    assert.equal(text.slice(ledger!.range.start, ledger!.range.end), '## Why the response was late');
    assert.match(titles(text, { messages: 'ja' })[1]!, /^検知まで31分 · 暫定復旧まで47分 · 理由の記載なし 1$/);
  });

  it('are at most two, one in a report without times, also in an empty one', () => {
    assert.equal(titles(report(...timeline)).length, 2);
    assert.equal(titles(report('## Impact', '', 'All.')).length, 1);
    assert.equal(titles('').length, 1);
  });
});

describe('outline', () => {
  const told = (items: ReturnType<typeof outlineOf>, depth = 0): string[] =>
    items.flatMap(({ kind, name, detail, children }) => [
      `${'  '.repeat(depth)}${kind} ${name}${detail === '' ? '' : ` (${detail})`}`,
      ...told(children, depth + 1),
    ]);
  const outlineOf = (text: string) => ask(text, 'outline', null);

  it('lists sections by role with what was read in them', () => {
    const text = report(
      '## Background noise',
      '',
      'Nothing.',
      '',
      '## Root cause and fix',
      '',
      '### RCA',
      '',
      '- C1 (root) The tool reads an empty list as all.',
      '',
      '### Prevention',
      '',
      '- [ ] A1 (C1, prevent) Refuse an empty list · owner: ann · due: 2026-12-01',
      '',
      ...timeline,
    );
    assert.deepEqual(told(outlineOf(text)), [
      'section Root cause and fix',
      '  section RCA (Root cause)',
      '    cause C1 The tool reads an empty list as all.',
      '  section Prevention',
      '    action A1 Refuse an empty list (ann · 2026-12-01)',
      'section Timeline',
      '  entry 13:55 New release',
      '  entry 14:02 Orders fail (start)',
      '  entry 14:33 A shop telephones (detect)',
      '  entry 14:49 Rolled back (mitigate)',
    ]);
  });

  it('keeps each name inside its item, and each item inside the one it belongs to', () => {
    const check = (items: ReturnType<typeof outlineOf>, within: { start: number; end: number }): void => {
      for (const { range, selection, children } of items) {
        assert.ok(within.start <= range.start && range.end <= within.end, JSON.stringify({ range, within }));
        assert.ok(range.start <= selection.start && selection.end <= range.end);
        check(children, range);
      }
    };
    const text = report('## Root cause', '', '- C1 x', '', '## Prevention', '', '- A1 y', '', ...timeline);
    check(outlineOf(text), { start: 0, end: text.length });
  });
});
