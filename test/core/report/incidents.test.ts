import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { lint } from '../../../src/core/lint.js';
import { facts } from '../../../src/core/report/facts.js';
import { formFor } from '../../../src/core/schema/profiles.js';

const options = { config: defaultConfig, forms: formFor, now: null, messages: null, fixes: true, fileName: null };
const reportsOf = (text: string) => lint(text, options).reports;
const titles = (text: string) => reportsOf(text).map(({ title }) => title?.text);

const incident = (head: string, more = '', mark = '##') =>
  `${mark} ${head}\n\n${mark}# Impact\n\nNo orders from 10:02 to 10:40.\n\n${mark}# Cause\n\nThe disk was full.\n\n${mark}# Timeline\n\n- 10:02 first error\n- 10:10 alert\n- 10:40 restored\n\n${more}`;

const two = `# Outages of the shop\n\nAll times in UTC.\n\n${incident('2026-03-01 Orders failed')}${incident('2026-04-02 Orders failed again', '### Action items\n\n- Alert at 80 % disk usage\n')}`;

describe('a file with several incidents', () => {
  it('has a report for each, with its own title, day and range', () => {
    const reports = reportsOf(two);
    assert.deepEqual(
      reports.map(({ title, phases }) => [title?.text, phases.start?.time]),
      [
        ['2026-03-01 Orders failed', '2026-03-01T10:02+00:00'],
        ['2026-04-02 Orders failed again', '2026-04-02T10:02+00:00'],
      ],
    );
    for (const { range, sections, sentences } of reports)
      for (const one of [...sections.map(({ headingRange }) => headingRange), ...sentences.map((said) => said.range)])
        assert.ok(range.start <= one.start && one.end <= range.end);
  });

  it('is judged incident by incident', () => {
    const open = lint(two, options).findings.filter(({ rule }) => rule === 'prevention/unanswered');
    assert.deepEqual(
      open.map(({ range }) => two.slice(range.start, range.end)),
      ['## 2026-03-01 Orders failed'],
    );
  });

  it('says what is wrong with the front matter once', () => {
    const found = lint(`---\nhansei: 1\nstatus: somehow\n---\n\n${two}`, options).findings.filter(
      ({ rule }) => rule === 'structure/front-matter',
    );
    assert.equal(found.length, 2);
    assert.equal(new Set(found.map(({ message }) => message)).size, 2);
  });

  it('lets a suppression stand anywhere', () => {
    const quiet = '<!-- hansei-ignore-file prevention/unanswered: told elsewhere -->\n\n';
    const rules = lint(quiet + two, options).findings.map(({ rule }) => rule);
    assert.ok(!rules.includes('prevention/unanswered') && !rules.includes('suppression/unused'));
  });

  it('tells where each stands among the facts', () => {
    const places = reportsOf(two).map((report) => {
      const { line, endLine } = facts(report, two) as { line?: number; endLine?: number };
      return [line, endLine];
    });
    const lines = two.split('\n');
    assert.deepEqual(
      places.map(([line]) => lines[line! - 1]),
      ['## 2026-03-01 Orders failed', '## 2026-04-02 Orders failed again'],
    );
    assert.ok(places[0]![1]! < places[1]![0]!);
  });

  it('is read with headings of the first rank, by number, and in Japanese', () => {
    assert.equal(reportsOf(incident('Incident 1', '', '#') + incident('Incident 2', '', '#')).length, 2);
    const japanese = (n: number) =>
      `## 障害事例${n}\n\n### 影響\n\n注文ができなかった。\n\n### 原因\n\nディスクが満杯になった。\n\n`;
    assert.deepEqual(titles(`# 障害の記録\n\n${japanese(1)}${japanese(2)}`), ['障害事例1', '障害事例2']);
  });
});

describe('a file with one incident', () => {
  const single = {
    'chapters that share their actions': `# Two outages\n\n${incident('2026-03-01 Orders failed')}${incident('2026-04-02 Again')}## Action items\n\n- Alert on disk usage\n`,
    'days of one timeline':
      '# Orders failed\n\n## Impact\n\nNo orders.\n\n## Cause\n\nA full disk.\n\n## 2026-03-01\n\n- 10:02 first error\n\n## 2026-03-02\n\n- 09:00 restored\n',
    'parts without date or number': `# Orders failed\n\n${incident('The shop')}${incident('The warehouse')}`,
    'one dated heading': `# Outage\n\n${incident('2026-03-01 Orders failed')}`,
    'nothing at all': '',
  };
  for (const [name, text] of Object.entries(single)) it(name, () => assert.equal(reportsOf(text).length, 1));
});
