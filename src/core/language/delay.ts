import type { Language } from '../text/text.js';
import * as en from './en/delay.js';
import { obstacles as english, hint } from './en/obstacles.js';
import * as ja from './ja/delay.js';
import { obstacles as japanese } from './ja/obstacles.js';
import type { DelayReason } from './types.js';

type Cues = {
  readonly late: RegExp;
  readonly connective: RegExp;
  readonly reasons: readonly (readonly [DelayReason, RegExp])[];
};

const reasonNames = [
  'between-parties',
  'routing',
  'escalation',
  'access',
  'knowledge',
  'decision',
  'staffing',
  'closure',
  'execution',
  'triage',
  'detection',
  'diagnosis',
] as const;

const compile = (
  words: {
    readonly late: string;
    readonly connective: string;
    readonly reasons: Readonly<Record<DelayReason, string>>;
  },
  wrap: (source: string) => string,
): Cues => ({
  late: new RegExp(wrap(words.late), 'i'),
  connective: new RegExp(wrap(words.connective), 'i'),
  reasons: reasonNames.map((name) => [name, new RegExp(wrap(words.reasons[name]), 'i')] as const),
});

const cues: Readonly<Record<Language, Cues>> = {
  en: compile(en, (source) => `(?<![\\w-])(?:${source})`),
  ja: compile(ja, (source) => source),
};

/** Plans and conditions explain nothing that happened. */
const plan: Readonly<Record<Language, RegExp>> = {
  en: /^\W{0,6}(?:add|improve|implement|create|make|ensure|review|set|enable|fix|move|update|investigate|consider|reduce|document|write|automate|introduce|use|we (?:will|should|need|plan|must|are going)|should|todo|action)\b|\b(?:we|it|this|that|alerts?|monitoring) (?:will|should|need to|must|can)\b|\b(?:in (?:the )?future|so that|(?<!configured |meant |supposed |intended |designed )to (?:prevent|avoid)|next time)\b|\?\s*$|\b(?:users?|customers?|readers?|visitors?)\b[^.;]{0,40} (?:did not|didn['’]t) (?:notice|see|experience|feel)\b/i,
  ja: /(?:追加|導入|設定|実装|強化|整備|検討|見直し|改善|明文化)(?:する|を検討する|する予定|すること|すべき)?[。.)）]*$|(?:ように|よう)(?:する|します|改善|変更|修正|した)|(?:予定|ていきます|てまいります|すべき)(?:。|です|$)|防止|[?？]\s*$|今後|ずに済(?:ん|み)|していないか|なかったか/,
};

/** A past tense, or a state that held then. */
const happened =
  /(?:た|だった|でした|ました|ず|おり|ており|ていな|なかった)(?=[。、）)（(「」:：\s]|$|ため|ので|こと|が|の|から|と|点|状態|まま)|[一-鿿ァ-ヺーA-Za-z0-9][)）」]?(?:。|$)/;

/** The service's own work is late or slow, which is the harm and not the response. */
const slow: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:requests?|responses?|quer(?:y|ies)|pages?|sites?|websites?|apps?|shop|interface|e?mails?|messages?|webhooks?|deliver(?:y|ies)|jobs?|notifications?|transactions?|payments?|orders?|events?|replicas?|replication|builds?|latency|load times?|processing)\b[^.;]{0,40}\b(?:delay\w*|late|later|slow\w*|lag\w*|took|behind)\b/i,
  ja: /(?:処理|バッチ|配信|送信|表示|応答|通信|メール|レスポンス|ジョブ|帳票|反映|レプリケーション)[^。]{0,16}(?:遅|長引|時間がかか|時間を要)/,
};
const responding: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:we|us|our|team|on-?call|engineers?|nobody|no one|alert\w*|detect\w*|notic\w*|aware|diagnos\w*|debug\w*|investigat\w*|identif\w*|roll(?:ed|ing)? ?back|rollback|restor\w*|recover\w*|mitigat\w*|respon(?:se|d|ders?)|root cause)\b/i,
  ja: /検知|検出|発見|発覚|気(?:づ|付)|調査|特定|対応|復旧|切り分け|連絡|判断|担当|当番|着手|アラート|監視|問い?合わ?せ|障害/,
};

/**
 * Why detection or response took long, when a sentence explains it: something was late, a connective, and a reason (D1 to D12).
 * "The response was late" without a reason explains nothing. `true`: explained, but by no reason of the list.
 */
