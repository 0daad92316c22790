import { blameOf, factsOf } from '../blame-words.js';
import type { Rule } from '../rule.js';

type Words = { words: string };

export const roleAtFault: Rule<{ fault: Words; ours: Words }> = {
  id: 'blame/role-at-fault',
  level: 'warning',
  sources: ['pagerduty', 'why-why'],
  words: {
    en: {
      title: 'No role, team or company as the culprit',
      why: 'A role may act in a report; what blames is the mark of fault: mistakenly, carelessly, "broke", "is to blame". Say which information, tool, authority or time was lacking when the act looked right (PagerDuty postmortem guide; SRE Workbook, chapter 10).',
      fault: '“{words}” makes people the cause; say which information, tool or authority they lacked',
      ours: '“{words}” puts the fault on us; say which mechanism would have stopped it',
    },
    ja: {
      title: '役割・チーム・会社を犯人にしない',
      why: '役割が主語になること自体は問題ではありません（なぜなぜ分析でも主語は明示します）。「誤って」「勝手に」「〜のせい」といった過失の印が責めになります。その行為が正しく見えた当時、どの情報・道具・権限・時間が足りなかったかを書きます。',
      fault: '「{words}」は人を原因にしています。どの情報・道具・権限が足りなかったかを書いてください',
      ours: '「{words}」は自分たちの過失の記述です。どの仕組みがあれば止められたかを書いてください',
    },
  },
  examples: [
    { en: ['## Summary', '', '⟦An engineer mistakenly drained both zones⟧.'], finds: ['fault'] },
    { en: ['## Root cause', '', 'The outage was ⟦caused by the vendor’s technician⟧.'], finds: ['fault'] },
    { en: ['## Summary', '', 'An engineer drained both zones; the tool asks for no second zone.'] },
    { en: ['## Root cause', '', 'The Kubernetes operator mistakenly deleted the claim.'] },
    { ja: ['## 概要', '', '⟦作業員が誤った系統を停止した⟧。'], finds: ['fault'] },
    { ja: ['## 根本原因', '', '⟦開発チームのテスト不足が原因である⟧。'], finds: ['fault'] },
    { ja: ['## 概要', '', '開発チームが10:31に修正版を配備した。'] },
  ],
  *check(report) {
    for (const blame of blameOf(report, 'role-at-fault'))
      yield { ...factsOf(blame), says: blame.clause.subject.kind === 'we' ? 'ours' : 'fault' };
  },
};
