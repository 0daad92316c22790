import { list } from '../words.js';

/** What makes an act possible: a reason with one of these in is a cause in the system, and softens. */
export const systemNouns = list(`
  tool, tools, tooling, script, prompt, console, terminal, ui, interface, screen, page, form, dashboard, alert, alerts, alarm, monitoring, monitor, log, logs, schema, pipeline, ci, runbook, documentation, docs, procedure, process, template, config, configuration, environment, hostname, label, name, names, permission, permissions, access, credentials, system, api, command, flag, default, defaults, guard, check, checks, validation, test, tests, confirmation, warning, catalogue, catalog, rota, schedule, queue, ticket, playbook, contract, policy, lock, staging, rollback, deployment, deploy, review, field, button, menu, option, parameter, error message, message, backup, code, software, cluster, namespace, context, time pressure, workload, staffing, headcount, shift, handover, colour, color, layout, telemetry, metric, metrics, threshold, database, service, pager, phone, notification, notifications, rotation, calendar, contact list, inbox, channel, labels
`);
