/** Answers by the text they are about. What nobody asks for again in the next version is forgotten. */
export type Memo<V> = {
  /** All that was asked for, for the memo of the next version. */
  readonly known: ReadonlyMap<string, V>;
  of(text: string, compute: () => V): V;
};

export function memo<V>(before: ReadonlyMap<string, V> | null): Memo<V> {
  const known = new Map<string, V>();
  return {
    known,
    of(text, compute) {
      const old = known.get(text) ?? before?.get(text);
      const value = old === undefined ? compute() : old;
      known.set(text, value);
      return value;
    },
  };
}
