import { meansOf } from '../../language/strength.js';
import { openActions } from '../missing-field.js';
import type { Rule } from '../rule.js';
import { onlySoft } from '../soft-actions.js';

export const weakAction: Rule<{
  telling: null;
  checking: null;
  writing: null;
  care: null;
}> = {
  id: 'prevention/weak-action',
  level: 'info',
  sources: ['rca2', 'double-checks'],
  words: {
    en: {
      title: 'An action holds when nobody thinks of it',
      why: 'The next operator was not in the training, the second look sees what it expects, and nobody reads the wiki during an outage. Each weak action has a stronger neighbour: tell → make the tool refuse; check by eye → let a machine compare; document → script the steps; warn → make it impossible.',
      telling: 'Telling people wears off; make the tool refuse the wrong step, so that nobody has to know',
      checking: 'A look by people misses what it does not expect; let a machine compare, and stop when it differs',
      writing: 'Text is not read in a hurry; turn the steps into a script, or make the wrong one impossible',
      care: 'Care runs out; make the wrong step impossible, or at least raise an alarm when it is taken',
    },
    ja: {
      title: '誰も意識しなくても効く対策である',
      why: '次の担当者はその研修を受けておらず、二人目の目は見たいものを見て、障害の最中に手順書は読まれません。弱い対策の隣には強い対策があります。周知→ツールが拒否、目視→機械が照合、文書→スクリプト化、警告→実行できないようにする。',
      telling: '周知や教育の効果は薄れます。知らなくても間違えられないよう、ツールが拒否する形に',
      checking: '人の確認は想定外を見落とします。機械が照合し、不一致なら止まる形にしてください',
      writing: '急ぐときに文書は読まれません。手順をスクリプト化するか、誤った操作を不可能に',
      care: '注意は続きません。誤った操作を実行できないようにするか、せめて警報を出してください',
    },
  },
  examples: [
    {
      en: [
        '## Prevention',
        '',
        '- The deploy tool rejects an empty host list',
        '- ⟦Train all operators in the new tool⟧',
      ],
      finds: ['telling'],
    },
    {
      en: ['## Prevention', '', '- Page on queue depth', '- ⟦Double-check the host list before each run⟧'],
      finds: ['checking'],
    },
    { en: ['## Prevention', '', '- Page on queue depth', '- ⟦Add a runbook for failed imports⟧'], finds: ['writing'] },
    { en: ['## Prevention', '', '- Page on queue depth', '- ⟦Be more careful on Fridays⟧'], finds: ['care'] },
    { en: ['## Prevention', '', '- Page on queue depth', '- [x] Trained all operators in the new tool'] },
    {
      ja: ['## 再発防止策', '', '- 空のホスト一覧を配備ツールが拒否する', '- ⟦新しいツールの研修を行う⟧'],
      finds: ['telling'],
    },
    {
      ja: ['## 再発防止策', '', '- キュー長の監視を追加する', '- ⟦実行前のダブルチェックを徹底する⟧'],
      finds: ['checking'],
    },
    {
      ja: ['## 再発防止策', '', '- キュー長の監視を追加する', '- ⟦取込の失敗時の手順書を作成する⟧'],
      finds: ['writing'],
    },
    { ja: ['## 再発防止策', '', '- キュー長の監視を追加する', '- ⟦金曜日の作業には十分注意する⟧'], finds: ['care'] },
    { ja: ['## 再発防止策', '', '- キュー長の監視を追加する', '- [x] 新しいツールの研修を行う'] },
  ],
  *check(report) {
    if (onlySoft(report).length > 0) return;
    for (const { strength, text, textRange } of openActions(report))
      if (strength === 'weak') yield { range: textRange, says: meansOf(text, report.language) };
  },
};
