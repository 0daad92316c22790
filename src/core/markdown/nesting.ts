/** Length of a list marker with its first space, or of a quote mark, at `at`; 0 when there is none. */
function markerAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 62) return 1; // >
  const bullet = code === 45 || code === 42 || code === 43; // - * +
  let end = at;
  if (bullet) end++;
  else {
    while (end - at < 9 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
    const delimiter = text.charCodeAt(end);
    if (end === at || (delimiter !== 46 && delimiter !== 41)) return 0; // . )
    end++;
  }
  const after = text.charCodeAt(end);
  return after === 32 || after === 9 || after === 10 || after === 13 || Number.isNaN(after) ? end - at : 0;
}

const isThematicBreak = (line: string): boolean => /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*)+$/.test(line);

/**
 * Upper bound of the depth of nested block quotes and lists, by one scan over the lines. The parser's time grows with
 * the square of the depth times the lines, so this is asked before it. Stops counting above `limit`.
 */
export function nestingOf(text: string, limit: number): number {
  let deepest = 0;
  const open: number[] = [];
  for (let start = 0; start <= text.length && deepest <= limit; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    deepest = Math.max(deepest, depthOfLine(text, { start, end }, open, limit));
    start = end + 1;
  }
  return deepest;
}

/** Depth of one line; `open` holds the content columns of the list items that are open, and is kept up to date. */
function depthOfLine(text: string, line: { start: number; end: number }, open: number[], limit: number): number {
  let at = line.start;
  let quotes = 0;
  let blank = true;
  let firstMarker = true;
  for (; at < line.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 13) continue;
    const length = markerAt(text, at);
    if (length === 0 || (firstMarker && isThematicBreak(text.slice(line.start, line.end).trimEnd()))) {
      blank = false;
      break;
    }
    firstMarker = false;
    blank = false;
    if (code === 62) quotes++;
    else {
      const column = at - line.start;
      while (open.length > 0 && open.at(-1)! > column) open.pop();
      open.push(column + length);
    }
    if (quotes + open.length > limit) break;
    at += length - 1;
  }
  if (!blank && firstMarker && at - line.start === 0) open.length = 0;
  return quotes + open.length;
}
