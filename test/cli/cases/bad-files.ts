import { bad, good } from '../reports.js';
import type { Case } from './case.js';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

/** Each ends in a finding, and the next file is judged. */
export const badFiles: readonly Case[] = [
  {
    name: 'not UTF-8',
    files: { 'a.md': bytes('# caf', [0xe9], '\n'), 'b.md': bad },
    args: ['a.md', 'b.md'],
    code: 2,
    stdout: ['file/not-utf8', 'offset 5', 'cause/unanswered', '1 file could not be judged'],
  },
  {
    name: 'UTF-16',
    files: { 'a.md': bytes([0xff, 0xfe], [0x23, 0, 0x20, 0]) },
    args: ['a.md'],
    code: 2,
    stdout: ['file/not-utf8', 'UTF-16 LE'],
  },
  { name: 'BOM', files: { 'a.md': `\ufeff${good}` }, args: ['.'], code: 0, stdout: ['✔ 1 report checked'] },
  {
    name: 'CRLF',
    files: { 'a.md': good.replaceAll('\n', '\r\n') },
    args: ['.'],
    code: 0,
    stdout: ['✔ 1 report checked'],
  },
  { name: 'NUL', files: { 'a.md': bytes('# x\n', [0], '\n') }, args: ['a.md'], code: 2, stdout: ['file/binary'] },
  {
    name: 'an empty file',
    files: { 'a.md': '' },
    args: ['a.md', '--fail-on', 'warning'],
    code: 1,
    stdout: [/^a\.md\n/],
  },
  {
    name: 'a 20 MB file',
    files: { 'incidents/a.md': new Uint8Array(20_000_000).fill(0x61) },
    args: ['.'],
    code: 2,
    stdout: ['file/too-large', '20000000'],
  },
  {
    name: 'a 20 MB file that is no report',
    files: { 'a.md': new Uint8Array(20_000_000).fill(0x61) },
    args: ['.'],
    code: 0,
    stdout: [/^$/],
  },
  {
    name: '100,000 nested quotes',
    files: { 'a.md': '>'.repeat(100_000), 'b.md': bad },
    args: ['a.md', 'b.md'],
    code: 2,
    stdout: ['file/too-deep', 'cause/unanswered'],
  },
  {
    name: 'broken front matter',
    files: { 'a.md': '---\nhansei: [1\n---\n\n# x\n' },
    args: ['.'],
    code: 1,
    stdout: ['structure/front-matter'],
  },
  {
    name: 'front matter that is a list',
    files: { 'a.md': '---\n- hansei\n---\n\n# x\n' },
    args: ['a.md', '--fail-on', 'info'],
    code: 1,
  },
  {
    name: 'a YAML alias bomb',
    files: {
      'a.md': `---\nhansei: 1\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[at]}`)}]`)
        .join('\n')}\n---\n\n# x\n`,
    },
    args: ['.'],
    code: 1,
    stdout: ['structure/front-matter'],
  },
  {
    name: 'front matter with __proto__',
    files: { 'a.md': '---\nhansei: 1\n__proto__: { status: closed }\n---\n\n# x\n' },
    args: ['.', '--fail-on', 'info'],
    code: 1,
  },
];
