import { explicitPhase } from '../language/phase.js';
import type { Range } from '../text/text.js';
import { isTime } from '../time/index.js';
import type { Block } from './blocks.js';
import { type Moment, momentsOf, type TimesIn } from './moments.js';
import { recordMoments } from './records.js';
import type { Section } from './report.js';
import { blocksIn } from './sections.js';

type Input = {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly source: string;
  readonly timesIn: TimesIn;
};

/** The lists that make up the timeline, each with a course of days of its own, and what stands outside of them. */
export type Collected = {
  readonly parts: readonly (readonly Moment[])[];
  /** A short list of named phases above the timeline proper. */
  readonly keyEvents: readonly (readonly Moment[])[];
  readonly prose: readonly Block[];
  /** Too few to make a timeline. */
  readonly asides: readonly Moment[];
  /** Picked up all over the report: the list as such has no order. */
  readonly scattered: boolean;
};

/** A timeline is one from three entries on. */
const least = 3;
/** Key events are few; a longer list of named phases is the timeline itself. */
const mostKeyEvents = 8;
/** Share of key events that are nothing but the name of a phase. */
const keyShare = 0.75;

/** Moments of the timeline's sections; without such a section those of the whole report. */
export function collect({ blocks, sections, source, timesIn }: Input): Collected {
  const own = sections.filter(({ roles }) => roles.includes('timeline'));
  const outer = outermost(own);
  const byStart = new Map(sections.map((section) => [section.headingRange.start, section]));
  const named = outer.map((section) =>
    momentsOf(blocksIn(blocks, extended(section, byStart)), { source, loose: true, timesIn }),
  );
  const keyEvents = named.filter(isKeyEvents);
  const parts = named.filter((moments) => !isKeyEvents(moments));
  const aside = sections.filter(({ roles }) => roles.some((role) => notTimeline.has(role)));
  const prose = outside(outside(blocks, aside), keyEvents.length > 0 ? outer : []);
  if (entriesIn(parts.flat()) >= least)
    return { parts, keyEvents, prose: outside(prose, own), asides: [], scattered: false };
  const anywhere = momentsOf(prose, { source, loose: false, timesIn }).filter(
    ({ parts, day, after }) => day || parts.clock !== null || after !== null,
  );
  if (entriesIn(anywhere) >= least) {
    const taken = new Set(anywhere.map(({ block }) => block));
    const rest = prose.filter((block) => !taken.has(block));
    return { parts: [anywhere], keyEvents, prose: rest, asides: [], scattered: keyEvents.length === 0 };
  }
  if (keyEvents.length > 0) return { parts: named, keyEvents: [], prose, asides: [], scattered: false };
  const records = blocks.filter(({ kind }) => kind === 'code').flatMap((block) => recordMoments(block, source));
  const found = distinct(records) >= least ? [records] : named;
  return { parts: found, keyEvents, prose, asides: [...anywhere, ...records], scattered: false };
}

/** Sections that lie in no other one of the list; sections are in order. */
function outermost(sections: readonly Section[]): readonly Section[] {
  let end = -1;
  return sections.filter(({ body }) => {
    if (body.start < end) return false;
    end = body.end;
    return true;
  });
}

/** The blocks that start in none of the sections; both are in order. */
function outside(blocks: readonly Block[], sections: readonly Section[]): readonly Block[] {
  let [next, end] = [0, -1];
  return blocks.filter(({ range: { start } }) => {
    while (next < sections.length && sections[next]!.body.start <= start)
      end = Math.max(end, sections[next++]!.body.end);
    return start >= end;
  });
}

const isKeyEvents = (moments: readonly Moment[]): boolean =>
  entriesIn(moments) >= least &&
  moments.length <= mostKeyEvents &&
  moments.filter(({ day, text }) => day || explicitPhase(text.text.trim()) !== null).length >=
    moments.length * keyShare;

/** Several records of one moment are evidence for one thing. */
const distinct = (moments: readonly Moment[]): number =>
  new Set(moments.map(({ parts }) => JSON.stringify([parts.date, parts.clock]))).size;

/** A heading that is a time or a day belongs to the timeline before it, whatever its rank. */
function extended({ body }: Section, byStart: ReadonlyMap<number, Section>): Range {
  let { end } = body;
  for (let next = byStart.get(end); next && next.roles.length === 0 && isTime(next.heading); next = byStart.get(end)) {
    if (next.body.end <= end) break;
    end = next.body.end;
  }
  return { start: body.start, end };
}

const entriesIn = (moments: readonly Moment[]): number => moments.filter(({ day }) => !day).length;

const notTimeline = new Set(['prevention', 'updates', 'references', 'metadata', 'interim', 'handover', 'delay']);
