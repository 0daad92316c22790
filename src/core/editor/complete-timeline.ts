import { phaseNames } from '../report/names.js';
import { phases, type TimelineEntry } from '../report/report.js';
import { tableShape } from '../report/shape.js';
import type { Range } from '../text/text.js';
import { entryBefore, stampOf } from './clock.js';
import type { Completion, CompletionAsk } from './completion.js';
import type { Context } from './context.js';
import { lineAround, sectionAt, slice, trimmed } from './places.js';
import { cellsIn, tableAt } from './table.js';

/** Times and phases in the timeline; `null` elsewhere. */
export function timelineCompletions(context: Context, ask: CompletionAsk): Completion[] | null {
  const { text, report } = context;
  if (!sectionAt(report, ask.offset)?.roles.includes('timeline')) return null;
  const line = lineAround(text, ask.offset);
  const table = tableAt(text, ask.offset);
  if (!table) return timesInItem(context, ask, line);
  if (!table.rows.some(({ start }) => start === line.start)) return [];
  const cells = cellsIn(text, line);
  const at = cells.findIndex(({ start, end }) => start <= ask.offset && ask.offset <= end);
  const cell = cells[at];
  if (!cell) return [];
  const shape = tableShape({ cells: table.head.map((name) => ({ text: name })) });
  const range = wordsIn(text, cell, ask.offset);
  if (at === shape.time) return times(context, ask, range);
  return at === shape.phase ? phasesOffered(context, range) : [];
}

/** What is written in a cell; in a blank one, the place of the cursor. */
function wordsIn(text: string, cell: Range, offset: number): Range {
  const words = trimmed(text, cell);
  return words.start === words.end ? { start: offset, end: offset } : words;
}

/** `- +15`: the first word of an item. */
function timesInItem(context: Context, ask: CompletionAsk, line: Range): Completion[] {
  const before = context.text.slice(line.start, ask.offset);
  const item = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/.exec(before)?.[0];
  if (item === undefined || !/^\+?[\w:]*$/.test(before.slice(item.length))) return [];
  return times(context, ask, { start: line.start + item.length, end: ask.offset });
}

const unit = /^\+(\d{1,4})\s*(m|min|分|h|時間)?$/;
/** Minutes behind the row above that are offered unasked. */
const steps = [5, 15];

const words = { en: { now: 'now' }, ja: { now: '現在' } } as const;

function times(context: Context, ask: CompletionAsk, range: Range): Completion[] {
  const { text, report, settings, language } = context;
  const typed = unit.exec(slice(text, range).trim());
  const before = entryBefore(report, range.start);
  const offer = (name: string, minutes: number): Completion => {
    const stamp = stampOf(minutes, before, { text, report, zone: ask.zone });
    return { ...plain, kind: 'time', label: `${name}  ${stamp.text}`, range, text: stamp.text, filter: name };
  };
  const base = minutesOf(before);
  const own = typed ? [Number(typed[1]) * (/^(?:h|時)/.test(typed[2] ?? '') ? 60 : 1)] : steps;
  const later = base === null ? [] : own.map((step) => offer(typed?.[0] ?? `+${step}m`, base + step));
  if (typed) return later;
  // The word that people type, whatever language is shown.
  const now = settings.now === null ? [] : [{ ...offer('now', settings.now), detail: words[language].now }];
  return [...now, ...later];
}

/** Without a day, minutes count from an unknown midnight. */
const minutesOf = (entry: TimelineEntry | null): number | null =>
  entry?.minutes == null || !/^\d{4}-/.test(entry.time ?? '') ? null : entry.minutes;

const plain = { detail: '', documentation: '', isSnippet: false } as const;

/** Those that the timeline does not name yet come first. */
function phasesOffered({ report, language }: Context, range: Range): Completion[] {
  const names = phaseNames[report.language];
  const named = new Set(report.timeline.map(({ phase }) => phase));
  const order = [...phases.filter((phase) => !named.has(phase)), ...phases.filter((phase) => named.has(phase))];
  return order.map((phase) => ({
    ...plain,
    kind: 'phase',
    label: names[phase],
    detail: phaseMeanings[language][phase],
    range,
    text: names[phase],
    filter: `${names[phase]} ${phase}`,
  }));
}

const phaseMeanings = {
  en: {
    start: 'the impact begins',
    detect: 'somebody or something notices',
    acknowledge: 'somebody begins to work on it',
    engage: 'those who can fix it are there',
    escalate: 'it is passed on, or up',
    diagnose: 'the cause is found',
    decide: 'it is decided what to do',
    mitigate: 'the impact stops for the moment',
    resolve: 'the service is verified',
  },
  ja: {
    start: '影響が始まる',
    detect: '人または仕組みが気づく',
    acknowledge: '誰かが対応を始める',
    engage: '直せる人がそろう',
    escalate: '他部署・上位へ引き継ぐ',
    diagnose: '原因が分かる',
    decide: '対応方針が決まる',
    mitigate: '影響が当面止まる',
    resolve: '復旧を確認する',
  },
} as const;
