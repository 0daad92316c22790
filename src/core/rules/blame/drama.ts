import { blameOf, factsOf } from '../blame-words.js';
import type { Rule } from '../rule.js';

export const drama: Rule<{ tone: { words: string } }> = {
  id: 'blame/drama',
  level: 'warning',
  sources: ['sre-workbook'],
  words: {
    en: {
      title: 'No sarcasm, mockery or drama',
      why: 'Animated language (SRE Workbook, chapter 10) tells how the writer felt, not what happened, and whoever is mocked stops talking. A number says it better: "a ridiculous delay" becomes "95 minutes; the target is 15".',
      tone: '“{words}” is tone; delete it, or give the number that shows how bad it was',
    },
    ja: {
      title: '皮肉・嘲笑・感情的な表現を書かない',
      why: '感情的な言葉（SRE Workbook 第10章）は書き手の気持ちを伝えるだけで、起きたことを伝えません。笑われた人は話さなくなります。数字の方が雄弁です。「お粗末な対応」→「第一報まで95分（基準15分）」。',
      tone: '「{words}」は感情的な表現です。削るか、深刻さを示す数字を書いてください',
    },
  },
  examples: [
    { en: ['## Summary', '', 'The delay was ⟦ridiculous⟧.'], finds: ['tone'] },
    { en: ['## Root cause', '', '⟦Of course, nobody had tried the restore⟧.'], finds: ['tone'] },
    { en: ['## Summary', '', 'Customers described the delay as “unacceptable”.'] },
    { ja: ['## 概要', '', '⟦お粗末な対応であった⟧。'], finds: ['tone'] },
    { ja: ['## 概要', '', '同じ事象が3回目であるため、恒久対策を優先する。'] },
  ],
  *check(report) {
    for (const blame of blameOf(report, 'drama')) yield { ...factsOf(blame), says: 'tone' };
  },
};
