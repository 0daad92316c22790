import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { root } from '../../support/root.js';

const folder = path.join(root, 'test/reports');

/** All sample reports. */
export const reports: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));

/** Pieces that open, close and break what Markdown knows. */
const pieces = [
  ...['# ', '## Impact\n', '## 原因\n', '### a\n', '#b\n', '####### c\n', '## d ##\n', 'T\n===\n', 'T\n---\n'],
  ...[
    '```\n',
    '~~~\n',
    '    code\n',
    '<div>\n',
    '</div>\n',
    '<!-- ',
    ' -->',
    '<pre>\n',
    '---\n',
    '+++\n',
    '---\nstatus: closed\n---\n',
  ],
  ...[
    '- ',
    '- [ ] ',
    '- [x]\n',
    '* ',
    '1. ',
    '7) ',
    '> ',
    '>',
    '  ',
    '    ',
    '\t',
    '| a | b |\n',
    '|---|:-:|\n',
    '| `a\\|b` | ~~c~~\n',
  ],
  ...[
    '[a]',
    '[a][]',
    '[b][a]',
    '![a]',
    '![x](u "t")',
    '[l](<u>)',
    '[a]: /u "t"\n',
    '[B b]: u\n',
    '> [a]: u\n',
    '<http://a.b>',
    '<a@b.cd>',
  ],
  ...['**', '__', '*', '_', '~~', '`', '``', '\\', '\\*', '&amp;', '&#65;', '&#x41;', '&nosuch;', '<b>', '<', '!'],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '  \n',
    '\\\n',
    'word',
    ' ',
    '14:05 ',
    '担当者。',
    '\u0000',
    '😀',
    '\ud800',
    '\u2028',
    '\ufeff',
  ],
];

export const markdown = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** A place and a length as shares of a text, and what is put there. */
export type Change = { readonly at: number; readonly length: number; readonly text: string };

export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.3, noNaN: true })),
  text: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), markdown),
});

/** Half of the changes are made where a line begins: there they matter most. */
export function changed(source: string, { at, length, text }: Change): string {
  const place = Math.floor(at * source.length);
  const start = place % 2 === 0 ? place : source.lastIndexOf('\n', place) + 1;
  return source.slice(0, start) + text + source.slice(start + Math.floor(length * (source.length - start)));
}
