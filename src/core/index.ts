/** The public face of the core: text in, plain data out, synchronous, no I/O. Hosts import this file only. */
export type { Config, ConfigFile, ConfigProblem, Limits } from './config.js';
export { defaultConfig, mergeConfig, parseConfig } from './config.js';
export { explain } from './explain.js';
export type { Finding, LintOptions, LintResult } from './lint.js';
export { lint, refuse } from './lint.js';
export type { Facts } from './report/facts.js';
export { facts } from './report/facts.js';
export type { Report, Status } from './report/report.js';
export { statuses } from './report/report.js';
export { ruleIds, rules } from './rules/index.js';
export type { Fix, Level } from './rules/rule.js';
export type { Form } from './schema/form.js';
export { formFor, profiles } from './schema/profiles.js';
export type { NewReport } from './template/new-report.js';
export { newReport, slugOf } from './template/new-report.js';
export { nearest } from './text/nearest.js';
export type { Edit, Language, Lines, Range } from './text/text.js';
export { applyEdits, linesOf } from './text/text.js';
