import type { Rule } from '../rule.js';
import { onlySoft } from '../soft-actions.js';

export const onlyWeak: Rule<{ one: null; several: { count: number } }> = {
  id: 'prevention/only-weak',
  level: 'warning',
  sources: ['rca2', 'strengths'],
  words: {
    en: {
      title: 'At least one action holds without people’s care',
      why: 'Training, reminders, documents and second looks fade within weeks, and "improve" ends nowhere. At least one action should still hold when everybody is new, tired and in a hurry: a tool that refuses, a limit, a step that is gone, or at least an alarm. (VA action hierarchy, RCA²)',
      one: 'The only action rests on people’s care or has no end state; make the tool refuse it, or raise an alarm',
      several:
        'All {count} actions rest on people’s care or have no end state; make the tool refuse it, or raise an alarm',
    },
    ja: {
      title: '人の注意に頼らない対策が一つはある',
      why: '教育、周知、文書、二重確認の効果は数週間で薄れ、「改善する」には終わりがありません。全員が新任で、疲れ、急いでいても効く対策が一つは必要です。拒否するツール、上限、工程の廃止、少なくとも警報です。（VAの対策階層、RCA²）',
      one: '唯一の対策が人の注意頼みか、終わりが不明です。ツールが拒否する、せめて警報を出す対策に',
      several: '{count}件の対策が全て人の注意頼みか、終わりが不明です。ツールが拒否する対策を加えてください',
    },
  },
  examples: [
    {
      en: ['## Prevention', '', '- ⟦Remind all operators of the checklist⟧', '- Improve the release process'],
      finds: ['several'],
    },
    { en: ['## Prevention', '', '- ⟦Document the pitfalls of the importer in the wiki⟧'], finds: ['one'] },
    {
      en: [
        '## Prevention',
        '',
        '- Remind all operators of the checklist',
        '- The deploy tool rejects an empty host list',
      ],
    },
    { en: ['## Prevention', '', '- Maybe train the operators'] },
    { ja: ['## 再発防止策', '', '- ⟦作業者への再教育を実施する⟧', '- リリース手順の改善を図る'], finds: ['several'] },
    { ja: ['## 再発防止策', '', '- ⟦取込時の注意点を全員に周知徹底する⟧'], finds: ['one'] },
    { ja: ['## 再発防止策', '', '- 作業者への再教育を実施する', '- 空のホスト一覧を配備ツールが拒否する'] },
  ],
  *check(report) {
    const [first, ...others] = onlySoft(report);
    // Where the cause stops at people too, one message says how the two belong together: `cause/stops-at-person`.
    if (!first || report.peopleCause) return;
    const related = others.map(({ textRange }) => textRange);
    const count = related.length + 1;
    if (count === 1) yield { range: first.textRange, says: 'one' };
    else
      yield {
        range: first.textRange,
        says: 'several',
        with: { count },
        related,
        level: 'warning',
      };
  },
};
