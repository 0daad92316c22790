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
      fail, did not, didn't, nor did, never, had not, hadn't, still ha, was not, were not, had been not, nobody, no one, no-one, none of, not a single, let , allowed, wrote, writes, written, was slow, were slow, was too, were too, was late, were late
      should have, should not have, shouldn't have, should've, should of, should probably have, could have, could not have, couldn't have, could've, might have, ought to have, if only, had the, had a, had our, had he, had she, had they, had we, had anyone, if the, if a, if an, if our, if we, if he, if she, if they, if anyone, if someone, if somebody, if @, should , could , might 
    `),
  ],
  mental: [...pasts(verbs.mental), ...list('wrongly, incorrectly, mistakenly, falsely, erroneously, assumed')],
  harm: [
    ...verbs.faultAdverbs,
    ...pasts(verbs.harm).map((form) => form.split(' ')[0]!),
    ...pasts(verbs.humanOmissions),
    ...pasts(verbs.mental),
    ...list(`
      wrong, incorrect, bad, broken, faulty, erroneous, invalid, mistake, unintended, untested, unreviewed, by accident, in error, without, introduced by, triggered by, taken down, fault, blunder, error, oversight, negligence, carelessness, slip, misconfiguration, failure
      to blame, culprit, responsible for, straight to, directly to, violated, breached, disobeyed, flouted, to learn, be taught, be told, be careful, be more careful, pay attention, pay more attention, take more care, improve h, improve their, get his, get her, get their
      that triggered, which triggered, triggered, deleted, led to, knocked
    `),
  ],
  judgement: [
    ...adjectives.filter((word) => !/^too |^not /.test(word)),
    ...verbs.judgingAdverbs,
    ...verdicts,
    ...list('too slow, not competent, not capable, not good enough, not professional, not careful, not diligent, not paying, lack, absence of, want of, anyone, anybody, any competent, any sensible'),
  ],
  error: [...errorNouns, ...list('somebody, someone, mis, forgot, confus, overlook, typed, mixed up')],
  sanction: list(`
    warning, reprimand, caution, disciplin, sanction, punish, penali, fire, sack, dismiss, demot, let go, laid off, suspend, terminat, fined, censur, admonish, removed from, taken off, stripped of, put on, held , lose, loses, lost, forfeit
    performance, reflected in, legal action, damages, contract penalt, contractual penalt, salary, pay cut, consequences, repercussions, repeat offender, anyone who, whoever, those who, people who, engineers who
  `),
  evasion: list(`
    not , never, isn't, wasn't, weren't, aren't, hardly, neither, no fault, no wrongdoing, no negligence, no responsibility, no liability, no blame, no part in, absolutely no, really no, cannot be, can't be, won't be, couldn't be, shouldn't be, did everything, did nothing, nothing , beyond our, outside our, out of our
    unreasonable, difficult, uncooperative, demanding, impatient, wrong, to blame, at fault, negligent, incompetent, unhelpful, the problem, unresponsive, refused, insisted, demanded, neglected, ignored, would not listen, wouldn't listen, kept
    fault, responsibility, problem, mistake, error, negligence, warned, told, advised, reminded, asked, read, know better, known better, learn, pay, paid, understand, understood, be more, been more, follow, check
    out of scope, outside, beyond, out of the scope, entirely, solely, fully, purely, completely, wholly, external to, works as designed, working as intended, a bug, an outage, an incident, nobody, no one, reject, deny, refuse
  `),
  drama: [...drama, ...nobody.map((word) => `${word} nobody`), ...nobody.map((word) => `${word}, n`), ...nobody.map((word) => `${word} n`)],
};
