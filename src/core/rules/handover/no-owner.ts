import type { Rule } from '../rule.js';

export const handoverNoOwner: Rule<{ none: null; several: { count: number } }> = {
  id: 'handover/no-owner',
  level: 'warning',
  internal: true,
  words: {
    en: {
      title: 'What is kept or handed over has an owner',
      why: 'When teams change, what belongs to nobody is thrown away by the first who does not understand it. One person, team or rota answers for it until it may be deleted.',
      none: 'Nobody is named who keeps it; add a person, team or rota',
      several: '{count} items name nobody who keeps them; add a person, team or rota for each',
    },
    ja: {
      title: '保管・引き継ぐものに管理者がいる',
      why: '体制が変わると、誰のものでもないものは、分からない人の手で捨てられます。削除してよい日まで、一人、一チーム、または当番が管理者になってください。',
      none: '管理者がありません。人、チーム、当番のどれかを書いてください',
      several: '{count}件に管理者がありません。それぞれ人、チーム、当番のどれかを書いてください',
    },
  },
  examples: [
    {
      en: [
        '---',
        'hansei: 1',
        '---',
        '## Evidence and handover',
        '',
        '| Item | Where | Kept until | Owner |',
        '| --- | --- | --- | --- |',
        '⟦| Deploy log | s3://evidence/42/ | 2027-03-02 | |⟧',
      ],
      finds: ['none'],
    },
    {
      en: [
        '---',
        'hansei: 1',
        '---',
        '## Evidence and handover',
        '',
        '- Deploy log: s3://evidence/42/ · owner: platform team',
      ],
    },
    {
      ja: ['---', 'hansei: 1', '---', '## 証跡・引き継ぎ', '', '⟦- 配備ログ（保管場所：s3://evidence/42/）⟧'],
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
    const related = evidence.filter(({ owner }) => owner === null).map(({ range }) => range);
    if (related.length >= 3) yield { range: related[0]!, says: 'several', with: { count: related.length }, related };
    else for (const range of related) yield { range, says: 'none' };
  },
};
