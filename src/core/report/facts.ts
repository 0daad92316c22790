import { linesOf, type Range } from '../text/text.js';
import type { Phase, Report } from './report.js';

/** The facts of a report as JSON: the contract for other tools. Lines are 1-based; what is not known is `null` or `[]`. */
export type Facts = ReturnType<typeof facts>;

export function facts(report: Report, text: string) {
  const { lineAt } = linesOf(text);
  const line = ({ start }: Range) => lineAt(start);
  const last = ({ end, start }: Range) => lineAt(Math.max(start, end - 1));
  const answer = ({ how, range }: Report['answered']['now']) => ({ how, line: range ? line(range) : null });
  const phase = (name: Phase) => {
    const found = report.phases[name];
    return found ? { time: found.time, line: line(found.range), from: found.from } : null;
  };
  const isWhole = report.range.start === 0 && report.range.end === text.length;
  return {
    contract: 1,
    ...(isWhole ? {} : { line: line(report.range), endLine: last(report.range) }),
    language: report.language,
    profile: report.profile,
    status: report.status,
    answered: {
      now: answer(report.answered.now),
      cause: answer(report.answered.cause),
      prevention: answer(report.answered.prevention),
      delay: answer(report.answered.delay),
      timeline: answer(report.answered.timeline),
    },
    sections: report.sections
      .filter(({ roles }) => roles.length > 0)
      .map(({ roles, heading, headingRange, body }) => ({
        role: roles[0] ?? '',
        heading,
        line: line(headingRange),
        endLine: last(body),
      })),
    zone: report.zone,
    timeline: report.timeline.map(({ range, time, end, approximate, phase: is, text: said }) => ({
      line: line(range),
      time,
      end,
      approximate,
      phase: is,
      text: said,
    })),
    phases: {
      start: phase('start'),
      detect: phase('detect'),
      acknowledge: phase('acknowledge'),
      engage: phase('engage'),
      escalate: phase('escalate'),
      diagnose: phase('diagnose'),
      decide: phase('decide'),
      mitigate: phase('mitigate'),
      resolve: phase('resolve'),
    },
    segments: report.ledger.entries
      .filter(({ to }) => to !== 'notice')
      .map(({ id, from, to, minutes, target, reason, why, range }, i) => ({
        id: id || `D${i + 1}`,
        from,
        to,
        minutes,
        target,
        reason,
        why,
        line: line(range),
      })),
    gaps: report.gaps.map(({ range, ...gap }) => ({ ...gap, line: line(range) })),
    causes: report.causes.map(({ range, ...cause }) => ({ line: line(range), ...cause })),
    interim: report.interim.map(({ range, ...measure }) => ({ line: line(range), ...measure })),
    actions: report.actions.map(({ range, textRange: _, list: __, columns: ___, ...action }) => ({
      line: line(range),
      ...action,
    })),
    updates: report.updates.map(({ range, ...update }) => ({ line: line(range), ...update })),
  };
}
