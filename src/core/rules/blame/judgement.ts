import { blameOf, factsOf } from '../blame-words.js';
import type { Rule } from '../rule.js';

export const judgement: Rule<{ verdict: { words: string } }> = {
  id: 'blame/judgement',
  level: 'warning',
  sources: ['five-rules', 'traps'],
  words: {
    en: {
      title: 'No verdict on character, care or skill',
      why: 'Careless, complacent, inexperienced: a verdict ends the search, because nothing can be built against it (no negative descriptors, five rules of causation). Replace it by the fact that was seen: "poorly written" becomes "step 7 names no host".',
      verdict: '“{words}” is a verdict on people; write the observable fact behind it',
    },
    ja: {
      title: '人の性格・注意力・能力を評価しない',
      why: '「不注意」「認識が甘い」と書くと、そこで分析が止まります。それに対して作れる仕組みがないからです（なぜなぜ分析、原因記述の五原則）。評価の言葉を、観察できる事実に置き換えます。「認識が甘かった」→「影響範囲を示す一覧がなかった」。',
      verdict: '「{words}」は人への評価です。その裏にある観察できる事実を書いてください',
    },
  },
  examples: [
    { en: ['## Root cause', '', '⟦The reviewer was careless⟧.'], finds: ['verdict'] },
    { en: ['## Root cause', '', '⟦Complacency after a quiet quarter⟧.'], finds: ['verdict'] },
    { en: ['## Root cause', '', 'Lazy loading of the plugin masked the missing file.'] },
    { ja: ['## 根本原因', '', '⟦担当者の注意力が不足していた⟧。'], finds: ['verdict'] },
    { ja: ['## 根本原因', '', '⟦危機感の欠如が遅れを招いた⟧。'], finds: ['verdict'] },
    { ja: ['## 根本原因', '', 'アラートのしきい値が甘く、警告が出なかった。'] },
  ],
  *check(report) {
    for (const blame of blameOf(report, 'judgement')) yield { ...factsOf(blame), says: 'verdict' };
  },
};
