import { minutesBefore, tells } from '../language/phase.js';
import { laterBy } from '../time/shift.js';
import { type Evidence, type Known, type Phases, timeOf } from './evidence.js';
import type { Phase, PhaseTime } from './report.js';

type Found = PhaseTime | undefined;
type Timed = readonly Evidence[];

const timeIf = (evidence: Evidence | undefined): Found => (evidence ? timeOf(evidence) : undefined);
const reaches = (phase: Phase) => (evidence: Evidence) => evidence.phases.includes(phase);

/** What a phase column says is beyond doubt, then metadata, then key events above the list. Of recovery the last: services fail again. */
export function sureTime(timed: Timed, known: Known, phase: Phase): Found {
  const said = (sure: Evidence['sure']) => (one: Evidence) => one.sure === sure && one.phases[0] === phase;
  const stated = known.stated.filter((one) => one.phase === phase);
  if (phase !== 'resolve')
    return timeIf(timed.find(said('column'))) ?? stated[0]?.at ?? timeIf(timed.find(said('key')));
  const end = stated.find(({ span }) => !span) ?? stated.at(-1);
  return timeIf(timed.findLast(said('column'))) ?? end?.at ?? timeIf(timed.findLast(said('key')));
}

const tellsOf = (kind: 'birth' | 'aftermath' | 'closing') => (evidence: Evidence) => tells(kind, evidence.entry.text);
const feels = ({ entry: { text } }: Evidence): boolean => tells('harm', text) && !tells('passing', text);
/** Nobody answers, declares or hands over what nobody has noticed. */
const afterDetection: readonly Phase[] = ['detect', 'acknowledge', 'escalate', 'engage', 'diagnose'];

export function chooseDetect(timed: Timed, known: Known): Found {
  const sure = sureTime(timed, known, 'detect');
  if (sure) return sure;
  const first = timed.find(({ phases }) => phases.some((phase) => afterDetection.includes(phase)));
  if (first) return timeOf(first);
  const told = known.told.find(({ phase }) => phase === 'detect')?.at;
  return (
    told ??
    (timed.length > 1 ? timeIf(timed.find((one) => feels(one) || !tellsOf('birth')(one)) ?? timed[0]) : undefined)
  );
}

/** A change that was made longer before the detection than this planted the defect, no more; minutes. */
const birthReach = 12 * 60;

/** Harm that nobody noticed for longer than this is told as such; minutes. */
const harmReach = 3 * 24 * 60;

/** The harm begins with the first entry that tells of it, at the latest when it is noticed. */
export function chooseStart(timed: Timed, known: Known, { detect }: Phases): Found {
  const named =
    sureTime(timed, known, 'start') ?? timeIf(timed.find((one) => one.sure === 'name' && one.phases[0] === 'start'));
  if (named) return named;
  const until = detect?.minutes ?? Number.POSITIVE_INFINITY;
  const told = known.told.filter(({ phase, at }) => phase === 'start' && (at.minutes === null || at.minutes <= until));
  const whole = told.find(({ whole: both }) => both)?.at;
  if (whole) return whole;
  const noticed = timed.findIndex(({ entry }) => entry.range === detect?.range);
  const before = noticed < 0 ? timed.filter(({ entry }) => entry.minutes! < until) : timed.slice(0, noticed);
  const felt =
    before.find(reaches('start')) ?? before.find((one) => until - one.entry.minutes! <= harmReach && feels(one));
  if (felt) return timeOf(felt);
  if (told[0]) return told[0].at;
  const back = toldBack(timed);
  if (back) return back;
  if (timed.length < 2) return undefined;
  const near = before.filter(({ entry }) => until - entry.minutes! <= birthReach);
  return timeIf(near.find((one) => !tellsOf('birth')(one)) ?? near.at(-1)) ?? detect ?? timeIf(timed[0]);
}

/** "It had begun 30 minutes earlier": the start, counted back from the entry that says so. */
function toldBack(timed: Timed): Found {
  for (const one of timed) {
    const minutes = minutesBefore(one.entry.text);
    const at = timeOf(one);
    const time = minutes === null ? null : laterBy(at.time, -minutes);
    if (minutes !== null && time !== null) return { ...at, time, minutes: (at.minutes ?? 0) - minutes };
  }
  return undefined;
}

/** The harm is over with the last entry that tells of recovery, else of a repair, else with the last one of the response. */
export function chooseResolve(timed: Timed, known: Known, { detect }: Phases): Found {
  const sure = sureTime(timed, known, 'resolve');
  if (sure) return sure;
  const over = reaches('resolve');
  const words = timed.findLast((one) => over(one) && !tellsOf('closing')(one)) ?? timed.findLast(over);
  if (words) return timeOf(words);
  const told = known.told.filter(({ phase }) => phase === 'resolve');
  const spoken = told.find(({ whole }) => whole) ?? told.at(-1);
  if (spoken) return spoken.at;
  if (timed.length < 2 || known.unresolved) return undefined;
  const noticed = timed.findIndex(({ entry }) => entry.range === detect?.range);
  const response = timed.slice(noticed + 1);
  return timeIf(
    response.findLast(reaches('mitigate')) ?? response.findLast((one) => !tellsOf('aftermath')(one)) ?? timed.at(-1),
  );
}
