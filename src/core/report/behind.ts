import type { Block } from './blocks.js';
import { labelRank, rowRank } from './labels.js';
import { type Prose, slice } from './prose.js';
import type { Section } from './report.js';

/** What stands behind a label on its own line, or in the value cell of its row; `null` for a heading. */
export function behindLabel(
  section: Section,
  blocks: readonly Block[],
): { readonly block: Block; readonly prose: Prose } | null {
  if (section.rank < labelRank) return null;
  const { start } = section.headingRange;
  const block = blocks.findLast(({ range, kind }) => kind !== 'heading' && range.start <= start && start < range.end);
  if (!block) return null;
  if (section.rank === rowRank) return block.cells[1] ? { block, prose: block.cells[1] } : null;
  const from = block.prose.spans.find(([, source, length]) => source + length > section.headingRange.end);
  if (!from) return null;
  const skip = Math.max(0, section.headingRange.end - from[1]);
  const prose = slice(block.prose, { start: from[0] + skip, end: block.prose.text.length });
  return prose.text.trim() === '' ? null : { block, prose };
}
