import { list } from '../words.js';

/** Heads that name no end state. */
export const vagueHeads = list(`
  investigate, explore, consider, think about, look into, look at, look for, evaluate, assess, discuss, research, revisit, reconsider, rethink, re-evaluate, reflect on, study, analyse, analyze, examine, figure out, find out, find a way, find ways, determine, decide, decide on, decide whether, understand
  review, improve, enhance, strengthen, better, optimise, optimize, streamline, align, clarify, raise the quality, increase the quality, follow up, keep an eye, continue, continue to, clean up, tidy up, harden, further, more robust, be more proactive, work on, work towards, work with, aim to, try to find, plan for, make better, make sure we have better, refine, invest in, focus on, address, tackle, brainstorm, identify ways, identify, propose, see if, check if, check whether, check how, ways to, move towards, move toward, mature, modernise, modernize, rework, refactor, open a discussion, talk about, talk to, spike, scope, gather, coordinate, collaborate, engage, liaise, publish, debug
`);

/** Anywhere: what makes a promise hollow. */
export const vagueWords = list(`
  will be considered, is being considered, under consideration, being considered, to be discussed, to be decided, tbd, at some point, where feasible, wherever feasible, where possible, wherever possible, where needed, as needed, when possible, if possible, as appropriate, best practices, in the long run, some day, someday, look into, more proactive, should be enhanced, should be improved, will be improved, be investigated, is investigating, will investigate, will review, will be reviewed, be reviewed, be explored, be evaluated, collaboration, technical debt, further hardening, quality of, better process, more robust, be more resilient, overall resilience
`);

/** Heads that act on people or memory. */
export const weakHeads = list(`
  train, retrain, educate, coach, mentor, remind, reiterate, re-iterate, re-emphasise, reemphasize, emphasise, emphasize, raise awareness, communicate, announce, share, circulate, inform, tell, ask, encourage, discourage, warn, be careful, be more careful, take care, take more care, pay attention, pay more attention, be vigilant, be aware, remember, try to remember, keep in mind, follow, adhere, comply, obey, familiarise, familiarize, refamiliarise, refamiliarize
  document, write up, write down, update docs, update the docs, improve docs, workshop, training, hold a, hold an, hold a session, host a, organise a, organize a, give a talk, present, lunch and learn, knowledge sharing, double-check, double check, cross-check, manually check, manually verify, manually review, check manually, verify manually, make sure everyone, make sure people, make sure engineers, make sure all, ensure everyone, ensure that everyone, ensure engineers, ensure all, ensure staff, ensure operators, ensure people, ensure team, have a second, have someone, require approval from, send a, send an, send out, send email, post a, walk, brief, learn, block out, agree on, agree that, agree to, agreed to, agreed that, agree as a team, advise, advised
`);

/** Verbs that put something there: what is put decides. */
export const buildVerbs = list(`
  add, create, write/wrote/written, draft, implement, introduce, develop, build/built, make/made, set up/set up, setup/setup, establish, define, produce, articulate, update, extend, expand, deploy, configure, enable, install, ship/shipped, use, adopt, provide, have/had, start, keep/kept, maintain, support, include, put/put, apply, schedule, roll out/rolled out, spin up/spun up, set/set, modify, change, adjust, tune, lower, raise, increase, reduce, scale, get/got, need, prepare, formalise, formalize, perform, run/ran/run, improve
`);

/** What is put there is paper. */
export const papers = list(`
  runbook, runbooks, playbook, playbooks, documentation, docs, doc, document, documents, wiki, wiki page, readme, readme.md, guide, guides, guideline, guidelines, faq, process, processes, procedure, procedures, policy, policies, note, notes, comment, comments, instruction, instructions, manual, manuals, convention, conventions, rule of thumb, poster, sticker, announcement, memo, e-mail, email, mail, blog post, post-mortem, postmortem, incident report, learning path, training, agreement, naming convention, warning label, norms, ticket template, communication
`);

