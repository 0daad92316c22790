import { explicitPhase } from '../language/phase.js';
import type { Block } from './blocks.js';
import { type Moment, momentsOf } from './moments.js';
import { recordMoments } from './records.js';
import type { Section } from './report.js';
import { blocksIn } from './sections.js';

type Input = { readonly blocks: readonly Block[]; readonly sections: readonly Section[]; readonly source: string };

/** The lists that make up the timeline, each with a course of days of its own, and what stands outside of them. */
export type Collected = {
  readonly parts: readonly (readonly Moment[])[];
  /** A short list of named phases above the timeline proper. */
  readonly keyEvents: readonly (readonly Moment[])[];
  readonly prose: readonly Block[];
  /** Too few to make a timeline. */
  readonly asides: readonly Moment[];
};

/** A timeline is one from three entries on. */
const least = 3;
/** Key events are few; a longer list of named phases is the timeline itself. */
const mostKeyEvents = 8;

/** Moments of the timeline's sections; without such a section those of the whole report. */
export function collect({ blocks, sections, source }: Input): Collected {
  const own = sections.filter(({ roles }) => roles.includes('timeline'));
  const outer = own.filter(
    (section) =>
      !own.some(
        (other) => other !== section && other.body.start < section.body.start && section.body.end <= other.body.end,
      ),
  );
  const named = outer.map(({ body }) => momentsOf(blocksIn(blocks, body), source, true));
  const aside = sections.filter(({ roles }) => roles.some((role) => notTimeline.has(role)));
  const within = (list: readonly Section[], { range }: Block) =>
    list.some(({ body }) => body.start <= range.start && range.start < body.end);
  const keyed = named.flat();
  const enough = entriesIn(keyed) >= least;
  const keyEvents =
    enough &&
    keyed.length <= mostKeyEvents &&
    keyed.every(({ day, text }) => day || explicitPhase(text.text.trim()) !== null);
  const collected = { parts: named, keyEvents: [], asides: [] };
  if (enough && !keyEvents)
    return { ...collected, prose: blocks.filter((block) => !within(own, block) && !within(aside, block)) };
  const prose = blocks.filter((block) => !within(aside, block) && !(keyEvents && within(outer, block)));
  const anywhere = momentsOf(prose, source, false).filter(
    ({ parts, day, after }) => day || parts.clock !== null || after !== null,
  );
  if (entriesIn(anywhere) >= least) {
    const taken = new Set(anywhere.map(({ block }) => block));
    return {
      parts: [anywhere],
      keyEvents: keyEvents ? named : [],
      prose: prose.filter((block) => !taken.has(block)),
      asides: [],
    };
  }
  if (keyEvents) return { ...collected, prose };
  const records = blocks.filter(({ kind }) => kind === 'code').flatMap((block) => recordMoments(block, source));
  const distinct = new Set(records.map(({ parts }) => JSON.stringify([parts.date, parts.clock]))).size;
  return { ...collected, parts: distinct >= least ? [records] : named, prose, asides: anywhere };
}

const entriesIn = (moments: readonly Moment[]): number => moments.filter(({ day }) => !day).length;

const notTimeline = new Set(['prevention', 'updates', 'references', 'metadata', 'interim', 'handover', 'delay']);
