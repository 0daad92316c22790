import type { Status } from '../report/report.js';
import type { Language } from '../text/text.js';

/** What each status is called, and when it is reached. */
export const statusWords: Readonly<Record<Language, Readonly<Record<Status, readonly [name: string, means: string]>>>> =
  {
    en: {
      ongoing: ['ongoing', 'The harm goes on'],
      mitigated: ['mitigated', 'The harm is stopped for the moment'],
      resolved: ['resolved', 'The service is verified; the report is in work'],
      closed: ['closed', 'The review is held; actions may still be open'],
    },
    ja: {
      ongoing: ['対応中', '影響が続いている'],
      mitigated: ['暫定復旧', '影響は当面止まっている'],
      resolved: ['復旧済み', '復旧を確認済み。報告書は作成中'],
      closed: ['完了', 'レビュー済み。対策は残っていてよい'],
    },
  };
