import type { Section } from '../../report/report.js';
import type { Rule } from '../rule.js';

export const duplicateSection: Rule<{
  twice: { heading: string; other: string };
}> = {
  id: 'structure/duplicate-section',
  level: 'warning',
  words: {
    en: {
      title: 'Each section is there once',
      why: 'Two sections for one question are read as two answers. Usually one is a copy of the template or an older edition, and only one of them is kept up to date.',
      twice: 'Section "{heading}" answers the same as "{other}" above; merge them, or remove one',
    },
    ja: {
      title: '同じ節は一つだけである',
      why: '一つの問いに節が二つあると、答えが二つあるように読めます。多くはひな形の写しか古い版で、更新されるのは片方だけです。',
      twice: '「{heading}」は上の「{other}」と同じ内容の節です。まとめるか、片方を削除してください',
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
        '## Impact',
        '',
        'All.',
        '',
        '⟦## Scope of impact⟧',
        '',
        'None.',
      ],
      finds: ['twice'],
    },
    { en: ['# Search was down', '', '## Root causes', '', '### Cause', '', 'The disk was full.'] },
    {
      ja: ['---', 'hansei: 1', '---', '# 検索の停止', '', '## 影響範囲', '', '全て。', '', '⟦## 影響⟧', '', 'なし。'],
      finds: ['twice'],
    },
    { ja: ['# 検索の停止', '', '## 原因', '', '### 根本原因', '', 'ディスクが満杯になった。'] },
  ],
  *check({ sections, ours }) {
    const first = new Map<string, Section>();
    for (const section of sections) {
      const [role] = section.roles;
      if (role === undefined || section.rank > 6 || section.roles.length > 1) continue;
      // Other people's headings may name two halves of one thing: only the same words are a copy.
      const key = ours ? role : section.heading.toLowerCase();
      const other = first.get(key);
      if (!other) first.set(key, section);
      else if (section.rank === other.rank && section.headingRange.start >= other.body.end)
        yield {
          range: section.headingRange,
          says: 'twice',
          with: { heading: section.heading, other: other.heading },
          related: [other.headingRange],
          level: ours ? 'warning' : 'info',
        };
    }
  },
};
