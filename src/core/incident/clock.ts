import type { Report } from '../report/report.js';
import { noticeTargets } from '../report/targets.js';

/** When those affected hear more of an incident that goes on; minutes since 1970 UTC. */
export type IncidentClock = {
  /** When the impact began; `null`: the report does not say. */
  readonly start: number | null;
  readonly due: number;
  /** What makes it due: the next update that the last one promised, the usual cadence, or the first notice. */
  readonly because: 'promised' | 'cadence' | 'first';
};

/** Smaller figures are counted from midnight of an unknown day: nothing in them can be compared with a clock. */
const leastAbsolute = 10_000_000;

/** `null`: it is over, or the report names no time that can be placed on the clock. */
export function incidentClock(report: Report): IncidentClock | null {
  if (report.status !== 'ongoing' || report.zone === null) return null;
  const { cadence, firstNotice } = noticeTargets(report);
  const start = absolute(report.phases.start?.minutes) ?? absolute(firstTime(report));
  const last = report.notices.findLast(({ minutes }) => absolute(minutes) !== null);
  if (last?.promised != null) return { start, due: last.promised, because: 'promised' };
  if (last) return { start, due: last.minutes! + cadence, because: 'cadence' };
  return start === null ? null : { start, due: start + firstNotice, because: 'first' };
}

const firstTime = ({ timeline }: Report): number | null | undefined =>
  timeline.find(({ minutes }) => minutes !== null)?.minutes;

const absolute = (minutes: number | null | undefined): number | null =>
  minutes != null && minutes >= leastAbsolute ? minutes : null;
