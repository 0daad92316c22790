import { dutiesOf, weight } from '../../report/duties.js';
import type { Rule } from '../rule.js';

export const emptySection: Rule<{ empty: { heading: string } }> = {
  id: 'structure/empty-section',
  level: 'error',
  words: {
    en: {
      title: 'A section that is due has content',
      why: 'A heading without text, or with only the guidance of the template, looks finished in the outline and tells the reader nothing. "None", "unknown, next step by …" are answers; silence is not.',
      empty: 'Section "{heading}" is empty; fill it in, or say what is not known yet and who finds out',
    },
    ja: {
      title: '必要な節に内容がある',
      why: '見出しだけ、またはひな形の説明だけの節は、目次では書き終えたように見えて、読み手には何も伝えません。「なし」「不明。…までに調べる」は答えですが、空白は答えではありません。',
      empty: '「{heading}」が空です。記入するか、未確定の点と調べる人を書いてください',
    },
  },
  examples: [
    {
      en: ['# Search was slow', '', '⟦## Impact⟧', '', '## Action items', '', '- [ ] Raise the limit'],
      finds: ['empty'],
    },
    { en: ['# Search was slow', '', '## Impact', '', 'Every search took over 5 s from 09:10 to 09:40.'] },
    { ja: ['# 検索の遅延', '', '⟦## 影響範囲⟧', '', '## 再発防止策', '', '- [ ] 上限を上げる'], finds: ['empty'] },
    { ja: ['# 検索の遅延', '', '## 影響範囲', '', '9:10から9:40まで、全ての検索に5秒以上かかりました。'] },
  ],
  *check(report) {
    for (const { section, range } of dutiesOf(report))
      if (section) yield { range, says: 'empty', with: { heading: section.heading }, level: weight(report) };
  },
};
