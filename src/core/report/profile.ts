import type { Report } from './report.js';

/** A report that leaves the house, for those who were affected. */
export const forCustomers = ({ profile, frontMatter }: Report): boolean =>
  profile === 'customer' || frontMatter.entries.some(({ key, value }) => key === 'profile' && value === 'customer');
