import { dutiesOf } from '../../report/duties.js';
import { isFinal, saysNextReport } from '../../report/letter.js';
import type { Report } from '../../report/report.js';
import type { Range } from '../../text/text.js';
import type { Level, Rule } from '../rule.js';

export const noNextUpdate: Rule<{ none: null; several: { count: number }; letter: null }> = {
  id: 'updates/no-next-update',
  level: 'warning',
  words: {
    en: {
      title: 'Each notice says when the next one comes',
      why: 'People who know when they hear more stop asking, and can plan. A time, not "soon"; also when nothing will have changed by then. Owed while the impact lasts, and by each report for customers but the last.',
      none: 'Does not say when the next update comes; add a time',
      several: '{count} notices do not say when the next update comes; add the times',
      letter: 'Does not say when the next report comes; name the day, or say that this is the last one',
    },
    ja: {
      title: '連絡のたびに次の連絡時刻がある',
      why: '次にいつ分かるかを知らせれば、問い合わせは減り、予定も立てられます。「後ほど」ではなく時刻を。変化がなくても送ると約束してください。影響が続く間と、お客様向けの報告書（最終報告を除く）で必要です。',
      none: '次回連絡の時刻がありません。時刻を書いてください',
      several: '{count}件の連絡に次回連絡の時刻がありません。時刻を書いてください',
      letter: '次回のご報告の予定がありません。日時を書くか、最終報告である旨を書いてください',
    },
  },
  examples: [
    {
      en: [
        '---',
        'hansei: 1',
        'date: 2025-02-02',
        '---',
        '## Timeline',
        '',
        '- 09:00 start: orders fail',
        '- 09:05 detect: alert',
        '- 09:40 resolve: orders work',
        '',
        '## Updates to those affected',
        '',
        '| Sent | To | By | Message | Next update |',
        '| --- | --- | --- | --- | --- |',
        '⟦| 09:20 | all shops | ann | Orders fail | – |⟧',
        '| 09:41 | all shops | ann | Orders work again | – |',
      ],
      finds: ['none'],
    },
    {
      en: [
        '---',
        'hansei: 1',
        '---',
        '## Updates to those affected',
        '',
        '| Sent | To | By | Message | Next update |',
        '| --- | --- | --- | --- | --- |',
        '| 09:20 | all shops | ann | Orders fail | 09:45 |',
        '| 09:41 | all shops | ann | Orders work again | – |',
      ],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        'date: 2025-02-02',
        '---',
        '## 時系列',
        '',
        '- 9:00 発生：注文が失敗',
        '- 9:05 検知：通知',
        '- 9:40 復旧：注文を確認',
        '',
        '## 関係者への連絡',
        '',
        '| 日時 | 連絡先 | 発信者 | 内容 | 次回連絡予定 |',
        '| --- | --- | --- | --- | --- |',
        '⟦| 9:20 | 全店舗 | 安藤 | 注文が失敗しています | – |⟧',
        '| 9:41 | 全店舗 | 安藤 | 復旧しました | – |',
      ],
      finds: ['none'],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        '---',
        '## 関係者への連絡',
        '',
        '| 日時 | 連絡先 | 発信者 | 内容 | 次回連絡予定 |',
        '| --- | --- | --- | --- | --- |',
        '| 9:20 | 全店舗 | 安藤 | 注文が失敗しています | 9:45 |',
        '| 9:41 | 全店舗 | 安藤 | 復旧しました | – |',
      ],
    },
    {
      en: ['---', 'profile: customer', '---', '⟦# Orders failed⟧', '', 'We are sorry. Orders work again.'],
      finds: ['letter'],
    },
    {
      en: [
        '---',
        'profile: customer',
        '---',
        '# Orders failed',
        '',
        'We are sorry. We will write again by 27 November.',
      ],
    },
    {
      ja: [
        '---',
        'profile: customer',
        '---',
        '# 注文の失敗',
        '',
        '⟦## 今後の予定・次回ご報告⟧',
        '',
        '恒久対策は12月10日に実施します。',
      ],
      finds: ['letter'],
    },
    {
      ja: [
        '---',
        'profile: customer',
        '---',
        '# 注文の失敗',
        '',
        '## 今後の予定・次回ご報告',
        '',
        '11月27日に改めてご報告いたします。',
      ],
    },
  ],
  *check(report) {
    if (report.forCustomers) yield* letterOwes(report);
    if (!report.ours) return;
    const { notices } = report;
    const over = (report.phases.resolve ?? report.phases.mitigate)?.minutes ?? null;
    // Where nobody knows when it was over, the last notice is taken for the one that says so.
    const owing = notices.filter(({ minutes }, i) =>
      over !== null && minutes !== null ? minutes < over : i < notices.length - 1 || report.status === 'ongoing',
    );
    const related = owing.filter(({ saysNext }) => !saysNext).map(({ update }) => update.range);
    if (related.length >= 3) yield { range: related[0]!, says: 'several', with: { count: related.length }, related };
    else for (const range of related) yield { range, says: 'none' };
  },
};

/** A letter is a notice too; a section for it that says nothing yet is an empty section. */
function* letterOwes(report: Report): Generator<{ range: Range; says: 'letter'; level: Level }> {
  const { sections, sentences, title } = report;
  if (isFinal(report) || sentences.some((sentence) => sentence.place !== 'heading' && saysNextReport(sentence))) return;
  const own = sections.find(({ roles }) => roles.includes('next'));
  const range = own?.headingRange ?? title?.range ?? sentences[0]?.range;
  const isBegun = dutiesOf(report).some(({ role, section }) => role === 'next' && section !== null);
  if (range && !isBegun) yield { range, says: 'letter', level: report.ours ? 'warning' : 'info' };
}
