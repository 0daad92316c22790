import { blameOf, factsOf } from '../blame-words.js';
import type { Rule } from '../rule.js';

export const namedPerson: Rule<{ named: { words: string } }> = {
  id: 'blame/named-person',
  level: 'warning',
  sources: ['agency', 'pagerduty'],
  words: {
    en: {
      title: 'No named person as the one who did harm',
      why: 'Whoever is named as the cause will not tell the whole story next time, and naming the doer makes readers ask for punishment, not for a fix (Fausey and Boroditsky 2010). PagerDuty’s guide: speak of "an engineer", ask what and how, not who. Names belong to actions and thanks.',
      named: '“{words}” makes a named person the cause; name the tool that allowed it and the missing guard',
    },
    ja: {
      title: '個人名を原因として書かない',
      why: '原因として名指しされた人は、次から事実を話さなくなります。行為者を主語にした文は、読み手の関心を対策から処罰へ向けます（Fausey・Boroditsky 2010）。「誰が」ではなく、何がそれを可能にしたかを書きます。名前は対策の担当と感謝に使います。',
      named: '「{words}」は個人を原因にしています。それを許した道具と、欠けていた仕組みを書いてください',
    },
  },
  examples: [
    { en: ['## Root cause', '', '⟦Bob deployed the wrong config and took down checkout⟧.'], finds: ['named'] },
    { en: ['## Summary', '', 'Because ⟦@mika forgot the second region⟧, every call failed.'], finds: ['named'] },
    { en: ['## Timeline', '', '- 10:05 Alice noticed the error rate and paged the database team'] },
    { en: ['## Prevention', '', '- Add a check for unknown hosts (owner: Bob Tanaka, due: 2026-12-01)'] },
    { ja: ['## 根本原因', '', '⟦田中さんが本番のテーブルを誤って削除した⟧。'], finds: ['named'] },
    { ja: ['## 根本原因', '', '原因は⟦佐藤の設定ミスである⟧。'], finds: ['named'] },
    { ja: ['## 時系列', '', '- 10:05 田中がエラー率の上昇に気づき、DBチームへ連絡した'] },
  ],
  *check(report) {
    for (const blame of blameOf(report, 'named-person')) yield { ...factsOf(blame), says: 'named' };
  },
};
