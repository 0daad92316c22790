const wide = /[\uff01-\uff5e\u3000\u00a0\u2002-\u200a\u202f\u2010-\u2012\u2212]/g;

function narrow(char: string): string {
  const code = char.charCodeAt(0);
  if (code === 0xff5e) return '〜';
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  return code === 0x2010 || code === 0x2011 || code === 0x2012 || code === 0x2212 ? '-' : ' ';
}

/** Full-width digits, letters and marks as ASCII, exotic spaces as spaces: one unit for one unit, so offsets stay. */
export const plain = (text: string): string => text.replace(wide, narrow);

/** The match of a sticky pattern at one place. */
export function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** The characters before `at`, at most `count` and none before `floor`: patterns that end in `$` look back with it. */
export const before = (source: string, at: number, floor = 0, count = 32): string =>
  source.slice(Math.max(floor, at - count), at);

/** Nothing but punctuation and words that lead in a time stand before `at`. */
export const isLead = (source: string, at: number): boolean => at === 0 || (at <= 24 && lead.test(source.slice(0, at)));

const lead =
  /^(?:[^\p{L}\p{N}]|\b(?:at|on|from|between|about|around|approx|approximately|circa|c|roughly|since|until|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|utc|gmt|jst)\b|約|およそ|推定|日本時間){0,24}$/iu;
