import type { Action } from '../../report/report.js';
import type { Rule } from '../rule.js';

/** From this many on, one finding speaks for the whole list. */
const many = 3;

export const noOwner: Rule<{ none: null; several: { count: number } }> = {
  id: 'prevention/no-owner',
  level: 'warning',
  words: {
    en: {
      title: 'Each action has an owner or a ticket',
      why: 'Work that belongs to nobody, or to a group, is rarely done. One person or role answers for it; a ticket carries its owner. (Google SRE Workbook, chapter 10)',
      none: 'Action has no owner; name one person or role, or link its ticket',
      several: '{count} actions of this list have no owner; name one for each, or link the tickets',
    },
    ja: {
      title: '対策ごとに担当またはチケットがある',
      why: '誰のものでもない作業は、たいてい実行されません。担当は一人（または一つの役割）。チケットがあれば担当はそこに書かれています。（Google SRE Workbook 第10章）',
      none: '対策に担当がありません。担当者名または役割を一つ、あるいはチケットを書いてください',
      several: 'この一覧の{count}件の対策に担当がありません。それぞれ担当かチケットを書いてください',
    },
  },
  examples: [
    { en: ['## Prevention', '', '- ⟦Page on queue depth⟧'], finds: ['none'] },
    {
      en: ['## Prevention', '', '- ⟦Page on queue depth⟧', '- Reject empty host lists', '- Alert on failed payments'],
      finds: ['several'],
    },
    {
      en: [
        '## Prevention',
        '',
        '- Page on queue depth (owner: ann, due: 2026-12-01)',
        '- Reject empty host lists · PAY-123',
        '- [x] Raise the disk quota',
      ],
    },
    { ja: ['## 再発防止策', '', '- ⟦キュー長の監視を追加する⟧'], finds: ['none'] },
    {
      ja: ['## 再発防止策', '', '- ⟦キュー長の監視を追加する⟧', '- 空のホスト一覧を拒否する', '- 決済失敗を通知する'],
      finds: ['several'],
    },
    {
      ja: [
        '## 再発防止策',
        '',
        '- キュー長の監視を追加する（担当: 安藤、期限: 2026-12-01）',
        '- 空のホスト一覧を拒否する · PAY-123',
      ],
    },
  ],
  *check({ actions, ours }) {
    const level = ours ? 'warning' : 'info';
    const lists = new Map<string | number, Action[]>();
    for (const action of actions.filter(owesOwner)) {
      const list = action.list < 0 ? `at ${action.range.start}` : action.list;
      lists.set(list, [...(lists.get(list) ?? []), action]);
    }
    for (const list of lists.values()) {
      if (list.length >= many)
        yield {
          range: list[0]!.textRange,
          says: 'several',
          with: { count: list.length },
          related: list.map(({ textRange }) => textRange),
          level,
        };
      else for (const { textRange } of list) yield { range: textRange, says: 'none', level };
    }
  },
};

const owesOwner = ({ state, owners, ticket }: Action): boolean =>
  state === 'committed' && owners.length === 0 && ticket === null;
