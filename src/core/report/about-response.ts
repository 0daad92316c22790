import type { Section, Sentence } from './report.js';

const roles = new Set(['wrong', 'detection', 'response']);

/** It stands where a report tells how the response went: what stood in its way need not say again that it was late. */
export const isAboutResponse = ({ place }: Pick<Sentence, 'place'>, section: Section | undefined): boolean =>
  roles.has(section?.roles[0] ?? '') || (place === 'item' && /\bfactors?\b/i.test(section?.heading ?? ''));
