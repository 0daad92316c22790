/** What letters behind a clock time mean. Where a name says the season (PST, CEST), the offset is taken as written. */
export const fixedZones: ReadonlyMap<string, string> = new Map([
  ['UTC', 'UTC'],
  ['GMT', 'UTC'],
  ['JST', '+09:00'],
  ['KST', '+09:00'],
  ['IST', '+05:30'],
  ['SGT', '+08:00'],
  ['HKT', '+08:00'],
  ['AWST', '+08:00'],
  ['ACST', '+09:30'],
  ['ACDT', '+10:30'],
  ['AEST', '+10:00'],
  ['AEDT', '+11:00'],
  ['NZST', '+12:00'],
  ['NZDT', '+13:00'],
  ['WET', '+00:00'],
  ['WEST', '+01:00'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['BRT', '-03:00'],
  ['ART', '-03:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['AKST', '-09:00'],
  ['AKDT', '-08:00'],
  ['HST', '-10:00'],
]);

/** Names without a season: the region's rules decide for each date. */
export const regionZones: ReadonlyMap<string, string> = new Map([
  ['PT', 'America/Los_Angeles'],
  ['MT', 'America/Denver'],
  ['CT', 'America/Chicago'],
  ['ET', 'America/New_York'],
]);

/** Letters that mean nothing but a time zone, also without a word for time beside them. */
export const unmistakable: ReadonlySet<string> = new Set(
  'UTC GMT JST KST PST PDT EDT CDT MDT CET CEST EEST AEST AEDT ACST ACDT AWST NZST NZDT'.split(' '),
);

/** Zones that are written out, in both languages. */
export const zonePhrases: readonly (readonly [pattern: RegExp, zone: string])[] = [
  [/日本標準時間?|日本時間|Japan (?:standard )?time/iy, '+09:00'],
  [/協定世界時|世界協定時|世界標準時|coordinated universal time|greenwich mean time/iy, 'UTC'],
  [/(?:米国?)?太平洋標準時間?|pacific standard time/iy, '-08:00'],
  [/(?:米国?)?太平洋夏時間|pacific daylight time/iy, '-07:00'],
  [/(?:米国?)?太平洋時間|(?:US |U\.S\. )?pacific time/iy, 'America/Los_Angeles'],
  [/(?:米国?)?東部標準時間?|eastern standard time/iy, '-05:00'],
  [/(?:米国?)?東部夏時間|eastern daylight time/iy, '-04:00'],
  [/(?:米国?)?東部時間|(?:US |U\.S\. )?eastern time/iy, 'America/New_York'],
  [/(?:US |U\.S\. )?central time/iy, 'America/Chicago'],
  [/(?:US |U\.S\. )?mountain time/iy, 'America/Denver'],
  [/中央ヨーロッパ時間|central european time/iy, '+01:00'],
  [/中央ヨーロッパ夏時間|central european summer time/iy, '+02:00'],
  [/british summer time/iy, '+01:00'],
  [/india(?:n)? standard time/iy, '+05:30'],
];
