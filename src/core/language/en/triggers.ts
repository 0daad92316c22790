import type { PredicateKind } from '../clause.js';
import { list, verbForms } from '../words.js';
import { errorNouns } from './error-nouns.js';
import { adjectives, nouns as verdicts } from './judgement.js';
import * as verbs from './predicates.js';
import { drama, nobody } from './tone.js';

const pasts = (entries: readonly string[]): readonly string[] => entries.flatMap((entry) => verbForms(entry).past);

/** Beginnings of words, at least one of which every predicate of a kind holds; lower case. Most sentences hold none and cost nothing more. */
export const triggers: Readonly<Record<PredicateKind, readonly string[]>> = {
  omission: [
    ...pasts(verbs.humanOmissions),
    ...list(`
      fail to, fails to, failed to, failing to, failed again, failed once again, failed repeatedly, failure of, failure by, did not, didn't, nor did, never, had not, hadn't, still ha, was not, were not, had been not, nobody, no one, no-one, none of, not a single, let, allowed, wrote, writes, written, did nothing, did absolutely, did precisely, took no, paid no, made no, gave no, saw no, showed no, was slow, were slow, was too, were too, was late, were late
      would have, would not have, wouldn't have, would never have, should have, should not have, shouldn't have, should've, shouldn't've, should of, should probably have, should really have, should at least have, should just have, should also have, should definitely have, should certainly have, should clearly have
      could have, could not have, couldn't have, could've, could probably have, could easily have, could really have, could at least have, could also have, might have, might not have, ought to have, ought not, if only, had the, had a, had our, had he, had she, had they, had we, had any, had some, if the, if a, if an, if our, if we, if he, if she, if they, if any, if some, if @
    `),
  ],
  mental: [...pasts(verbs.mental), ...list('wrongly, incorrectly, mistakenly, falsely, erroneously, assumed')],
  harm: [
    ...verbs.faultAdverbs,
    ...pasts(verbs.harm).map((form) => form.split(' ')[0]!),
    ...pasts(verbs.humanOmissions),
    ...pasts(verbs.mental),
    ...list(`
      wrong, incorrect, bad, broken, faulty, erroneous, invalid, mistake, unintended, untested, unreviewed, by accident, in error, without, introduced by, triggered by, taken down, despite, in spite of, against, contrary to, regardless of, left, error was, errors were, slip was, typo was, at fault, blunder, oversight, negligence, carelessness, s fault, s own, s error, s failure, s slip, s misconfiguration, s change, s commit, s deploy, s action, s decision, s push, s merge, s update, s patch, s command, s pr
      to blame, culprit, responsible for, straight to, directly to, violated, breached, disobeyed, flouted, to learn, be taught, be told, be careful, be more careful, pay attention, pay more attention, take more care, improve h, improve their, get his, get her, get their
      that triggered, which triggered, knocked
    `),
  ],
  judgement: [
    ...adjectives.filter((word) => !/^too |^not |^slack$/.test(word)),
    ...verbs.judgingAdverbs,
    ...verdicts,
    ...list("wasn't, weren't, isn't, aren't"),
    ...list(
      'habit, attitude, bad work, poor work, poor discipline, shoddy, too slow, was slack, were slack, is slack, been slack, not careful, not thorough, not focused, not concentrating, not thinking, not listening, not qualified, not attentive, not up to, not competent, not capable, not good enough, not professional, not careful, not diligent, not paying, lack, absence of, want of, anyone, anybody, any competent, any sensible',
    ),
  ],
  error: [...errorNouns, ...list('somebody, someone, misread, mistyp, misunderst, misconfig')],
  sanction: list(`
    bonus, raise, promotion, any team, any engineer, any developer, any person, any employee, any operator, any vendor, any supplier, any contractor, every team, every engineer, moved off, moved from, moved away, pulled off, pulled from, taken from, transferred from, reassigned from, penalty, penalties, fine , fines, charged, warning, reprimand, caution, disciplin, sanction, punish, penali, fire, sack, dismiss, demot, let go, laid off, suspend, terminat, fined, censur, admonish, removed from, taken off, stripped of, put on, held , lose, loses, lost, forfeit
    performance, reflected in, legal action, damages, contract penalt, contractual penalt, salary, pay cut, consequences, repercussions, repeat offender, anyone who, whoever, those who, people who, engineers who
  `),
  evasion: list(`
    our outage, our incident, our failure, our bug, our defect, have happened if, happened had, squarely, all on, all down, our fault, our problem, our job, our responsibility, our mistake, our error, our doing, our issue, our concern, our business, our department, our making, our liability, my fault, my problem, my job, my responsibility, my mistake, ours, on our part, on our side, on our end, of our own, company's fault
    no responsibility, no liability, no blame, no fault, no part, no wrongdoing, no negligence, not liable, not accountable, not responsible, not to blame, not at fault, in no way, be liable, be accountable, be responsible, be blamed, be held, be expected, held liable, held responsible, held accountable, did everything, did nothing, nothing we, nothing that we, nothing any, nothing that any, our control, been prevented by, been foreseen by, been avoided by
    unreasonable, difficult, uncooperative, demanding, impatient, was wrong, were wrong, is wrong, are wrong, to blame, at fault, negligent, incompetent, unhelpful, the problem, refuses to, refuse to, unresponsive, refused to, insisted, demanded, neglected, ignored our, ignored the, ignored several, ignored repeated, not listen, wouldn't listen, kept demanding, kept insisting, kept complaining
    fault, responsibility, s problem, s own, s mistake, s negligence, blame, warned, told, advised, reminded, asked, informed, notified, read the, read their, read its, read more, have read, know better, known better, learn, paid, pay, understand the, understood the, be more, been more, follow the, followed the, check the, checked the
    out of scope, outside, beyond, out of the scope, out of our, not in scope, not our scope, entirely, solely, fully caused, fully due, purely, completely caused, completely due, wholly, 100%, external to, works as designed, working as intended, not a bug, not an outage, not an incident, for us to, reject, deny, refuse
  `),
  drama: [
    ...drama,
    'of all people',
    ...nobody.map((word) => `${word} nobody`),
    ...nobody.map((word) => `${word}, n`),
    ...nobody.map((word) => `${word} n`),
    '!!',
    '！！',
    '！!',
    '!！',
  ],
};
