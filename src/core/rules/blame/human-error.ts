import { blameOf, factsOf } from '../blame-words.js';
import type { Rule } from '../rule.js';

export const humanError: Rule<{ stops: { words: string } }> = {
  id: 'blame/human-error',
  level: 'warning',
  sources: ['five-rules', 'toyota'],
  words: {
    en: {
      title: 'A human slip is where the analysis begins',
      why: 'Every human error has a cause in front of it (the five rules of causation, VA National Center for Patient Safety), and a report that stops at the slip leads to "be careful" (SRE Workbook, chapter 10). Say what made the slip possible, and why nothing caught it.',
      stops: '“{words}” as the cause stops too early; say what made the slip possible and why nothing caught it',
    },
    ja: {
      title: '人のミスは分析の終わりではなく始まり',
      why: 'なぜなぜ分析では「不注意」「思い込み」「失念」は真の原因になりません（トヨタ「人を責めずにやり方を攻めよ」）。ミスで止めた報告書の対策は「注意する」になります。なぜ誤りが入り得たか、なぜ検出されなかったかを書きます。',
      stops: '「{words}」で原因が止まっています。なぜ入り得たか、なぜ検出されなかったかを書いてください',
    },
  },
  examples: [
    { en: ['## Root cause', '', '⟦Human error during the switch change⟧.'], finds: ['stops'] },
    { en: ['## Summary', '', 'The outage came down to a ⟦fat-finger slip in the console⟧.'], finds: ['stops'] },
    { en: ['## Root cause', '', 'Human error is a symptom: the console accepts both hosts without a prompt.'] },
    { en: ['## Prevention', '', '- Remove the manual step, because it is prone to human error'] },
    { ja: ['## 根本原因', '', '⟦原因は作業時の入力ミスである⟧。'], finds: ['stops'] },
    { ja: ['## 根本原因', '', '入力ミスを検出できなかったのは、検証処理がなかったためである。'] },
    { ja: ['## 再発防止策', '', '- 操作ミスを防ぐため、確認画面に環境名を表示する'] },
  ],
  *check(report) {
    for (const blame of blameOf(report, 'human-error')) yield { ...factsOf(blame), says: 'stops' };
  },
};
