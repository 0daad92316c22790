import { delayCue, delayFactor, namesPeople, systemCause } from '../language/index.js';
import type { Range } from '../text/text.js';
import { parseDurations } from '../time/index.js';
import { sourceRange } from './prose.js';
import type { Reason, Report, Sentence } from './report.js';
import { type SegmentName, segmentIn, segmentNamed } from './segment-words.js';
import type { ToldLength } from './told-lengths.js';

/** A row of the delay table, an item or a sentence of its section: which part of the response, how long, and why. */
export type DelayRow = {
  readonly id: string | null;
  readonly segment: SegmentName | null;
  readonly took: Omit<ToldLength, 'of'> | null;
  /** What the row itself says it may take; minutes. */
  readonly target: number | null;
  readonly why: string | null;
  readonly reason: Reason | null;
  readonly range: Range;
};

type Open = {
  id: string | null;
  segment: SegmentName | null;
  took: DelayRow['took'];
  target: number | null;
  whys: Sentence[];
  range: Range;
};

const idMark = /^\W*(D\d{1,3})\b[\s:：.、]*/;
/** What stands for "nothing" in a cell. */
const nothing = /^[\s\-–—―−ー?？.…/]*(?:n\/?a|none|なし|無し|未記入|tbd|todo)?[\s\-–—―−ー?？.…]*$/i;
/** A sentence that gives no reason, and says so. */
const noReason =
  /^\W*(?:nothing\b|not(?:hing)? (?:much|known|yet|clear)|no (?:particular|special|known|clear|comment|reason)|none\b|unknown|unclear|to be (?:written|added|done|filled)|still (?:open|under))|特筆すべき(?:点|こと)|特になし|特にな[いく]|不明|未定|調査中|確認中|後日|追記予定/i;
const actionIds = /^\s*(?:A\d{1,3}\b[\s,、・]*)+$/;

/** What the report's own section about the delay says, row by row. */
export function delayRowsOf({ sections, sentences }: Pick<Report, 'sections' | 'sentences'>): DelayRow[] {
  const own = sections.filter(({ roles }) => roles.includes('delay'));
  if (own.length === 0) return [];
  const rows: Open[] = [];
  let next = 0;
  let end = -1;
  for (const sentence of sentences) {
    // Both are in order of the text.
    while (next < own.length && own[next]!.body.start <= sentence.range.start)
      end = Math.max(end, own[next++]!.body.end);
    if (sentence.range.start < end && sentence.place !== 'heading' && !nothing.test(sentence.text)) add(rows, sentence);
  }
  return rows.map(closed);
}

const opened = (range: Range): Open => ({ id: null, segment: null, took: null, target: null, whys: [], range });

function add(rows: Open[], sentence: Sentence): void {
  const row = (sentence.place === 'cell' ? addCell : addSentence)(rows.at(-1) ?? null, sentence);
  if (row !== rows.at(-1)) rows.push(row);
  row.range = { start: row.range.start, end: Math.max(row.range.end, sentence.range.end) };
}

/** Cells come one by one: an id, or the name of a segment, begins the next row. */
function addCell(last: Open | null, sentence: Sentence): Open {
  const id = idMark.exec(sentence.text);
  const rest = sentence.text.slice(id?.[0].length ?? 0);
  const named = segmentNamed(rest);
  const isFresh = last !== null && last.segment === null && last.whys.length === 0;
  const row = id || !last || (named && !isFresh) ? opened(sentence.range) : last;
  if (id) row.id = id[1]!;
  const took = tookIn(sentence);
  row.target ??= targetIn(sentence.text);
  if (named) row.segment ??= named;
  else if (took?.whole) row.took ??= took;
  else if (rest.trim() !== '' && !actionIds.test(rest)) row.whys.push(sentence);
  return row;
}

/** A sentence that names a segment, or a length, speaks of the next part of the response. */
function addSentence(last: Open | null, sentence: Sentence): Open {
  const id = idMark.exec(sentence.text);
  const named = segmentIn(sentence.text);
  const took = tookIn(sentence);
  const row = id || !last || named || took ? opened(sentence.range) : last;
  row.id ??= id?.[1] ?? null;
  row.segment ??= named;
  row.took ??= took;
  row.target ??= targetIn(sentence.text);
  row.whys.push(sentence);
  return row;
}

