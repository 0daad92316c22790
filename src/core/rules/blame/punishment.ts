import { blameOf, factsOf } from '../blame-words.js';
import type { Rule } from '../rule.js';

export const punishment: Rule<{ sanction: { words: string } }> = {
  id: 'blame/punishment',
  level: 'warning',
  sources: ['just-culture'],
  words: {
    en: {
      title: 'No sanction or threat in a report',
      why: 'Where a report leads to punishment, the next one will be silent (John Allspaw, Blameless PostMortems and a Just Culture). Matters of staff and contracts are kept elsewhere; the report says what changes in the system.',
      sanction: '“{words}” announces a sanction; keep it out of the report and say what changes in the system',
    },
    ja: {
      title: '処分や脅しを書かない',
      why: '報告が処分につながると、次の報告は沈黙します（J. Allspaw「非難のない振り返り」）。人事や契約の話は別の場所で扱い、報告書には仕組みの変更を書きます。公表が義務の処分は、理由を添えて抑止してください。',
      sanction: '「{words}」は処分の記述です。報告書から外し、仕組みの何を変えるかを書いてください',
    },
  },
  examples: [
    { en: ['## Prevention', '', '⟦The engineer was given a written warning⟧.'], finds: ['sanction'] },
    { en: ['## Prevention', '', '- ⟦Anyone who skips the checklist will be disciplined⟧'], finds: ['sanction'] },
    { en: ['## Summary', '', 'The session was terminated by the idle timeout.'] },
    { ja: ['## 再発防止策', '', '⟦担当者を厳重注意とした⟧。'], finds: ['sanction'] },
    { ja: ['## 再発防止策', '', '- ⟦再発した場合は懲戒の対象とする⟧'], finds: ['sanction'] },
    { ja: ['## 概要', '', '例外処理で異常終了した。'] },
  ],
  *check(report) {
    for (const blame of blameOf(report, 'punishment')) yield { ...factsOf(blame), says: 'sanction' };
  },
};
