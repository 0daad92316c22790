import { badConfigs } from './bad-configs.js';
import { badFiles } from './bad-files.js';
import { badPaths } from './bad-paths.js';
import type { Case } from './case.js';
import { formatCases } from './formats.js';
import { linting } from './linting.js';
import { stdin } from './stdin.js';
import { usage } from './usage.js';
import { writing } from './writing.js';

export const cases: readonly Case[] = [
  ...linting,
  ...formatCases,
  ...stdin,
  ...usage,
  ...writing,
  ...badFiles,
  ...badConfigs,
  ...badPaths,
];
