import { role } from './ja/words.js';
import type { Said } from './said.js';
import { type Manner, oneOf } from './swap.js';

const polite = /(?:です|ます|ました|でした|ません|ください)[。．）)\s]*$/;

/** する from し, 読む from 読ま, 伝える from 伝え: the dictionary form of a verb whose negative stem is given. */
function dictionaryOf(stem: string): string {
  const last = stem.at(-1) ?? '';
  const at = 'わらまかさたなばが'.indexOf(last);
  if (at >= 0) return stem.slice(0, -1) + 'うるむくすつぬぶぐ'[at]!;
  return last === 'し' ? `${stem.slice(0, -1)}する` : `${stem}る`;
}

export const japanese: Manner = {
  // 原因は佐藤: what the sentence is about stands in front of the one blamed.
  whom: (words) => words.replace(/^.*(?:は|が|まで|ために|、|：|:)\s*/, '').trim(),
  core: (words) => words,
  article: '',
  // A clause that says more of the one blamed would lose its noun; 09:12に says when.
  before: '(?<![をへでとたの])(?<!(?<![\\d時分秒日])に)',
  by: ' ?(?:自身|自ら)?(?:側)? ?(?:では|には|が|は|も)、? ?',
  who: ({ text, clause, role: known }: Said) => {
    if (clause.subject.kind === 'person') return known ?? role;
    const { range } = clause.subject;
    return range ? japanese.whom(text.slice(range.start, range.end)) : '';
  },
  // `[plain|polite|in the middle]`: as the sentence ends, or as it goes on.
  settle: (template, { text, goesOn }) => oneOf(template, goesOn ? 2 : polite.test(text) ? 1 : 0),
  derive: ({ neg }) => (neg === undefined ? {} : { dictionary: dictionaryOf(neg) }),
  finish: (parts) => parts,
};
