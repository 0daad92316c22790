export { drama } from './drama.js';
export { evasion } from './evasion.js';
export { hindsight } from './hindsight.js';
export { humanError } from './human-error.js';
export { judgement } from './judgement.js';
export { namedPerson } from './named-person.js';
export { punishment } from './punishment.js';
export { roleAtFault } from './role-at-fault.js';
