import { bad, good } from '../reports.js';
import { type Case, nothing } from './case.js';

export const formatCases: readonly Case[] = [
  {
    name: 'several formats at once',
    files: { 'docs/a.md': bad },
    args: ['docs', '-f', 'sarif=out/x.sarif', '-f', 'gitlab=cq.json', '-f', 'stylish'],
    code: 1,
    stdout: [/^docs\/a\.md\n/],
    writes: ['cq.json', 'out', 'out/x.sarif'],
  },
  {
    name: 'what a blame finding rests on',
    files: { 'a.md': '# A\n\n## Summary\n\nThe engineer forgot the lease.\n' },
    args: ['a.md', '-f', 'json', '--fail-on', 'never'],
    code: 0,
    stdout: [
      /"facts":\{"category":"[a-z-]+","subject":"[a-z]+","predicate":"[a-z]+","tense":"[a-z]+","modality":"[a-z]+","words":"[^"]+","exemptions":\["[a-z-]+"/,
    ],
  },
  {
    name: 'only files leave stdout empty',
    files: { 'a.md': good },
    args: ['a.md', '-f', 'junit=j.xml'],
    code: 0,
    stdout: [nothing],
    writes: ['j.xml'],
  },
  {
    name: 'a file that cannot be written',
    files: { 'a.md': good, b: '' },
    args: ['a.md', '-f', 'sarif=b/x.sarif', '-f', 'stylish'],
    code: 2,
    stdout: ['1 report checked'],
    stderr: [/^b\/x\.sarif: nothing was written: a file stands/],
  },
  {
    name: 'annotations under GitHub Actions',
    files: { 'docs/a.md': bad },
    args: [],
    env: { GITHUB_ACTIONS: 'true' },
    code: 1,
    stdout: [/^::\w+ file=docs\/a\.md,line=\d+,.*::/],
  },
  {
    name: 'what was asked for under GitHub Actions',
    files: { 'docs/a.md': bad },
    args: ['-f', 'json'],
    env: { GITHUB_ACTIONS: 'true' },
    code: 1,
    stdout: [/^\[\{/],
  },
  {
    name: 'Japanese annotations',
    files: { 'docs/a.md': bad },
    args: ['--lang', 'ja', '-f', 'github'],
    code: 1,
    stdout: [/::[^\n]*[ぁ-ん]/, '1件の報告書に指摘'],
  },
  {
    name: 'a name that looks like a command of the build log',
    files: { '::error::x.md': bad },
    args: ['-f', 'stylish', '::error::x.md', '::warning::y.md'],
    code: 2,
    stdout: [/^\.\/::error::x\.md\n/],
    stderr: [/^\.\/::warning::y\.md: does not exist/],
    never: [/^::/m],
  },
];
