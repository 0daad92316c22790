import type { Rule } from '../rule.js';
import { counted, hasLastingFix, isOver, isSoft } from '../soft-actions.js';

export const nonePrevents: Rule<{ none: { count: number } }> = {
  id: 'prevention/none-prevents',
  level: 'warning',
  sources: ['rca2'],
  words: {
    en: {
      title: 'At least one action prevents the next one',
      why: 'An alarm, a backup and a drill make the next incident shorter; it still happens. At least one action should remove the cause, or make the step that failed impossible. Weak actions do not count.',
      none: 'No action prevents it, {count} only notice or soften it; make what failed impossible, not just louder',
    },
    ja: {
      title: '発生そのものを防ぐ対策が一つはある',
      why: '警報、バックアップ、訓練は次の障害を短くしますが、障害は起こります。原因を取り除くか、誤った操作を実行できないようにする対策が一つは必要です。弱い対策は数えません。',
      none: '予防する対策がなく、検知と軽減が{count}件だけです。警告ではなく、実行できない形にしてください',
    },
  },
  examples: [
    {
      en: ['## Prevention', '', '- ⟦Page when imports stop for 5 minutes⟧', '- Remind all operators of the checklist'],
      finds: ['none'],
    },
    { en: ['## Prevention', '', '- Page when imports stop', '- Reject files without a header'] },
    { en: ['## Prevention', '', '- A1 (C1, prevent) Show the name of the cluster in the prompt'] },
    { ja: ['## 再発防止策', '', '- ⟦取込が5分止まったら通知する⟧', '- 作業者への再教育を実施する'], finds: ['none'] },
    { ja: ['## 再発防止策', '', '- 取込の停止を通知する', '- 見出しのないファイルを拒否する'] },
    { ja: ['## 再発防止策', '', '- A1（C1、予防）端末の表示に環境名を追加する'] },
  ],
  *check(report) {
    const all = counted(report);
    const hard = all.filter((action) => !isSoft(action, report));
    const [first, ...others] = hard;
    if (!first || !isOver(report)) return;
    // What the report itself calls prevention may be weak; that is for another rule to say.
    if (hard.some(({ kind }) => kind === null) || all.some(({ kind }) => kind === 'prevent')) return;
    if (hasLastingFix(report)) return;
    yield {
      range: first.textRange,
      says: 'none',
      with: { count: hard.length },
      related: others.map(({ textRange }) => textRange),
    };
  },
};
