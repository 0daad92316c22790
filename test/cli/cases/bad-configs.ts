import { bad, good } from '../reports.js';
import type { Case } from './case.js';

const schemaConfig = '{"profile": "ours", "schema": "schema.json"}';

/** Each ends in one line with file and place. */
export const badConfigs: readonly Case[] = [
  {
    name: 'config with a syntax error',
    files: { 'a.md': good, 'hansei.config.json': '{\n  "root": tru\n}' },
    args: ['.'],
    code: 2,
    stdout: [/^$/],
    stderr: [/^hansei\.config\.json:2:\d+: [^\n]+\n$/],
  },
  {
    name: 'config with a syntax error, as JSON',
    files: { 'a.md': good, 'hansei.config.json': '{' },
    args: ['--format', 'json'],
    code: 2,
    stdout: [/^\[\]\n$/],
  },
  {
    name: 'config with an unknown key',
    files: { 'a.md': good, 'hansei.config.json': '{\n  "profil": "standard"\n}' },
    args: ['.'],
    code: 2,
    stderr: [/^hansei\.config\.json:2:3: profil: unknown key "profil"; did you mean "profile"\?\n$/],
  },
  {
    name: 'config with an unknown rule',
    files: { 'a.md': good, 'hansei.config.json': '{"rules": {"prevention/no-onwer": "off"}}' },
    args: ['.'],
    code: 2,
    stderr: [/^hansei\.config\.json:1:\d+: .*did you mean "prevention\/no-owner"\?\n$/],
  },
  {
    name: 'config with a hostile glob',
    files: { 'a.md': good, 'hansei.config.json': `{"reports": ["${'a*'.repeat(30)}X"]}` },
    args: ['.'],
    code: 2,
    stderr: [/^hansei\.config\.json:1:\d+: reports: the glob has more than three "\*"/],
  },
  {
    name: 'config that is a folder',
    files: { 'a.md': good, 'hansei.config.json/x': '' },
    args: ['.'],
    code: 2,
    stderr: [/^hansei\.config\.json:1:1: is not a file\n$/],
  },
  {
    name: 'config that is too large',
    files: { 'a.md': good, 'hansei.config.json': `{}${' '.repeat(300_000)}` },
    args: ['.'],
    code: 2,
    stderr: ['larger than 256 kB'],
  },
  {
    name: 'config that extends itself',
    files: { 'a.md': good, 'hansei.config.json': '{"extends": "./hansei.config.json"}' },
    args: ['.'],
    code: 2,
    stderr: ['extends itself'],
  },
  {
    name: 'config that leads outside',
    files: { 'a.md': good, 'hansei.config.json': '{"extends": "../../../etc/passwd"}' },
    args: ['.'],
    code: 2,
    stderr: ['leads out of'],
  },
  {
    name: 'another folder goes on',
    files: { 'x/a.md': good, 'x/hansei.config.json': '{', 'y/b.md': bad },
    args: ['.'],
    code: 2,
    stdout: ['y/b.md'],
    stderr: [/^x\/hansei\.config\.json:1:/],
  },
  {
    name: 'schema with a syntax error',
    files: { 'a.md': good, 'hansei.config.json': schemaConfig, 'schema.json': '{\n "allOf": }' },
    args: ['.'],
    code: 2,
    stderr: [/^schema\.json:\d+:\d+: is not valid JSON\n$/],
  },
  {
    name: 'schema with an unknown keyword',
    files: { 'a.md': good, 'hansei.config.json': schemaConfig, 'schema.json': '{"allOff": []}' },
    args: ['.'],
    code: 2,
    stderr: [/^schema\.json:1:1: [^\n]*allOff[^\n]*\n$/],
  },
  {
    name: 'schema that is missing',
    files: { 'a.md': good, 'hansei.config.json': schemaConfig },
    args: ['.'],
    code: 2,
    stderr: [/^schema\.json:1:1: does not exist\n$/],
  },
];
