import { drama } from './blame/drama.js';
import { evasion } from './blame/evasion.js';
import { hindsight } from './blame/hindsight.js';
import { humanError } from './blame/human-error.js';
import { judgement } from './blame/judgement.js';
import { namedPerson } from './blame/named-person.js';
import { punishment } from './blame/punishment.js';
import { roleAtFault } from './blame/role-at-fault.js';
import { causeUnanswered } from './cause/unanswered.js';
import { delayUnanswered } from './delay/unanswered.js';
import { nowUnanswered } from './now/unanswered.js';
import { noOwner } from './prevention/no-owner.js';
import { preventionUnanswered } from './prevention/unanswered.js';
import type { Rule, Says } from './rule.js';
import { emptySection } from './structure/empty-section.js';
import { frontMatter } from './structure/front-matter.js';
import { missingSection } from './structure/missing-section.js';
import { placeholder } from './structure/placeholder.js';
import { noTimeZone } from './timeline/no-time-zone.js';
import { timelineOrder } from './timeline/order.js';
import { timelineUnanswered } from './timeline/unanswered.js';

/** A rule as the engine runs it: what it says is checked where the rule is written. */
const any = <S extends Says>(rule: Rule<S>): Rule => rule as unknown as Rule;

/** All rules, in the order of the reference. */
export const rules: readonly Rule[] = [
  any(missingSection),
  any(emptySection),
  any(placeholder),
  any(frontMatter),
  any(nowUnanswered),
  any(causeUnanswered),
  any(namedPerson),
  any(roleAtFault),
  any(judgement),
  any(hindsight),
  any(humanError),
  any(evasion),
  any(drama),
  any(punishment),
  any(preventionUnanswered),
  any(noOwner),
  any(delayUnanswered),
  any(timelineUnanswered),
  any(noTimeZone),
  any(timelineOrder),
];

export const ruleIds: readonly string[] = rules.map(({ id }) => id);
