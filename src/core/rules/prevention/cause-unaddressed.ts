import { contentWords, sharedWords } from '../../language/content.js';
import type { Action, Cause, Report } from '../../report/report.js';
import { addAction, answerFixes, nextAction, numbered } from '../rows.js';
import type { Rule } from '../rule.js';
import { counted, isOver } from '../soft-actions.js';

export const causeUnaddressed: Rule<{ numbered: { id: string }; cause: null }> = {
  id: 'prevention/cause-unaddressed',
  level: 'warning',
  sources: ['five-rules'],
  words: {
    en: {
      title: 'Each root cause has an action',
      why: 'A cause that no action answers is still there. Actions that answer something else are easily taken for the fix. The trigger need not be prevented, but what let it do harm and what let it pass must be. "A1 (C1, prevent) …" says which is which.',
      numbered: 'No action answers {id}; write one that removes it ("A1 ({id}, prevent) …"), or why none is needed',
      cause: 'No action speaks of the cause; write one that removes it, or why none is needed',
    },
    ja: {
      title: '根本原因ごとに対策がある',
      why: '対策のない原因は、まだ残っています。別のことへの対策は、直ったように見えてしまいます。引き金まで防ぐ必要はありませんが、被害を許したもの、見逃したものには対策が必要です。「A1（C1、予防）…」と書けば対応が分かります。',
      numbered: '{id}に対応する対策がありません。「A1（{id}、予防）…」を加えるか、不要な理由を書いてください',
      cause: '原因に触れた対策がありません。原因を取り除く対策を加えるか、不要な理由を書いてください',
    },
  },
  examples: [
    {
      en: [
        '## Root cause',
        '',
        '- C1 (root) The importer reads an empty file as "delete all".',
        '⟦- C2 (escape) Staging holds no empty file.⟧',
        '',
        '## Prevention',
        '',
        '- A1 (C1, prevent) Importer rejects files without rows',
      ],
      finds: ['numbered'],
    },
    {
      en: ['## Root cause', '', '⟦The importer deletes rows.⟧', '', '## Prevention', '', '- Rotate the backup key'],
      finds: ['cause'],
    },
    {
      en: [
        '## Root cause',
        '',
        '- C1 (trigger) A shop sent an empty file.',
        '- C2 (root) The importer reads an empty file as "delete all".',
        '',
        '## Prevention',
        '',
        '- Importer rejects empty files',
      ],
    },
    {
      ja: [
        '## 根本原因',
        '',
        '- C1（根本原因）取込処理が空のファイルを「全件削除」と解釈する。',
        '⟦- C2（流出原因）検証環境には空のデータがない。⟧',
        '',
        '## 再発防止策',
        '',
        '- A1（C1、予防）取込処理が空のファイルを拒否する',
      ],
      finds: ['numbered'],
    },
    {
      ja: ['## 根本原因', '', '⟦取込処理が行を削除する。⟧', '', '## 再発防止策', '', '- 暗号鍵を交換する'],
      finds: ['cause'],
    },
    {
      ja: [
        '## 根本原因',
        '',
        '- C1（直接原因）店舗が空のファイルを送信した。',
        '- C2（根本原因）取込処理が空のファイルを「全件削除」と解釈する。',
        '',
        '## 再発防止策',
        '',
        '- 取込処理で空のファイルを拒否する',
      ],
    },
  ],
  *check(report) {
    const actions = counted(report);
    if (actions.length === 0 || !isOver(report)) return;
    const level = report.ours ? 'warning' : 'info';
    const open = unanswered(report, actions);
    const numbered = open.filter(({ id }) => id !== null);
    for (const { id, range } of numbered)
      yield { range, says: 'numbered', with: { id: id! }, data: { id: id! }, level };
    const owing = report.causes.filter(owes);
    // Without ids, prose may spread one cause over many sentences: one of them is enough.
    if (
      numbered.length === 0 &&
      owing.length > 0 &&
      owing.every(({ id }) => id === null) &&
      open.length === owing.length
    )
      // Words alone are weak evidence: the fix of a cause may be told in none of its words.
      yield { range: open[0]!.range, says: 'cause', level: 'info' };
  },
  fixes({ says, data }, report) {
    if (says === 'numbered') return answerFixes(String(data?.['id']), 'prevent', report);
    const ids = report.causes.map((cause, i) => [cause, `C${i + 1}`] as const);
    const numbers = ids.flatMap(([{ range }, id]) => numbered(id, range, report) ?? []);
    const answers = ids.filter(([cause]) => owes(cause)).map(([, id]) => id);
    const added = addAction({ id: nextAction(report), answers, kind: 'prevent' }, report);
    const title = { en: 'Number the causes, and add an action for them', ja: '原因に番号を振り、対策を追加' };
    return added.length > 0 && numbers.length === ids.length
      ? [{ title, edits: [...numbers, ...added], safe: false }]
      : [];
  },
};

const owes = ({ kind, certainty }: Cause): boolean => kind !== 'trigger' && certainty !== 'unknown';

/** An id decides; without one, a word that both share. */
function unanswered({ causes, language }: Report, actions: readonly Action[]): Cause[] {
  const named = new Set(actions.flatMap(({ answers }) => answers));
  const words = actions.map(({ text }) => contentWords(text, language));
  return causes.filter((cause) => {
    if (!owes(cause) || (cause.id !== null && named.has(cause.id))) return false;
    const own = contentWords(cause.text, language);
    return own.size > 0 && !words.some((other) => sharedWords(own, other) > 0);
  });
}
