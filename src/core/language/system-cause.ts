import type { Language } from '../text/text.js';
import { systemNouns as english } from './en/causes.js';
import { groups, roles, soft } from './en/people.js';
import { systemNouns as japanese } from './ja/causes.js';
import { roles as japaneseRoles } from './ja/people.js';
import { anyOf, anyWord, withPlurals } from './words.js';

const nouns = anyWord(english);
const because = new RegExp(
  `\\b(?:because|since|as|due to|owing to|thanks to|which|that|reason\\b[^.;]{0,30}|caused by|when)\\b(?:[^.;]{0,60}?\\b(?:no|same|identical|similar|outdated|stale|old|missing|misleading|wrong) (?:\\w+ )?${nouns}|[^.;]{0,60}?${nouns}[^.;]{0,40}?\\b(?:not|no|never|n't|without|lack(?:s|ed|ing)?|missing|absen(?:t|ce)|only|same|identical|looked|looks|similar|accepted|accepts|allowed|allows|permitted|permits|showed|shows|displayed|still|outdated|stale|wrong|unclear|ambiguous|misleading|hidden|masked|muted|disabled|defaulted|defaults|ignored|hid|did|does|was|were|had|is|are|pointed|listed|lists|assumed|silently|failed|fails)\\b)`,
  'i',
);
const opens = new RegExp(
  `^\\W*(?:(?:this is|this was|that is|it is|that was)? ?because|the reason|at the time|there (?:was|were|is|are) no|nothing|no ${nouns}|neither|(?:the|our|its|this|that|its) (?:[\\w-]+ ){0,2}?${nouns} (?:[\\w-]+ ){0,3}?(?:not|no|never|only|accept\\w*|takes? any|took any|allow\\w*|show\\w*|was|were|did|does|had|is|are|lack\\w*|still|look\\w*|permit\\w*))`,
  'i',
);
const systemJa = anyOf(japanese);
// What people do or leave undone with a thing (一覧を確認せず) is no cause in it.
const becauseJa = new RegExp(
  `${systemJa}(?!を)[^。]{0,40}?(?:な(?:い|かった|く)|無(?:い|かった|く)|ず|不明|同じ|同色|似|古(?:い|く|かった)|旧|許可|可能|未整備|未設定|誤り|紛らわし|でき(?:る|た)状態|受け(?:付け|入れ)|のみ|だけ|まま)[^。]{0,12}(?:ため|ので|から|ことで|ことから)`,
);
const opensJa = new RegExp(
  `^[^。]{0,40}?(?:ため|から)(?:である|です|だ|。|$)|^(?:これは|背景|その背景|理由は|当時|なお、?当時|というのも)[^。]{0,20}${systemJa}|^[^。、]{0,12}${systemJa}(?:に|には|は|が|で)[^。]{0,30}(?:な(?:い|く|かった)|ず|同じ|同色|区別|表示され)`,
);

/** The sentence, or the one behind it, says what in the system made the act possible. */
export function systemCause(text: string, next: string | null, language: Language): boolean {
  if (language === 'ja') return becauseJa.test(text) || (next !== null && opensJa.test(next));
  return (
    because.test(text) ||
    text
      .split(/[;—–] /)
      .slice(1)
      .some((part) => opens.test(part)) ||
    (next !== null && opens.test(next))
  );
}

const peopleEn = new RegExp(anyWord([...withPlurals(roles), ...withPlurals(groups), ...withPlurals(soft)]), 'i');
const peopleJa = new RegExp(anyOf(japaneseRoles));

/** People are named by their work. */
export const namesPeople = (text: string, language: Language): boolean =>
  (language === 'ja' ? peopleJa : peopleEn).test(text);
