import { list } from '../words.js';

/** Nouns that name people by their work; singular, plurals are formed. */
export const roles = list(`
  engineer, developer, dev, programmer, coder, administrator, admin, sysadmin, dba, sre, technician, technologist, contractor, subcontractor, employee, hire, new hire, recruit, newbie, starter, trainer, colleague, coworker, co-worker, teammate, intern, trainee, apprentice, newcomer, junior, senior, novice
  director, executive, exec, cto, cio, ceo, ciso, vp, boss, chief, lead, team lead, tech lead, shift lead, reviewer, tester, qa, author, committer, contributor, maintainer, analyst, architect, consultant, designer, specialist, expert, freelancer, scientist, researcher
  on-call, oncall, on-call engineer, on-caller, dispatcher, representative, rep, volunteer, moderator, clerk, nurse, pharmacist, doctor, accountant, teller, electrician, plumber, installer, salesperson, salesman, librarian, teacher, secretary, receptionist, cleaner, janitor, instructor, inspector, auditor, foreman, planner, coordinator
  person, human, individual, guy, man, woman, somebody, someone, anybody, anyone, nobody, no one, no-one, everyone, everybody, whoever, none of us, none of them, the responsible person, approver, requester, deployer, implementer, implementor, assignee, commander, incident commander, release manager, product manager, project manager, account manager, duty manager, line manager, shift manager, store manager, incident manager, product owner, service owner, system owner, scrum master, webmaster, postmaster, team leader, shift leader, group leader, project leader
`);

/** The same, for groups and companies. */
export const groups = list(`
  team, squad, crew, department, dept, division, office, help desk, helpdesk, service desk, staff, personnel, management, leadership, operations, ops, devops, support, engineering, people, folks, crowd, tribe, guild, committee, board, workforce, shift, noc, soc, infosec, hr, it department, shop floor, night shift, day shift
  vendor, supplier, contractor, subcontractor, subsidiary, partner, third party, integrator, agency, reseller, carrier, hosting company, company, firm, organisation, organization, outsourcer, consultancy, bureau, headquarters, branch office, landlord, customer, tenant admin, qa team, the business
`);

/** People words that are mostly machines; people only without a technical word or name in front. */
export const soft = list(`
  operator, client, agent, user, manager, controller, driver, worker, host, leader, master, owner, scheduler, supervisor, broker, consumer, producer, provider, orchestrator, editor, guard, responder, handler, follower, publisher, subscriber, observer, member, staff member, team member, crew member, reader, writer, runner, builder, support, operations, management, engineering, office, shift, staff, partner, carrier, customer, company, firm, board, lead, senior, junior, expert, person, coordinator, planner, inspector, auditor, dispatcher, chief, approver, branch office, individual, designer, author
`);

/** In front of a soft word these make it a machine, and as heads of a phrase they are one. */
export const technical = list(`
  kubernetes, k8s, http, https, tcp, dns, sql, api, rest, grpc, ssh, tls, ssl, vpn, web, mobile, desktop, browser, email, mail, database, db, cache, queue, message, event, stream, job, task, batch, cron, workflow, package, container, pod, node, cluster, cloud, storage, disk, memory, network, traffic, load, proxy, gateway, session, connection, resource, process, thread, transaction, replication, backup, config, configuration, certificate, secret, key, token, identity, ingress, egress, service, server, application, app, software, system, systems, monitoring, log, logging, metrics, alert, alerting, build, deploy, deployment, release, ci, cd, pipeline, git, repository, docker, helm, terraform, ansible, kafka, redis, postgres, mysql, elasticsearch, spark, hadoop, flink, airflow, jenkins, consul, etcd, zookeeper, vault, envoy, istio, nginx, device, driver, kernel, hardware, firmware, usb, gpu, cpu, bluetooth, printer, payment, checkout, search, index, data, file, object, block, stateful, distributed, upstream, downstream, primary, secondary, standby, replica, leader, java, python, node.js, javascript, php, ruby, go, rust, thin, fat, test, automation, automated, automatic, bot, script, health, license, licence, lock, window, display, power, flow, scheduling, background, remote, local, legacy, user, virtual, machine
`);

/** Heads that are things: never people, whoever stands in front. */
export const things = list(`
  check, checks, monitor, monitoring, system, service, server, process, procedure, script, tool, job, task, pipeline, build, deploy, deployment, release, change, commit, pr, pull request, patch, fix, update, upgrade, migration, configuration, config, setting, flag, feature, code, bug, test, tests, suite, alert, alerts, alarm, page, dashboard, metric, log, query, request, requests, call, api, endpoint, database, db, table, index, cache, queue, cluster, node, pod, container, instance, machine, vm, disk, memory, network, router, switch, firewall, dns, certificate, key, token, account, platform, application, app, website, site, library, package, dependency, module, component, plugin, version, image, template, policy, rule, review, plan, design, documentation, docs, runbook, playbook, checklist, ticket, issue, incident, outage, failure, error, problem, fault, automation, bot, software, hardware, firmware, backup, replica, failover, rollback, restore, load, traffic, data, file, value, number, limit, threshold, quota, timeout, retry, response, message, email, notification, operator pod, team channel, channel, communication, decision, effort, attempt, investigation, analysis, approach, solution, mitigation, workflow, cron, schema, model, function, method, class, variable, string, header, payload, handover, rotation, schedule, session, connection, port, ip, address, domain, record, zone, region, provider's api, process owner field, portal, form, screen, console, ui, cli, prompt
`);

/** Pronouns and words for the writer's own side. */
export const own = list(
  'we, i, us, our team, our side, our company, our organisation, our organization, ourselves, myself, all of us, none of us, both of us, some of us, most of us',
);
