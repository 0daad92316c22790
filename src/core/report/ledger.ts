import { delayCue, notLateCue } from '../language/index.js';
import { formatDuration } from '../time/index.js';
import { isAboutResponse } from './about-response.js';
import { type DelayRow, reasonOf } from './delay-rows.js';
import type { Phase, PhaseTime, Reason, Report, Segment } from './report.js';
import { meets, type SegmentName, segmentIn } from './segment-words.js';
import type { Targets } from './targets.js';

/** A segment with what the report says about it. */
export type LedgerEntry = Omit<Segment, 'to'> & {
  readonly to: Phase | 'notice';
  /** Minutes that count against the target: a team's runs from the start or the detection, a row's own is for the segment. */
  readonly counted: number | null;
  readonly owes: boolean;
  readonly explained: boolean;
  readonly row: DelayRow | null;
};

export type Ledger = {
  readonly entries: readonly LedgerEntry[];
  /** From the start to the mitigation or, where none is known, the recovery; minutes. */
  readonly total: number | null;
  /** A sentence with figures says that nothing was late. */
  readonly notLate: boolean;
};

/** Without targets the longest segment owes a reason from this length on; minutes, and share of the whole. */
const leastLong = 30;
const leastShare = 0.3;

const elapsed = (from: PhaseTime | undefined, to: PhaseTime | undefined): number | null =>
  from?.minutes == null || to?.minutes == null || to.minutes < from.minutes ? null : to.minutes - from.minutes;

/** What a report says of the course of things, before it is weighed. */
type Told = Pick<
  Report,
  'phases' | 'segments' | 'targets' | 'delayRows' | 'notices' | 'sections' | 'sentences' | 'answered' | 'language'
>;

/** What each part of the response took, what it may take, and the reason given. */
export function ledgerOf(report: Told): Ledger {
  const { phases, segments, targets, delayRows: rows } = report;
  const end = phases.mitigate ? 'mitigate' : 'resolve';
  const total = elapsed(phases.start, phases[end]);
  const owing = owingOf(report, { total, end });
  const notLate = owing.size > 0 && report.sentences.some(({ text, language }) => notLateCue(text, language));
  const told = owing.size > 0 && report.answered.delay.how !== 'no' ? reasonsTold(report) : [];
  const entries = segments.map((segment): LedgerEntry => {
    const owes = owing.has(segment);
    const own = rows.filter(({ segment: named }) => named && meets(named, segment));
    const row = own.find(({ why }) => why !== null) ?? own[0] ?? null;
    const why = row?.why ? row : owes ? (generalIn(rows, segment) ?? toldOf(told, segment, report)) : null;
    return {
      ...segment,
      id: row?.id ?? '',
      target: targetOf(segment.to, targets) ?? row?.target ?? null,
      counted:
        targetOf(segment.to, targets) === null
          ? segment.minutes
          : elapsed(baseOf(phases, segment.to), phases[segment.to]),
      reason: why?.reason ?? null,
      why: why?.why ?? null,
      owes,
      explained: notLate || why !== null,
      row,
    };
  });
  return { entries: [...entries, ...firstNotice(report)], total, notLate };
}

/** A row that names no part of the response. */
const generalIn = (rows: readonly DelayRow[], segment: Segment): DelayRow | null =>
  rows.find(({ segment: named, why, reason }) => !named && why && (!reason || suits(reason, segment))) ?? null;

const toldOf = (told: readonly ToldReason[], segment: Segment, report: Told): ToldReason | null =>
  told.find((one) => explains(one, segment, report)) ?? null;

const baseOf = (phases: Report['phases'], to: Phase): PhaseTime | undefined =>
  to === 'detect' || to === 'mitigate' || to === 'resolve' ? phases.start : phases.detect;

const targetOf = (to: Phase, targets: Targets): number | null =>
  to === 'detect' || to === 'acknowledge' || to === 'engage' || to === 'mitigate' ? (targets[to] ?? null) : null;

type Whole = { readonly total: number | null; readonly end: Phase };

/** Over a target, or, where the team set none, the longest one. Of a mitigation over its target the longest is asked. */
function owingOf({ phases, segments, targets }: Told, { total, end }: Whole): Set<Segment> {
  const owing = new Set<Segment>();
  const until = phases[end]?.minutes ?? null;
  const within = segments.filter(
    ({ minutes, to }) => minutes !== null && until !== null && phases[to]!.minutes! <= until,
  );
  const longest = within.toSorted((a, b) => b.minutes! - a.minutes!)[0];
  const hasTargets = Object.keys(targets).some((key) => key in { detect: 1, acknowledge: 1, engage: 1, mitigate: 1 });
  for (const segment of segments) {
    const target = targetOf(segment.to, targets);
    const counted = elapsed(baseOf(phases, segment.to), phases[segment.to]);
    const isOver = target !== null && counted !== null && counted > target;
    if (isOver && segment.to !== 'mitigate') owing.add(segment);
    if (isOver && segment.to === 'mitigate' && longest) owing.add(longest);
  }
  const isLong = longest && total !== null && longest.minutes! >= leastLong && longest.minutes! >= total * leastShare;
  if (!hasTargets && isLong) owing.add(longest);
  return owing;
}

type ToldReason = { readonly why: string; readonly reason: Reason | null; readonly named: SegmentName | null };

/** Sections in which it is the service that is slow, or a plan that is told. */
const elsewhere = new Set(['delay', 'impact', 'prevention', 'interim', 'metadata', 'references', 'elsewhere']);

function reasonsTold({ sections, sentences }: Told): ToldReason[] {
  return sentences.flatMap((sentence): ToldReason[] => {
    const open = sections[sentence.section];
    if (elsewhere.has(open?.roles[0] ?? '') || sentence.place === 'heading') return [];
    const cue = delayCue(sentence.text, sentence.language);
    const reason = cue === null && !isAboutResponse(sentence, open) ? null : reasonOf(sentence);
    return cue === null && reason === null
      ? []
      : [{ why: sentence.text.trim(), reason, named: segmentIn(sentence.text) }];
  });
}

/** It names the segment, one of its ends by the clock, or a reason that this part of the response can have. */
function explains({ why, reason, named }: ToldReason, segment: Segment, { phases, language }: Told): boolean {
  if (named && meets(named, segment)) return true;
  const ends = [segment.from, segment.to].map((phase) => /\d{2}:\d{2}/.exec(phases[phase]?.time ?? '')?.[0]);
  if (ends.some((end) => end !== undefined && why.includes(end))) return true;
  if (segment.minutes !== null && why.includes(formatDuration(segment.minutes, language))) return true;
  return reason !== null && suits(reason, segment);
}

/** Nobody is slow to diagnose what nobody has noticed. */
function suits(reason: Reason, segment: Segment): boolean {
  if (reason === 'detection') return meets({ from: 'start', to: 'detect' }, segment);
  if (reason === 'closure') return meets({ from: 'mitigate', to: 'resolve' }, segment);
  return meets({ from: 'detect', to: 'resolve' }, segment);
}

function firstNotice({ phases: { detect }, notices, targets }: Told): LedgerEntry[] {
  const notice = notices.find(({ minutes }) => minutes !== null);
  if (detect?.minutes == null || !notice) return [];
  const minutes = notice.minutes! - detect.minutes;
  return [
    {
      id: '',
      from: 'detect',
      to: 'notice',
      minutes,
      counted: minutes,
      target: targets.firstNotice ?? null,
      reason: null,
      why: null,
      range: notice.update.range,
      owes: false,
      explained: true,
      row: null,
    },
  ];
}
