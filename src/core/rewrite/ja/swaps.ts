import type { Swap } from '../swap.js';
import { acts, slips } from './acts.js';
import { omissions } from './omissions.js';
import { defences, sanctions, tone, verdicts } from './verdicts.js';

/** Stretches of Japanese sentences that blame, and what may stand there instead. The first that fits is taken. */
export const swaps: readonly Swap[] = [
  ...omissions,
  ...acts,
  ...slips,
  ...verdicts,
  ...defences,
  ...tone,
  ...sanctions,
];
