import { list } from '../words.js';

/** What makes an act possible: a reason with one of these in is a cause in the system, and softens. */
export const systemNouns = list(`
  access, alarm, alert, alerts, api, backup, button, calendar, catalog, catalogue, channel, check, checks, ci,
  cluster, code, color, colour, command, config, configuration, confirmation, console, contact list, context,
  contract, credentials, dashboard, database, default, defaults, deploy, deployment, docs, documentation,
  environment, error message, field, flag, form, guard, handover, headcount, hostname, inbox, interface, label,
  labels, layout, lock, log, logs, menu, message, metric, metrics, monitor, monitoring, name, names, namespace,
  notification, notifications, option, page, pager, parameter, permission, permissions, phone, pipeline, playbook,
  policy, procedure, process, prompt, queue, review, rollback, rota, rotation, runbook, schedule, schema, screen,
  script, service, shift, software, staffing, staging, system, telemetry, template, terminal, test, tests, threshold,
  ticket, time pressure, tool, tooling, tools, ui, validation, warning, workload
`);
