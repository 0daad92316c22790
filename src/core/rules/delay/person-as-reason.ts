import type { Rule } from '../rule.js';

export const personAsReason: Rule<{ person: null }> = {
  id: 'delay/person-as-reason',
  level: 'info',
  sources: ['incidents'],
  words: {
    en: {
      title: 'A delay is explained by more than a person',
      why: 'Somebody is always asleep, away, new or busy; that the response waited for one person is a fact about the rota, the alarm, the hand-over or the access, and those can be changed. "The on-call engineer was asleep" becomes "the page went to one phone, and after 30 minutes nobody else".',
      person: 'A person is the reason for the delay; say which rota, alarm, access or hand-over was missing',
    },
    ja: {
      title: '遅れの理由を人で終わらせない',
      why: '誰かが就寝中、不在、新任、多忙であることは必ずあります。一人を待ったという事実は、当番表、警報、引き継ぎ、権限の問題であり、変えられます。「担当者が就寝中だった」→「呼び出しは一人の電話だけで、30分たっても他の人に届かなかった」。',
      person: '遅れの理由が人になっています。当番、警報、権限、引き継ぎのどれが欠けていたかを書いてください',
    },
  },
  examples: [
    { en: ['## Why the response was late', '', '⟦The on-call engineer was asleep⟧.'], finds: ['person'] },
    {
      en: ['## Why the response was late', '', 'Mitigation was late because ⟦the DBA took an hour to respond⟧.'],
      finds: ['person'],
    },
    {
      en: [
        '## Why the response was late',
        '',
        'The page went to one phone, and after 30 minutes nobody else was called.',
      ],
    },
    { en: ['## Why the response was late', '', 'The failover took 20 minutes to start.'] },
    { ja: ['## 対応に時間を要した理由', '', '⟦担当者が不在⟧だったため、着手が遅れた。'], finds: ['person'] },
    { ja: ['## 対応に時間を要した理由', '', '呼び出しが一人の電話にしか届かない設定であった。'] },
  ],
  *check({ peopleReasons }) {
    for (const range of peopleReasons) yield { range, says: 'person' };
  },
};
