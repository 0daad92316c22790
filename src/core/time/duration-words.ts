/** Minutes of a unit by its first letters, longest names first. */
export const unitMinutes: readonly (readonly [name: RegExp, minutes: number])[] = [
  [/^(?:mo|か月|ヶ月|カ月|ヵ月|箇月)/i, 30 * 1440],
  [/^(?:w|週)/i, 7 * 1440],
  [/^(?:d|日)/i, 1440],
  [/^(?:h|時)/i, 60],
  [/^(?:m|分)/i, 1],
  [/^(?:s|秒)/i, 1 / 60],
];

/** Numbers that are written out. "Several", "a few" and 数 say no number. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ['one and a half', 1.5],
  ['two and a half', 2.5],
  ['half a', 0.5],
  ['half an', 0.5],
  ['a couple of', 2],
  ['a quarter of an', 0.25],
  ['an', 1],
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty-five', 45],
  ['forty', 40],
  ['fifty', 50],
  ['半', 0.5],
  ['一', 1],
  ['二', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
  ['十', 10],
]);

/** Behind a length of time: it names a clock, a service level or a kind, not how long something took. */
export const notLength = /[\s-]?(?:(?:clock|format|notation)\b|表記|標記|体制|営業|365|制)/iy;
