import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/core/index.js';
import { globTest } from '../../src/host/glob-match.js';
import { anchored, globMatcher, globProblem } from '../../src/host/globs.js';

describe('globs of a config', () => {
  for (const glob of [
    '**/*.md',
    'docs/incidents/**/*.md',
    'a-{b,c}/[0-9]*.md',
    '障害/*',
    './x.md',
    ...defaultConfig.reports,
  ]) {
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
    'alternatives of alternatives': '{a,b}'.repeat(5),
    'an open brace': '{a,b',
    'a closing brace': 'a}',
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
    const long = `/w/${Array(16).fill('a'.repeat(250)).join('/')}`;
    for (const glob of ['**/*a*a*a/**/*a*a*a/**/*a*a*aX', '**/a*a*a*/**/{b,c}*[!x]*.md', '**/*/**/*/**/*/**/*X']) {
      assert.equal(globProblem(glob), null);
      const matches = globMatcher([anchored('/w', glob)]);
      const started = performance.now();
      assert.ok(!matches(long, ''));
      assert.ok(performance.now() - started < 500, glob);
    }
  });
});

describe('glob', () => {
  const cases: readonly (readonly [glob: string, matching: readonly string[], other: readonly string[]])[] = [
    ['*.md', ['a.md', '.md'], ['a/b.md', 'a.mdx', 'md']],
    ['**/*.md', ['a.md', 'a/b/c.md', '.x/a.md'], ['a.txt']],
    ['a/**', ['a/b', 'a/b/c'], ['b/a', 'ab']],
    ['a/**/b/*.md', ['a/b/1.md', 'a/x/b/b/1.md'], ['a/b/x/1.md']],
    ['**/{x,障害}/**/*.md', ['x/1.md', 'a/障害/b/1.md'], ['xx/1.md']],
    ['{a,b}{c,d}.md', ['ac.md', 'bd.md'], ['ab.md']],
    ['a?[0-9][!x].md', ['a-1y.md', 'a障9😀.md'], ['a-1x.md', 'a-ay.md']],
    ['*a*b*', ['xaxbx', 'ab', 'abab'], ['ba', 'a']],
    ['\\{a\\}[[].md', ['{a}[.md'], ['a[.md']],
    ['[.md', ['[.md'], ['a.md']],
  ];
  for (const [glob, matching, other] of cases) {
    it(glob, () => {
      for (const path of matching) assert.ok(globTest(glob)(path), path);
      for (const path of other) assert.ok(!globTest(glob)(path), path);
    });
  }
});
