import type { Language } from '../text/text.js';
import * as en from './en/cause.js';
import * as ja from './ja/cause.js';
import { anyOf, anyWord } from './words.js';

const english = {
  // "This report examines the root cause of …" announces it.
  open: new RegExp(
    `${anyWord(en.openCause)}|\\?\\s*$|\\b(?:post-?mortem|document|report|write-?up|page|section|retrospective)\\b[^.]{0,40} (?:examin|describ|explain|summari|cover|outlin|discuss|present|detail)\\w*`,
    'i',
  ),
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

const harm =
  '(?:outage|incident|issue|problem|downtime|disruption|failure|interruption|maintenance|degradation|error)s?';
/** The harm as the cause of more harm: what came of the outage says nothing of why it came. */
const aftermath: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `\\b(?:because of|due to|as a (?:result|consequence) of|owing to|on account of|caused by|resulting from) (?:the|(?:this|these|our) (?:[\\w-]+ ){0,2})? ?${harm}\\b(?! (?:in|with|on|of|where|that)\\b)|\\b(?:the|this) (?:[\\w-]+ ){0,2}${harm} (?:has |had |have )?(?:also )?(?:caused|causes|led to|resulted in|meant|prevented|triggered)\\b(?! by)|\\b(?:because|since|as) (?:the |our )?(?:[\\w-]+ ){1,3}(?:was|were|is|are|went) (?:down|unavailable|offline|unreachable|inaccessible)\\b|\\b(?:inconvenience|trouble|disruption|harm|problems|issues|concern|frustration)\\b[^.;]{0,20} caused\\b`,
    'gi',
  ),
  ja: /(?<![一-鿿ァ-ヺーA-Za-z])(?:本|この|当該|上記の?|今回の)?(?:障害|事象|影響|トラブル|サービス停止|復旧作業|復旧|メンテナンス)(?:発生)?(?:のため|により|によって|に伴い|の影響で|を受け)|(?:再起動|切り?戻し|切り?替え|修正|対応|対処|復元|ロールバック|増強|適用)[^。、]{0,10}(?:により|によって|ことで)、?[^。]{0,30}(?:復旧|解消|回復|復帰|収束|正常)/g,
};

/** "This led to …": the cause is what was told before, if anything was. */
const anaphora: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:because of|due to|as a (?:result|consequence) of) (?:this|that|these|it)\b|^\W*(?:this|that|these|it) (?:has |had |have )?(?:also )?(?:caused|causes|led to|resulted in|meant|prevented|triggered)\b/gi,
  ja: /(?:これ|それ|こ|そ)の?(?:影響|ため|結果)?(?:により|によって|のため|に伴い|で、)/g,
};

/** How causes are looked for in general: no cause of this incident. */
const method: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:root[- ]cause analys[ie]s|RCAs?|(?:five|5) whys|causal analysis|fault tree analysis)\b(?: \([^)]{1,12}\))? (?:asks?|is|are|aims?|seeks?|starts?|helps?|means|looks?|tries|works?|focus\w*|should|begins?|digs?|describes)\b/i,
  ja: /(?:根本原因分析|原因分析|なぜなぜ分析|RCA|５つのなぜ|5つのなぜ)(?:と|で)?は[^。]{0,80}(?:手法|方法|問い|問う|探|掘り下げ|分析する|明らかにする|目的)/,
};

/** The sentence explains how causes are found, not what this one was. */
export const tellsMethod = (text: string, language: Language): boolean => method[language].test(text);

/** The text without what it says of the aftermath. */
const before = (text: string, language: Language): string => text.replace(aftermath[language], ' ');

/** The sentence states what caused the incident (not: that the cause is unknown). */
export function causeCue(whole: string, language: Language): boolean {
  if (tellsMethod(whole, language)) return false;
  const text = before(whole, language);
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

/** The sentence gives a reason for something: where the incident itself is told, that is its cause. `opens`: nothing was told before it. */
export function reasonCue(whole: string, language: Language, opens: boolean): boolean {
  if (tellsMethod(whole, language)) return false;
  const text = before(opens ? whole.replace(anaphora[language], ' ') : whole, language);
  if (chain[language].test(text) && !(language === 'en' ? english : japanese).open.test(text)) return true;
  if (language === 'ja') return causeCue(text, language) || japanese.reason.test(text);
  if (english.open.test(text)) return false;
  return english.named.test(text) || english.by.test(text) || english.to.test(text) || told.test(text);
}

const culprit =
  '(?:push|deploy(?:ment)?|release|update|upgrade|change|migration|commit|patch|bug|typo|defect|race condition|misconfiguration|script|(?:cron )?job|query|version|regression|leak|deadlock|loop|config(?:uration)?|regex|expression|setting|flag|rule|disk|volume|partition|cache|index|log rotation|lock|pool|dependency|library|hardware|switch|router|cable|power supply)';
/** An act or a defect, and what it did: where the incident is told, that is its cause. */
const chain: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    [
      `\\b${culprit}s? (?:[\\w-]+ ){0,6}(?:also )?(?:removed|deleted|dropped|changed|broke|blocked|made|exhausted|overwhelmed|filled up|flooded|overloaded|overwrote|disabled|corrupted|allocates?|locked|rejected|introduced|consumed|used up|ate|ran out|failed silently|was never|were never|stopped working)\\b`,
      '\\b(?:certificate|cert|token|key|domain|licen[cs]e|credential|password|secret|lease)s?\\b(?: [\\w-]+){0,5} (?:expired|lapsed|been revoked|was revoked)\\b|\\bexpired (?:[\\w-]+ )?(?:certificate|cert|token|key|domain|licen[cs]e|credential|password|secret)s?\\b',
      '\\b(?:began|started|occurred|happened|failed|broke|went down|stopped)(?: \\w+)? (?:when|after|because) (?:an?|the|our|one|two|several) (?!alert|alarm|page|team|engineer|customer|user|on-?call|monitor|fix)',
      "^(?!.{0,160}\\b(?:was|were|is|are|went) (?:down|unavailable|offline|unreachable|inaccessible)\\b.{0,80}, so).{10,200}, (?:and )?(?:so|therefore) (?:\\w+ ){1,6}(?:could not|couldn['’]t|failed|stopped|timed out|were unable|was unable|crashed)\\b",
      `\\b(?:deleting|removing|renaming|upgrading|updating|changing|deploying|enabling|disabling|restarting|migrating|adding|moving|merging) (?:[\\w-]+ ){1,6}(?:also |then |in turn )?(?:removed|deleted|broke|blocked|made|exhausted|overloaded|took|dropped|stopped|triggered|locked)\\b`,
    ].join('|'),
    'i',
  ),
  ja: /(?:設定|更新|変更|削除|リリース|配布|配信|証明書|ディスク|メモリ|ログ|上限|再試行|リトライ|ジョブ|バージョン|ライブラリ|経路|既定値|電源|不備|誤り|バグ|期限|容量|クエリ|ロック|接続数|アクセス|負荷|キャッシュ|世代管理|マイグレーション|移行|スクリプト)[^。、]{0,20}(?:され|消え|止まっ|止まり|変わ|切れ|壊れ|満杯|枯渇|不足し|集中し|急増し|増え|残|漏れ|失敗し|無効|外れ|重なり|溢れ|誤って|なく)[^。、]{0,6}(?:おり|て|で|、|際)、?[^。]{0,60}(?:止ま|停止|でき(?:な|ず)|失敗|落ち|エラー|満杯|枯渇|急増|デッドロック|消え|不足|拒否|遅延|クラッシュ|不能|繋がら|つながら)/,
};
