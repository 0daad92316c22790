import { bad, badJapanese, good, notes } from './reports.js';
import type { Files } from './run.js';

/** One call of the command and what must be true of it, in this process and as a process of its own. */
export type Case = {
  readonly name: string;
  readonly files?: Files;
  readonly args: readonly string[];
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly code: 0 | 1 | 2;
  readonly stdout?: readonly (string | RegExp)[];
  readonly stderr?: readonly (string | RegExp)[];
  /** Must not appear on either. */
  readonly never?: readonly (string | RegExp)[];
  /** Files that are there afterwards and were not before, today's date as `DAY`; everything else is as it was. */
  readonly writes?: readonly string[];
};

const nothing = /^$/;

const linting: readonly Case[] = [
  { name: 'a good report', files: { 'a.md': good }, args: ['a.md'], code: 0, stdout: ['✔ 1 report checked'], stderr: [nothing] },
  { name: 'a bad report', files: { 'a.md': bad }, args: ['a.md'], code: 1, stdout: [/^a\.md\n/, / error {2}.*cause\/unanswered\n/, /✖ \d+ problems .* in 1 report\n/] },
  { name: 'lint by name is the same', files: { 'a.md': bad }, args: ['lint', 'a.md'], code: 1, stdout: ['cause/unanswered'] },
  { name: 'no path is this folder', files: { 'x/a.md': bad, 'b.md': notes }, args: [], code: 1, stdout: ['x/a.md\n'], never: ['b.md'] },
  { name: 'a folder', files: { 'x/a.md': good, 'y/b.md': bad }, args: ['x'], code: 0, never: ['b.md'] },
  { name: 'a glob', files: { 'x/a.md': good, 'y/b.md': bad }, args: ['y/*.md'], code: 1, stdout: ['y/b.md'], never: ['a.md'] },
  { name: 'a path that reports match', files: { 'incidents/a.md': notes }, args: ['--fail-on', 'warning'], code: 1, stdout: ['incidents/a.md'] },
  { name: 'guides among reports', files: { 'incidents/README.md': notes, 'incidents/index.md': notes, 'incidents/my-template.md': notes }, args: [], code: 0, stdout: [nothing], stderr: [/^No incident report among 3 Markdown files/] },
  { name: 'a named file is a report', files: { 'README.md': notes }, args: ['README.md', '--fail-on', 'warning'], code: 1, stdout: ['README.md'] },
  { name: 'nothing is a report', files: { 'a.md': notes }, args: ['.'], code: 0, stdout: [nothing], stderr: [/^No incident report among 1 .*\n$/] },
  { name: 'nothing is a report, as JSON', files: { 'a.md': notes }, args: ['-f', 'json'], code: 0, stdout: [/^\[\]\n$/] },
  { name: 'each file once', files: { 'a.md': bad }, args: ['a.md', '.', '*.md', './a.md', '--format', 'json'], code: 1, stdout: [/^\[\{[^\n]*\}\]\n$/] },
  { name: 'gitignore', files: { '.gitignore': 'x/\n', 'x/a.md': bad }, args: [], code: 0, stderr: ['among 0 Markdown files'] },
  { name: 'gitignore does not hide a named file', files: { '.gitignore': 'x/\n', 'x/a.md': bad }, args: ['x/a.md'], code: 1 },
  { name: 'nested gitignore takes back', files: { '.gitignore': '*.md\n', 'x/.gitignore': '!a.md\n', 'x/a.md': bad, 'b.md': bad }, args: [], code: 1, stdout: ['x/a.md'], never: ['b.md'] },
  { name: '--no-gitignore', files: { '.gitignore': 'x/\n', 'x/a.md': bad }, args: ['--no-gitignore'], code: 1 },
  { name: 'node_modules', files: { 'node_modules/p/incidents/a.md': bad }, args: ['--no-gitignore'], code: 0 },
  { name: '--fail-on never', files: { 'a.md': bad }, args: ['a.md', '--fail-on', 'never'], code: 0, stdout: ['cause/unanswered'] },
  { name: '--max-warnings', files: { 'a.md': notes }, args: ['a.md', '--max-warnings', '0', '--config', 'legacy.json'], code: 2, stderr: ['legacy.json:1:1: does not exist'] },
  { name: '--config', files: { 'a.md': bad, 'c/legacy.json': '{"extends": "legacy"}' }, args: ['a.md', '--config', 'c/legacy.json'], code: 0, stdout: [/cause\/unanswered/], never: [' error '] },
  { name: '--max-warnings counts', files: { 'a.md': bad, 'hansei.config.json': '{"extends": "legacy"}' }, args: ['a.md', '--max-warnings', '0'], code: 1, stderr: [/^too many warnings: \d+, at most 0\n$/] },
  { name: '--quiet', files: { 'a.md': bad }, args: ['a.md', '--quiet'], code: 1, stdout: [' error '], never: [' warning '] },
  { name: '--quiet with nothing that fails', files: { 'a.md': bad, 'hansei.config.json': '{"extends": "legacy"}' }, args: ['a.md', '--quiet'], code: 0, stdout: [/^✔ 1 report checked, nothing that fails\n$/] },
  { name: 'Japanese report, English frame', files: { 'a.md': badJapanese }, args: ['a.md'], code: 1, stdout: [/ エラー {2}.*cause\/unanswered/, /✖ \d+ problems/] },
  { name: 'Japanese report, Japanese locale', files: { 'a.md': badJapanese }, args: ['a.md'], env: { LANG: 'ja_JP.UTF-8' }, code: 1, stdout: [/✖ 1件の報告書に指摘\d+件（エラー\d+件/] },
  { name: '--lang ja on an English report', files: { 'a.md': bad }, args: ['a.md', '--lang', 'ja'], code: 1, stdout: [' エラー  '], never: [' error '] },
  { name: '--lang en on a Japanese report', files: { 'a.md': badJapanese }, args: ['a.md', '--lang', 'en'], code: 1, stdout: [' error  '], never: ['エラー'] },
  { name: 'config messages', files: { 'a.md': bad, 'hansei.config.json': '{"messages": "ja"}' }, args: ['a.md'], code: 1, stdout: [' エラー  '] },
  { name: '--print-config', files: { 'hansei.config.json': '{"timezone": "Asia/Tokyo" /* comment */,}' }, args: ['--print-config', 'x/a.md'], code: 0, stdout: [/^\{\n[\s\S]*"timezone": "Asia\/Tokyo"/] },
  { name: '--color', files: { 'a.md': bad }, args: ['a.md', '--color'], code: 1, stdout: ['\u001b['] },
  { name: 'FORCE_COLOR', files: { 'a.md': bad }, args: ['a.md'], env: { FORCE_COLOR: '1' }, code: 1, stdout: ['\u001b['] },
  { name: 'NO_COLOR wins', files: { 'a.md': bad }, args: ['a.md'], env: { FORCE_COLOR: '1', NO_COLOR: '1' }, code: 1, never: ['\u001b'] },
  { name: 'ignores', files: { 'a.md': bad, 'hansei.config.json': '{"ignores": ["*.md"]}' }, args: ['a.md'], code: 0, stderr: ['a.md: not checked'] },
  { name: 'own globs', files: { 'r/a.md': notes, 'incidents/b.md': notes, 'hansei.config.json': '{"reports": ["r/*.md"]}' }, args: ['--fail-on', 'warning'], code: 1, stdout: ['r/a.md'], never: ['b.md'] },
  { name: '--today that does not exist', args: ['--today', '2026-02-30'], code: 2, stderr: [/^hansei: --today: "2026-02-30" is not a day/] },
  { name: '--today', files: { 'a.md': good }, args: ['a.md', '--today', '2031-01-01'], code: 0 },
];

const stdin: readonly Case[] = [
  { name: '--stdin', args: ['--stdin'], stdin: bad, code: 1, stdout: [/^<stdin>\n/] },
  { name: '--stdin-filename', args: ['--stdin', '--stdin-filename', 'x/a.md'], stdin: bad, code: 1, stdout: [/^x\/a\.md\n/] },
  { name: '--stdin-filename finds its config', files: { 'x/hansei.config.json': '{"extends": "legacy"}' }, args: ['--stdin', '--stdin-filename', 'x/a.md'], stdin: bad, code: 0 },
  { name: '--stdin with a path', args: ['--stdin', 'a.md'], code: 2, stderr: [/^hansei: --stdin and paths/] },
  { name: '--stdin-filename alone', args: ['--stdin-filename', 'a.md'], code: 2, stderr: [/^hansei: --stdin-filename needs/] },
  { name: '--stdin beyond the limit', files: { 'hansei.config.json': '{"limits": {"bytes": 10}}' }, args: ['--stdin'], stdin: bad, code: 2, stdout: ['file/too-large'] },
  { name: '--stdin not UTF-8', args: ['--stdin', '--format', 'json'], stdin: Uint8Array.of(0x23, 0x20, 0xe9, 0x0a), code: 2, stdout: [/^\[\{"filePath":"<stdin>".*"ruleId":"file\/not-utf8".*"fatal":true.*"report":null\}\]\n$/] },
];

const usage: readonly Case[] = [
  { name: '--help', args: ['--help'], code: 0, stdout: [/^Usage: hansei/, 'Examples:'], stderr: [nothing] },
  { name: '--help in Japanese', args: ['--help', '--lang', 'ja'], code: 0, stdout: [/^使い方: hansei/, '例:'], never: ['Options:'] },
  { name: 'help of a command', args: ['new', '--help'], code: 0, stdout: ['--title <title>', '(default: ongoing)'] },
  { name: '--version', args: ['--version'], code: 0, stdout: [/^\S+\n$/] },
  { name: 'unknown option', args: ['--foramt', 'json'], code: 2, stderr: [/^hansei: unknown option --foramt; did you mean --format\?\n$/], stdout: [nothing] },
  { name: 'an option of a later version', args: ['--fix'], code: 2, stderr: [/^hansei: unknown option --fix/] },
  { name: 'a format of a later version', args: ['--format', 'sarif'], code: 2, stderr: ['--format: unknown value "sarif"'] },
  { name: 'mistyped value', args: ['--fail-on', 'warnin'], code: 2, stderr: ['did you mean warning?'] },
  { name: 'not a number', args: ['--max-warnings', '-1'], code: 2, stderr: ['--max-warnings'] },
  { name: 'unknown language', args: ['--lang', 'fr'], code: 2, stderr: [/^hansei: --lang: unknown value "fr"/] },
  { name: 'mistyped command', args: ['explian'], code: 2, stderr: [/^explian: does not exist; did you mean explain\?\n$/] },
  { name: 'unknown profile', files: { 'a.md': good }, args: ['a.md', '--profile', 'standart'], code: 2, stderr: ['did you mean standard?'] },
  { name: 'usage error in Japanese', args: ['--foramt', 'json'], env: { LC_ALL: 'ja_JP.UTF-8' }, code: 2, stderr: [/^hansei: 未知のオプション --foramt。「--format」/] },
  { name: 'explain', args: ['explain', 'prevention/no-owner'], code: 0, stdout: [/^# prevention\/no-owner\n/] },
  { name: 'explain in Japanese', args: ['explain', 'prevention/no-owner', '--lang', 'ja'], code: 0, stdout: ['担当'] },
  { name: 'explain a mistyped rule', args: ['explain', 'prevention/no-onwer'], code: 2, stderr: [/^hansei: unknown rule "prevention\/no-onwer"; did you mean prevention\/no-owner\?\n$/] },
  { name: 'explain nothing', args: ['explain'], code: 2, stderr: [/^hansei: argument rule is missing\n$/] },
  { name: 'rules', args: ['rules'], code: 0, stdout: [/^rule +level +title\n/, /\nprevention\/no-owner +warning +\S/] },
  { name: 'rules as JSON', args: ['rules', '--format', 'json'], code: 0, stdout: [/^\[\n/, '"id": "prevention/no-owner"'] },
  { name: 'rules with an argument', args: ['rules', 'x'], code: 2, stderr: [/^hansei: too many arguments\n$/] },
];

const writing: readonly Case[] = [
  { name: 'new', args: ['new', '--title', 'Checkout failed'], code: 0, stdout: [/^\d{4}-\d\d-\d\d-checkout-failed\.md\n$/], files: { 'hansei.config.json': '{"timezone": "UTC"}' }, writes: ['DAY-checkout-failed.md'] },
  { name: 'new, zone of the config', args: ['new', '--title', 'x', '--out', 'a.md'], code: 0, files: { 'hansei.config.json': '{"timezone": "+09:00"}' }, writes: ['a.md'] },
  { name: 'new in the usual folder', files: { 'docs/incidents/a.md': good, 'hansei.config.json': '{"timezone": "UTC"}' }, args: ['new', '--title', 'x'], code: 0, stdout: [/^docs\/incidents\/\d{4}-/], writes: ['docs/incidents/DAY-x.md'] },
  { name: 'new with --out', args: ['new', '--title', 'x', '--out', 'a/b/c.md'], code: 0, stdout: [/^a\/b\/c\.md\n$/], writes: ['a', 'a/b', 'a/b/c.md'] },
  { name: 'new never overwrites', files: { 'a.md': notes }, args: ['new', '--title', 'x', '--out', 'a.md'], code: 2, stderr: [/^a\.md: already exists; nothing was written\n$/] },
  { name: 'new never overwrites a link', files: { 'a.md': { link: 'nowhere.md' } }, args: ['new', '--title', 'x', '--out', 'a.md'], code: 2, stderr: ['already exists'] },
  { name: 'new below a file', files: { 'a': notes }, args: ['new', '--title', 'x', '--out', 'a/b.md'], code: 2, stderr: [/^a\/b\.md: nothing was written: a file stands/] },
  { name: 'new without title', args: ['new'], code: 2, stderr: [/^hansei: option --title <title> is required\n$/] },
  { name: 'new with an empty title', args: ['new', '--title', ' '], code: 2, stderr: ['--title is empty'] },
  { name: 'new with an unknown status', args: ['new', '--title', 'x', '--status', 'resolvd'], code: 2, stderr: ['did you mean resolved?'] },
  { name: 'new with an unknown language', args: ['new', '--title', 'x', '--language', 'de'], code: 2, stderr: ['--language: unknown value "de"'] },
  { name: 'new with an unknown profile', args: ['new', '--title', 'x', '--profile', 'standrad'], code: 2, stderr: ['did you mean standard?'] },
  { name: 'new with an unknown zone', files: { 'hansei.config.json': '{"timezone": "Mars/Base"}' }, args: ['new', '--title', 'x'], code: 2, stderr: ['Mars/Base'] },
  { name: 'new with a broken config', files: { 'hansei.config.json': '{' }, args: ['new', '--title', 'x'], code: 2, stderr: [/^hansei\.config\.json:1:\d+: /] },
  { name: 'new with a hostile title', files: { 'hansei.config.json': '{"timezone": "UTC"}' }, args: ['new', '--title', '../../\u001b[31mx\u202e', '--out', 'a.md'], code: 0, writes: ['a.md'] },
  { name: 'init', args: ['init'], code: 0, stdout: ['Wrote hansei.config.json'], writes: ['hansei.config.json'] },
  { name: 'init says what it found', files: { 'postmortems/a.md': good }, args: ['init'], code: 0, stdout: ['Found 1 file in postmortems'], writes: ['hansei.config.json'] },
  { name: 'init never overwrites', files: { 'hansei.config.json': '{}' }, args: ['init'], code: 2, stderr: [/already exists/] },
];

export const cases: readonly Case[] = [...linting, ...stdin, ...usage, ...writing];
