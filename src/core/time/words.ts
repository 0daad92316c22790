/** Word lists of the time forms, as data. Japanese and English side by side. */

const monthNames = 'january february march april may june july august september october november december'.split(' ');

/** Number of a month by its name or its first three letters. Lower-case "may", "mar" and "march" are other words. */
export function monthOf(word: string): number | null {
  if (/^(?:may|mar|march)$/.test(word)) return null;
  const name = word.toLowerCase();
  const known = name === 'sept' || name.length === 3;
  const index = monthNames.findIndex((month) => month === name || (known && month.startsWith(name.slice(0, 3))));
  return index < 0 ? null : index + 1;
}

/** Which hours of a part of the day are twelve later on a 24-hour clock: from, up to. */
export const laterHours: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['pm', [0, 12]],
  ['午後', [0, 12]],
  ['昼', [1, 6]],
  ['夕', [1, 12]],
  ['夕方', [1, 12]],
  ['夜', [5, 12]],
  ['深夜', [9, 12]],
]);

/** Parts of the day whose twelve o'clock is midnight at their end. */
export const lateTwelve: ReadonlySet<string> = new Set(['夜', '深夜']);
/** Parts of the day whose twelve o'clock is midnight at their start. */
export const earlyTwelve: ReadonlySet<string> = new Set(['am', '午前']);

export const dayShifts: ReadonlyMap<string, number> = new Map([
  ['同日', 0],
  ['当日', 0],
  ['same', 0],
  ['翌', 1],
  ['翌日', 1],
  ['翌朝', 1],
  ['next', 1],
  ['following', 1],
  ['翌々日', 2],
  ['前日', -1],
  ['previous', -1],
]);

/** Behind `15.03`: the number is an amount, not a time. */
export const amounts =
  /\s?(?:%|percent\b|[kKMG]\b|[KMGT]i?B\b|x\b|times\b|LTS\b|USD\b|EUR\b|GBP\b|JPY\b|million\b|billion\b|points?\b|ms\b|s\b|secs?\b|seconds?\b|m\b|mins?\b|minutes?\b|h\b|hrs?\b|hours?\b|days?\b|円|秒|分|時間|倍|点|件|台|版)/y;

/** Behind `3/3` at the start of a text: a share, not a date. */
export const shares =
  /\s?(?:of\b|out\b|pods?\b|replicas?\b|nodes?\b|instances?\b|shards?\b|hosts?\b|servers?\b|tests?\b|checks?\b|users?\b|requests?\b|retries\b|attempts?\b|voters?\b|running\b|ready\b|healthy\b|up\b|の|が|失敗|成功|台|件|回|人|名|個|以上|以下|に|を|は|だけ|程度|しか)/iy;

/** Before a number with colons: a length of time, not a time of day. */
export const durationLead =
  /(?:\b(?:took|lasted|lasting|duration|elapsed|uptime|downtime|runtime|run ?time|length|time to [a-z]{4,8})|所要時間|経過時間|継続時間|停止時間|影響時間|復旧時間)(?:\s(?:of|is|was|were))?[\s:|]{0,3}(?:about|around|approx\.?|~|約)?\s?$/i;

/** Behind a number with colons: a length of time. */
export const durationTail = /\s?(?:hours?\b|hrs\b|minutes?\b|mins?\b|時間|分間)/y;

/** Before a number with colons: neither a time nor a length of time. */
export const otherLead =
  /(?:\b(?:ratio|aspect|score|lines?|rows?|col|column|port|odds)|比率|比|行)(?:\s(?:of|is|was))?[\s:]{1,2}$/i;
