import { good } from '../reports.js';
import { type Case, nothing } from './case.js';

export const usage: readonly Case[] = [
  { name: '--help', args: ['--help'], code: 0, stdout: [/^Usage: hansei/, 'Examples:'], stderr: [nothing] },
  {
    name: '--help in Japanese',
    args: ['--help', '--lang', 'ja'],
    code: 0,
    stdout: [/^使い方: hansei/, '例:'],
    never: ['Options:'],
  },
  { name: 'help of a command', args: ['new', '--help'], code: 0, stdout: ['--title <title>', '(default: ongoing)'] },
  { name: '--version', args: ['--version'], code: 0, stdout: [/^\S+\n$/] },
  {
    name: 'unknown option',
    args: ['--foramt', 'json'],
    code: 2,
    stderr: [/^hansei: unknown option --foramt; did you mean --format\?\n$/],
    stdout: [nothing],
  },
  { name: 'an option of a later version', args: ['--fix'], code: 2, stderr: [/^hansei: unknown option --fix/] },
  {
    name: 'a format of a later version',
    args: ['--format', 'sarif'],
    code: 2,
    stderr: ['--format: unknown value "sarif"'],
  },
  { name: 'mistyped value', args: ['--fail-on', 'warnin'], code: 2, stderr: ['did you mean warning?'] },
  { name: 'not a number', args: ['--max-warnings', '-1'], code: 2, stderr: ['--max-warnings'] },
  { name: 'unknown language', args: ['--lang', 'fr'], code: 2, stderr: [/^hansei: --lang: unknown value "fr"/] },
  {
    name: 'mistyped command',
    args: ['explian'],
    code: 2,
    stderr: [/^explian: does not exist; did you mean explain\?\n$/],
  },
  {
    name: 'unknown profile',
    files: { 'a.md': good },
    args: ['a.md', '--profile', 'standart'],
    code: 2,
    stderr: ['did you mean standard?'],
  },
  {
    name: 'usage error in Japanese',
    args: ['--foramt', 'json'],
    env: { LC_ALL: 'ja_JP.UTF-8' },
    code: 2,
    stderr: [/^hansei: 未知のオプション --foramt。「--format」/],
  },
  { name: 'explain', args: ['explain', 'prevention/no-owner'], code: 0, stdout: [/^# prevention\/no-owner\n/] },
  { name: 'explain in Japanese', args: ['explain', 'prevention/no-owner', '--lang', 'ja'], code: 0, stdout: ['担当'] },
  {
    name: 'explain a mistyped rule',
    args: ['explain', 'prevention/no-onwer'],
    code: 2,
    stderr: [/^hansei: unknown rule "prevention\/no-onwer"; did you mean prevention\/no-owner\?\n$/],
  },
  { name: 'explain nothing', args: ['explain'], code: 2, stderr: [/^hansei: argument rule is missing\n$/] },
  { name: 'rules', args: ['rules'], code: 0, stdout: [/^rule +level +title\n/, /\nprevention\/no-owner +warning +\S/] },
  {
    name: 'rules as JSON',
    args: ['rules', '--format', 'json'],
    code: 0,
    stdout: [/^\[\n/, '"id": "prevention/no-owner"'],
  },
  { name: 'rules with an argument', args: ['rules', 'x'], code: 2, stderr: [/^hansei: too many arguments\n$/] },
];
