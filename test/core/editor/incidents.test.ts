import assert from 'node:assert/strict';
import type { Change } from '../../../src/core/editor/change.js';
import { reportAt } from '../../../src/core/report/incidents.js';
import { applyEdits } from '../../../src/core/text/text.js';
import { several, severalClosed, titles } from '../incident/several.js';
import { allReports } from '../incident/texts.js';
import { ask, changed, labels } from './cursor.js';

const words = {
  en: { after: 'T+20 min', row: '- 15:00 ', action: '- [ ] A1 (prevent', why: '### Why it took so long', mark: '✗' },
  ja: { after: 'T+20分', row: '- 15:00 ', action: '- [ ] A1（', why: '### なぜ', mark: '✗' },
} as const;

for (const language of ['en', 'ja'] as const)
  describe(`features in a file with several incidents, ${language}`, () => {
    const text = several[language];
    const said = words[language];
    const [first, second] = titles[language].map((title) => text.indexOf(`## ${title}`)) as [number, number];
    /** What a change made of each incident. */
    const partsAfter = (change: Change, offset: number, of = text) => {
      const after = changed(of, change, { offset }).replace('‸', '');
      const cut = after.indexOf(`## ${titles[language][1]}`);
      return { first: after.slice(0, cut), second: after.slice(cut) };
    };

    it('take the incident at an offset, above all of them the first', () => {
      const reports = allReports(text);
      const titleAt = (offset: number) => reportAt(reports, offset)?.title?.text;
      assert.deepEqual([0, first, second - 1].map(titleAt), Array(3).fill(titles[language][0]));
      assert.deepEqual([second, text.length].map(titleAt), Array(2).fill(titles[language][1]));
      assert.equal(reportAt([], 0), undefined);
    });

    it('count hours from the start of each', () => {
      const found = ask(text, 'hover', { offset: text.indexOf('14:20'), zone: null });
      assert.ok(found?.text.includes(`**${said.after}**`), found?.text);
      const labelsOf = ask(text, 'hints', { range: { start: 0, end: text.length } }).map(({ label }) => label);
      assert.equal(labelsOf.length, 6);
      assert.equal(labelsOf.filter((label) => /\+0/.test(label)).length, 2);
    });

    it('show all incidents in the outline, each with its sections', () => {
      const items = ask(text, 'outline', null);
      assert.deepEqual(
        items.map(({ name }) => name),
        titles[language],
      );
      assert.deepEqual(
        items.map(({ children }) => children.length),
        [4, 3],
      );
    });

    it('show two lenses, with what any of them leaves open', () => {
      const lenses = ask(severalClosed[language], 'lenses', null);
      assert.equal(lenses.length, 2);
      assert.equal(lenses[0]?.title.split(said.mark).length, 3);
      const later = severalClosed[language].indexOf(`## ${titles[language][0]}`);
      assert.ok(lenses.every(({ target }) => target.start >= later));
    });

    it('complete and list the sections that this one does not have', () => {
      const heads = (offset: number) => ask(text, 'missingSections', { offset }).map(({ role }) => role);
      assert.ok(!heads(first).includes('prevention') && heads(second).includes('prevention'));
      const typed = (offset: number) => labels(`${text.slice(0, offset)}\n### ‸\n\n${text.slice(offset)}`);
      assert.equal(typed(text.length).length, typed(second).length + 1);
    });

    it('write into the incident of the cursor', () => {
      const entry = partsAfter({ kind: 'timeline-entry' }, second);
      assert.ok(!entry.first.includes(said.row) && entry.second.includes(said.row));
      const action = partsAfter({ kind: 'action' }, second);
      assert.equal(action.first, text.slice(0, second));
      assert.ok(action.second.includes(said.action), action.second);
      const delay = partsAfter({ kind: 'delay-table' }, first);
      assert.equal(delay.second, text.slice(second));
      assert.ok(delay.first.includes('| D1 |'), delay.first);
      const pasted = partsAfter({ kind: 'paste', text: '14:25 ann: hello' }, text.length - 1);
      assert.ok(pasted.second.includes('14:25 ann: hello'));
      const section = partsAfter({ kind: 'section', role: 'delay' }, second);
      assert.equal(section.first, text.slice(0, second));
      assert.notEqual(section.second, text.slice(second));
    });

    it('sort and number all of them', () => {
      const swap = (of: string, a: string, b: string) => of.replace(a, 'X').replace(b, a).replace('X', b);
      const unsorted = swap(swap(text, '10:30', '10:40'), '14:00', '14:20');
      assert.ok(applyEdits(unsorted, []) !== text);
      const { first: a, second: b } = partsAfter({ kind: 'sort-timeline' }, 0, unsorted);
      assert.ok(a.indexOf('10:30') < a.indexOf('10:40') && b.indexOf('14:00') < b.indexOf('14:20'));
      const numbered = partsAfter({ kind: 'numbers' }, 0);
      assert.match(numbered.first, /^- C1/m);
      assert.match(numbered.second, /^- C1/m);
    });

    it('change the status of all, and give each what it then owes', () => {
      const { first: a, second: b } = partsAfter({ kind: 'status', status: 'closed', insert: true }, 0);
      assert.match(a, /^status: closed$/m);
      assert.equal(ask(a + b, 'missingSections', { offset: 0 }).filter(({ isDue }) => isDue).length, 0);
      assert.equal(ask(a + b, 'missingSections', { offset: a.length + 1 }).filter(({ isDue }) => isDue).length, 0);
    });
  });