/** Anywhere: the means is a person's care or memory. */
export const weakMeans = list(`
  by asking, by reminding, by training, by telling, by educating, by teaching, by instructing, by documenting, by being more careful, asking people, reminding, were reminded, was reminded, are reminded, is reminded, been reminded, reminded to, were asked to, was asked to, are asked to, were told, was told, were instructed, been instructed, instructed to, were trained, been trained, are trained, been documented, was documented, were documented, is documented, are documented
  aloud, by hand, by eye, in bold, pay closer attention, pay more attention, more attention, close attention, closer attention, extra care, more care, careful, carefully, mindful, vigilant, vigilance, remember to, try to remember, twice before, read twice, double-checks, double-check, double check, second pair of eyes, four eyes, four-eyes, two people, another engineer, another person, a colleague, a second engineer, a second person, buddy, peer check
  don't forget, do not forget, wording, in the manual, in the deployment manual, poster, sticker, lessons learned, lessons learnt, all hands, all-hands, stand-up, standup, retro, newsletter, mailing list, one-time mail, email explaining, mail explaining, guideline, guidelines, policy document, code of conduct, walk the team, in readme, in the readme, readme.md, on the wiki, to the wiki, knowledge base, best effort, awareness, reminder, sign-off sheet, workshop, training, onboarding, brown bag, documentation
`);

/** Verbs by which a machine enforces something, or the hazard goes away; irregular pasts behind slashes. */
export const strongVerbs = list(`
  reject, refuse, block, enforce, automate, disallow, forbid/forbade/forbidden, deny, prohibit, ban/banned, revoke, remove, delete, eliminate, retire, decommission, deprecate, replace, disable, uninstall, drop/dropped, abolish, rate-limit, throttle, limit, cap/capped, validate, invalidate, require, isolate, separate, split/split, migrate, upgrade, fix, patch, guard, sanitise, sanitize, restrict, prevent, pin/pinned, lock, version-lock, encrypt, bump/bumped, switch, move, rewrite/rewrote/rewritten, re-write/re-wrote/re-written, gate, fence, quarantine, protect, terraform, centralise, centralize, consolidate, unify, simplify, standardise, standardize, bind/bound, rotate, renew
`);

/** Anywhere: said of a machine, or of something that is gone or cannot happen. */
export const strongSigns = list(`
  rejects, refuses, fails the build, fail the build, fails the, fail closed, fails closed, fail a, fails a, fail builds, fails builds, required check, required merge check, required for merge, merge check, blocks, block merges, block deploys, enforces, denies, disallows, forbids, prohibits, prevents, validates, throttles, rotates itself, itself every, on its own, by itself, self-healing, without human, without manual, no longer possible, impossible, can't, cannot, can no longer, no longer able, no longer use, no longer uses, no longer used, stop using, stop retrying, will stop, get rid of, getting rid of, move away from, moving away from, turn off, turned off, shut off, drop support, only after, only if, only when, only allow, only allows, must pass, rolls back, roll back automatically, is mandatory, are mandatory, mandatory, strict, auto-rollback, auto-renew, auto-failover, generated from code, fall back to, falls back to, halt future, rejected, refused, automatically, requires, and block, will block, must block, should block, and fail, will fail
`);

/** What is put there stops the fault by itself. */
export const strongThings = list(`
  validation, validations, validator, input validation, guard, guards, guardrail, guardrails, limit, limits, limiter, rate limit, rate limits, rate limiting, rate limiter, quota, quotas, cap, timeout, timeouts, retry, retries, backoff, backpressure, back pressure, load shedding, circuit breaker, circuit breakers, fallback, fallbacks, lock, locks, locking, mutex, lease, constraint, constraints, unique index, schema, schema check, type check, types, gate, gates, sanity check, sanity checks, bounds check, precondition, preconditions, idempotency, idempotent, least privilege, least-privilege, default-deny, default deny, branch protection, deletion protection, prevent_destroy, protection, immutable, anti-affinity, resource limits, resource requests, priority-classes, priority classes, allowlist, whitelist, denylist, blocklist, firewall, firewall rules, permissions, permission, rbac, isolation, separation, automation, autoscaling, auto-scaling, autoscaler, autoscale, automatic rollback, automated rollback, automatic failover, automatic retry, automatic deletion, auto-rollback, policy engine, admission controller, admission policy, required check, required checks, merge check, infrastructure as code, gitops, terraform, feature gate, pinning, version lock, separate account, separate accounts, separate pool, separate database, separate cluster, dedicated, mtls, encryption, hard limit, compatibility layer, server-side check
`);

