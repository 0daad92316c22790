import { isOpenEnded, looksInto, strengthOf } from '../language/strength.js';
import type { Action, Report } from '../report/report.js';

/** What is done or promised; ideas and what was decided against do not count. */
export const counted = ({ actions }: Report): readonly Action[] =>
  actions.filter(({ state }) => state === 'committed' || state === 'done');

/** It says itself that its end is open; what is merely not understood is not called vague. */
export const isVague = ({ strength, text }: Action, { language }: Report): boolean =>
  strength === 'vague' && (looksInto(text, language) || isOpenEnded(text, language));

export const isSoft = (action: Action, report: Report): boolean =>
  action.strength === 'weak' || isVague(action, report);

/** The incident is over, so the report should say what prevents the next one. */
export const isOver = ({ status }: Report): boolean => status !== 'ongoing' && status !== 'mitigated';

/** What it says of an action is judged where the action stands. */
const actionId = /\bA\d{1,3}(?!\w)/;
const lasting = /permanent|long[- ]term|恒久|根本対|本対応|正式対|修正内容/i;

/** A section about the permanent fix tells one that holds, so that no action has to. */
export const hasLastingFix = ({ sections, sentences }: Report): boolean =>
  sentences.some(({ section, text, language, place }) => {
    const open = sections[section];
    const isFix = place !== 'heading' && open?.roles[0] === 'fix' && lasting.test(open.heading);
    return isFix && !actionId.test(text) && strengthOf(text, language) === 'strong';
  });

/** All actions rest on people's care or name no end state; empty when one of them does not. */
export function onlySoft(report: Report): readonly Action[] {
  const actions = counted(report);
  const isAll = isOver(report) && actions.every((action) => isSoft(action, report));
  return isAll && !hasLastingFix(report) ? actions : [];
}
