import type { Language } from '../text/text.js';
import * as en from './en/prevention.js';
import * as ja from './ja/prevention.js';
import { strengthOf } from './strength.js';
import { anyOf, anyWord, verbForms, withPlurals } from './words.js';

const verbs = en.improving.map(verbForms);
/** To look at something goes on during the incident too. */
const watching = new Set(en.watching);
const bases = anyWord(verbs.map(({ base }) => base));
const pasts = anyWord(verbs.flatMap(({ past }) => past));
const presents = anyWord(verbs.flatMap(({ all }) => all.slice(1, 2)));
const gerunds = anyWord(verbs.filter(({ base }) => !watching.has(base)).flatMap(({ all }) => all.slice(-1)));
const safeguards = anyWord(withPlurals(en.safeguards));
const adverbs =
  '(?:(?:also|now|since|already|then|soon|therefore|all|both|be|to|additionally|immediately|currently|further|next) ){0,3}';

const created =
  '(?:added|introduced|implemented|built|written|wrote|created|set up|put in place|configured|installed|deployed|put)';

const english = {
  purpose: new RegExp(anyWord(en.purposes), 'i'),
  promise: new RegExp(
    `\\b(?:we|i|team|engineers?)(?:'ll|’ll| will| shall|(?:'re|’re|'m|’m| are| am| is) going to| plan to| intend to| need to| must| have to| want to| should|'d like to| (?:are|is) planning to| agreed to| (?:have )?decided to) ${adverbs}(?:${bases}|(?:be )?${gerunds})|\\b(?:our|the) (?:next step|plan|intention|goal) is to ${adverbs}${bases}`,
    'i',
  ),
  going: new RegExp(
    `\\b(?:(?:we|i)(?:'re|’re| are|'m|’m| am)|(?:the|our) (?:[\\w-]+ )?team is|engineers are) ${adverbs}${gerunds}`,
    'i',
  ),
  planned: new RegExp(`\\b(?:will|shall|to|must|should) be ${adverbs}${pasts}`, 'i'),
  done: new RegExp(
    `\\b(?:we|i)(?:'ve|’ve| have| has|) ${adverbs}${pasts}|\\b(?:has|have|was|were) (?:now |since |also |already )*(?:been )?${pasts}`,
    'i',
  ),
  /** What was put there keeps guard from now on. */
  guarded: new RegExp(
    `${safeguards}\\b[^.;]{0,60} (?:(?:has|have) (?:now |since |also |already )*been (?:${pasts}|in place)|(?:is|are) (?:now|already) (?:${pasts}|in place)|(?:was|were) ${pasts}[^.;]{0,40} (?:after|following|since|as a result|as a consequence)\\b)`,
    'i',
  ),
  guarding: new RegExp(
    `\\b(?:we|i)(?:'ve|’ve| have| also| have also| have since| have now| now|) (?:since |now |also )?${created} (?:[\\w-]+ ){0,5}${safeguards}|\\ba new (?:[\\w-]+ ){0,3}${safeguards}[^.;]{0,30} (?:now|fails?|blocks?|rejects?|refuses?|alerts|pages|warns|stops|has been|will)\\b`,
    'i',
  ),
  onward: /\b(?:since then|from now on|going forward|henceforth|from today)\b/i,
  changed: new RegExp(
    `\\bnow (?:also |always |automatically )?(?:${presents})|\\b(?:is|are) now (?:also |always |automatically )?(?:${pasts})`,
    'i',
  ),
  over: /\b(?:now|no longer) (?:\w+ ){0,2}(?:resolved|restored|recovered|recovering|health\w*|stable|operational|available|work(?:s|ing)?|serv(?:es|ing)|back|running|online|up|fixed|closed|complete\w*|fully|normal\w*|affected|impacted|see(?:s|ing)?|experienc\w+|return\w*|fail\w*|exists?|responding|know|clear|understand)\b/i,
  past: /\b(?:last (?:year|month|week|quarter|spring|summer|autumn|fall|winter)|(?:years?|months?|weeks?|days?) (?:ago|earlier|before)|previous(?:ly)?|originally|in (?:19|20)\d\d|during the (?:incident|outage)|at the time|while)\b/i,
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
    `${acts}[^。]{0,14}(?:する(?:予定|こと(?:と|に))|(?:予定|計画|方針)(?:です|であ|。|$|で)|して(?:まいり|参り|いき|いく|行き)|され(?:る|ます)|いたします|致します|します|する。?$|を行(?:う|い)|を進め)`,
  ),
  done: new RegExp(
    `${acts}[^。]{0,14}(?:した|しました|いたしました|済み|済。?$|を実施|を行(?:った|いました)|完了|し、)`,
  ),
  guarded: new RegExp(
    `${anyOf(ja.safeguards)}[^。]{0,12}(?:追加|導入|設定|実装|新設|整備|設け|組み込)[^。]{0,6}(?:した|しました|いたしました|済|する|します|しています|予定|た。|ました)`,
  ),
  scheduled: new RegExp(
    `${anyOf(ja.rebuilding)}(?:する|を(?:行う|実施する|進める)|の)?(?:予定|計画)|(?:導入|実装|構築|自動化)済み|(?:月|来週|来月|来期|年内|年度内|次回|四半期)[^。]{0,8}(?:まで|中)に[^。]{0,40}${anyOf(ja.rebuilding)}(?:する|します|いたします)`,
  ),
  so: /ように(?:した|しました|します|いたします|しています|変更した|変更しました|改め)|よう、[^。]{0,60}(?:変更|修正|改修|改め|見直|自動化|設定)[^。]{0,6}(?:した|しました|する|します)/,
  past: /昨年|以前|従来|前回|当時|かつて|\d{4}年に|障害中|復旧のため|一時的に/,
  hollow: /ご(?:報告|連絡|案内)|お知らせ|お詫び|お願い|努め|ご不便|ご迷惑をおかけしており/,
};

