import type { Language } from '../text/text.js';
import { list } from './words.js';

/** Words that every report and every action has. */
const common: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    list(`
      about, after, again, also, because, been, before, being, below, between, both, cause, caused, causes, could, does, down, during, each, even, every, from, further, have, here, incident, into, issue, issues, just, like, make, more, most, must, need, needs, only, other, outage, over, problem, root, same, should, since, some, such, than, that, their, them, then, there, these, they, this, those, through, time, until, very, well, were, what, when, where, which, while, will, with, without, would, your, add, added, all, and, any, are, but, can, did, for, fix, had, has, how, its, new, not, now, our, out, set, that's, the, too, use, used, was, why, who, one, two, three, once, twice, first, last, minutes, minute, hours, hour, took, take, taken, no, due, did not, was not, team, service, system, trigger, confirmed, assumed, detect, detection, detected
    `),
  ),
  ja: new Set(
    list(`
      対策, 対応, 発生, 障害, 追加, 確認, 実施, 原因, 場合, 必要, 根本, 直接, 今回, 事象, 再発, 防止, 設定, 作業, 問題, 影響, 時間, 検知, 復旧, 変更, 確定, 推定, 不明, システム, サービス, 要した
    `),
  ),
};

const stem = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, '').slice(0, 6);

/** What a text is about: stems of its words; in Japanese pairs of kanji and whole katakana and Latin words. */
export function contentWords(text: string, language: Language): ReadonlySet<string> {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = plain.match(/[a-z][a-z0-9'_-]{2,}/g) ?? [];
  const found = new Set(words.filter((word) => !common.en.has(word)).map(stem));
  if (language === 'ja') {
    for (const word of plain.match(/[\u30a1-\u30fc]{2,}/g) ?? []) if (!common.ja.has(word)) found.add(word);
    for (const run of plain.match(/[\u4e00-\u9fff々]{2,}/g) ?? [])
      for (let i = 0; i + 2 <= run.length; i++) if (!common.ja.has(run.slice(i, i + 2))) found.add(run.slice(i, i + 2));
  }
  return found;
}

/** How many of the words two texts share. */
export const sharedWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;
