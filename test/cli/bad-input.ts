import type { Case } from './cases.js';
import { bad, good, notes } from './reports.js';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const schemaConfig = '{"profile": "ours", "schema": "schema.json"}';

/** Each ends in a finding or in one line with file and place. */
export const badInput: readonly Case[] = [
  { name: 'not UTF-8', files: { 'a.md': bytes('# caf', [0xe9], '\n'), 'b.md': bad }, args: ['a.md', 'b.md'], code: 2, stdout: ['file/not-utf8', 'offset 5', 'cause/unanswered', '1 file could not be judged'] },
  { name: 'UTF-16', files: { 'a.md': bytes([0xff, 0xfe], [0x23, 0, 0x20, 0]) }, args: ['a.md'], code: 2, stdout: ['file/not-utf8', 'UTF-16 LE'] },
  { name: 'BOM', files: { 'a.md': `\ufeff${good}` }, args: ['.'], code: 0, stdout: ['✔ 1 report checked'] },
  { name: 'CRLF', files: { 'a.md': good.replaceAll('\n', '\r\n') }, args: ['.'], code: 0, stdout: ['✔ 1 report checked'] },
  { name: 'NUL', files: { 'a.md': bytes('# x\n', [0], '\n') }, args: ['a.md'], code: 2, stdout: ['file/binary'] },
  { name: 'an empty file', files: { 'a.md': '' }, args: ['a.md', '--fail-on', 'warning'], code: 1, stdout: [/^a\.md\n/] },
  { name: 'a 20 MB file', files: { 'incidents/a.md': new Uint8Array(20_000_000).fill(0x61) }, args: ['.'], code: 2, stdout: ['file/too-large', '20000000'] },
  { name: 'a 20 MB file that is no report', files: { 'a.md': new Uint8Array(20_000_000).fill(0x61) }, args: ['.'], code: 0, stdout: [/^$/] },
  { name: '100,000 nested quotes', files: { 'a.md': '>'.repeat(100_000), 'b.md': bad }, args: ['a.md', 'b.md'], code: 2, stdout: ['file/too-deep', 'cause/unanswered'] },
  { name: 'broken front matter', files: { 'a.md': '---\nhansei: [1\n---\n\n# x\n' }, args: ['.'], code: 1, stdout: ['structure/front-matter'] },
  { name: 'front matter that is a list', files: { 'a.md': '---\n- hansei\n---\n\n# x\n' }, args: ['a.md', '--fail-on', 'info'], code: 1 },
  { name: 'a YAML alias bomb', files: { 'a.md': `---\nhansei: 1\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.split('').map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[at]}`)}]`).join('\n')}\n---\n\n# x\n` }, args: ['.'], code: 1, stdout: ['structure/front-matter'] },
  { name: 'front matter with __proto__', files: { 'a.md': '---\nhansei: 1\n__proto__: { status: closed }\n---\n\n# x\n' }, args: ['.', '--fail-on', 'info'], code: 1 },
  { name: 'config with a syntax error', files: { 'a.md': good, 'hansei.config.json': '{\n  "root": tru\n}' }, args: ['.'], code: 2, stdout: [/^$/], stderr: [/^hansei\.config\.json:2:\d+: [^\n]+\n$/] },
  { name: 'config with a syntax error, as JSON', files: { 'a.md': good, 'hansei.config.json': '{' }, args: ['--format', 'json'], code: 2, stdout: [/^\[\]\n$/] },
  { name: 'config with an unknown key', files: { 'a.md': good, 'hansei.config.json': '{\n  "profil": "standard"\n}' }, args: ['.'], code: 2, stderr: [/^hansei\.config\.json:2:3: profil: unknown key "profil"; did you mean "profile"\?\n$/] },
  { name: 'config with an unknown rule', files: { 'a.md': good, 'hansei.config.json': '{"rules": {"prevention/no-onwer": "off"}}' }, args: ['.'], code: 2, stderr: [/^hansei\.config\.json:1:\d+: .*did you mean "prevention\/no-owner"\?\n$/] },
  { name: 'config with a hostile glob', files: { 'a.md': good, 'hansei.config.json': `{"reports": ["${'a*'.repeat(30)}X"]}` }, args: ['.'], code: 2, stderr: [/^hansei\.config\.json:1:\d+: reports: the glob has more than three "\*"/] },
  { name: 'config that is a folder', files: { 'a.md': good, 'hansei.config.json/x': '' }, args: ['.'], code: 2, stderr: [/^hansei\.config\.json:1:1: is not a file\n$/] },
  { name: 'config that is too large', files: { 'a.md': good, 'hansei.config.json': `{}${' '.repeat(300_000)}` }, args: ['.'], code: 2, stderr: ['larger than 256 kB'] },
  { name: 'config that extends itself', files: { 'a.md': good, 'hansei.config.json': '{"extends": "./hansei.config.json"}' }, args: ['.'], code: 2, stderr: ['extends itself'] },
  { name: 'config that leads outside', files: { 'a.md': good, 'hansei.config.json': '{"extends": "../../../etc/passwd"}' }, args: ['.'], code: 2, stderr: ['leads out of'] },
  { name: 'another folder goes on', files: { 'x/a.md': good, 'x/hansei.config.json': '{', 'y/b.md': bad }, args: ['.'], code: 2, stdout: ['y/b.md'], stderr: [/^x\/hansei\.config\.json:1:/] },
  { name: 'schema with a syntax error', files: { 'a.md': good, 'hansei.config.json': schemaConfig, 'schema.json': '{\n "allOf": }' }, args: ['.'], code: 2, stderr: [/^schema\.json:\d+:\d+: is not valid JSON\n$/] },
  { name: 'schema with an unknown keyword', files: { 'a.md': good, 'hansei.config.json': schemaConfig, 'schema.json': '{"allOff": []}' }, args: ['.'], code: 2, stderr: [/^schema\.json:1:1: [^\n]*allOff[^\n]*\n$/] },
  { name: 'schema that is missing', files: { 'a.md': good, 'hansei.config.json': schemaConfig }, args: ['.'], code: 2, stderr: [/^schema\.json:1:1: does not exist\n$/] },
  { name: 'a path that does not exist', files: { 'a.md': bad }, args: ['nowhere.md', 'a.md'], code: 2, stdout: ['cause/unanswered'], stderr: [/^nowhere\.md: does not exist\n$/] },
  { name: 'a path that may not exist', files: { 'a.md': good }, args: ['nowhere.md', 'a.md', '--no-error-on-unmatched-pattern'], code: 0, stderr: [/^$/] },
  { name: 'a glob that matches nothing', args: ['x/**/*.md'], code: 2, stderr: [/^x\/\*\*\/\*\.md: matches no Markdown file\n$/] },
  { name: 'a link that points to itself', files: { 'a.md': { link: 'a.md' } }, args: ['a.md'], code: 2, stderr: [/^a\.md: a link that points to itself\n$/] },
  { name: 'a link to its own parent', files: { 'x/a.md': bad, 'x/up': { link: '..' } }, args: ['.', '-f', 'json'], code: 1, stdout: [/^\[\{[^\n]*\}\]\n$/] },
  { name: 'a link out of the tree', files: { 'x/a.md': notes, 'x/out': { link: '/etc' }, 'x/b.md': { link: '/etc/passwd' } }, args: ['x'], code: 0 },
  { name: 'a hostile file name', files: { 'incidents/\u001b[31mx\u202e.md': bad }, args: ['.'], code: 1, stdout: ['\\u{1b}[31mx\\u{202e}.md'], never: ['\u001b', '\u202e'] },
  { name: 'a hostile file name, as JSON', files: { 'incidents/\u001b]0;x\u0007\u202e.md': bad }, args: ['-f', 'json'], code: 1, never: ['\u001b', '\u202e'] },
  { name: 'a hostile argument', args: ['\u001b[2J.md'], code: 2, stderr: ['\\u{1b}[2J.md'], never: ['\u001b'] },
  { name: 'hostile text in a message', files: { 'a.md': '---\nhansei: 1\n---\n\n# x\n\n## \u001b[31mImpact\u202e\n\n<!-- hansei-ignore x/\u009b31m: why -->\ntext\n' }, args: ['.'], code: 1, never: ['\u001b', '\u202e', '\u009b'] },
  { name: 'hostile text in a config', files: { 'a.md': good, 'hansei.config.json': '{"\\u001b[31m": 1}' }, args: ['.'], code: 2, never: ['\u001b'] },
];
