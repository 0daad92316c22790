import type { Language } from '../text/text.js';
import * as en from './en/prevention.js';
import * as ja from './ja/prevention.js';
import { anyOf, anyWord, verbForms } from './words.js';

const verbs = en.improving.map(verbForms);
const bases = anyWord(verbs.map(({ base }) => base));
const pasts = anyWord(verbs.flatMap(({ past }) => past));
const gerunds = anyWord(verbs.flatMap(({ all }) => all.slice(-1)));
const adverbs =
  '(?:(?:also|now|since|already|then|soon|therefore|all|both|be|to|additionally|immediately|currently|further|next) ){0,3}';

const english = {
  purpose: new RegExp(anyWord(en.purposes), 'i'),
  promise: new RegExp(
    `\\b(?:we|i|team|engineers?)(?:'ll|’ll| will| shall| (?:are|am|is) going to| plan to| intend to| need to| must| have to| want to| should|'d like to| (?:are|is) planning to| agreed to| (?:have )?decided to) ${adverbs}(?:${bases}|(?:be )?${gerunds})`,
    'i',
  ),
  going: new RegExp(`\\b(?:we|i)(?:'re|’re| are|'m|’m| am) ${adverbs}${gerunds}`, 'i'),
  planned: new RegExp(`\\b(?:will|shall|to|must|should) be ${adverbs}${pasts}`, 'i'),
  done: new RegExp(
    `\\b(?:we|i)(?:'ve|’ve| have| has|) ${adverbs}${pasts}|\\b(?:has|have|was|were) (?:now |since |also |already )*(?:been )?${pasts}`,
    'i',
  ),
  soon: /\b(?:updates?|more information|further information|details|apologi\w+|keep you|status page|refunds?|credits?|blog post|write-?up)\b/i,
};

const acts = anyOf(ja.improving);
const japanese = {
  purpose: new RegExp(anyOf(ja.purposes)),
  prevent: /再発(?:の)?防止(?:策)?(?:として|のため|に向け|を目的|は)|再発(?:を防|しな)|恒久(?:対策|対応)(?:として|は)/,
  labelled: new RegExp(
    `再発防止(?:策)?[^。:：]{0,24}[:：][^。]{0,120}${acts}|(?:必ず|常に)[^。]{0,60}${acts}[^。]{0,10}する`,
  ),
  planned: new RegExp(
    `${acts}[^。]{0,14}(?:する(?:予定|こと(?:と|に))|(?:予定|計画|方針)(?:です|であ|。|$|で)|して(?:まいり|参り|いき|いく|行き)|いたします|致します|します|する。?$|を行(?:う|い)|を進め)`,
  ),
  done: new RegExp(
    `${acts}[^。]{0,14}(?:した|しました|いたしました|済み|済。?$|を実施|を行(?:った|いました)|完了|し、)`,
  ),
  hollow: /ご(?:報告|連絡|案内)|お知らせ|お詫び|お願い|努め|ご不便|ご迷惑をおかけしており/,
};

/** A commitment, or something done, that prevents, detects or limits a recurrence, told in prose. */
export function preventionCue(text: string, language: Language): boolean {
  if (language === 'ja') {
    if (japanese.prevent.test(text) && (japanese.planned.test(text) || japanese.done.test(text))) return true;
    if (japanese.labelled.test(text)) return true;
    if (japanese.hollow.test(text)) return false;
    return japanese.purpose.test(text) && (japanese.planned.test(text) || japanese.done.test(text));
  }
  if (english.soon.test(text)) return false;
  if (english.promise.test(text) || english.going.test(text)) return true;
  return english.purpose.test(text) && (english.planned.test(text) || english.done.test(text));
}

/** Says what was or will be changed for good: where the fix is told, that prevents a recurrence. English tells repairs the same way. */
export function changeCue(text: string, language: Language): boolean {
  return language === 'ja' && !japanese.hollow.test(text) && (japanese.done.test(text) || japanese.planned.test(text));
}
