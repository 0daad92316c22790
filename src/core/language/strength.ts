import type { Language } from '../text/text.js';
import { inEnglish, isOpenEnglish } from './en/action.js';
import * as en from './en/strength.js';
import { inJapanese, isOpenJapanese } from './ja/action.js';
import * as ja from './ja/strength.js';
import type { ActionStrength } from './types.js';
import { anyOf, anyWord } from './words.js';

/** How strongly a prevention action prevents, from its verb and what the verb acts on. */
export function strengthOf(text: string, language: Language): ActionStrength {
  const start = text.slice(0, longest);
  return language === 'ja' ? inJapanese(start) : inEnglish(start);
}

/** The action's own words leave open when it is done. `vague` also stands for what was not understood. */
export const isOpenEnded = (text: string, language: Language): boolean =>
  (language === 'ja' ? isOpenJapanese : isOpenEnglish)(text.slice(0, longest));

/** What is done stands at the beginning of an action; the rest explains. */
const longest = 1500;

const done = {
  en: /^(?:\W*)(?:we(?:'ve| have| had)? |also |already |temporarily )*(?!need|embed|feed|speed|seed|shed|exceed|proceed|re-?ad)[\p{L}-]{2,}(?:[^e\W]ed)\b(?! to be)|\b(?:has|have) (?:been|already)\b/iu,
  ja: /(?:した|しました|致しました|済み|終えた|行った|行いました|ように(?:なった|なりました|(?:なって|して)(?:いる|います)))[。)）]?\s*$/,
} as const;

/** What works in another way today: "It now refuses …", 「現在は…している」. */
const works = {
  en: /^\W*(?:it|this|that|they|we|the|our|all|each|every|an?|both)\b(?![^.;]{0,120}\b(?:will|shall|should|must|needs?|would|could|can|may|might|plan\w*|to be)\b)[^.;]{0,80}\b(?:now|no longer) (?:also |always |[a-z]{2,12}ly )?(?!ha(?:s|ve) to\b)[a-z]/i,
  ja: /^(?:現在|今)(?:で)?は[^。]{0,100}(?:ている|ています|れる|れます)[。)）]?\s*$/,
} as const;

/** Says that it is done already: "Added …", "It now refuses …", 「…を追加した。」 */
export const tellsDone = (text: string, language: Language): boolean =>
  done[language].test(text) || works[language].test(text);

const detects = {
  en: new RegExp(anyWord(en.noticing), 'i'),
  ja: new RegExp(anyOf(ja.noticing)),
} as const;
const mitigates = {
  en: new RegExp(anyWord(en.recovering), 'i'),
  ja: new RegExp(anyOf(ja.recovering)),
} as const;

type Of = { readonly language: Language; readonly strength: ActionStrength };

/** What an action is for where it does not say: to notice sooner, to suffer less, or that it cannot happen. */
export function kindOfAction(text: string, { language, strength }: Of): 'prevent' | 'detect' | 'mitigate' | null {
  if (strength === 'weak' || strength === 'vague') return null;
  if (strength === 'strong') return 'prevent';
  if (detects[language].test(text)) return 'detect';
  return mitigates[language].test(text) ? 'mitigate' : null;
}

/** What a weak action relies on: that people were told, look twice, read, or take care. */
export type Means = 'telling' | 'checking' | 'writing' | 'care';

const means: Readonly<Record<Language, readonly (readonly [Means, RegExp])[]>> = {
  en: [
    [
      'telling',
      /\b(?:train|retrain|educat|teach|coach|remind|tell|told|inform|announc|shar(?:e|ed|ing)|circulat|communicat|workshop|brief|e-?mail|meeting|session)\w*/i,
    ],
    [
      'checking',
      /\b(?:double|cross)[- ]check|\b(?:check|verif|review|approv|confirm|sign[- ]off|second pair|by eye|twice)\w*/i,
    ],
    [
      'writing',
      /\b(?:document|runbook|playbook|wiki|guide|guideline|polic(?:y|ies)|process|procedure|readme|note|manual|write|written)\w*/i,
    ],
  ],
  ja: [
    ['telling', /周知|教育|研修|共有|指導|勉強会|伝え|呼び掛け|呼びかけ|展開|投稿|朝礼|説明会|注意喚起|促/],
    ['checking', /チェック|確認|目視|承認|レビュー|指差|点検|読み合わせ/],
    ['writing', /手順|マニュアル|文書|明記|記載|追記|ドキュメント|ルール|規程|ガイドライン|runbook|README/i],
  ],
};

export const meansOf = (text: string, language: Language): Means =>
  means[language].find(([, words]) => words.test(text))?.[0] ?? 'care';

const looks = {
  en: /\b(?:investigat|explor|consider|look into|evaluat|assess|discuss|research|study|figure out|find out|determin|decid|think about|examin|analy[sz])\w*|\?\s*$/i,
  ja: /検討|調査|議論|協議|模索|精査|洗い出|可否/,
} as const;

/** To look into something, which ends in a decision and not in a change. */
export const looksInto = (text: string, language: Language): boolean => looks[language].test(text);

const promises = {
  en: /\b(?:we|our team)(?:'re| are|'ll| will)? (?:fully |firmly |always |also )?(?:committed to|strive to|striving to|do our best|doing our best|do everything|doing everything|work(?:ing)? hard|continue to (?:improve|learn|work)|take this (?:very )?seriously|learn from)\b[^.]*\b(?:again|future|prevent|avoid|better|reliab\w*|trust|improv\w*|recur\w*|learnings?)/i,
  ja: /(?:(?:ことの?)?(?:ない|無い|ならぬ|なりませぬ)よう|再発防止|再発の?防止|サービス(?:の|品質)?(?:の)?向上|信頼回復)[^。]{0,24}(?:努め|努力|取り組(?:んで|み)|尽力|尽くし|全力)/,
} as const;

/** "We are committed to doing better": a promise that names nothing to do. */
export const hollowPromise = (text: string, language: Language): boolean => promises[language].test(text);
