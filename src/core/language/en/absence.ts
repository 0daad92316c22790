import { list } from '../words.js';

/** States of a person that reports give as the reason for a delay; behind was, were, had been. */
export const states = list(`
  asleep, sleeping, away, absent, unavailable, unreachable, not available, not reachable, not around, not online, not at work, not at her desk, not at his desk, not at their desk, off sick, on sick leave, on holiday, on vacation, on leave, on parental leave, on lunch, at lunch, on a plane, on a train, on a flight, in a meeting, in meetings, in transit, travelling, traveling, offline, afk, busy, overloaded, swamped, tired, exhausted, distracted, new, new to the team, unfamiliar, not familiar, inexperienced, unsure, not sure, uncertain, hesitant, reluctant, confused, unaware, not aware, slow, slower, late, out of office, out of the office, out sick, off duty, off shift, the only one, the only person, the only engineer
`);

/** What a person took long to do. */
export const slowActs = list(`
  respond, react, reply, answer, notice, acknowledge, ack, join, wake, wake up, log in, connect, escalate, decide, find, understand, realise, realize, open, arrive, get online, come online, read, see, diagnose, approve, type, remember, get to, reach
`);
