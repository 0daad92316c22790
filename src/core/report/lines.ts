import type { Range } from '../text/text.js';
import type { Prose, Span } from './prose.js';

const known = new WeakMap<Prose, readonly Prose[]>();

/** Lines of a paragraph as the writer broke them: some write one entry a line. Linear, and done once for each paragraph. */
export function linesOfProse(prose: Prose, source: string): readonly Prose[] {
  const old = known.get(prose);
  if (old) return old;
  const cuts = cutsOf(prose, source);
  const lines = cuts.length === 0 ? [prose] : split(prose, cuts);
  known.set(prose, lines);
  return lines;
}

/** Offsets of the text at which the source begins a new line. */
function cutsOf({ spans }: Prose, source: string): number[] {
  const cuts: number[] = [];
  const first = spans[0];
  let newline = first ? source.indexOf('\n', first[1]) : -1;
  for (const [i, [at, from, length]] of spans.entries()) {
    const end = from + length;
    const next = spans[i + 1];
    while (newline >= 0 && newline < end) {
      if (newline >= from) cuts.push(at + newline - from);
      newline = source.indexOf('\n', newline + 1);
    }
    if (!next || newline < 0 || newline >= next[1]) continue;
    cuts.push(next[0]);
    newline = source.indexOf('\n', next[1]);
  }
  return cuts;
}

function split({ text, spans, muted }: Prose, cuts: readonly number[]): Prose[] {
  const lines: Prose[] = [];
  let [span, mute] = [0, 0];
  for (const [i, end] of [...cuts, text.length].entries()) {
    const start = cuts[i - 1] ?? 0;
    while (span < spans.length && spans[span]![0] + spans[span]![2] <= start) span++;
    while (mute < muted.length && muted[mute]!.end <= start) mute++;
    const line: Prose = {
      text: text.slice(start, end),
      spans: spansIn(spans, span, { start, end }),
      muted: rangesIn(muted, mute, { start, end }),
    };
    if (line.text.trim() !== '') lines.push(line);
  }
  return lines;
}

function spansIn(spans: readonly Span[], first: number, { start, end }: Range): Span[] {
  const inside: Span[] = [];
  for (let i = first; i < spans.length && spans[i]![0] < end; i++) {
    const [at, source, length] = spans[i]!;
    const from = Math.max(at, start);
    inside.push([from - start, source + from - at, Math.min(at + length, end) - from]);
  }
  return inside;
}

function rangesIn(ranges: readonly Range[], first: number, { start, end }: Range): Range[] {
  const inside: Range[] = [];
  for (let i = first; i < ranges.length && ranges[i]!.start < end; i++)
    inside.push({ start: Math.max(0, ranges[i]!.start - start), end: Math.min(end, ranges[i]!.end) - start });
  return inside;
}
