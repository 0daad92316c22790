import type { FrontMatter } from '../markdown/front-matter.js';
import { findTimes, type FoundTime } from '../time/index.js';
import type { Range } from '../text/text.js';
import type { Block } from './blocks.js';
import { linesOfProse } from './moments.js';
import { type Prose, slice, sourceRange } from './prose.js';
import type { Phase } from './report.js';

/** A key and its value, however the report writes them: front matter, table row, bold or plain line, list item. */
export type Pair = { readonly key: string; readonly value: string; readonly range: Range };

const line = /^\s*([^\s:：|][^:：|]{0,38}?)\s*[:：]\s*(?=\S)/;

/** All key/value pairs of a report. Prose with a colon in it looks the same; who asks knows the keys. */
export function pairsOf(frontMatter: FrontMatter, blocks: readonly Block[], source: string): Pair[] {
  const pairs = frontMatter.entries
    .filter(({ value }) => typeof value === 'string' || typeof value === 'number')
    .map(({ key, value, valueRange }): Pair => ({ key: plain(key), value: String(value), range: valueRange }));
  for (const block of blocks) {
    if (block.quoted) continue;
    if (block.kind === 'row') pairs.push(...rowPair(block));
    else if (block.kind === 'item') pairs.push(...linePair(block.prose));
    else if (block.kind === 'paragraph') for (const prose of linesOfProse(block.prose, source)) pairs.push(...linePair(prose));
  }
  return pairs;
}

function rowPair({ cells }: Block): Pair[] {
  const [key, value] = cells;
  if (!key || !value || cells.length !== 2 || key.text.length > 40 || value.text.trim() === '') return [];
  return [{ key: plain(key.text), value: value.text, range: wholeOf(value) }];
}

function linePair(prose: Prose): Pair[] {
  const found = line.exec(prose.text);
  if (!found) return [];
  const value = slice(prose, { start: found[0].length, end: prose.text.length });
  return [{ key: plain(found[1]!), value: value.text, range: wholeOf(value) }];
}

const wholeOf = ({ text, spans }: Prose): Range => sourceRange(spans, { start: 0, end: text.length });

const plain = (key: string): string =>
  key
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*[([].*$/, '')
    .replace(/[*_`■●・-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Keys that say when a phase of the incident began; a range under `span` says when it began and was over. */
const keys: readonly (readonly [Phase | 'span', RegExp])[] = [
  ['start', /^(?:(?:incident|impact|outage|event|issue|fault|problem)? ?(?:start(?:ed)?|began|begin(?:ning)?|from|occur(?:s|red)?|onset)(?: (?:at|time|date|on|of impact|of incident))*|(?:障害|影響|事象|不具合)?(?:発生|開始)(?:日時|時刻|時間)?|(?:障害|影響)開始(?:日時|時刻)?)$/],
  ['detect', /^(?:(?:first |incident |time |date )*(?:detected|detection|identified|noticed|discovered|reported|alerted)(?: (?:at|on|time|date|in|by))*|(?:障害|異常)?(?:検知|検出|発覚|発見|認知|判明)(?:日時|時刻|時間)?)$/],
  ['acknowledge', /^(?:(?:incident )?(?:acknowledged|declared)(?: (?:at|on))?|(?:対応|調査)開始(?:日時|時刻)?)$/],
  ['mitigate', /^(?:(?:incident )?mitigated?(?:ion)?(?: (?:at|on|time))?|暫定(?:復旧|対応)(?:日時|時刻|完了日時)?)$/],
  ['resolve', /^(?:(?:incident |issue |outage |impact )?(?:end(?:ed)?|until|till|resolved|recovered|restored|repaired|fixed|closed|resolution|recovery)(?: (?:at|on|time|date|of impact|of incident))*|solution completed|(?:障害|影響|サービス)?(?:復旧|解消|回復|終了|終息|収束|解決)(?:完了)?(?:日時|時刻|時間)?)$/],
  ['span', /^(?:(?:incident |impact |outage )?(?:duration|period|window|time|date|when|time of (?:the )?incident|date and time)|(?:障害|影響|停止|発生)?(?:期間|時間帯|時間|日時)|発生から復旧まで)$/],
];

export type StatedPhase = { readonly phase: Phase; readonly parts: FoundTime; readonly range: Range };

/** What the metadata says about when the incident began, was noticed and was over; only with a clock time. */
export function statedPhases(pairs: readonly Pair[]): StatedPhase[] {
  return pairs.flatMap(({ key, value, range }): StatedPhase[] => {
    const phase = keys.find(([, words]) => words.test(key))?.[0];
    const parts = phase ? findTimes(value.slice(0, 120)).find(({ clock }) => clock !== null) : undefined;
    if (!phase || !parts) return [];
    if (phase !== 'span' && parts.until === null) return [{ phase, parts, range }];
    if (parts.until === null) return [];
    const end: FoundTime = { ...parts, ...parts.until, date: parts.until.date ?? parts.date, until: null };
    return phase === 'span' || phase === 'start'
      ? [{ phase: 'start', parts: { ...parts, until: null }, range }, { phase: 'resolve', parts: end, range }]
      : [{ phase, parts: phase === 'resolve' ? end : { ...parts, until: null }, range }];
  });
}
