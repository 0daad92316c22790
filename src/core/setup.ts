/**
 * The other light face of the core: what hosts need before there is a report to judge. Nothing it imports parses or
 * judges, so that a run that finds every verdict in its cache never loads the rest.
 */
export type { Config, ConfigFile, Limits } from './config.js';
export { defaultConfig, mergeConfig } from './config.js';
export type { ConfigProblem } from './config-file.js';
export { parseConfig } from './config-file.js';
export { type Hide, hiding } from './hide.js';
export type { Form } from './schema/form.js';
export { formFor, profiles, schemaNames } from './schema/profiles.js';
export { nearest } from './text/nearest.js';
export type { Edit, Language, Lines, Range } from './text/text.js';
export { applyEdits, linesOf } from './text/text.js';
