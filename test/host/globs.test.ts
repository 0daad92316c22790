import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/core/index.js';
import { anchored, globMatcher, globProblem } from '../../src/host/globs.js';

describe('globs of a config', () => {
  for (const glob of ['**/*.md', 'docs/incidents/**/*.md', 'a-{b,c}/[0-9]*.md', '障害/*', './x.md', ...defaultConfig.reports]) {
    it(`may be ${glob}`, () => assert.equal(globProblem(glob), null));
  }

  const refused = {
    'many stars': `${'a*'.repeat(9)}X`,
    'many double stars': '**/a/**/a/**/a/**/a/**/a',
    'an absolute path': '/etc/*',
    'a drive': 'C:/x/*',
    'the way up': 'a/../../etc/*',
    negation: '!a.md',
    backslashes: 'a\\b',
    'regular expressions': '(a+)+b',
    'an extended glob': '+(a|b)',
    'nested braces': '{a,{b,c}}',
    'a range': '{1..100000}',
    'many alternatives': `{${Array.from({ length: 21 }, (_, at) => at).join(',')}}`,
    'an open brace': '{a,b',
    'a long text': 'a'.repeat(257),
  };
  for (const [name, glob] of Object.entries(refused)) {
    it(`may not have ${name}`, () => {
      const problem = globProblem(glob);
      assert.ok(problem && problem.en !== '' && problem.ja !== '');
    });
  }

  it('are relative to their file', () => {
    const matches = globMatcher([anchored('/w/a (1) [x]', 'r/*.md'), anchored('/', './y/*.md')]);
    assert.ok(matches('/w/a (1) [x]/r/1.md', 'r/1.md'));
    assert.ok(!matches('/w/other/r/1.md', 'r/1.md'));
    assert.ok(matches('/y/1.md', 'y/1.md'));
  });

  it('of ours are relative to the root', () => {
    const matches = globMatcher(defaultConfig.reports);
    assert.ok(matches('/w/docs/incidents/2026/1.md', 'docs/incidents/2026/1.md'));
    assert.ok(matches('/w/障害報告/1.md', '障害報告/1.md'));
    assert.ok(!matches('/incidents/w/1.md', 'w/1.md'), 'a folder above the root has no say');
  });

  it('take no time on hostile paths', () => {
    const matches = globMatcher([anchored('/w', '**/a*a*a*/**/{b,c}*[!x]*.md')]);
    const started = performance.now();
    matches(`/w/${'a'.repeat(200)}/${'a'.repeat(200)}/${'a'.repeat(4000)}`, '');
    assert.ok(performance.now() - started < 500);
  });
});
