import { chooseDetect, chooseResolve, chooseStart, sureTime } from './choose.js';
import { type Evidence, type Known, type Phases, timeOf } from './evidence.js';
import { present, withLengths } from './lengths.js';
import { type Gap, type Phase, type PhaseTime, phases, type Segment, type TimelineEntry } from './report.js';

/** When each phase of the incident began. First entry of each; start, detection and recovery are chosen with more care. */
export function phasesOf(timed: readonly Evidence[], known: Known): Phases {
  const first = (phase: Phase): PhaseTime | undefined => {
    const entry = timed.find((one) => one.phases[0] === phase);
    return sureTime(timed, known, phase) ?? (entry && timeOf(entry));
  };
  const found = present(
    Object.fromEntries(phases.filter((phase) => phase !== 'resolve').map((phase) => [phase, first(phase)])),
  );
  const detect = present({ detect: chooseDetect(timed, known) });
  const start = chooseStart(timed, known, detect);
  const resolve = chooseResolve(timed, known, detect);
  const chosen = { ...found, ...detect, ...present({ start, resolve }) };
  const isName = (phase: Phase) =>
    timed.some(({ entry, sure }) => sure === 'name' && entry.range === chosen[phase]?.range);
  return withLengths(chosen, timed, known, (phase) => isName(phase) || sureTime(timed, known, phase) !== undefined);
}

const chain: readonly Phase[] = ['start', 'detect', 'acknowledge', 'engage', 'mitigate', 'resolve'];
/** Ends of the segments; what lies between them must lie between their times as well. */
const fixed: ReadonlySet<Phase> = new Set(['start', 'detect', 'resolve']);

/** Known phases in their course: one that comes after a later one, or before an earlier one, parts nothing. */
function courseOf(known: Readonly<Phases>): readonly Phase[] {
  const present = chain.filter((phase) => known[phase] !== undefined);
  const at = (phase: Phase): number | null => known[phase]!.minutes;
  return present.filter((phase, i) => {
    const minutes = at(phase);
    if (minutes === null || fixed.has(phase)) return true;
    const before = present.slice(0, i).filter((one) => fixed.has(one));
    const after = present.slice(i + 1).filter((one) => one === 'mitigate' || one === 'resolve');
    return (
      before.every((one) => (at(one) ?? minutes) <= minutes) && after.every((one) => (at(one) ?? minutes) >= minutes)
    );
  });
}

/** The list of stretches between neighbouring known phases. */
export function segmentsOf(known: Readonly<Phases>, timeline: readonly TimelineEntry[]): Segment[] {
  const present = courseOf(known);
  // A report that begins with its detection does not say how long nobody knew.
  const isAssumed =
    known.start?.range === known.detect?.range &&
    timeline.find(({ range }) => range === known.start?.range)?.phase !== 'start';
  return present.slice(1).map((to, i): Segment => {
    const from = present[i]!;
    const [start, end] = [known[from]!.minutes, known[to]!.minutes];
    return {
      id: `D${i + 1}`,
      from,
      to,
      // Whoever was told later than the next phase tells no length: a slip, or a reading that nobody meant.
      minutes: start === null || end === null || end < start || (to === 'detect' && isAssumed) ? null : end - start,
      target: null,
      reason: null,
      why: null,
      range: known[to]!.range,
    };
  });
}

/** A gap this long is a fact worth naming; minutes. */
const leastGap = 15;

/** Stretches in which nothing is told; an entry that names an end tells of all the time up to it. */
export function gapsOf(timeline: readonly TimelineEntry[]): Gap[] {
  const timed = timeline
    .filter(({ minutes, time }) => minutes !== null && time !== null)
    .toSorted((a, b) => a.minutes! - b.minutes!);
  const gaps: Gap[] = [];
  let [told, from] = [timed[0]?.minutes ?? 0, timed[0]?.time ?? ''];
  for (const { minutes, time, endMinutes, end, range } of timed) {
    const gap = minutes! - told;
    if (gap >= leastGap) gaps.push({ from, to: time!, minutes: gap, range });
    if (minutes! >= told) [told, from] = [minutes!, time!];
    if (endMinutes !== null && end !== null && endMinutes > told) [told, from] = [endMinutes, end];
  }
  return gaps;
}
