/** A stretch of a text in UTF-16 code units, end exclusive. The one way the core names a place. */
export type Range = { readonly start: number; readonly end: number };

/** Replace `range` by `text`; an empty range inserts. */
export type Edit = { readonly range: Range; readonly text: string };

/** 1-based line and column (UTF-16 code units), as people, SARIF and ESLint count. */
export type Place = { readonly line: number; readonly column: number };

export type Language = 'en' | 'ja';

/** Offset ↔ line and column. Line ends are LF, CRLF and lone CR, as in LSP and CommonMark. */
export type Lines = {
  readonly count: number;
  placeAt(offset: number): Place;
  lineAt(offset: number): number;
  /** Range of a 1-based line without its line end. */
  lineRange(line: number): Range;
};

export function linesOf(text: string): Lines {
  const starts = [0];
  const ends: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    ends.push(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    starts.push(i + 1);
  }
  ends.push(text.length);
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  return {
    count: starts.length,
    lineAt,
    placeAt(offset) {
      const line = lineAt(offset);
      return { line, column: offset - starts[line - 1]! + 1 };
    },
    lineRange(line) {
      return { start: starts[line - 1] ?? text.length, end: ends[line - 1] ?? text.length };
    },
  };
}

/** The line end that most lines of the text use; LF when there is none. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  let crlf = 0;
  let lf = 0;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
    if (text.charCodeAt(i - 1) === 13) crlf++;
    else lf++;
  }
  return crlf > lf ? '\r\n' : '\n';
}

/**
 * The text after all edits. New lines are written with the line end of the text.
 * `null` when an edit lies outside the text or two overlap: nothing is done by halves.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string | null {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const lineEnd = lineEndOf(text);
  let result = '';
  let at = 0;
  for (const { range, text: inserted } of sorted) {
    if (range.start < at || range.end < range.start || range.end > text.length) return null;
    result += text.slice(at, range.start) + (lineEnd === '\n' ? inserted : inserted.replace(/\r?\n/g, lineEnd));
    at = range.end;
  }
  return result + text.slice(at);
}

export const contains = (outer: Range, offset: number): boolean => outer.start <= offset && offset < outer.end;
