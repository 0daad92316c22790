import { linesOf, type Range } from '../text/text.js';
import { phases, questions, type Report } from './report.js';

/** The facts of a report as JSON: the contract for other tools. Lines are 1-based; what is not known is `null` or `[]`. */
export type Facts = ReturnType<typeof facts>;

export function facts(report: Report, text: string) {
  const { lineAt } = linesOf(text);
  const line = ({ start }: Range) => lineAt(start);
  const last = ({ end, start }: Range) => lineAt(Math.max(start, end - 1));
  const answer = ({ how, range }: Report['answered']['now']) => ({ how, line: range ? line(range) : null });
  const phase = (name: (typeof phases)[number]) => {
    const found = report.phases[name];
    return found ? { time: found.time, line: line(found.range), from: found.from } : null;
  };
  return {
    contract: 1,
    language: report.language,
    profile: report.profile,
    status: report.status,
    answered: Object.fromEntries(questions.map((question) => [question, answer(report.answered[question])])),
    sections: report.sections
      .filter(({ roles }) => roles.length > 0)
      .map(({ roles, heading, headingRange, body }) => ({
        role: roles[0],
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
    phases: Object.fromEntries(phases.map((name) => [name, phase(name)])),
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
    actions: report.actions.map(({ range, textRange: _, list: __, ...action }) => ({ line: line(range), ...action })),
    updates: report.updates.map(({ range, ...update }) => ({ line: line(range), ...update })),
  };
}