/** Helps a human notice, choose or recover; or adds a second of something. */
export const mediumThings = list(`
  alert, alerts, alerting, alarm, alarms, monitor, monitors, monitoring, pagerduty, metric, metrics, dashboard, dashboards, sensor, sms, notification, notifications, report, reports, synthetic, health check, health checks, healthcheck, healthchecks, health-check, uptime check, probe, probes, liveness, readiness, readiness checks, log, logs, logging, trace, traces, tracing, trace ids, telemetry, observability, visibility, detection, heartbeat, inventory
  redundancy, replica, replicas, standby, warm spare, spare, secondary, second region, multi-region, multi-az, failover, backup, backups, dumps, snapshot, snapshots, restore test, capacity, headroom, nodes, memory, cpu, disk, buffer, on-call rotation, rotation, staffing, follow-the-sun, team, override
  dry-run, dry run, preview, diff, confirmation, type-to-confirm, prompt, checklist, drill, drills, game day, gameday, chaos, load test, load tests, load testing, stress test, staging, regression test, regression tests, test, tests, testing, test suite, e2e, integration test, integration tests, unit test, unit tests, test case, test cases, test coverage, smoke test, canary, canaries, feature flag, feature flags, kill switch, button, one-click, script, tool, tooling, escalation timer, status page, linter, lint, linter rule, schedule, nightly, cache, caching
`);

/** Anywhere, when nothing else decides. */
export const mediumWords = list(`
  alert, alerts, alerting, alerted, alarm, alarms, monitor, monitors, monitoring, monitored, page, pages, paging, pagerduty, metric, metrics, dashboard, dashboards, sensor, sms, notify, notifies, notified, notifying, notification, notifications, report of, weekly report, daily report, is sent to, synthetic, health check, health checks, healthcheck, healthchecks, health-check, uptime check, probe, probes, liveness, readiness, log, logs, logging, trace, traces, tracing, trace ids, observability, visibility, detect, detects, detection, heartbeat
  redundancy, redundant, replica, replicas, standby, warm spare, spare, secondary, second region, multi-region, multi-az, failover, backup, backups, back up, dumps, off-site, snapshot, snapshots, restore test, capacity, headroom, scale, scaled, scaling, more nodes, larger, bigger, on-call rotation, rotation, staffing, hire, hired, on call, follow-the-sun, re-architect, limited, limits, limiting
  dry-run, dry run, preview, diff, confirmation, confirm, type-to-confirm, prompt, checklist, drill, drills, game day, gameday, chaos, load test, load tests, load testing, stress test, staging, regression test, regression tests, test, tests, tested, testing, e2e, integration test, integration tests, unit test, unit tests, test case, test coverage, smoke test, canary, canaries, feature flag, feature flags, kill switch, button, one-click, script, tool, tooling, escalation timer, status page, linter, lint, scheduled, nightly, shows, show, display, displays, colour, color, side by side, added, created, implemented, introduced, deployed, configured, enabled, changed, updated, moved, adjusted, reduced, increased, ignore, re-introduce, refactored
`);

/** People as the object of a verb, or the subject of a duty. */
export const people = list(`
  team, teams, engineer, engineers, developer, developers, operator, operators, staff, people, everyone, everybody, all squads, squads, squad, colleague, colleagues, support agents, agents, reviewer, reviewers, on-call, technician, technicians, users, customers, user, customer, members, employees, newcomers, new hires, interns, stakeholders, admins, administrators, us, ourselves, responders, managers, contractors, vendors, humans, product owners, owners
`);

/** What makes somebody or something notice. */
export const noticing = list(`
  alert, alerts, alerting, alarm, alarms, monitor, monitors, monitoring, page, pages, paging, metric, metrics, dashboard, dashboards, notify, notifies, notification, notifications, log, logs, logging, trace, traces, tracing, telemetry, observability, visibility, detect, detects, detection, probe, probes, health check, health checks, healthcheck, report, reports, synthetic, uptime check, sensor, heartbeat, inventory
`);

/** What makes the next one shorter or smaller. */
export const recovering = list(`
  rollback, roll back, rolling back, failover, fail over, backup, backups, restore, recovery, recover, runbook, drill, drills, game day, standby, spare, replica, replicas, redundancy, kill switch, feature flag, button, on-call, rotation, status page, capacity, headroom, scale, canary
`);
