import type { Language } from '../text/text.js';
import * as en from './en/cause.js';
import * as ja from './ja/cause.js';
import { anyOf, anyWord } from './words.js';

const english = {
  open: new RegExp(`${anyWord(en.openCause)}|\\?\\s*$`, 'i'),
  named:
    /\b(?:root |main |primary |underlying |immediate |direct |proximate |actual |likely |probable |exact |contributing )*(?:causes?|triggers?|culprit|contributing factors?)\b(?: (?:of|for|behind) [^.:;]{1,90}?)?(?:,? (?:then|therefore|here))? ?(?:was|were|is|are|turned out|appears?|seems?|lies|lay|being|:|=|—|–)/i,
  explicit: new RegExp(anyWord(en.explicitCause), 'i'),
  by: new RegExp(anyWord(en.causedBy), 'i'),
  to: new RegExp(anyWord(en.leadsTo), 'i'),
  effect: new RegExp(anyWord(en.effects), 'i'),
};

const japanese = {
  open: new RegExp(`${anyOf(ja.openCause)}|[?？]\\s*$|でしょうか`),
  named: new RegExp(
    `${anyOf(ja.causeNames)}(?:は|が(?:判明|明らか)|として|:|：|と(?:なった|なり|考え|推定|判断|見|み|特定|断定|し)|で(?:あ|す|した|は)|です|である)|(?:が|に)${anyOf(ja.causeNames)}|を(?:引き起こ|招|誘発)|に由来|が引き金`,
  ),
  reason: new RegExp(anyOf(ja.connectives)),
  joined: new RegExp(`${anyOf(ja.connectives)}[^。]{0,80}${anyOf(ja.effects)}`),
};

/** The sentence states what caused the incident (not: that the cause is unknown). */
export function causeCue(text: string, language: Language): boolean {
  if (language === 'ja') return !japanese.open.test(text) && (japanese.named.test(text) || japanese.joined.test(text));
  if (english.open.test(text)) return false;
  if (english.named.test(text) || english.explicit.test(text)) return true;
  if (!english.effect.test(text)) return false;
  return english.by.test(text) || english.to.test(text) || /\bbecause\b/i.test(text);
}

const found = {
  en: /\b(?:identif|f(?:ind|ound)|discover|reali[sz]e|determin|turn(?:s|ed) out|conclud|confirm|trac(?:ed|ing)|notic|understood|learn(?:ed|t)|seems?|appears?|looks like)/i,
  ja: /判明|特定|突き止|分かっ|わかっ|確認|発覚|推定|考えら/,
};

/** What an entry of a timeline must say to state the cause: name it as one, or tell that it was found. */
export function causeFound(text: string, language: Language): boolean {
  const { open, named } = language === 'ja' ? japanese : english;
  if (open.test(text)) return false;
  return named.test(text) || (found[language].test(text) && causeCue(text, language));
}

/** "because", "we determined that …", or an act with what came of it: "…, reducing capacity". */
const told =
  /\bbecause\b|\b(?:determin|f(?:ind|ound)|discover|identif|conclud|reali[sz])\w*(?: out)? that\b|, (?:thus |thereby )?(?:reducing|breaking|taking|making|leaving|blocking|filling|overloading|dropping|removing|deleting|stopping|locking|exposing)\b/i;

/** The sentence gives a reason for something: where the incident itself is told, that is its cause. */
export function reasonCue(text: string, language: Language): boolean {
  if (language === 'ja') return causeCue(text, language) || japanese.reason.test(text);
  if (english.open.test(text)) return false;
  return english.named.test(text) || english.by.test(text) || english.to.test(text) || told.test(text);
}
