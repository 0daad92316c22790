import type { Format, FormatSettings } from './format.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { rdjson } from './rdjson.js';
import { sarif } from './sarif.js';
import { stylish } from './stylish.js';

export const formats = { stylish, json, sarif, github, gitlab, junit, rdjson, markdown } as const satisfies Record<
  string,
  (settings: FormatSettings) => Format
>;

export type FormatName = keyof typeof formats;

export const formatNames = [
  'stylish',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'rdjson',
  'markdown',
] as const satisfies readonly FormatName[];
