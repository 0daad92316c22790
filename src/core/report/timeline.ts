import { explicitPhase, phasesIn } from '../language/phase.js';
import type { Language, Range } from '../text/text.js';
import { isoDate } from '../time/calendar.js';
import {
  type FoundTime,
  type FullDate,
  findTimes,
  resolve,
  sequence,
  type TimeContext,
  zoneOf,
} from '../time/index.js';
import { laterBy } from '../time/shift.js';
import type { Block } from './blocks.js';
import { type Collected, collect } from './collect.js';
import { type Evidence, inCourse, type Known } from './evidence.js';
import type { Moment, TimesIn } from './moments.js';
import { gapsOf, phasesOf, segmentsOf } from './phases.js';
import type { PhaseTime, Report, Section, Status, TimelineEntry } from './report.js';
import type { Stated, StatedPhase } from './stated.js';
import { toldPhases } from './told.js';
import { timelineZone } from './zone.js';

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
  /** What the metadata states. */
  readonly stated: Stated;
  readonly timesIn: TimesIn;
  readonly status: Status | null;
};

type Clock = Pick<Report, 'zone' | 'timeline' | 'phases' | 'segments' | 'gaps'>;

/** The timeline, and what can be computed from it. */
export function timelineOf(input: Input): Clock {
  const collected = collect(input);
  const moments = [...collected.keyEvents, ...collected.parts].flat();
  const zone = timelineZone(input, moments) ?? zoneOf(input.fallbackZone ?? '');
  const date = dayOf(input);
  const context: TimeContext = { date, zone, yearHint: date?.year ?? null };
  const evidence = [
    ...collected.keyEvents.flatMap((moments) =>
      evidenceOf(moments, context, input.language).map(
        (one): Evidence => ({ ...one, sure: one.sure === 'name' ? 'key' : one.sure }),
      ),
    ),
    ...collected.parts.flatMap((moments) => evidenceOf(moments, context, input.language)),
  ];
  const timeline = evidence.map(({ entry }) => entry);
  const phases = phasesOf(
    inCourse(evidence, collected.scattered),
    knownOf(input, collected, onFirstDay(context, timeline)),
  );
  return { zone, timeline, phases, segments: segmentsOf(phases, timeline), gaps: gapsOf(timeline) };
}

/** The day of the incident: front matter, else the title, the file's name, a key of the metadata. */
const dayOf = ({ date, fileName, title, stated }: Input): FullDate | null =>
  fullDate(date) ??
  fullDate(title?.text ?? null) ??
  fullDate(fileName?.replace(/(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/, '$1-$2-$3') ?? null) ??
  fullDate(stated.day);

function fullDate(text: string | null): FullDate | null {
  const date = text === null ? null : findTimes(text)[0]?.date;
  return date && date.year !== null ? { ...date, year: date.year } : null;
}

/** Times outside of the timeline that name no day, or one that does not exist, belong to the day it begins with. */
function onFirstDay(context: TimeContext, timeline: readonly TimelineEntry[]): TimeContext {
  const first = timeline.find(({ time }) => time?.includes('T'))?.time;
  return context.date || !first ? context : { ...context, date: fullDate(first) };
}

/** Outside a timeline sentences tell when it began and was over. */
function knownOf(
  { stated, status, language, timesIn }: Input,
  { prose, asides }: Collected,
  context: TimeContext,
): Known {
  const known = (from: 'metadata' | 'prose') => {
    let { date } = context;
    return <Told extends StatedPhase>(told: Told): Told & { readonly at: PhaseTime } => {
      const { text, minutes, date: day } = resolve(told.parts, { ...context, date });
      if (from === 'prose' && told.parts.date !== null) date = day ?? date;
      return { ...told, at: { time: text, minutes, range: told.range, from } };
    };
  };
  const { phases, lengths } = toldPhases({ blocks: prose, asides, language, timesIn });
  return {
    stated: stated.phases.map(known('metadata')),
    lengths: [...stated.lengths, ...lengths],
    told: phases.map(known('prose')),
    unresolved: status === 'ongoing' || status === 'mitigated',
  };
}

function evidenceOf(moments: readonly Moment[], context: TimeContext, language: Language): Evidence[] {
  const timed = moments.map((moment) => ({ moment, parts: moment.after === null ? moment.parts : null }));
  let anchor: { readonly time: string; readonly minutes: number } | null = null;
  return sequence(timed, context).flatMap(({ moment, resolved }): Evidence[] => {
    const { after, parts, text, day } = moment;
    const said = text.text.trim();
    if (day || said === '') return [];
    const time = after === null ? (resolved?.text ?? null) : anchor && laterBy(anchor.time, after);
    const minutes = after === null ? (resolved?.minutes ?? null) : (anchor?.minutes ?? 0) + after;
    if (after === null && !anchor && time && minutes !== null) anchor = { time, minutes };
    const phase = moment.phase ? (phasesIn(moment.phase)[0] ?? null) : null;
    const reached = phase ? [phase] : phasesIn(said);
    const sure = phase !== null ? 'column' : explicitPhase(said) ? 'name' : 'words';
    const entry: TimelineEntry = {
      range: moment.range,
      time,
      timeRange: moment.timeRange,
      end: resolved?.end?.text ?? null,
      approximate: parts.approximate,
      otherDay: language === 'ja' ? null : otherDay(parts, context),
      phase: reached[0] ?? null,
      named: sure !== 'words',
      text: said,
      textRange: rangeOf(text.spans, moment.range),
      minutes,
      endMinutes: resolved?.end?.minutes ?? null,
      list: moment.block.group,
    };
    return [{ entry, phases: reached, sure }];
  });
}

/** The other reading of a day whose month may stand first or last; the day of the incident decides where it is one of them. */
function otherDay({ date, alternative }: FoundTime, { date: day, yearHint }: TimeContext): string | null {
  if (
    !date ||
    !alternative ||
    (day && [date, alternative].some((one) => one.month === day.month && one.day === day.day))
  )
    return null;
  const year = alternative.year ?? yearHint;
  return year === null ? null : isoDate({ ...alternative, year });
}

const rangeOf = (spans: Moment['text']['spans'], fallback: Range): Range => {
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? { start: first[1], end: last[1] + last[2] } : fallback;
};
