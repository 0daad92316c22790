import { list } from '../words.js';

/** What somebody does so that it cannot happen again; base forms, irregular pasts behind slashes. */
export const improving = list(`
  add, implement, introduce, improve, automate, enforce, prevent, ensure, monitor, alert, limit, restrict, migrate, replace, upgrade, harden, reduce, remove, move, change, configure, enable, disable
  deploy, document, review, audit, test, validate, verify, require, increase, decrease, adjust, tune, refactor, rework, redesign, rewrite/rewrote/rewritten, build/built, create, write/wrote/written, update, make/made, set up/set up
  set/set, separate, isolate, split/split, protect, strengthen, establish, adopt, pin/pinned, bump/bumped, train, schedule, rotate, extend, expand, scale, switch, backport/backported, patch, fix, raise, lower, block, reject, check, catch/caught, cap/capped, tighten, simplify, standardise, standardize, deprecate, stop/stopped, start, put/put, roll out/rolled out, include, define, address, track, evaluate, revise, formalise, formalize, retire, decommission, consolidate, throttle, rate-limit, invest in/invested in, centralise, centralize, encrypt, gate, refuse, renew, compare, reconcile, delete
`);

/** Says that the aim is the next time. */
export const purposes = list(`
  prevent this, prevent it from, prevent a, prevent the same, prevent similar, prevent such, prevent future, prevent these, prevent recurrence, prevent any, prevent further, avoid a repeat, avoid this, avoid a, avoid similar, avoid such, avoid the same, avoid future, avoid these, avoid repeating, happen again, happening again, happens again
  occur again, occurring again, recurrence, reoccurrence, recurring, reoccurring, in the future, in future, going forward, from now on, next time, so that we, so that it, so that this, so that the, so we, can no longer, cannot happen, will no longer, future incidents, similar incidents, similar issues, future occurrences, as a result we, as a result of this incident, long term, long-term, longer term
  detect this, detect such, detect similar, catch this, catch such, catch similar, alert us, alerted, be notified, mitigate, reduce the, reduce the risk, to ensure, to make sure, to protect, minimise, minimize
`);

/** Of these also what goes on while nothing has been decided. */
export const watching = list(`
  monitor, review, audit, test, validate, verify, check, track, evaluate, address, document, define, update, catch/caught, make/made, put/put, set/set, start, reduce
`);

/** What stops the fault, or shows it at once. */
export const safeguards = list(`
  alert, alarm, monitor, check, test, validation, guard, guardrail, limit, gate, quota, rate limit, timeout, circuit breaker, safeguard, policy, dashboard, metric, health check, canary, lint rule, constraint, monitoring, alerting, automation, dry run, confirmation, lock, cap
`);
