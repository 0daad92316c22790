import { blameOf, factsOf } from '../blame-words.js';
import type { Rule } from '../rule.js';

type Words = { words: string };

export const hindsight: Rule<{ undone: Words; better: Words; ours: Words }> = {
  id: 'blame/hindsight',
  level: 'warning',
  sources: ['field-guide', 'traps', 'etsy'],
  words: {
    en: {
      title: 'What was done and known, not what should have been done',
      why: 'A past that never was explains nothing: it measures people by what is known only now (hindsight bias, Sidney Dekker, The Field Guide to Understanding Human Error). "Next time, do what you should" is all it can teach. Say what was done, what made it sensible then, and which guard was missing; the wish becomes an action.',
      undone: '“{words}” says what was left undone; write what was known then and which guard was missing',
      better: '“{words}” tells a past that never was; write what was done and move the wish to an action',
      ours: '“{words}” says what we left undone; write which mechanism would have caught it',
    },
    ja: {
      title: '「すべきだった」ではなく、行ったことと分かっていたこと',
      why: '起こらなかった過去は何も説明しません。今だから分かる基準で人を測ることになります（後知恵バイアス。S. Dekker『ヒューマンエラーを理解する』）。残る教訓は「次は気をつける」だけです。実際に行ったこと、当時それが妥当に見えた理由、欠けていた仕組みを書き、願いは対策に移します。',
      undone: '「{words}」は人がしなかったことの記述です。当時分かっていた事実と、欠けていた仕組みを書いてください',
      better: '「{words}」は後知恵です。実際に行ったことを書き、望みは対策に移してください',
      ours: '「{words}」は自分たちがしなかったことの記述です。どの仕組みがあれば防げたかを書いてください',
    },
  },
  examples: [
    {
      en: ['## Why the response was late', '', '⟦The support team failed to follow the escalation guide⟧.'],
      finds: ['undone'],
    },
    { en: ['## Root cause', '', '⟦The engineer should have compared both regions first⟧.'], finds: ['better'] },
    { en: ['## Root cause', '', '⟦We did not test the restore⟧.'], finds: ['ours'] },
    { en: ['## Root cause', '', 'The health probe failed to notice the dead replica.'] },
    { en: ['## Prevention', '', 'Monitoring should alert when the lag exceeds 30 s.'] },
    { ja: ['## 対応に時間を要した理由', '', '⟦運用チームは切替手順を確認しなかった⟧。'], finds: ['undone'] },
    { ja: ['## 根本原因', '', '⟦作業前に控えを取得すべきだった⟧。'], finds: ['better'] },
    { ja: ['## 根本原因', '', '監視サーバーが容量の逼迫を検知しなかった。'] },
    { ja: ['## 再発防止策', '', '- 検証すべき項目をCIに追加する'] },
  ],
  *check(report) {
    for (const blame of blameOf(report, 'hindsight')) {
      const { subject, modality } = blame.clause;
      const says = subject.kind === 'we' ? 'ours' : modality === 'counterfactual' ? 'better' : 'undone';
      yield { ...factsOf(blame), says };
    }
  },
};
