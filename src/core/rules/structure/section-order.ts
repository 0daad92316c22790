import type { Report, Section } from '../../report/report.js';
import type { Rule, Settings } from '../rule.js';

export const sectionOrder: Rule<{
  early: { heading: string; before: string };
}> = {
  id: 'structure/section-order',
  level: 'info',
  words: {
    en: {
      title: 'Sections stand in the order of the form',
      why: 'Readers look first for what is happening, then for the cause, then for the delay. The same order in every report lets them find it without reading the rest.',
      early: 'Section "{heading}" belongs before "{before}"; move it up',
    },
    ja: {
      title: '節がひな形の順に並んでいる',
      why: '読み手はまず何が起きたか、次に原因、次に遅れの理由を探します。どの報告書も同じ順なら、他を読まずに見つかります。',
      early: '「{heading}」は「{before}」より前の節です。上へ移してください',
    },
  },
  examples: [
    {
      en: [
        '---',
        'hansei: 1',
        '---',
        '# Search was down',
        '',
        '## Timeline',
        '',
        '## Lessons',
        '',
        '⟦## Summary⟧',
        '',
        'Short.',
      ],
      finds: ['early'],
    },
    { en: ['---', 'hansei: 1', '---', '# Search was down', '', '## Summary', '', '## Impact', '', '## Timeline'] },
    { en: ['# Search was down', '', '## Timeline', '', '## Summary', '', 'Short.'] },
    {
      ja: ['---', 'hansei: 1', '---', '# 検索の停止', '', '## 時系列', '', '## 教訓', '', '⟦## 概要⟧', '', '短い。'],
      finds: ['early'],
    },
    { ja: ['---', 'hansei: 1', '---', '# 検索の停止', '', '## 概要', '', '## 影響範囲', '', '## 時系列'] },
    { ja: ['# 検索の停止', '', '## 時系列', '', '## 概要', '', '短い。'] },
  ],
  *check(report, { blanks }) {
    // A report that was not written for us keeps its own order.
    if (!report.ours) return;
    const known = placed(report, blanks);
    const kept = longestRise(known.map(({ order }) => order));
    for (const [i, { section, order }] of known.entries()) {
      if (kept.has(i)) continue;
      const after = known.find((other) => other.order > order);
      if (after && after.section.headingRange.start < section.headingRange.start)
        yield {
          range: section.headingRange,
          says: 'early',
          with: { heading: section.heading, before: after.section.heading },
        };
    }
  },
};

type Placed = { readonly section: Section; readonly order: number };

/** Headings of the form; a section that is there twice counts where it stands first. */
function placed({ sections }: Report, blanks: Settings['blanks']): Placed[] {
  const seen = new Set<number>();
  return sections.flatMap((section) => {
    const order = section.rank <= 6 ? blanks[section.roles[0] ?? '']?.order : undefined;
    if (order === undefined || seen.has(order)) return [];
    seen.add(order);
    return [{ section, order }];
  });
}

/** Indexes of a longest run that rises: the fewest sections have to move. Reports have few sections. */
function longestRise(orders: readonly number[]): ReadonlySet<number> {
  const runs: number[][] = [];
  for (const [i, order] of orders.entries()) {
    const before = runs.filter((run) => orders[run.at(-1)!]! < order).toSorted((a, b) => b.length - a.length)[0];
    runs.push([...(before ?? []), i]);
  }
  return new Set(runs.toSorted((a, b) => b.length - a.length)[0]);
}
