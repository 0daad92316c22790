import type { Verdict } from './judge.js';

/** People and teams that own something in the reports this server has read. */
export type People = {
  learn(uri: string, verdict: Verdict | null): void;
  /** The one that most reports name first. */
  known(): readonly string[];
};

export function peopleOf(): People {
  const byReport = new Map<string, readonly string[]>();
  return {
    learn(uri, verdict) {
      const names = verdict?.overview?.people ?? [];
      if (names.length > 0) byReport.set(uri, names);
      else byReport.delete(uri);
    },
    known() {
      const counts = new Map<string, number>();
      for (const name of [...byReport.values()].flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
      return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
    },
  };
}
