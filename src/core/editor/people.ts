import type { Report } from '../report/report.js';

/** Longer than a name of a person or team. */
const longest = 40;

/** Who owns something in these reports, as it is written; the most often named first. */
export function peopleIn(reports: readonly Report[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of reports.flatMap((report) => [...namesIn(report)])) {
    const plain = name.trim();
    if (plain !== '' && plain.length <= longest && /\p{L}/u.test(plain))
      counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}

function* namesIn({ frontMatter, actions, interim, evidence }: Report): Generator<string> {
  const accountable = frontMatter.entries.findLast(({ key }) => key === 'accountable')?.value;
  if (typeof accountable === 'string') yield accountable;
  for (const { owners } of actions) yield* owners;
  for (const { owner } of [...interim, ...evidence]) if (owner !== null) yield owner;
}
