import { drama } from './blame/drama.js';
import { evasion } from './blame/evasion.js';
import { hindsight } from './blame/hindsight.js';
import { humanError } from './blame/human-error.js';
import { judgement } from './blame/judgement.js';
import { namedPerson } from './blame/named-person.js';
import { punishment } from './blame/punishment.js';
import { roleAtFault } from './blame/role-at-fault.js';
import { guessAsFact } from './cause/guess-as-fact.js';
import { causeNoEvidence } from './cause/no-evidence.js';
import { stopsAtPerson } from './cause/stops-at-person.js';
import { causeUnanswered } from './cause/unanswered.js';
import { durationMismatch } from './delay/duration-mismatch.js';
import { overTarget } from './delay/over-target.js';
import { personAsReason } from './delay/person-as-reason.js';
import { delayUnanswered } from './delay/unanswered.js';
import { unexplainedGap } from './delay/unexplained-gap.js';
import { unexplainedSegment } from './delay/unexplained-segment.js';
import { evidenceExpires } from './handover/evidence-expires.js';
import { noEvidenceLocation } from './handover/no-evidence-location.js';
import { handoverNoOwner } from './handover/no-owner.js';
import { interimWithoutEnd } from './now/interim-without-end.js';
import { noOutlook } from './now/no-outlook.js';
import { nowUnanswered } from './now/unanswered.js';
import { vagueImpact } from './now/vague-impact.js';
import { causeUnaddressed } from './prevention/cause-unaddressed.js';
import { delayUnaddressed } from './prevention/delay-unaddressed.js';
import { noDoneCriterion } from './prevention/no-done-criterion.js';
import { noDueDate } from './prevention/no-due-date.js';
import { noElsewhere } from './prevention/no-elsewhere.js';
import { noOwner } from './prevention/no-owner.js';
import { nonePrevents } from './prevention/none-prevents.js';
import { onlyWeak } from './prevention/only-weak.js';
import { overdue } from './prevention/overdue.js';
import { preventionUnanswered } from './prevention/unanswered.js';
import { vagueAction } from './prevention/vague-action.js';
import { weakAction } from './prevention/weak-action.js';
import { personalData } from './privacy/personal-data.js';
import { secret } from './privacy/secret.js';
import type { Options, Rule, Says } from './rule.js';
import { duplicateSection } from './structure/duplicate-section.js';
import { emptySection } from './structure/empty-section.js';
import { frontMatter } from './structure/front-matter.js';
import { missingSection } from './structure/missing-section.js';
import { noSummary } from './structure/no-summary.js';
import { placeholder } from './structure/placeholder.js';
import { sectionOrder } from './structure/section-order.js';
import { unknownReference } from './structure/unknown-reference.js';
import { contradiction } from './timeline/contradiction.js';
import { futureTime } from './timeline/future-time.js';
import { missingPhase } from './timeline/missing-phase.js';
import { timelineNoEvidence } from './timeline/no-evidence.js';
import { noTimeZone } from './timeline/no-time-zone.js';
import { timelineOrder } from './timeline/order.js';
import { timelineUnanswered } from './timeline/unanswered.js';
import { apologyAfterExcuse } from './updates/apology-after-excuse.js';
import { noFirstNotice } from './updates/no-first-notice.js';
import { noNextUpdate } from './updates/no-next-update.js';
import { nobodyAccountable } from './updates/nobody-accountable.js';
import { promiseBroken } from './updates/promise-broken.js';
import { silence } from './updates/silence.js';

/** A rule as the engine runs it: what it says is checked where the rule is written. */
const any = <S extends Says, O extends Options>(rule: Rule<S, O>): Rule => rule as unknown as Rule;

/** All rules, in the order of the reference. */
export const rules: readonly Rule[] = [
  any(missingSection),
  any(emptySection),
  any(placeholder),
  any(frontMatter),
  any(sectionOrder),
  any(duplicateSection),
  any(unknownReference),
  any(noSummary),
  any(nowUnanswered),
  any(interimWithoutEnd),
  any(vagueImpact),
  any(noOutlook),
  any(causeUnanswered),
  any(guessAsFact),
  any(stopsAtPerson),
  any(causeNoEvidence),
  any(namedPerson),
  any(roleAtFault),
  any(judgement),
  any(hindsight),
  any(humanError),
  any(evasion),
  any(drama),
  any(punishment),
  any(preventionUnanswered),
  any(onlyWeak),
  any(nonePrevents),
  any(weakAction),
  any(vagueAction),
  any(noOwner),
  any(noDueDate),
  any(noDoneCriterion),
  any(overdue),
  any(causeUnaddressed),
  any(delayUnaddressed),
  any(noElsewhere),
  any(delayUnanswered),
  any(unexplainedSegment),
  any(unexplainedGap),
  any(overTarget),
  any(durationMismatch),
  any(personAsReason),
  any(timelineUnanswered),
  any(noTimeZone),
  any(timelineOrder),
  any(futureTime),
  any(contradiction),
  any(missingPhase),
  any(timelineNoEvidence),
  any(noFirstNotice),
  any(silence),
  any(noNextUpdate),
  any(promiseBroken),
  any(nobodyAccountable),
  any(apologyAfterExcuse),
  any(noEvidenceLocation),
  any(evidenceExpires),
  any(handoverNoOwner),
  any(personalData),
  any(secret),
];

export const ruleIds: readonly string[] = rules.map(({ id }) => id);
