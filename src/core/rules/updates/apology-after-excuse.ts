import { letterCue } from '../../language/index.js';
import { dutiesOf } from '../../report/duties.js';
import type { Language } from '../../text/text.js';
import type { Rule } from '../rule.js';

export const apologyAfterExcuse: Rule<{ none: null; late: null; excuse: { word: string } }> = {
  id: 'updates/apology-after-excuse',
  level: 'warning',
  words: {
    en: {
      title: 'The apology comes before the explanation, and without an excuse',
      why: 'Who was hurt hears an explanation that comes first as an excuse. First the apology, in one sentence and in person, then what happened. Checked in reports for customers.',
      none: 'No apology; begin with one sentence that says sorry, before the explanation',
      late: 'Explains before it apologises; move the apology above this sentence',
      excuse: '"{word}" stands before the apology and reads as an excuse; apologise first, then give the facts',
    },
    ja: {
      title: 'お詫びが説明より先にあり、言い訳がない',
      why: '影響を受けた方には、先に来る説明は言い訳に聞こえます。まず一文で、自らの言葉でお詫びし、それから事実を述べてください。お客様向けの報告書で確認します。',
      none: 'お詫びがありません。説明の前に、お詫びの一文を書いてください',
      late: 'お詫びの前に説明があります。お詫びをこの文より上に移してください',
      excuse: 'お詫びの前の「{word}」は言い訳に聞こえます。先にお詫びし、それから事実を書いてください',
    },
  },
  examples: [
    {
      en: [
        '---',
        'profile: customer',
        '---',
        '# Orders failed',
        '',
        '⟦The failure was caused by a full disk.⟧',
        '',
        'We apologise for the trouble.',
      ],
      finds: ['late'],
    },
    {
      en: [
        '---',
        'profile: customer',
        '---',
        '# Orders failed',
        '',
        '⟦Due to circumstances beyond our control, orders failed.⟧ We are sorry.',
      ],
      finds: ['excuse'],
    },
    {
      en: ['---', 'profile: customer', '---', '# Orders failed', '', 'We are sorry. The cause was a full disk.'],
    },
    { ja: ['---', 'profile: customer', '---', '⟦# 注文の失敗⟧', '', '注文が失敗しました。'], finds: ['none'] },
    {
      ja: [
        '---',
        'profile: customer',
        '---',
        '# 注文の失敗',
        '',
        '⟦想定外のアクセス集中のため、注文が失敗しました。⟧お詫び申し上げます。',
      ],
      finds: ['excuse'],
    },
    {
      ja: ['---', 'profile: customer', '---', '# 注文の失敗', '', '深くお詫び申し上げます。原因はディスクの満杯です。'],
    },
  ],
  *check(report) {
    if (!report.forCustomers) return;
    const prose = report.sentences.filter(({ place, timed }) => place !== 'heading' && !timed);
    const at = prose.findIndex(({ text, language }) => letterCue(text, 'apology', language) !== null);
    if (at < 0) {
      // A section for it that says nothing yet is an empty section.
      const isBegun = dutiesOf(report).some(({ role, section }) => role === 'apology' && section !== null);
      const range = report.title?.range ?? prose[0]?.range;
      if (range && !isBegun) yield { range, says: 'none' };
      return;
    }
    for (const { text, range, language } of prose.slice(0, at + 1)) {
      const before = range === prose[at]?.range ? text.slice(0, startOf(text, language)) : text;
      const word = letterCue(before, 'excuse', language);
      if (word !== null) yield { range, says: 'excuse', with: { word } };
      else if (before === text && letterCue(text, 'explanation', language) !== null) yield { range, says: 'late' };
      else continue;
      return;
    }
  },
};

/** Where in a sentence the apology begins. */
const startOf = (text: string, language: Language): number => text.indexOf(letterCue(text, 'apology', language) ?? '');
