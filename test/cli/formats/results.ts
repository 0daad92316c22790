import type { FormatSettings } from '../../../src/cli/formats/format.js';
import type { FileResult, Message } from '../../../src/cli/result.js';
import { emptyTally, tallied, type Verdict } from '../../../src/cli/tally.js';
import { coloursFor } from '../../../src/cli/terminal.js';
import { linesOf } from '../../../src/core/setup.js';

export const message: Message = {
  ruleId: 'prevention/no-owner',
  level: 'warning',
  message: 'Action has no owner',
  line: 1,
  column: 3,
  endLine: 1,
  endColumn: 6,
  fix: null,
  fatal: false,
  clock: false,
  facts: null,
  fingerprint: 'f1',
};

export const result = (messages: readonly Message[], change: Partial<FileResult> = {}): FileResult => ({
  path: '/x/docs/a.md',
  shown: 'docs/a.md',
  text: '',
  lines: linesOf(change.text ?? ''),
  shownText: change.text ?? '',
  language: 'en',
  messages,
  fixed: null,
  facts: [],
  ...change,
});

export const settings: FormatSettings = {
  colours: coloursFor({ env: {}, isTTY: false }, false),
  columns: 100,
  language: 'en',
  quiet: false,
  root: '/x',
  cwd: '/x/docs',
  fails: ({ level }) => level === 'error',
};

export const verdict: Verdict = { failOn: 'error', failOnClock: false, maxWarnings: null, quiet: false };

/** Everything a format says about some files. */
export function said(
  formatFor: (settings: FormatSettings) => { file(result: FileResult): string; end(tally: typeof emptyTally): string },
  results: readonly FileResult[],
  change: Partial<FormatSettings> = {},
): string {
  const format = formatFor({ ...settings, ...change });
  const tally = results.reduce((before, one) => tallied(before, one, verdict).tally, emptyTally);
  return results.map((one) => format.file(one)).join('') + format.end(tally);
}

/** What means to trick a terminal, a build log, a parser or a reader. */
export const hostile =
  '\u001b[2J::error::x ]]> <script>alert(1)</script> | a\r\n::error::y\u202e\u0007 @team `x` [a](javascript:b)';

export const hostileResult = result([{ ...message, level: 'error', message: hostile }], {
  path: '/x/\u001b]0;x,y:z\n::error::<b>|%.md',
  shown: '\u001b]0;x,y:z\n::error::<b>|%.md',
});
