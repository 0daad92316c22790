import type { Status } from '../report/report.js';
import type { Edit, Language } from '../text/text.js';

/** A change of a report that an editor's command asks for. */
export type Change =
  | { readonly kind: 'timeline-entry' | 'action' | 'sort-timeline' | 'delay-table' | 'numbers' }
  | { readonly kind: 'section'; readonly role: string }
  /** `insert`: with a blank section for each that is then due. */
  | { readonly kind: 'status'; readonly status: Status; readonly insert: boolean }
  /** Lines of a chat or log as rows of the timeline at the cursor. */
  | { readonly kind: 'paste'; readonly text: string };

/** Where the writer goes on: offset in the text of one of the edits. */
export type Cursor = { readonly edit: number; readonly at: number };

/** All edits are made at once, or none; `refused` says why nothing is changed, in the reader's language. */
export type Changed =
  | { readonly edits: readonly Edit[]; readonly cursor: Cursor | null }
  | { readonly refused: string };

const words = {
  sorted: { en: 'The timeline is in order', ja: '時系列は時刻順に並んでいます' },
  noTimeline: { en: 'There is no timeline to sort', ja: '並べ替える時系列がありません' },
  notRows: {
    en: 'Only rows of a table and items of a list can be sorted; this timeline has neither',
    ja: '並べ替えられるのは表の行とリストの項目です。この時系列はどちらでもありません',
  },
  unsure: {
    en: 'Sorted, some rows would fall on another day; write the date before the time of each row, then sort',
    ja: '並べ替えると日付が変わって読まれる行があります。各行の時刻の前に日付を書いてから並べ替えてください',
  },
  noForm: { en: 'The profile has no such section', ja: 'このプロファイルにその節はありません' },
  hasSection: { en: 'The report has that section already', ja: 'その節はすでにあります' },
  noClock: { en: 'The time is not known here', ja: '現在時刻が分かりません' },
  noDelay: {
    en: 'Without the times of two phases nothing can be computed; add them to the timeline',
    ja: '二つの区分の時刻がないと計算できません。時系列に追加してください',
  },
  isNumbered: { en: 'Every row has its number', ja: '番号はすべて振られています' },
  upToDate: { en: 'The delay table is up to date', ja: '遅延の表は最新です' },
  badFrontMatter: {
    en: 'The front matter cannot be read; mend it first',
    ja: 'フロントマターを読み取れません。先に直してください',
  },
  sameStatus: { en: 'The report has that status already', ja: 'すでにその状態です' },
  noLines: { en: 'No line begins with a time', ja: '時刻で始まる行がありません' },
  notHere: { en: 'That is pasted into a timeline only', ja: '時系列の節にだけ貼り付けられます' },
} as const;

export const refused = (why: keyof typeof words, language: Language): Changed => ({ refused: words[why][language] });