/** In brackets stands what it may take, or between when and when it was. */
const aside = /[(（][^)）]*[)）]/g;
const targetMark = /(?:\btargets?|\bgoal|\bobjective|\bslo|\bsla|目標(?:時間)?)\W{0,4}(?:is |was |of )?$/i;

/** `31 min (target 10 min)`, 「31分（目標10分）」. */
function targetIn(text: string): number | null {
  const found = parseDurations(text).find(({ start }) => targetMark.test(text.slice(Math.max(0, start - 24), start)));
  return found?.minutes ?? null;
}

type Took = NonNullable<DelayRow['took']> & { readonly whole: boolean };

function tookIn({ text: full, spans }: Sentence): Took | null {
  const text = full.replace(aside, '');
  const [length, more] = parseDurations(text);
  const place = length && parseDurations(full).find(({ minutes }) => minutes === length.minutes);
  if (!length || !place || more) return null;
  const whole = text.slice(0, length.start).trim().length + text.slice(length.end).trim().length <= 4;
  const { minutes, approximate } = length;
  return { minutes, approximate, said: full.slice(place.start, place.end), range: sourceRange(spans, place), whole };
}

function closed({ whys, took, ...row }: Open): DelayRow {
  const reason = whys.map(reasonInRow).find((one) => one !== null) ?? null;
  const given = whys.filter((one) => reason !== null || !(onlyPeople(one) || noReason.test(one.text)));
  const why = given.map(({ text }) => text.trim()).join(' ') || null;
  return { ...row, took, why, reason };
}

/** A person is no reason, and neither is what a person did not do. */
const fault =
  /\b(?:mistake|human error|forg[eo]t\w*|careless\w*|negligen\w*|fault|inexperienced?|inattenti\w*|slow to|(?:did not|didn't|failed to) (?:react|respond|look|check|notice|act))|ミス|不注意|怠(?:っ|り)|忘れ|失念|(?:確認|注意|認識|意識|スキル|経験)不足|気(?:づ|付)かなかった/i;

const onlyPeople = ({ text, language }: Sentence): boolean =>
  fault.test(text) && namesPeople(text, language) && !systemCause(text, null, language);

/** A reason said by its name: "Detection: …", 「権限：…」. */
const names: readonly (readonly [Reason, RegExp])[] = [
  ['between-parties', /^(?:between[ -](?:the )?parties|関係者間|会社間|組織間|部門間|部署間)/i],
  ['detection', /^(?:detection|monitoring|検知|監視)/i],
  ['triage', /^(?:triage|severity|トリアージ|優先度)/i],
  ['routing', /^(?:routing|ownership|振り分け|担当部署)/i],
  ['escalation', /^(?:escalation|エスカレーション)/i],
  ['access', /^(?:access|permissions?|権限)/i],
  ['knowledge', /^(?:knowledge|handover|知識|知見|引き?継ぎ|手順)/i],
  ['diagnosis', /^(?:diagnosis|診断|切り分け|原因(?:調査|特定|究明))/i],
  ['decision', /^(?:decision|approval|判断|承認)/i],
  ['execution', /^(?:execution|実行|作業|復旧作業)/i],
  ['staffing', /^(?:staffing|人員|体制|要員)/i],
  ['closure', /^(?:closure|クローズ|終息判断)/i],
];
const label = /^\W*([^:：\s][^:：]{1,20})[:：]/;

/** The section says that something was late; its rows need not say it again. */
const late = { en: 'Delayed: ', ja: '時間を要した：' } as const;

function reasonInRow({ text, language }: Sentence): Reason | null {
  const told = reasonOf({ text, language });
  if (told !== null) return told;
  const cue = delayCue(late[language] + text, language);
  return cue === true ? null : cue;
}

/** The reason for a delay that a sentence gives; `null` when it gives none of the twelve. */
export function reasonOf({ text, language }: Pick<Sentence, 'text' | 'language'>): Reason | null {
  const name = label.exec(text)?.[1] ?? (text.length <= 24 ? text.trim() : '');
  const named = names.find(([, word]) => word.test(name))?.[0];
  if (named) return named;
  const told = delayCue(text, language);
  return told === true || told === null ? delayFactor(text, language) : told;
}
