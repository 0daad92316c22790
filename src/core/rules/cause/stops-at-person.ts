import type { Rule } from '../rule.js';
import { onlySoft } from '../soft-actions.js';

export const stopsAtPerson: Rule<{ person: null; both: { count: number } }> = {
  id: 'cause/stops-at-person',
  level: 'info',
  sources: ['five-rules', 'toyota'],
  words: {
    en: {
      title: 'The cause goes further than what a person did',
      why: 'A person is never the root: somebody else in the same place would have done the same. Ask what made the act look right, what allowed it, and why nothing caught it (S. Dekker; five rules of causation, VA). Where the analysis stops at a person, only "be careful" is left to prevent the next one, and care holds for weeks; both holes close together.',
      person: 'The cause stops at what a person did; say what made it possible and why nothing caught it',
      both: 'The cause stops at people, so all that is left to do ({count}) is to be careful; ask what made it possible',
    },
    ja: {
      title: '原因が人の行為で止まっていない',
      why: '人は根本原因ではありません。同じ状況なら、別の人も同じことをします。なぜその行為が正しく見えたか、何がそれを可能にしたか、なぜ検出されなかったかを問います（S. Dekker、なぜなぜ分析）。人で止まった分析から出る対策は「注意する」だけで、注意は数週間しか続きません。二つの穴は一緒にふさがります。',
      person: '原因が人の行為で止まっています。何がそれを可能にし、なぜ検出できなかったかを書いてください',
      both: '原因が人で止まり、対策{count}件も人の注意頼みです。何がそれを可能にしたかを問い、仕組みで防いでください',
    },
  },
  examples: [
    { en: ['## Root cause', '', '⟦An operator ran the cleanup job in production.⟧'], finds: ['person'] },
    { en: ['## Root cause', '', '⟦A manual change by a network engineer closed the link.⟧'], finds: ['person'] },
    {
      en: ['## Root cause', '', '⟦Human error⟧.', '', '## Prevention', '', '- Remind everybody of the checklist'],
      finds: ['both'],
    },
    { en: ['## Root cause', '', 'An operator ran the cleanup script; the script takes any cluster it is given.'] },
    {
      en: [
        '## Root cause',
        '',
        'An operator ran the cleanup job in production.',
        '',
        'The console shows both clusters in the same colour.',
      ],
    },
    { ja: ['## 根本原因', '', '⟦作業者が本番で削除ジョブを実行した。⟧'], finds: ['person'] },
    {
      ja: ['## 根本原因', '', '⟦作業者の操作ミスである⟧。', '', '## 再発防止策', '', '- 全員に手順を周知徹底する'],
      finds: ['both'],
    },
    { ja: ['## 根本原因', '', '作業者が削除ジョブを実行した。ジョブが対象の環境を確認しない仕様であった。'] },
  ],
  *check(report) {
    const { peopleCause } = report;
    if (peopleCause === null) return;
    const { range, others, blamed } = peopleCause;
    const soft = onlySoft(report);
    const related = [...others, ...soft.map(({ textRange }) => textRange)];
    if (soft.length > 0) yield { range, says: 'both', with: { count: soft.length }, related, level: 'warning' };
    // Where a blame rule speaks of the sentence, that is enough.
    else if (!blamed) yield { range, says: 'person', related };
  },
};
