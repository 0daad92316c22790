import { looksInto } from '../../language/strength.js';
import { openActions } from '../missing-field.js';
import type { Rule } from '../rule.js';
import { isVague, onlySoft } from '../soft-actions.js';

export const vagueAction: Rule<{ vague: null; look: null }> = {
  id: 'prevention/vague-action',
  level: 'warning',
  sources: ['sre-workbook'],
  words: {
    en: {
      title: 'An action names a state in which it is done',
      why: '"Improve", "strengthen" and "consider" never end and are never wrong. A number, a state that one can check, or a decision with its date makes the same idea an action. (Google SRE Workbook, chapter 10)',
      vague: 'Action has no end that one can check; say what will be different, with a number or a "done when: …"',
      look: 'Looking into it prevents nothing yet; say what is decided, and by when ("done when: …")',
    },
    ja: {
      title: '対策の終わりの状態が書かれている',
      why: '「改善」「強化」「検討」には終わりがなく、間違いにもなりません。数値、確かめられる状態、期限付きの判断があれば、同じ考えが対策になります。（Google SRE Workbook 第10章）',
      vague: '対策の終わりを確かめられません。何がどう変わるか、数値か「完了条件: …」を書いてください',
      look: '検討や調査だけでは防げません。何をいつまでに決めるか「完了条件: …」を書いてください',
    },
  },
  examples: [
    {
      en: ['## Prevention', '', '- The deploy tool rejects an empty host list', '- ⟦Improve the release process⟧'],
      finds: ['vague'],
    },
    { en: ['## Prevention', '', '- Page on queue depth', '- ⟦Investigate the slow disks⟧'], finds: ['look'] },
    {
      en: [
        '## Prevention',
        '',
        '- Page on queue depth',
        '- Investigate the slow disks · done when: keep or replace is decided in OPS-9',
        '- Maybe look at the slow disks',
      ],
    },
    {
      ja: ['## 再発防止策', '', '- 空のホスト一覧を配備ツールが拒否する', '- ⟦リリース手順の改善を図る⟧'],
      finds: ['vague'],
    },
    { ja: ['## 再発防止策', '', '- キュー長の監視を追加する', '- ⟦遅いディスクについて調査する⟧'], finds: ['look'] },
    {
      ja: [
        '## 再発防止策',
        '',
        '- キュー長の監視を追加する',
        '- 遅いディスクについて調査する · 完了条件: 交換の要否をOPS-9で決定',
      ],
    },
  ],
  *check(report) {
    if (onlySoft(report).length > 0) return;
    const level = report.ours ? 'warning' : 'info';
    for (const action of openActions(report))
      if (action.doneWhen === null && isVague(action, report))
        yield { range: action.textRange, says: looksInto(action.text, report.language) ? 'look' : 'vague', level };
  },
};
