import { certaintyOf } from '../language/index.js';
import { contains, type Language } from '../text/text.js';
import { excusable } from './blame.js';
import type { Blame } from './blame-types.js';
import type { Report, Sentence } from './report.js';

/** The sentence calls what it tells the trigger, or says that it set the incident off. */
const trigger: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:immediate |direct |proximate )?(?:trigger|triggering event|initiating event)s?(?: was| were| is|:)|\b(?:immediate|direct|proximate) cause\b|\b(?:outage|incident|failure|problem|issue|crash|downtime|disruption|event|it|this) (?:\w+ ){0,3}(?:triggered|set off) (?:by|when)\b/i,
  ja: /^[^。、]{0,12}(?:直接(?:の|的な)?原因|引き金|契機|きっかけ|誘因|発端)(?:は|：|:)|を(?:引き金|契機|きっかけ|発端)(?:に|として)|が(?:引き金|契機|きっかけ|発端)(?:に|と|で)[^。]{0,24}(?:発生|停止|障害|起き|起こ)/,
};
const root: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:root|underlying|deeper|fundamental|systemic) (?:root )?(?:causes?|problems?|issues?|reasons?)\b/i,
  ja: /根本(?:の|的な)?(?:原因|要因)|真因|背景(?:には|に|として|要因)|構造的/,
};

type Facts = Pick<Report, 'causes' | 'sections' | 'sentences'>;

/** Blame on what only set it off is softer where the report states a root cause that is no person. */
export function softenTriggers(blame: readonly Blame[], facts: Facts): readonly Blame[] {
  let stated: boolean | null = null;
  return blame.map((one) => {
    if (one.soft || !excusable.has(one.category) || !isTrigger(one, facts)) return one;
    stated ??= statesRoot(blame, facts);
    return stated ? { ...one, soft: true, softenedBy: 'trigger' } : one;
  });
}

function isTrigger({ sentence: { start }, language }: Blame, { causes, sentences }: Facts): boolean {
  const entry = causes.find(({ range }) => contains(range, start));
  if (entry?.kind) return entry.kind === 'trigger';
  const sentence = sentences.find(({ range }) => range.start === start);
  return sentence !== undefined && trigger[language].test(sentence.text) && !root[language].test(sentence.text);
}

/** Some entry or sentence that states the root cause blames nobody, and does not say that it is unknown. */
function statesRoot(blame: readonly Blame[], { causes, sections, sentences }: Facts): boolean {
  const clean = ({ range, text }: { range: Sentence['range']; text: string }, language: Language): boolean =>
    certaintyOf(text, language) !== 'unknown' && !blame.some(({ sentence }) => contains(range, sentence.start));
  const language = sentences[0]?.language ?? 'en';
  if (causes.some((cause) => cause.kind === 'root' && clean(cause, language))) return true;
  return sentences.some((sentence) => {
    const { text, place, section } = sentence;
    if (place === 'heading' || trigger[sentence.language].test(text) || !clean(sentence, sentence.language))
      return false;
    if (root[sentence.language].test(text)) return true;
    const open = sections[section];
    return open?.roles[0] === 'cause' && root[sentence.language].test(open.heading) && says.test(text);
  });
}

const says = /(?:\S+\s+){3}\S|[ぁ-ヺ一-鿿]{8}/;
