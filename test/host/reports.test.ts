import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/core/index.js';
import { hasMark, reportFilter } from '../../src/host/reports.js';

describe('the mark of a report', () => {
  const marked = [
    '---\nhansei: 1\n---\n',
    '\ufeff---\r\ndate: x\r\nhansei: 1\r\n---\r\n',
    '---\n"hansei": 1\n---',
    '+++\nhansei = 1\n+++\n',
    '---\nhansei: 1\n# never closed',
  ];
  for (const text of marked) it(`is in ${JSON.stringify(text)}`, () => assert.ok(hasMark(text)));

  const unmarked = [
    '',
    '# x\nhansei: 1',
    '---\ntitle: x\n---\nhansei: 1',
    '\n---\nhansei: 1\n---',
    '---\nx:\n  hansei: 1\n---',
    '---\nhanseikai: 1\n---',
    `---\n${'a: b\n'.repeat(20_000)}hansei: 1\n---`,
  ];
  for (const text of unmarked) it(`is not in ${JSON.stringify(text.slice(0, 40))}`, () => assert.ok(!hasMark(text)));
});

describe('what counts as a report', () => {
  const filter = reportFilter({ config: { reports: defaultConfig.reports, ignores: ['**/old/**'] }, root: '/w' });
  const mark = '---\nhansei: 1\n---\n';
  const cases: readonly (readonly [path: string, text: string, named: boolean, why: string, report: boolean])[] = [
    ['/w/a.md', mark, false, 'front matter', true],
    ['/w/incidents/a.md', '# x', false, 'glob', true],
    ['/w/incidents/a.md', mark, false, 'front matter', true],
    ['/w/a.md', '# x', true, 'named', true],
    ['/w/a.md', '# x', false, 'not a report', false],
    ['/w/incidents/README.md', '# x', false, 'not a report', false],
    ['/w/incidents/README.md', mark, false, 'front matter', true],
    ['/w/incidents/index.md', '# x', false, 'not a report', false],
    ['/w/incidents/incident-template.md', '# x', false, 'not a report', false],
    ['/w/incidents/old/a.md', mark, false, 'ignored', false],
    ['/w/incidents/old/a.md', mark, true, 'ignored', false],
    ['/elsewhere/incidents/a.md', '# x', false, 'glob', true],
  ];
  for (const [path, text, named, why, report] of cases) {
    it(`${path}${named ? ' (named)' : ''}: ${why}`, () =>
      assert.deepEqual(filter.standing(path, text, named), { report, why }));
  }
});
