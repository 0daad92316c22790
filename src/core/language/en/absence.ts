import { list } from '../words.js';

/** States of a person that reports give as the reason for a delay; behind was, were, had been. */
export const states = list(`
  absent, afk, asleep, at lunch, away, busy, confused, distracted, exhausted, hesitant, in a meeting, in meetings,
  in transit, inexperienced, late, new, new to the team, not around, not at her desk, not at his desk,
  not at their desk, not at work, not available, not aware, not familiar, not online, not reachable, not sure,
  off duty, off shift, off sick, offline, on a flight, on a plane, on a train, on holiday, on leave, on lunch,
  on parental leave, on sick leave, on vacation, out of office, out of the office, out sick, overloaded, reluctant,
  sleeping, slow, slower, swamped, the only engineer, the only one, the only person, tired, traveling, travelling,
  unavailable, unaware, uncertain, unfamiliar, unreachable, unsure
`);

/** What a person took long to do. */
export const slowActs = list(`
  ack, acknowledge, answer, approve, arrive, come online, connect, decide, diagnose, escalate, find, get online,
  get to, join, log in, notice, open, reach, react, read, realise, realize, remember, reply, respond, see, type,
  understand, wake, wake up
`);
