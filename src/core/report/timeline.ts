import { phaseOf } from '../language/index.js';
import { findTimes, findZone, type FullDate, resolve, sequence, validZone } from '../time/index.js';
import type { Language, Range } from '../text/text.js';
import type { Block } from './blocks.js';
import type { StatedPhase } from './metadata.js';
import { type Moment, momentsOf } from './moments.js';
import { type Gap, type Phase, phases, type PhaseTime, type Report, type Section, type Segment, type TimelineEntry } from './report.js';
import { blocksIn } from './sections.js';

type Input = {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly source: string;
  readonly language: Language;
  readonly title: { readonly text: string } | null;
  /** Front matter `date` and `timezone`, the config's zone and the file's name: where rows say less. */
  readonly date: string | null;
  readonly zone: string | null;
  readonly fallbackZone: string | null;
  readonly fileName: string | null;
  /** Times that the metadata states. */
  readonly stated: readonly StatedPhase[];
};

type Clock = Pick<Report, 'zone' | 'timeline' | 'phases' | 'segments' | 'gaps'>;

/** A gap this long is a fact worth naming; minutes. */
const leastGap = 15;

/** The timeline, and what can be computed from it. */
export function timelineOf(input: Input): Clock {
  const moments = collect(input);
  const zone = zoneOf(input, moments);
  const context: Context = { date: dayOf(input), zone: zone ?? input.fallbackZone };
  const timeline = entriesOf(moments, input, context);
  const known = phasesOf(timeline, moments, statedIn(input, context));
  return { zone, timeline, phases: known, segments: segmentsOf(known), gaps: gapsOf(timeline) };
}

type Context = { readonly date: FullDate | null; readonly zone: string | null };

/** The day of the incident: front matter, else the file's name, else the title. */
const dayOf = ({ date, fileName, title }: Input): FullDate | null =>
  fullDate(date) ?? fullDate(fileName) ?? fullDate(title?.text ?? null);

/** Moments of the timeline's sections; without such a section those of the place that has most of them. */
function collect({ blocks, sections, source }: Input): Moment[] {
  const own = sections.filter(({ roles }) => roles.includes('timeline'));
  const outer = own.filter((section) => !own.some((other) => other !== section && other.body.start < section.body.start && section.body.end <= other.body.end));
  const named = outer.flatMap(({ body }) => momentsOf(blocksIn(blocks, body), source, true));
  if (named.filter(({ day }) => !day).length >= 3) return named;
  const aside = sections.filter(({ roles }) => roles.some((role) => notTimeline.has(role)));
  const rest = blocks.filter(({ range }) => !aside.some(({ body }) => body.start <= range.start && range.start < body.end));
  const anywhere = momentsOf(rest, source, false).filter(({ parts, day }) => day || parts.clock !== null);
  return anywhere.filter(({ day }) => !day).length >= 3 ? anywhere : named;
}

const notTimeline = new Set(['prevention', 'updates', 'references', 'metadata', 'interim', 'handover', 'delay']);

/** Headings, table heads and notes of the timeline, then front matter, then a sentence anywhere. */
function zoneOf({ blocks, sections, zone, title }: Input, moments: readonly Moment[]): string | null {
  for (const section of sections.filter(({ roles }) => roles.includes('timeline'))) {
    const found = findZone(section.heading) ?? firstZone(blocksIn(blocks, section.body));
    if (found) return found.zone;
  }
  const told = moments.find(({ parts }) => parts.zone !== null)?.parts.zone;
  if (told) return told;
  if (zone !== null && validZone(zone)) return zone;
  return (firstZone(blocks) ?? findZone(title?.text ?? ''))?.zone ?? null;
}

function firstZone(blocks: readonly Block[]): { readonly zone: string } | null {
  for (const { prose, cells } of blocks)
    for (const { text } of cells.length > 0 ? cells : [prose]) {
      const found = text.length < 400 ? findZone(text) : null;
      if (found) return found;
    }
  return null;
}

