import type { ReportEntry } from '../../server/protocol.js';

/** What a list of reports is ordered by. */
export type Grouping = 'status' | 'severity' | 'month';

/** `key`: empty for reports that do not say. */
export type Group = { readonly key: string; readonly entries: readonly ReportEntry[] };

const statusOrder = ['ongoing', 'mitigated', 'resolved', 'closed', ''];

const keys: Readonly<Record<Grouping, (entry: ReportEntry) => string>> = {
  status: ({ status }) => status ?? '',
  severity: ({ severity }) => severity?.trim().toUpperCase() ?? '',
  month: ({ date }) => date?.slice(0, 7) ?? '',
};

/** What is most urgent or newest comes first, what is not said last. */
const orders: Readonly<Record<Grouping, (a: string, b: string) => number>> = {
  status: (a, b) => statusOrder.indexOf(a) - statusOrder.indexOf(b),
  severity: (a, b) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'en', { numeric: true }),
  month: (a, b) => (a === b ? 0 : a > b ? -1 : 1),
};

export function groupsOf(entries: readonly ReportEntry[], by: Grouping): readonly Group[] {
  const groups = new Map<string, ReportEntry[]>();
  for (const entry of entries) {
    const key = keys[by](entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups]
    .map(([key, own]) => ({ key, entries: own.toSorted(newestFirst) }))
    .toSorted((a, b) => orders[by](a.key, b.key));
}

const newestFirst = (a: ReportEntry, b: ReportEntry): number =>
  a.date === b.date ? (a.uri < b.uri ? -1 : 1) : (a.date ?? '') > (b.date ?? '') ? -1 : 1;

export const questionNames = ['now', 'cause', 'delay'] as const;
export type QuestionName = (typeof questionNames)[number];

const urgency = ['open', 'partly', 'later'] as const;

/** Where to go on writing: the first question that is owed, else half answered, else not due yet; 1 when all is said. */
export function firstOpenLine({ questions }: ReportEntry): number {
  for (const standing of urgency) {
    const found = questionNames.find((name) => questions[name].standing === standing);
    if (found !== undefined) return questions[found].line;
  }
  return 1;
}
