import { askAbout, openReport, type Parts } from './open-report.js';

/** Reports whose people are asked for at once: about as many as the engine remembers. */
const most = 20;

/** People and teams that own something in the open reports, the most often named first. */
export async function peopleKnown(parts: Parts): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  for (const uri of parts.documents.keys().slice(0, most)) {
    const report = await openReport(uri, parts);
    const names = report && (await askAbout(report, parts, { kind: 'people', ask: null }));
    for (const name of names ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
