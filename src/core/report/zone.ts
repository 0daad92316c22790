import { findZone, zoneOf as zoneNamed } from '../time/index.js';
import type { Block } from './blocks.js';
import type { Moment } from './moments.js';
import type { Section } from './report.js';
import { blocksIn } from './sections.js';

type Input = {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly title: { readonly text: string } | null;
  readonly zone: string | null;
};

/** Headings, table heads and notes of the timeline, then front matter, its entries, then a sentence anywhere. */
export function timelineZone({ blocks, sections, zone, title }: Input, moments: readonly Moment[]): string | null {
  const entries = new Set(moments.map(({ block }) => block));
  for (const section of sections.filter(({ roles }) => roles.includes('timeline'))) {
    const notes = blocksIn(blocks, section.body).filter((block) => !entries.has(block));
    const found = findZone(section.heading) ?? firstZone(notes);
    if (found) return found.zone;
  }
  // A name such as JST is written out: it names one offset. What a row says of itself holds for that row.
  const stated = zone === null ? null : zoneNamed(zone);
  if (stated !== null) return stated;
  const told = moments.find(({ parts }) => parts.zone !== null)?.parts.zone;
  if (told) return told;
  return (firstZone(blocks) ?? findZone(title?.text ?? ''))?.zone ?? null;
}

/** Longer blocks are prose about other things. */
const longest = 400;

function firstZone(blocks: readonly Block[]): { readonly zone: string } | null {
  for (const { prose, cells } of blocks)
    for (const { text } of cells.length > 0 ? cells : [prose]) {
      const found = text.length < longest ? findZone(text) : null;
      if (found) return found;
    }
  return null;
}
