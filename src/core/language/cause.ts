import type { Language } from '../text/text.js';
import * as en from './en/cause.js';
import * as ja from './ja/cause.js';
import { anyOf, anyWord } from './words.js';

const english = {
  open: new RegExp(`${anyWord(en.openCause)}|\\?\\s*$`, 'i'),
  named: /\b(?:root |main |primary |underlying |immediate |direct |proximate |actual |likely |probable |exact |contributing )*(?:causes?|triggers?|culprit|contributing factors?)\b(?: (?:of|for|behind) [^.:;]{1,90}?)?(?:,? (?:then|therefore|here))? ?(?:was|were|is|are|turned out|appears?|seems?|lies|lay|being|:|=|—|–)/i,
  by: new RegExp(anyWord(en.causedBy), 'i'),
  to: new RegExp(anyWord(en.leadsTo), 'i'),
  because: /\b(?:because|since|as|so|when|after)\b/i,
  effect: new RegExp(anyWord(en.effects), 'i'),
};

const japanese = {
  open: new RegExp(`${anyOf(ja.openCause)}|[?？]\\s*$|でしょうか`),
  named: new RegExp(`${anyOf(ja.causeNames)}(?:は|が(?:判明|明らか)|として|:|：|と(?:なった|なり|考え|推定|判断|見|み|特定|断定|し)|で(?:あ|す|した|は)|です|である)|(?:が|に)${anyOf(ja.causeNames)}|を(?:引き起こ|招|誘発)|に由来|が引き金`),
  joined: new RegExp(`${anyOf(ja.connectives)}[^。]{0,80}${anyOf(ja.effects)}`),
};

/** The sentence states what caused the incident (not: that the cause is unknown). */
export function causeCue(text: string, language: Language): boolean {
  if (language === 'ja') return !japanese.open.test(text) && (japanese.named.test(text) || japanese.joined.test(text));
  if (english.open.test(text)) return false;
  if (english.named.test(text)) return true;
  if (!english.effect.test(text)) return false;
  return english.by.test(text) || english.to.test(text) || /\bbecause\b/i.test(text);
}
