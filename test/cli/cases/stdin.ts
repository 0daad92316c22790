import { bad } from '../reports.js';
import type { Case } from './case.js';

export const stdin: readonly Case[] = [
  { name: '--stdin', args: ['--stdin'], stdin: bad, code: 1, stdout: [/^<stdin>\n/] },
  {
    name: '--stdin-filename',
    args: ['--stdin', '--stdin-filename', 'x/a.md'],
    stdin: bad,
    code: 1,
    stdout: [/^x\/a\.md\n/],
  },
  {
    name: '--stdin-filename finds its config',
    files: { 'x/hansei.config.json': '{"extends": "legacy"}' },
    args: ['--stdin', '--stdin-filename', 'x/a.md'],
    stdin: bad,
    code: 0,
  },
  { name: '--stdin with a path', args: ['--stdin', 'a.md'], code: 2, stderr: [/^hansei: --stdin and paths/] },
  {
    name: '--stdin-filename alone',
    args: ['--stdin-filename', 'a.md'],
    code: 2,
    stderr: [/^hansei: --stdin-filename needs/],
  },
  {
    name: '--stdin beyond the limit',
    files: { 'hansei.config.json': '{"limits": {"bytes": 10}}' },
    args: ['--stdin'],
    stdin: bad,
    code: 2,
    stdout: ['file/too-large'],
  },
  {
    name: '--stdin not UTF-8',
    args: ['--stdin', '--format', 'json'],
    stdin: Uint8Array.of(0x23, 0x20, 0xe9, 0x0a),
    code: 2,
    stdout: [/^\[\{"filePath":"<stdin>".*"ruleId":"file\/not-utf8".*"fatal":true.*"report":null\}\]\n$/],
  },
];
