import { list } from '../words.js';

/** Acts that help or say nothing of fault. */
export const helpful = list(`
  noticed, detected, restored, rolled back, reverted, fixed, repaired, mitigated, paged, acknowledged, escalated, reported, helped, thanked, resolved, recovered, investigated, identified, added, confirmed, joined, volunteered
`);
