/** Why a part of the response took long; the same names as in a report's ledger. */
export type DelayReason =
  | 'detection'
  | 'triage'
  | 'routing'
  | 'escalation'
  | 'between-parties'
  | 'access'
  | 'knowledge'
  | 'diagnosis'
  | 'decision'
  | 'execution'
  | 'staffing'
  | 'closure';

/** Steps of an incident, in order. */
export type PhaseName =
  | 'start'
  | 'detect'
  | 'acknowledge'
  | 'engage'
  | 'escalate'
  | 'diagnose'
  | 'decide'
  | 'mitigate'
  | 'resolve';

/** Strong: works without a human decision. Medium: helps a human notice, choose or recover. Weak: relies on memory, care or paper. Vague: no end state. */
export type ActionStrength = 'strong' | 'medium' | 'weak' | 'vague';

export type Certainty = 'confirmed' | 'assumed' | 'unknown';
