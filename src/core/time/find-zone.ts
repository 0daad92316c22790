import type { Range } from '../text/text.js';
import { before, matchAt, plain } from './scan.js';
import { type ReadZone, readIsoOffset, readZone } from './zone.js';
import { unmistakable } from './zone-words.js';

export type FoundZone = Range & { readonly zone: string };

/** Where a zone may begin: two or more capitals, a region, or a zone that is written out. */
const trigger =
  /[A-Z]{2,}(?![a-z])|(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc|Canada|Brazil|Mexico)(?=\/)|(?:Pacific|Eastern|Central|Mountain|British|India|Japan|Coordinated|Greenwich)(?=\s[A-Za-z])|日本|協定|世界|太平洋|東部|米国|中央|(?<![\d:])[+-](?=\d{2}:\d{2}\))|(?<![A-Za-z])(?:utc|gmt|jst)(?![A-Za-z])/g;

/** A word for time, then nothing but words that tie a zone to it. */
const timeWord =
  /(?:(?<![A-Za-z])(?:times?|timestamps?|timelines?|time ?zone|tz|clocks?|dates?|hours)|時刻|時間|日時|時系列|タイムライン|タイムゾーン|経緯|時間帯|表記)(?:[\s:(=,、・\d—–-]|\b(?:zone|is|are|all|in|shown|given|listed|noted|reported|below|above|here|use|uses|using|both|as|local|approximate)\b|は|が|も|を|の|に|で|すべて|全て|全部|いずれも|特記なき限り|断りがない限り|基本|表示|表記|単位){0,20}$/i;
/** A zone, then a word that says times are written in it. */
const writtenIn = /\)?\s?(?:表記|標記|で表|で記|基準|です|times?\b|time ?zone)/iy;
const besideClock = /(?:\d{1,2}:\d{2}(?::\d{2})?|\d時|\d分|[ap]\.?m\.?|\b\d{4})\s?\(?$/i;
const bracketed = /\(\s?(?:(?:all )?times? (?:are )?(?:in )?)?$/i;
const closes = /\s?(?:[),、,;:・]|-hour|$)/y;
const aroundTime =
  /(?<![A-Za-z])(?:times?|timelines?|timestamps?|dates?|when)(?![A-Za-z])|時刻|日時|時系列|時間|タイムライン|経緯/i;
const clockAhead = /[\s:)]{0,2}\d{1,2}(?::\d{2}|時)/y;

const leftClear = /(?<![A-Za-z0-9_./])/y;

function holds(source: string, at: number, zone: ReadZone): boolean {
  const head = before(source, at, 0, 60);
  const sure = zone.letters === null || unmistakable.has(zone.letters);
  if (sure && zone.end - at === source.trim().length) return true;
  if (timeWord.test(head) || besideClock.test(head)) return true;
  if (matchAt(writtenIn, source, zone.end) !== null) return true;
  if (sure && matchAt(clockAhead, source, zone.end) !== null) return true;
  return bracketed.test(head) && matchAt(closes, source, zone.end) !== null && (sure || aroundTime.test(head));
}

/**
 * A zone that the text gives to all its times: "Timeline (UTC)", "All times in PST", 「時刻はすべてJST」, `Time (CET)`.
 * Letters alone are not enough: they stand in brackets, behind a word for time, or beside a clock time.
 */
export function findZone(text: string): FoundZone | null {
  // A heading, a header cell or a note says it near its start; prose beyond that is about something else.
  const source = plain(text.slice(0, 500));
  trigger.lastIndex = 0;
  for (let hit = trigger.exec(source); hit !== null; hit = trigger.exec(source)) {
    const { index } = hit;
    const zone = matchAt(leftClear, source, index) && (readZone(source, index) ?? readIsoOffset(source, index));
    if (zone && holds(source, index, zone)) return { zone: zone.zone, start: index, end: zone.end };
  }
  return null;
}
