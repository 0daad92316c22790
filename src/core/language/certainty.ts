import type { Language } from '../text/text.js';
import type { Certainty } from './types.js';

type Marks = readonly (readonly [Certainty, RegExp])[];

/** A mark is a word of its own: in brackets, behind a separator, or first or last in the text. */
const mark = (words: string): string => `(?:^|[([{·•|:;,.—–-])\\s*(?:${words})\\s*(?:$|[)\\]}·•|:;,.—–-])`;

const marks: Readonly<Record<Language, Marks>> = {
  en: [
    [
      'unknown',
      new RegExp(
        [
          mark(
            '(?:still |as yet |currently )?(?:unknown|unclear|undetermined|under investigation|tbd|not (?:yet )?known)',
          ),
          '\\b(?:cause|reason|trigger|origin|why|how)\\b[^.]{0,60}\\b(?:is|are|was|were|remains?|remained)\\b (?:still |as yet |currently |yet )*(?:unknown|unclear|undetermined|not (?:yet |fully |entirely )*(?:known|clear|understood|determined|identified|established|found)|(?:being|under) investigat)',
          "\\b(?:do not|don't|did not|don’t|could not|couldn't|couldn’t|cannot|can't|unable to|have not|haven't|haven’t) (?:yet |currently |fully |been able to )*(?:know|determine[d]?|identif(?:y|ied)|establish(?:ed)?|find|found|explain(?:ed)?|pinpoint(?:ed)?) (?:the |what |why |a |its |how |exactly )+(?:exact |root |precise |underlying |true |actual )*(?:cause|reason|caused|trigger|this|it|happened)?",
          '\\bno (?:root )?cause (?:has been|was|could be|is) (?:yet )?(?:found|identified|determined|known|established)',
        ].join('|'),
        'i',
      ),
    ],
    [
      'assumed',
      new RegExp(
        [
          mark('assumed|suspected|presumed|likely|probably|hypothesis|unconfirmed|not confirmed'),
          '\\b(?:most likely|probably|presumably|possibly|likely|perhaps|apparently|unconfirmed|hypothes[ei]s|suspected|suspicion)\\b',
          '\\b(?:we|i|our) (?:currently |still |now )?(?:suspect|believe|assume|presume|think|suspicion)\\b',
          '\\b(?:is|was|are|were|it is) (?:believed|assumed|suspected|thought|presumed) (?:to|that)\\b',
          '\\b(?:seems?|appears?|appeared|seemed) (?:to|that|likely)\\b|\\b(?:may|might|could) (?:well )?have\\b',
        ].join('|'),
        'i',
      ),
    ],
    [
      'confirmed',
      new RegExp(
        `${mark('confirmed|verified|proven|reproduced')}|\\b(?:we|was|were|is|been|has) (?:have |been |since |now )*(?:confirmed|verified|reproduced|proven|established)\\b`,
        'i',
      ),
    ],
  ],
  ja: [
    [
      'unknown',
      /(?:原因|理由|詳細|要因|経緯)[^。]{0,12}(?:不明|わかって(?:い|おり)|分かって(?:い|おり)ま?せん|未特定|特定(?:でき|に至)|判明して(?:い|お)|解明(?:でき|に至)|調査中|究明中|確認中)|(?:^|[(（・、。:：|·])\s*(?:原因)?(?:不明|調査中|未特定|究明中|未確認)\s*(?:$|[)）・、。:：|·])|特定(?:でき|に至)(?:て(?:い|おり)?)?(?:な|ませ|らな|りませ|って(?:い|おり)(?:な|ませ))/,
    ],
    [
      'assumed',
      /推定|推測|推察|(?:と|が)(?:考えられ|思われ|見られ|みられ|疑われ)|可能性(?:が|は|も)(?:高|あ|否定|考え)|おそらく|恐らく|たぶん|仮説|未確定|と(?:思|考え)(?:います|う|える)|とみて(?:い|お)|ではないか|模様|かもしれ/,
    ],
    [
      'confirmed',
      /確定|確認済|検証済|実証済|再現(?:を|に)?(?:確認|成功|済)|裏付け|(?:を|が)(?:確認(?:した|しました|され)|特定(?:した|しました|され))/,
    ],
  ],
};

/** How sure a text is of what it states; `null` when it does not say. */
export function certaintyOf(text: string, language: Language): Certainty | null {
  return marks[language].find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
