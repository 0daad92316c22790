import { bad, good, notes } from '../reports.js';
import type { Case } from './case.js';

/** Paths that lead nowhere, round in circles or out, and names and texts that mean to trick a terminal. */
export const badPaths: readonly Case[] = [
  {
    name: 'a path that does not exist',
    files: { 'a.md': bad },
    args: ['nowhere.md', 'a.md'],
    code: 2,
    stdout: ['cause/unanswered'],
    stderr: [/^nowhere\.md: does not exist\n$/],
  },
  {
    name: 'a path that may not exist',
    files: { 'a.md': good },
    args: ['nowhere.md', 'a.md', '--no-error-on-unmatched-pattern'],
    code: 0,
    stderr: [/^$/],
  },
  {
    name: 'a glob that matches nothing',
    args: ['x/**/*.md'],
    code: 2,
    stderr: [/^x\/\*\*\/\*\.md: matches no Markdown file\n$/],
  },
  {
    name: 'a link that points to itself',
    files: { 'a.md': { link: 'a.md' } },
    args: ['a.md'],
    code: 2,
    stderr: [/^a\.md: a link that points to itself\n$/],
  },
  {
    name: 'a link to its own parent',
    files: { 'x/a.md': bad, 'x/up': { link: '..' } },
    args: ['.', '-f', 'json'],
    code: 1,
    stdout: [/^\[\{[^\n]*\}\]\n$/],
  },
  {
    name: 'a link out of the tree',
    files: { 'x/a.md': notes, 'x/out': { link: '/etc' }, 'x/b.md': { link: '/etc/passwd' } },
    args: ['x'],
    code: 0,
  },
  {
    name: 'a hostile file name',
    files: { 'incidents/\u001b[31mx\u202e.md': bad },
    args: ['.'],
    code: 1,
    stdout: ['\\u{1b}[31mx\\u{202e}.md'],
    never: ['\u001b', '\u202e'],
  },
  {
    name: 'a hostile file name, as JSON',
    files: { 'incidents/\u001b]0;x\u0007\u202e.md': bad },
    args: ['-f', 'json'],
    code: 1,
    never: ['\u001b', '\u202e'],
  },
  { name: 'a hostile argument', args: ['\u001b[2J.md'], code: 2, stderr: ['\\u{1b}[2J.md'], never: ['\u001b'] },
  {
    name: 'hostile text in a message',
    files: {
      'a.md':
        '---\nhansei: 1\n---\n\n# x\n\n## \u001b[31mImpact\u202e\n\n<!-- hansei-ignore x/\u009b31m: why -->\ntext\n',
    },
    args: ['.'],
    code: 1,
    never: ['\u001b', '\u202e', '\u009b'],
  },
  {
    name: 'hostile text in a config',
    files: { 'a.md': good, 'hansei.config.json': '{"\\u001b[31m": 1}' },
    args: ['.'],
    code: 2,
    never: ['\u001b'],
  },
];
