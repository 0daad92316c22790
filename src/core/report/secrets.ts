import type { Secret } from './report.js';
import { standIn, tokenFormats } from './token-formats.js';

/** The credentials that stand anywhere in the source, code and comments too. They are shown by their first letters only. */
export function secretsOf(source: string): Secret[] {
  const found = tokenFormats
    .filter(({ hint }) => source.includes(hint))
    .flatMap(({ kind, pattern }) =>
      [...source.matchAll(pattern)]
        .filter(([text]) => !standIn.test(text))
        .map(
          ({ index, 0: text }): Secret => ({
            range: { start: index, end: index + text.length },
            kind,
            shown: masked(text),
          }),
        ),
    )
    .toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  return found.filter(({ range }, i) => !found.slice(0, i).some((other) => range.start < other.range.end));
}

/** Enough to find it, too little to use it. */
const masked = (text: string): string => `${text.replace(/\s/g, ' ').slice(0, 4)}…`;
