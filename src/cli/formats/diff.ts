import { visible } from '../terminal.js';
import type { Format, FormatSettings } from './format.js';
import { type Step, steps } from './line-diff.js';
import { pathFrom } from './places.js';

/** Lines around a change. */
const context = 3;

/** What `--fix` would do, as a unified diff that `git apply` and `patch` read. A terminal gets it in colour, and harmless. */
export function diff(settings: FormatSettings & { readonly isTTY: boolean }): Format {
  return {
    file(result) {
      const { fixed, shownText: text } = result;
      if (fixed === null || fixed.before === text) return '';
      const path = quoted(pathFrom(settings.cwd, result));
      const hunks = hunksOf(linesOf(fixed.before), linesOf(text));
      const lines = [`--- ${path('a/')}`, `+++ ${path('b/')}`, ...hunks];
      return `${lines.map((line) => (settings.isTTY ? coloured(line, settings) : line)).join('\n')}\n`;
    },
    end: () => '',
  };
}

/** As git quotes names with characters that would end or trick a line. */
const quoted = (name: string) => (prefix: string) =>
  /[\u0000-\u001f"\\\u007f-\u009f\u2028-\u202e]/.test(name) ? JSON.stringify(prefix + name) : prefix + name;

/** Each with its line end, so that one that is missing at the end of the file shows. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function coloured(line: string, { colours }: FormatSettings): string {
  const shown = visible(line.replace(/\r$/, '').replaceAll('\t', ' '));
  const colour = line.startsWith('+') ? colours.green : line.startsWith('-') ? colours.red : colours.reset;
  return line.startsWith('@@') ? colours.cyan(shown) : colour(shown);
}

function hunksOf(before: readonly string[], after: readonly string[]): string[] {
  const all = steps(before, after);
  const changed = all.flatMap(({ kind }, at) => (kind === ' ' ? [] : [at]));
  const output: string[] = [];
  for (let first = 0; first < changed.length; ) {
    let last = first;
    while (last + 1 < changed.length && changed[last + 1]! - changed[last]! <= 2 * context) last++;
    const hunk = all.slice(Math.max(0, changed[first]! - context), changed[last]! + context + 1);
    output.push(...hunkLines(hunk));
    first = last + 1;
  }
  return output;
}

function hunkLines(hunk: readonly Step[]): string[] {
  const removed = hunk.filter(({ kind }) => kind !== '+').length;
  const added = hunk.filter(({ kind }) => kind !== '-').length;
  // A side without lines is named by the line before.
  const from = hunk[0]!.before + (removed === 0 ? 0 : 1);
  const to = hunk[0]!.after + (added === 0 ? 0 : 1);
  const lines = hunk.flatMap(({ kind, line }) =>
    line.endsWith('\n') ? [kind + line.slice(0, -1)] : [kind + line, '\\ No newline at end of file'],
  );
  return [`@@ -${from},${removed} +${to},${added} @@`, ...lines];
}
