import { placeIn } from '../../report/places.js';
import type { Cause, Report } from '../../report/report.js';
import type { Rule } from '../rule.js';

export const causeNoEvidence: Rule<{ none: null; confirmed: null }> = {
  id: 'cause/no-evidence',
  level: 'warning',
  internal: true,
  words: {
    en: {
      title: 'A cause that is stated as fact points at its evidence',
      why: 'A reader cannot check "the cache was full"; "the cache was full (graph of 14:02)" can be checked, and still be checked in a year. At least one log, graph, ticket or commit for each cause. (PagerDuty)',
      none: 'Cause stated without evidence; name the log, graph, commit or test that shows it, or mark it assumed',
      confirmed: 'Confirmed by what? Name the log, graph, commit or test that shows it',
    },
    ja: {
      title: '事実として書いた原因に根拠がある',
      why: '「キャッシュが満杯だった」は確かめられませんが、「満杯だった（14:02のグラフ）」なら確かめられ、一年後にも通用します。原因ごとにログ、グラフ、チケット、変更のどれか一つを。（PagerDuty）',
      none: '原因に根拠がありません。ログ、グラフ、変更、試験などを書くか、推定と明記してください',
      confirmed: '確定の根拠がありません。示しているログ、グラフ、変更、試験などを書いてください',
    },
  },
  examples: [
    {
      en: ['---', 'hansei: 1', 'status: closed', '---', '## Root cause', '', '⟦- C1 (root) The cache was full.⟧'],
      finds: ['none'],
    },
    {
      en: [
        '---',
        'hansei: 1',
        'status: closed',
        '---',
        '## Root cause',
        '',
        '- C1 (root) The cache was full. Confirmed: memory graph of 14:02.',
        '- C2 (trigger) Assumed: the clean-up job did not run.',
      ],
    },
    { en: ['## Root cause', '', '⟦The cache was full (confirmed).⟧'], finds: ['confirmed'] },
    {
      ja: [
        '---',
        'hansei: 1',
        'status: closed',
        '---',
        '## 根本原因',
        '',
        '⟦- C1（根本原因）キャッシュが満杯になった。⟧',
      ],
      finds: ['none'],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        'status: closed',
        '---',
        '## 根本原因',
        '',
        '- C1（根本原因）キャッシュが満杯になった。確定：14:02のメモリのグラフ。',
        '- C2（直接原因）推定：掃除ジョブが動かなかった。',
      ],
    },
  ],
  *check(report) {
    const { status, ours, causes } = report;
    if (status === 'ongoing' || status === 'mitigated') return;
    // Several paragraphs tell one cause: evidence for one of them is evidence for it.
    const numbered = causes.filter(({ id }) => id !== null);
    const asked = numbered.length > 0 ? numbered : causes.slice(0, 1);
    const others = numbered.length > 0 ? [] : causes;
    for (const cause of asked) {
      const isConfirmed = confirmed.test(cause.text);
      if (isOpen(cause) || (!ours && !isConfirmed)) continue;
      if ([cause, ...others].some((one) => hasEvidence(one, report))) continue;
      yield { range: cause.range, says: isConfirmed ? 'confirmed' : 'none', level: ours ? 'warning' : 'info' };
    }
  },
};

/** A kind in brackets may stand before the mark. */
const isOpen = ({ certainty, text }: Cause): boolean =>
  certainty === 'assumed' || certainty === 'unknown' || /^\W*(?:assumed|suspected|unknown|推定|不明)/i.test(text);

/** The mark of the form, not any "confirmed" in a sentence. */
const confirmed = /(?:[(（:：.。]\s*)(?:confirmed|確定)(?:\s*[)）:：.。]|$)/i;

/** What shows that something is so. */
const witness =
  /\b(?:(?:confirmed|shown|proven|verified) (?:by|in|with)|evidence:|seen in|logs?|graphs?|metrics?|dashboards?|traces?|dumps?|screenshots?|recordings?|captures?|commits?|diffs?|tickets?|reproduc\w+|experiments?|tests?|measurements?|audit trail|profil(?:e|er|ing)|bisect\w*|packet|chat|transcripts?|configuration file|source code)\b|根拠[:：]|ログ|グラフ|メトリクス|指標|ダッシュボード|トレース|ダンプ|スクリーンショット|録画|記録|コミット|変更履歴|差分|チケット|再現|実験|試験|測定|監査証跡|プロファイル|ソースコード|設定ファイル/i;

const hasEvidence = ({ evidence, text, range }: Cause, { sentences }: Report): boolean =>
  evidence.length > 0 ||
  witness.test(text) ||
  placeIn(text) ||
  sentences.some(
    ({ range: own, muted, text: said }) =>
      range.start <= own.start && own.end <= range.end && (muted.length > 0 || witness.test(said) || placeIn(said)),
  );
