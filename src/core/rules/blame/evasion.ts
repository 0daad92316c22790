import { blameOf, factsOf } from '../blame-words.js';
import type { Rule } from '../rule.js';

export const evasion: Rule<{ shifts: { words: string } }> = {
  id: 'blame/evasion',
  level: 'warning',
  sources: ['statuspage'],
  words: {
    en: {
      title: 'No responsibility denied or shifted',
      why: 'Those affected do not care whose fault it was; a report that defends itself is not believed. Own the problem even when a supplier caused it (Atlassian, incident communication). Give the fact with its time, then your own part: the second route, the check, the contract that was missing.',
      shifts: '“{words}” denies or shifts responsibility; give the fact with its time, then your own part',
    },
    ja: {
      title: '責任を否定・転嫁しない',
      why: '影響を受けた人にとって、誰の責任かは関係がありません。弁明する報告書は信用されません。事業者側が原因でも、自分たちの問題として引き受けます（Atlassian「インシデント時の連絡」）。時刻つきの事実と、代替経路や確認など自分たちに欠けていたものを書きます。',
      shifts: '「{words}」は責任の否定・転嫁です。時刻つきの事実と、自分たちに欠けていたものを書いてください',
    },
  },
  examples: [
    { en: ['## Summary', '', 'This was ⟦not our fault⟧.'], finds: ['shifts'] },
    {
      en: ['## Root cause', '', 'The ⟦customer was unreasonable in asking for a fix the same day⟧.'],
      finds: ['shifts'],
    },
    { en: ['## Summary', '', 'The provider’s network was down 09:02–09:40 UTC; our service had no second route.'] },
    { ja: ['## 概要', '', '⟦本件について弊社に責任はありません⟧。'], finds: ['shifts'] },
    { ja: ['## 根本原因', '', '⟦利用者の使い方に問題があった⟧。'], finds: ['shifts'] },
    { ja: ['## 概要', '', '外部サービスの障害が契機だが、代替経路がなかったことは当社の課題である。'] },
  ],
  *check(report) {
    for (const blame of blameOf(report, 'evasion')) yield { ...factsOf(blame), says: 'shifts' };
  },
};
