import { list } from '../words.js';

/** Nouns that name people by their work; singular, plurals are formed. */
export const roles = list(`
  account manager, accountant, admin, administrator, analyst, anybody, anyone, apprentice, approver, architect,
  assignee, auditor, author, boss, ceo, chief, cio, ciso, cleaner, clerk, co-worker, coder, colleague, commander,
  committer, consultant, contractor, contributor, coordinator, coworker, cto, dba, deployer, designer, dev,
  developer, director, dispatcher, doctor, duty manager, electrician, employee, engineer, everybody, everyone, exec,
  executive, expert, foreman, freelancer, group leader, guy, hire, human, implementer, implementor,
  incident commander, incident manager, individual, inspector, installer, instructor, intern, janitor, junior, lead,
  librarian, line manager, maintainer, man, moderator, new hire, newbie, newcomer, no one, no-one, nobody,
  none of them, none of us, novice, nurse, on-call, on-call engineer, on-caller, oncall, person, pharmacist, planner,
  plumber, postmaster, product manager, product owner, programmer, project leader, project manager, qa, receptionist,
  recruit, release manager, rep, representative, requester, researcher, reviewer, salesman, salesperson, scientist,
  scrum master, secretary, senior, service owner, shift lead, shift leader, shift manager, somebody, someone,
  specialist, sre, starter, store manager, subcontractor, sysadmin, system owner, teacher, team lead, team leader,
  teammate, tech lead, technician, technologist, teller, tester, the responsible person, trainee, trainer, volunteer,
  vp, webmaster, whoever, woman
`);

/** The same, for groups and companies. */
export const groups = list(`
  agency, board, branch office, bureau, carrier, committee, company, consultancy, contractor, crew, crowd, customer,
  day shift, department, dept, devops, division, engineering, firm, folks, guild, headquarters, help desk, helpdesk,
  hosting company, hr, infosec, integrator, it department, landlord, leadership, management, night shift, noc,
  office, operations, ops, organisation, organization, outsourcer, partner, people, personnel, qa team, reseller,
  service desk, shift, shop floor, soc, squad, staff, subcontractor, subsidiary, supplier, support, team,
  tenant admin, the business, third party, tribe, vendor, workforce
`);

/** People words that are mostly machines; people only without a technical word or name in front. */
export const soft = list(`
  agent, approver, auditor, author, board, branch office, broker, builder, carrier, chief, client, company, consumer,
  controller, coordinator, crew member, customer, designer, dispatcher, driver, editor, engineering, expert, finance,
  firm, follower, guard, handler, host, individual, inspector, junior, lead, leader, management, manager, marketing,
  master, member, observer, office, operations, operator, orchestrator, owner, partner, person, planner, procurement,
  producer, provider, publisher, reader, responder, runner, sales, scheduler, security, senior, shift, staff,
  staff member, subscriber, supervisor, support, team member, user, worker, writer
`);

/** In front of a soft word these make it a machine, and as heads of a phrase they are one. */
export const technical = list(`
  airflow, alert, alerting, ansible, api, app, application, automated, automatic, automation, background, backup,
  batch, block, bluetooth, bot, browser, build, cache, cd, certificate, checkout, ci, cloud, cluster, config,
  configuration, connection, consul, container, cpu, cron, data, database, db, deploy, deployment, desktop, device,
  disk, display, distributed, dns, docker, downstream, driver, egress, elasticsearch, email, envoy, etcd, event, fat,
  file, firmware, flink, flow, gateway, git, go, gpu, grpc, hadoop, hardware, health, helm, http, https, identity,
  index, ingress, istio, java, javascript, jenkins, job, k8s, kafka, kernel, key, kubernetes, leader, legacy,
  licence, license, load, local, lock, log, logging, machine, mail, memory, message, metrics, mobile, monitoring,
  mysql, network, nginx, node, node.js, object, package, payment, php, pipeline, pod, postgres, power, primary,
  printer, process, proxy, python, queue, redis, release, remote, replica, replication, repository, resource, rest,
  ruby, rust, scheduling, script, search, secondary, secret, server, service, session, software, spark, sql, ssh,
  ssl, standby, stateful, storage, stream, system, systems, task, tcp, terraform, test, thin, thread, tls, token,
  traffic, transaction, upstream, usb, user, vault, virtual, vpn, web, window, workflow, zookeeper
`);

/** Heads that are things: never people, whoever stands in front. */
export const things = list(`
  account, address, alarm, alert, alerts, analysis, api, app, application, approach, attempt, automation, backup,
  bot, bug, build, cache, call, certificate, change, channel, check, checklist, checks, class, cli, cluster, code,
  commit, communication, component, config, configuration, connection, console, container, cron, dashboard, data,
  database, db, decision, dependency, deploy, deployment, design, disk, dns, docs, documentation, domain, effort,
  email, endpoint, error, failover, failure, fault, feature, file, firewall, firmware, fix, flag, form, function,
  handover, hardware, header, image, incident, index, instance, investigation, ip, issue, job, key, library, limit,
  load, log, machine, memory, message, method, metric, migration, mitigation, model, module, monitor, monitoring,
  network, node, notification, number, operator pod, outage, package, page, patch, payload, pipeline, plan, platform,
  playbook, plugin, pod, policy, port, portal, pr, problem, procedure, process, process owner field, prompt,
  provider's api, pull request, query, queue, quota, record, region, release, replica, request, requests, response,
  restore, retry, review, rollback, rotation, router, rule, runbook, schedule, schema, screen, script, server,
  service, session, setting, site, software, solution, string, suite, switch, system, table, task, team channel,
  template, test, tests, threshold, ticket, timeout, token, tool, traffic, ui, update, upgrade, value, variable,
  version, vm, website, workflow, zone
`);

/** Pronouns and words for the writer's own side. */
export const own = list(`
  all of us, both of us, i, most of us, myself, none of us, our company, our organisation, our organization,
  our side, our team, ourselves, some of us, us, we
`);
