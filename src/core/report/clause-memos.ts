import type { Clause, Context } from '../language/index.js';
import { type Memo, memo } from '../text/memo.js';

/** Clauses by the people who are known, then by the sentence. */
export type KnownClauses = ReadonlyMap<string, ReadonlyMap<string, readonly Clause[]>>;

/** Clauses of sentences: what a sentence says of somebody depends on who is known as somebody. */
export type ClauseMemos = {
  known(): KnownClauses;
  for(people: Pick<Context, 'roster' | 'personRoles' | 'products'>): Memo<readonly Clause[]>;
};

export function clauseMemos(before: KnownClauses | null): ClauseMemos {
  const memos = new Map<string, Memo<readonly Clause[]>>();
  return {
    known: () => new Map([...memos].map(([key, { known }]) => [key, known])),
    for({ roster, personRoles, products }) {
      const key = [roster, personRoles, products].map((names) => [...names].sort().join('\n')).join('\n\n');
      const found = memos.get(key) ?? memo<readonly Clause[]>(before?.get(key) ?? null);
      memos.set(key, found);
      return found;
    },
  };
}
