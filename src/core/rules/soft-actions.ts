import type { Action, Report } from '../report/report.js';

/** What is done or promised; ideas and what was decided against do not count. */
export const counted = ({ actions }: Report): readonly Action[] =>
  actions.filter(({ state }) => state === 'committed' || state === 'done');

export const isSoft = ({ strength }: Action): boolean => strength === 'weak' || strength === 'vague';

/** The incident is over, so the report should say what prevents the next one. */
export const isOver = ({ status }: Report): boolean => status !== 'ongoing' && status !== 'mitigated';

/** All actions rest on people's care or name no end state; empty when one of them does not. */
export function onlySoft(report: Report): readonly Action[] {
  const actions = counted(report);
  return isOver(report) && actions.every(isSoft) ? actions : [];
}
