import type { Report, Section } from '../report/report.js';
import type { Range } from '../text/text.js';

/** The line an offset stands in, without its line end. */
export function lineAround(text: string, offset: number): Range {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  return { start, end: end > start && text[end - 1] === '\r' ? end - 1 : end };
}

export const slice = (text: string, { start, end }: Range): string => text.slice(start, end);

/** The range without the blanks at its ends. */
export function trimmed(text: string, { start, end }: Range): Range {
  const whole = text.slice(start, end);
  const from = start + (whole.length - whole.trimStart().length);
  return { start: from, end: Math.max(from, start + whole.trimEnd().length) };
}

/** Whether a line that begins at an offset lies in fenced code. */
export function isFenced(text: string, offset: number): boolean {
  let fence: string | null = null;
  for (const [, mark = ''] of text.slice(0, offset).matchAll(/^ {0,3}(```|~~~)/gm)) {
    if (fence === null) fence = mark;
    else if (fence === mark) fence = null;
  }
  return fence !== null;
}

/** The innermost section that holds an offset, with its heading. */
export const sectionAt = ({ sections }: Report, offset: number): Section | null =>
  sections.findLast(({ headingRange, body }) => headingRange.start <= offset && offset <= body.end) ?? null;

export const sectionOf = ({ sections }: Report, role: string): Section | null =>
  sections.find(({ roles }) => roles.includes(role)) ?? null;

/** Where text that follows the last words of a range goes. */
export const endOf = (text: string, range: Range): number => Math.max(range.start, trimmed(text, range).end);

export const covers = ({ start, end }: Range, offset: number): boolean => start <= offset && offset <= end;