function entriesOf(moments: readonly Moment[], input: Input, { date, zone }: Context): TimelineEntry[] {
  const entries = sequence(moments.map((moment) => ({ ...moment })), { date, zone, yearHint: date?.year ?? null });
  return entries.flatMap(({ block, parts, range, timeRange, text, phase, day, resolved }): TimelineEntry[] => {
    if (day || resolved === null || text.text.trim() === '') return [];
    const said = text.text.trim();
    return [
      {
        range,
        time: resolved.text,
        timeRange,
        end: resolved.end?.text ?? null,
        approximate: parts.approximate,
        phase: (phase ? phaseOf(phase, input.language) : null) ?? phaseOf(said, input.language),
        text: said,
        textRange: rangeOf(text.spans, range),
        minutes: resolved.minutes,
        list: block.group,
      },
    ];
  });
}

function statedIn({ stated }: Input, { date, zone }: Context): Partial<Record<Phase, PhaseTime>> {
  const known: Partial<Record<Phase, PhaseTime>> = {};
  for (const { phase, parts, range } of stated) {
    const { text, minutes } = resolve(parts, { date, zone, yearHint: date?.year ?? null });
    known[phase] ??= { time: text, minutes, range, from: 'metadata' };
  }
  return known;
}

const rangeOf = (spans: Moment['text']['spans'], fallback: Range): Range => {
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? { start: first[1], end: last[1] + last[2] } : fallback;
};

function fullDate(text: string | null): { year: number; month: number; day: number } | null {
  const date = text === null ? null : findTimes(text)[0]?.date;
  return date && date.year !== null ? { ...date, year: date.year } : null;
}

type Phases = Partial<Record<Phase, PhaseTime>>;

/**
 * First entry of each phase, of recovery the last: services fail again. What the metadata states wins over what the
 * words of an entry suggest, and the phase column of the timeline over both. A timeline that does not say when the
 * harm began or was noticed begins with it; one that does not say when it was over ends with it.
 */
function phasesOf(timeline: readonly TimelineEntry[], moments: readonly Moment[], stated: Readonly<Phases>): Phases {
  const timed = timeline.filter(({ minutes }) => minutes !== null);
  const first = (...wanted: readonly (Phase | null)[]) => timed.find(({ phase }) => wanted.includes(phase));
  const last = (...wanted: readonly (Phase | null)[]) => timed.findLast(({ phase }) => wanted.includes(phase));
  const found: Phases = {};
  for (const phase of phases) {
    const entry = phase === 'resolve' ? last(phase) : first(phase);
    if (entry) found[phase] = timeOf(entry);
  }
  if (moments.some(({ phase }) => phase !== null)) return { ...stated, ...found };
  const known = { ...found, ...stated };
  if (timed.length < 2) return known;
  const [start, detect] = [timed[0]!, first('acknowledge', 'escalate', 'engage') ?? timed[0]!];
  const resolve = last('mitigate') ?? timed.at(-1)!;
  return { start: timeOf(start), detect: timeOf(detect), resolve: timeOf(resolve), ...known };
}

const timeOf = ({ time, minutes, range }: TimelineEntry): PhaseTime => ({ time: time ?? '', minutes, range, from: 'timeline' });

/** The list of stretches between neighbouring known phases. */
function segmentsOf(known: Readonly<Partial<Record<Phase, PhaseTime>>>): Segment[] {
  const chain: readonly Phase[] = ['start', 'detect', 'acknowledge', 'engage', 'mitigate', 'resolve'];
  const present = chain.filter((phase) => known[phase] !== undefined);
  return present.slice(1).map((to, i): Segment => {
    const from = present[i]!;
    const [start, end] = [known[from]!.minutes, known[to]!.minutes];
    return {
      id: `D${i + 1}`,
      from,
      to,
      minutes: start === null || end === null ? null : end - start,
      target: null,
      reason: null,
      why: null,
      range: known[to]!.range,
    };
  });
}

function gapsOf(timeline: readonly TimelineEntry[]): Gap[] {
  const timed = timeline.filter((entry) => entry.minutes !== null && entry.time !== null);
  return timed.slice(1).flatMap((entry, i): Gap[] => {
    const before = timed[i]!;
    const minutes = entry.minutes! - before.minutes!;
    return minutes >= leastGap ? [{ from: before.time!, to: entry.time!, minutes, range: entry.range }] : [];
  });
}
