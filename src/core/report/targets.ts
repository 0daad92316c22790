import type { Report } from './report.js';

/** What a team expects of the response to one incident severity; minutes. */
export type Targets = Readonly<
  Partial<Record<'firstNotice' | 'outlook' | 'cadence' | 'detect' | 'acknowledge' | 'engage' | 'mitigate', number>>
>;

const value = ({ frontMatter }: Pick<Report, 'frontMatter'>, key: string): string => {
  const found = frontMatter.entries.findLast((entry) => entry.key === key)?.value;
  return typeof found === 'string' || typeof found === 'number' ? String(found).trim() : '';
};

/** SEV-1, sev1 and "SEV 1" are one severity. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');

/** The targets that a team set for the severity of the report; none where it set none. */
export function targetsFor(
  report: Pick<Report, 'frontMatter'>,
  severities: Readonly<Record<string, Targets>>,
): Targets {
  const severity = plain(value(report, 'severity'));
  return Object.entries(severities).find(([name]) => severity !== '' && plain(name) === severity)?.[1] ?? {};
}

/** What holds for words to those affected where a team says nothing: half an hour (Statuspage), twice that for what hurts little. */
const usual = { firstNotice: 30, cadence: 30 } as const;
const lower = { firstNotice: 60, cadence: 60 } as const;

export function noticeTargets(report: Pick<Report, 'frontMatter' | 'targets'>): {
  readonly firstNotice: number;
  readonly cadence: number;
} {
  const severity = plain(value(report, 'severity'));
  const own = /^(?:sev|s|p|severity|priority|重大度)?[345]$|^(?:minor|low|軽微|低)$/.test(severity) ? lower : usual;
  const { firstNotice, cadence } = report.targets;
  return { firstNotice: firstNotice ?? own.firstNotice, cadence: cadence ?? own.cadence };
}
