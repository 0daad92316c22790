import { list } from '../words.js';

/** Between effect and cause: what follows (or stands before) is the cause of what went wrong. */
export const causedBy = list(`
  caused by, triggered by, was triggered when, were triggered when, occurred when, happened when, resulted from, resulting from, stemmed from, stemming from, arose from, originated from
  originated in, came down to, traced to, traced back to, traced it to, traced this to, attributed to, attributable to, brought about by, kicked off by, set off by, introduced by
  the result of, a result of, result of, as a consequence of, consequence of, because of, due to, owing to, on account of, was down to, were down to, a side effect of
  was because, is because, were because, happened because, occurred because, failed because, broke because, the reason was, the reason is, the reason for this, the reason that, reason why
  the culprit, culprit was, to blame was, the underlying issue, the underlying problem, the root issue, the root problem, root of the problem, the problem was, the issue was that, turned out to be, turned out that
`);

/** From cause to effect. */
export const leadsTo = list(`
  caused, which caused, causing, led to, leading to, which led to, resulted in, resulting in, which resulted in, triggered, triggering, which triggered, brought down, took down, which broke, which meant, meaning that
  made it impossible, prevented, preventing, gave rise to, ended up, exhausted, overwhelmed, saturated, overloaded
`);

/** What went wrong: an effect that a cause explains. */
export const effects = list(`
  outage, outages, incident, failure, failures, failed, fail, failing, error, errors, downtime, degradation, degraded, disruption, unavailable, unavailability, crash, crashed, crashes, crashing
  timeout, timeouts, timed out, time out, broke, broken, down, loss, lost, leak, leaks, latency, slow, slowness, delay, delays, delayed, problem, problems, issue, issues, unable, inaccessible, unreachable
  suspended, cancelled, canceled, terminated, blocked, ran out, run out, not enough, insufficient, needed more, filled up, leaked, exposed, compromised, exploited, drained, unresponsive, invalid
  stopped, stuck, hang, hung, deleted, missing, corrupt, corrupted, corruption, exhausted, exhaustion, overloaded, rejected, 5xx, 500, 502, 503, 504, 404, halt, halted, evicted, restarted, out of memory, oom
`);

/** A cause that is said to be open is no answer. */
export const openCause = list(`
  unknown, unclear, under investigation, being investigated, investigating, not known, not yet known, not clear, not yet clear, undetermined, not yet determined, not determined, not identified, not yet identified
  to be determined, tbd, do not know, don't know, don’t know, could not determine, couldn't determine, unable to determine, looking for the, look into the, trying to find, trying to identify, find out what, looking into, looked into
`);

/** Says by itself that what follows is the cause of what was told before. */
export const explicitCause = list(`
  this happened because, this happened when, this happened due to, this happened as, this occurred because, this occurred when, this occurred due to, this was because, this is because, this was due to, this was caused by
  that happened because, that was because, it happened because, happened due to the, the reason was, the reason is, the reason for this, was because of, turned out to be caused by
`);
