import type { Tense } from '../clause.js';

const end = '(?=$|[。、」』）)！!]|ため|こと|もの|が|の|と|ところ|まま|結果|ので|から|にも|かも)';
const past = new RegExp(`(?:[ぁ-んー一-鿿]た|[んい]だ|だった|でした)${end}`);
const present = new RegExp(`(?:[うくすつぬぶむるぐ]|ない|ます|ません|です|である|だ)${end}`);

/** When a predicate happens; asked with everything from its first word to the end of its clause. `none`: it is a noun. */
export function tenseOf(words: string, isVerb: boolean): Tense {
  const clause = words.split('、')[0] ?? '';
  if (past.test(clause)) return 'past';
  if (present.test(clause)) return 'present';
  return !isVerb ? 'none' : past.test(words) ? 'past' : present.test(words) ? 'present' : 'none';
}
