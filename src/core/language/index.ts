/** How people write, in English and Japanese: sentences, clauses and their subjects, and cues that answer a report's questions. */

export { analyse, analyseAll, cueFor, plain } from './analyse.js';
export { causeCue, causeFound, reasonCue, tellsMethod } from './cause.js';
export { certaintyOf } from './certainty.js';
export {
  type Clause,
  type Context,
  type PredicateKind,
  predicateKinds,
  type Subject,
  type SubjectKind,
  type Tense,
} from './clause.js';
export { asksWhyLate, delayCue, delayFactor, notLateCue, responseObstacle } from './delay.js';
export { languageOf } from './detect.js';
export { type LetterCue, letterCue } from './letter.js';
export { peopleAct, peopleLate } from './people.js';
export { phaseOf } from './phase.js';
export { changeCue, preventionCue } from './prevention.js';
export { quotations, spoken } from './quotations.js';
export { splitSentences } from './sentences.js';
export { strengthOf } from './strength.js';
export { namesPeople, systemCause } from './system-cause.js';
export type { ActionStrength, Certainty, DelayReason, PhaseName } from './types.js';
