import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { defaultConfig } from '../../../src/core/config.js';
import { ignoreHere } from '../../../src/core/editor/ignore-here.js';
import { featureNames } from '../../../src/core/editor/index.js';
import { lint } from '../../../src/core/lint.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import { applyEdits, type Range } from '../../../src/core/text/text.js';
import { several } from '../incident/several.js';
import { ask, now } from './cursor.js';

const reports = [
  ...['standard-en', 'standard-ja', 'faults-en', 'faults-ja'].map((name) =>
    readFileSync(`test/reports/${name}.md`, 'utf8'),
  ),
  several.en,
  several.ja,
];
const changes = [
  { kind: 'timeline-entry' },
  { kind: 'action' },
  { kind: 'sort-timeline' },
  { kind: 'delay-table' },
  { kind: 'section', role: 'timeline' },
  { kind: 'status', status: 'closed', insert: true },
  { kind: 'status', status: 'ongoing', insert: false },
] as const;

/** A report as it is in the middle of work: cut off, with a stray piece of text somewhere. */
const anyReport = fc
  .record({
    report: fc.constantFrom(...reports),
    cut: fc.nat(8_000),
    at: fc.nat(8_000),
    stray: fc.constantFrom('', '|', '\n| ', '\n- ', '\n## ', '---\n', '```\n', '\r\n', '<!--', '‹', '14:05', '(C'),
  })
  .map(({ report, cut, at, stray }) => {
    const text = report.slice(0, cut);
    return text.slice(0, at) + stray + text.slice(at);
  });

describe('features anywhere in any report', () => {
  const within = (text: string, { start, end }: Range) =>
    assert.ok(0 <= start && start <= end && end <= text.length, JSON.stringify({ start, end, length: text.length }));

  it('answer, with places that lie in the text and edits that fit', () => {
    fc.assert(
      fc.property(anyReport, fc.nat(8_000), (text, place) => {
        const offset = Math.min(place, text.length);
        const plain = { people: ['ann'], profiles: ['standard'], zone: null, snippets: true };
        for (const { range } of ask(text, 'completion', { ...plain, offset })) {
          within(text, range);
          assert.ok(range.start <= offset && offset <= range.end);
          assert.ok(!text.slice(range.start, range.end).includes('\n'));
        }
        const hover = ask(text, 'hover', { offset, zone: 'Asia/Tokyo' });
        if (hover) within(text, hover.range);
        for (const hint of ask(text, 'hints', { range: { start: 0, end: text.length } }))
          assert.ok(hint.offset <= text.length);
        for (const { range, target } of ask(text, 'lenses', null)) [range, target].map((one) => within(text, one));
        for (const { range } of ask(text, 'outline', null)) within(text, range);
        for (const { role } of ask(text, 'missingSections', { offset })) assert.ok(role !== '');
        for (const { range } of ask(text, 'owed', { status: 'closed' })) within(text, range);
        const paste = { kind: 'paste', text: '14:05 ann: a\n14:06 ken: b' } as const;
        for (const change of [...changes, paste]) {
          const answer = ask(text, 'change', { ...change, offset, zone: 'Asia/Tokyo' });
          if ('refused' in answer) continue;
          assert.ok(applyEdits(text, answer.edits) !== null, change.kind);
          const edit = answer.cursor && answer.edits[answer.cursor.edit];
          if (answer.cursor) assert.ok(edit && answer.cursor.at <= edit.text.length, change.kind);
        }
      }),
      { numRuns: 20, seed: 20261120 },
    );
  });

  it('ignore any finding by what is there to ignore it', () => {
    const options = { config: defaultConfig, forms: formFor, now, messages: null, fixes: false, fileName: 'a.md' };
    fc.assert(
      fc.property(fc.constantFrom(...reports), fc.nat(), (text, pick) => {
        const { findings } = lint(text, options);
        const finding = findings[pick % Math.max(1, findings.length)];
        if (!finding || finding.rule.startsWith('suppression/')) return;
        const { edit, cursor } = ignoreHere(text, finding);
        const written = `${edit.text.slice(0, cursor.at)}agreed${edit.text.slice(cursor.at)}`;
        const after = lint(applyEdits(text, [{ ...edit, text: written }]) ?? '', options).findings;
        const count = (all: typeof findings) => all.filter(({ rule }) => rule === finding.rule).length;
        assert.ok(
          count(after) < count(findings),
          `${finding.rule}: ${text.slice(finding.range.start, finding.range.end)}`,
        );
        assert.deepEqual(
          after.filter(({ rule }) => rule.startsWith('suppression/')),
          findings.filter(({ rule }) => rule.startsWith('suppression/')),
        );
      }),
      { numRuns: 20, seed: 20261120 },
    );
  });

  it('are all asked here', () =>
    assert.deepEqual([...featureNames].sort(), [
      'change',
      'completion',
      'fixAll',
      'hints',
      'hover',
      'lenses',
      'missingSections',
      'outline',
      'owed',
    ]));
});
