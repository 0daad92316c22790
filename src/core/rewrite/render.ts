import type { Sentence } from '../report/report.js';
import type { Edit, Range } from '../text/text.js';
import type { Draft, Kept, Piece } from './draft.js';
import { type Mark, type Marks, marksOf } from './marks.js';

type Spans = Sentence['spans'];
type Written = { readonly source: string; readonly spans: Spans; readonly marks: Marks };

/**
 * A draft as edits of the source. Kept stretches take their emphasis, links and code along. `null` when a mark would
 * lose its partner, or a link, code, image or footnote its place; what stands inside `gone` may go.
 */
export function render(draft: Draft, { spans }: Sentence, { source, gone }: Where): Edit[] | null {
  const written = { source, spans, marks: marksOf(source, spans) };
  const may = gone ? sourceOf(gone, spans) : null;
  const edits = draft.map((piece) => editOf(piece, written, may));
  return edits.every((edit) => edit !== null) ? edits : null;
}

type Where = { readonly source: string; readonly gone: Range | null };

/** Source range of a stretch of a sentence's text. */
export function sourceOf({ start, end }: Range, spans: Spans): Range {
  const first = spans.findLast(([at]) => at <= start) ?? spans[0]!;
  const last = spans.findLast(([at]) => at < Math.max(end, 1)) ?? first;
  const from = first[1] + Math.min(start - first[0], first[2]);
  return { start: from, end: Math.max(from, last[1] + Math.min(end - last[0], last[2])) };
}

function editOf({ range, parts }: Piece, written: Written, gone: Range | null): Edit | null {
  const { marks, spans } = written;
  const place = range.start === range.end ? pointOf(range.start, spans) : outer(sourceOf(range, spans), marks);
  const inside = marks.pairs.filter(({ open, close }) => isIn(open, place) || isIn(close, place));
  if (inside.some(({ open, close }) => !isIn(open, place) || !isIn(close, place))) return null;
  const kept = parts.flatMap((part) => (typeof part === 'string' ? [] : [sourceOf(part.keep, spans)]));
  const holds = (one: Range): boolean => kept.some(({ start, end }) => start < one.end && one.start < end);
  const lost = [
    ...marks.opaque.filter((one) => isIn(one, place) && !holds(one)),
    ...inside
      .filter(({ kind }) => kind !== 'emphasis')
      .map(({ open, close }) => ({ start: open!.end, end: close!.start })),
  ].filter((one) => !holds(one) && !(gone && gone.start <= one.start && one.end <= gone.end));
  if (lost.length > 0) return null;
  return {
    range: place,
    text: parts.map((part) => (typeof part === 'string' ? part : slice(part, inside, written))).join(''),
  };
}

/** Where an insertion goes: right behind the letter before it, inside its marks. */
function pointOf(at: number, spans: Spans): Range {
  const { end } = sourceOf({ start: Math.max(0, at - 1), end: at }, spans);
  return { start: end, end };
}

const isIn = (one: Range | null, { start, end }: Range): boolean =>
  one !== null && start <= one.start && one.end <= end;

/** With the marks that belong to its text alone; emphasis round all of it stays where it is. */
function outer(range: Range, { pairs }: Marks): Range {
  let { start, end } = range;
  for (let changed = true; changed; ) {
    changed = false;
    for (const { kind, open, close } of pairs) {
      if (!open || !close) continue;
      const [opens, closes] = [open.end === start, close.start === end];
      if (opens && closes && kind === 'emphasis') continue;
      if (opens && (closes || close.end <= end)) [start, changed] = [open.start, true];
      if (closes && (opens || open.start >= start)) [end, changed] = [close.end, true];
    }
  }
  return { start, end };
}

/** The source of a kept stretch, each mark whose partner stays behind written anew. */
function slice({ keep, first }: Kept, inside: readonly Mark[], { source, spans }: Written): string {
  const { start, end } = sourceOf(keep, spans);
  const round = inside.filter(({ open, close }) => open!.end < end && start < close!.start);
  const cut = (mark: Range | null): string => (mark ? source.slice(mark.start, mark.end) : '');
  const before = round.filter(({ open }) => open!.start < start).toSorted((a, b) => a.open!.start - b.open!.start);
  const after = round.filter(({ close }) => close!.end > end).toSorted((a, b) => a.close!.start - b.close!.start);
  const text = source.slice(start, end);
  const literal = round.some(({ kind, open }) => kind === 'code' && open!.end <= start);
  const cased =
    !first || literal ? text : (first === 'upper' ? text[0]!.toUpperCase() : text[0]!.toLowerCase()) + text.slice(1);
  return [...before.map(({ open }) => cut(open)), cased, ...after.map(({ close }) => cut(close))].join('');
}
