import { namesPeople, type Subject } from '../language/index.js';
import type { Report, Sentence } from '../report/report.js';

const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What the report says elsewhere that a named person does: "Ann (DBA)", "Incident commander: Ann", 佐藤（運用担当）. */
export function roleOf(sentence: Sentence, { kind, range }: Subject, { sentences }: Report): string | null {
  if (kind !== 'person' || !range) return null;
  const name = /[^は、:：\s][^は、:：]*$/.exec(sentence.text.slice(range.start, range.end).trim())?.[0];
  if (!name || /^(?:he|she|彼|彼女)$/i.test(name)) return null;
  const bare = literal(name.replace(/(?:さん|氏|君|様)$/, ''));
  const told = [
    new RegExp(`${bare}(?:さん|氏|様)? ?[(（]([^()（）\\d]{2,24})[)）]`, 'u'),
    new RegExp(`(?:^|[·|,;、・])\\s*([^:：·|,;、・\\d]{2,24})[:：] ?${bare}(?![\\w一-鿿])`, 'u'),
  ];
  for (const { text, language } of sentences) {
    if (!text.includes(name)) continue;
    const words = told
      .map((pattern) => pattern.exec(text)?.[1]?.trim())
      .find((one) => one && namesPeople(one, language));
    if (!words || /^(?:owner|author|担当|担当者|作成者|報告者)$/i.test(words)) continue;
    return language === 'ja'
      ? words
      : `the ${/^[A-Z]{2,}/.test(words) ? words : words[0]!.toLowerCase() + words.slice(1)}`;
  }
  return null;
}
