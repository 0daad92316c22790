import { dutiesOf } from '../../report/duties.js';
import type { Rule } from '../rule.js';

export const noSummary: Rule<{ none: null }> = {
  id: 'structure/no-summary',
  level: 'info',
  words: {
    en: {
      title: 'A few lines at the top say it all',
      why: 'Most readers read five lines: what broke, for whom, how long, why, and what changes. Without them they guess from the headings.',
      none: 'No summary; say in at most five lines what broke, for whom, how long, why, and what changes',
    },
    ja: {
      title: '冒頭の数行で全体が分かる',
      why: '多くの読み手は五行しか読みません。何が、誰に、どれだけの間、なぜ起き、何を変えるのか。なければ見出しから推測することになります。',
      none: '概要がありません。何が、誰に、どれだけ、なぜ起き、何を変えるかを五行以内で書いてください',
    },
  },
  examples: [
    { en: ['⟦# Search was down⟧', '', '## Timeline', '', '- 09:10 The index disk is full'], finds: ['none'] },
    { en: ['# Search was down', '', '## Summary', '', 'No search worked for 30 minutes.', '', '## Timeline'] },
    { en: ['# Search was down', '', 'No search worked for 30 minutes: the index disk was full.', '', '## Timeline'] },
    { ja: ['⟦# 検索の停止⟧', '', '## 時系列', '', '- 09:10 索引のディスクが満杯になる'], finds: ['none'] },
    { ja: ['# 検索の停止', '', '## 概要', '', '30分間、検索が使えなかった。', '', '## 時系列'] },
    { ja: ['# 検索の停止', '', '索引のディスクが満杯になり、30分間、検索が使えなかった。', '', '## 時系列'] },
  ],
  *check(report) {
    const { sections, sentences, title } = report;
    const range = title?.range ?? sections[0]?.headingRange;
    if (!range || !['resolved', 'closed', null].includes(report.status)) return;
    // A form that demands the section says so itself.
    if (dutiesOf(report).some(({ role }) => role === 'summary')) return;
    const told = sections.some(({ roles, filled }) => filled && (roles.includes('summary') || roles.includes('now')));
    if (told || sentences.some(({ section, place }) => section < 0 && place === 'paragraph')) return;
    yield { range, says: 'none' };
  },
};