/** A commitment, or something done, that prevents, detects or limits a recurrence, told in prose. */
export function preventionCue(text: string, language: Language): boolean {
  if (language === 'ja') {
    if (japanese.prevent.test(text) && (japanese.planned.test(text) || japanese.done.test(text))) return true;
    if (japanese.labelled.test(text)) return true;
    if (japanese.hollow.test(text)) return false;
    if (!japanese.past.test(text) && lastsJapanese(text)) return true;
    return japanese.purpose.test(text) && (japanese.planned.test(text) || japanese.done.test(text));
  }
  if (english.soon.test(text)) return false;
  if (english.promise.test(text) || english.going.test(text)) return true;
  if (english.purpose.test(text) && (english.planned.test(text) || english.done.test(text))) return true;
  return lastsEnglish(text);
}

/** A safeguard was put there, something is rebuilt by a date, or it works in another way from now on. */
const lastsJapanese = (text: string): boolean =>
  japanese.guarded.test(text) || japanese.scheduled.test(text) || japanese.so.test(text);

/** Something works in another way from now on, and what is new stops or shows the fault. */
function lastsEnglish(text: string): boolean {
  if (english.past.test(text) || english.over.test(text)) return false;
  if (english.guarded.test(text) || english.guarding.test(text)) return true;
  if (english.purpose.test(text) && /\bnow\b/i.test(text)) return true;
  if (!english.onward.test(text) && !english.changed.test(text)) return false;
  const strength = strengthOf(text, 'en');
  return strength === 'strong' || strength === 'medium';
}

/** Says what was or will be changed for good: where the fix is told, that prevents a recurrence. English tells repairs the same way, unless the fault cannot come back. */
export function changeCue(text: string, language: Language): boolean {
  if (language === 'en') return barred.test(text);
  return !japanese.hollow.test(text) && (japanese.done.test(text) || japanese.planned.test(text));
}

const barred =
  /\b(?:ensur|guarante|so that|mean|mak|prevent)\w*\b[^.]{0,60} (?:cannot|can['’]t|can no longer|no longer possible|impossible)\b|\b(?:is|are) (?:now |automatically )*(?:blocked|rejected|refused|validated|enforced|capped|prevented|disallowed)\b/i;
