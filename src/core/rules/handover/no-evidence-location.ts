import type { Rule } from '../rule.js';

export const noEvidenceLocation: Rule<{ none: null; several: { count: number } }> = {
  id: 'handover/no-evidence-location',
  level: 'warning',
  internal: true,
  words: {
    en: {
      title: 'Kept evidence says where it is',
      why: 'A log that was "saved" cannot be found in a year, by somebody else, in another department. A path, link or ticket is enough. What is not understood is kept as it was handed over.',
      none: 'Does not say where it is kept; add a path, link or ticket',
      several: '{count} items do not say where they are kept; add paths, links or tickets',
    },
    ja: {
      title: '証跡の保管場所が書かれている',
      why: '「保存済み」のログは、一年後に他部署の人が探しても見つかりません。パス、リンク、チケットのどれかで十分です。意味が分からないものも、受け取ったまま残してください。',
      none: '保管場所がありません。パス、リンク、チケットのどれかを書いてください',
      several: '{count}件に保管場所がありません。パス、リンク、チケットのどれかを書いてください',
    },
  },
  examples: [
    {
      en: ['---', 'hansei: 1', '---', '## Evidence and handover', '', '⟦- Deploy log of the day, saved⟧'],
      finds: ['none'],
    },
    {
      en: [
        '---',
        'hansei: 1',
        '---',
        '## Evidence and handover',
        '',
        '| Item | Where | Kept until | Owner |',
        '| --- | --- | --- | --- |',
        '| Deploy log | s3://evidence/42/ | 2027-03-02 | platform |',
      ],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        '---',
        '## 証跡・引き継ぎ',
        '',
        '| 対象 | 保管場所 | 保管期限 | 管理者 |',
        '| --- | --- | --- | --- |',
        '⟦| 配備ログ | – | 2027-03-02 | 基盤チーム |⟧',
      ],
      finds: ['none'],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        '---',
        '## 証跡・引き継ぎ',
        '',
        '- 配備ログ（保管場所：s3://evidence/42/、管理者：基盤チーム）',
      ],
    },
  ],
  *check({ evidence, ours }) {
    if (!ours) return;
    const related = evidence.filter(({ where }) => where === null).map(({ range }) => range);
    if (related.length >= 3) yield { range: related[0]!, says: 'several', with: { count: related.length }, related };
    else for (const range of related) yield { range, says: 'none' };
  },
};