export function delayCue(text: string, language: Language): DelayReason | true | null {
  const { late, connective, reasons } = cues[language];
  if (language === 'ja' && !happened.test(text)) return null;
  // In this order for speed alone.
  if (!connective.test(text) || !late.test(text) || plan[language].test(text)) return null;
  if (slow[language].test(text) && !responding[language].test(text)) return null;
  return reasons.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

type Frames = { readonly hint: RegExp; readonly byReason: readonly (readonly [DelayReason, RegExp])[] };

const framesOf = (
  obstacles: Readonly<Partial<Record<DelayReason, readonly string[]>>>,
  edge: string,
  hint: string,
): Frames => ({
  hint: new RegExp(hint, 'i'),
  byReason: Object.entries(obstacles).map(([name, frames]) => [
    name as DelayReason,
    new RegExp(`${edge}(?:${frames.join('|')})`, 'i'),
  ]),
});

const frames: Readonly<Record<Language, Frames>> = {
  en: framesOf(english, '(?<![\\w-])', hint),
  ja: framesOf(japanese, '', ''),
};

/** Says what tends to happen, or ought to. */
const habit = /(?:する|なる|れる|ある|いく|しまう|べき(?:だ|である|だった)?|える|しい)[。）」)]*$/;

/** What stood in the way of the response, when a sentence tells it by itself: who was not there, what did not sound. */
export function responseObstacle(text: string, language: Language): DelayReason | null {
  const { hint: some, byReason } = frames[language];
  if (!some.test(text) || plan[language].test(text)) return null;
  if (language === 'ja' && habit.test(text)) return null;
  return byReason.find(([, frame]) => frame.test(text))?.[0] ?? null;
}

/**
 * What a list of things that went wrong says of the response, where neither lateness nor a connective has to be said
 * again: "No on-call escalation path", 「夜間の連絡体制がなかった」.
 */
export function delayFactor(text: string, language: Language): DelayReason | null {
  const { late, reasons } = cues[language];
  if (plan[language].test(text)) return null;
  const reason = reasons.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  return reason !== null && (late.test(text) || (language === 'en' && obstacle.test(text))) ? reason : null;
}

/** Something was not there, not clear or not easy. Japanese says so with words that are in its list of lateness. */
const obstacle =
  /\b(?:no|not|never|nobody|none|lack(?:ed|ing)?|missing|without|unable|unclear|hard|difficult(?:y|ies)?|confus\w+|trouble|insufficient|wrong|fail\w*|too|only|unavailable|challenging|slow\w*|long)\b|n['’]t\b/i;

const notLate: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not late|no (?:significant |notable |undue |avoidable )?delays?|without (?:any )?delay|on time|within (?:the |our |its )?(?:target|objective|sl[ao])|as fast as|no part of the response was (?:late|slow)|nothing (?:was )?(?:late|slow))\b/i,
  ja: /遅延(?:は)?(?:な(?:し|く|い|かった)|ありません|ございません)|遅れ(?:は|て)?(?:な(?:し|く|い|かった)|いな|いません|ありません)|目標(?:時間|値)?(?:以内|内)|基準(?:時間)?(?:以内|内)|速やかに検知|時間を要し(?:ていな|ていませ|た(?:点|箇所)は(?:な|あり))/,
};
const figure = /\d+\s*(?:s|sec\w*|m|min\w*|h|hours?|秒|分|時間)\b|\d+\s*(?:秒|分|時間)/i;

/** The sentence says, with figures, that nothing was late. */
export function notLateCue(text: string, language: Language): boolean {
  return notLate[language].test(text) && figure.test(text.normalize('NFKC'));
}

const whyLate: Readonly<Record<Language, RegExp>> = {
  en: /\bwhy\b.{0,60}\b(?:late|long|slow|detect\w*|notic\w*|aware|alert\w*|caught|catch|page[ds]?|sooner|earlier)\b.*\?\W*$/i,
  ja: /(?:なぜ|何故|どうして).{0,40}(?:気づ|気付|検知|検出|発見|発覚|遅|時間を|時間が|長引).{0,20}[かのた]\W*$/,
};

/** Asks why something was not noticed, or took long: the next sentence is the answer. */
export const asksWhyLate = (text: string, language: Language): boolean => whyLate[language].test(text);
