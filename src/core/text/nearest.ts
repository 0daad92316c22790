/** The candidate that is at most a third of its length away from `word` in edits, or `null`. For "did you mean". */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const limit = Math.max(1, Math.ceil(Math.max(word.length, candidate.length) / 3));
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), Math.min(limit, bestDistance - 1));
    if (distance === null) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

/** Edits (insert, delete, replace, swap of neighbours) between two words; `null` when more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number | null {
  if (limit < 0 || Math.abs(a.length - b.length) > limit) return null;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    if (Math.min(...next) > limit) return null;
    before = row;
    row = next;
  }
  const distance = row[b.length]!;
  return distance <= limit ? distance : null;
}
