type Entry<K> = { readonly word: string; readonly kinds: Set<K> };

/** Which kinds of words a text holds, in one pass; quick however many words there are, whatever the engine does with patterns. */
export type WordIndex<K> = (text: string) => ReadonlySet<K>;

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;

/** Two letters as one number. */
const keyAt = (text: string, i: number): number => text.charCodeAt(i) * 65_536 + text.charCodeAt(i + 1);

/** A Latin word is found at the beginning of a word only. All words are in lower case. */
export function wordIndex<K>(words: readonly (readonly [kind: K, words: readonly string[]])[]): WordIndex<K> {
  const pairs = new Map<number, Entry<K>[]>();
  const singles = new Map<number, Entry<K>[]>();
  for (const [kind, entries] of words)
    for (const word of entries) {
      const [map, key] = word.length > 1 ? [pairs, keyAt(word, 0)] : [singles, word.charCodeAt(0)];
      const same = map.get(key) ?? [];
      const known = same.find((entry) => entry.word === word);
      if (known) known.kinds.add(kind);
      else map.set(key, [...same, { word, kinds: new Set([kind]) }]);
    }
  return (text) => {
    const found = new Set<K>();
    const look = (entries: readonly Entry<K>[] | undefined, at: number) => {
      for (const { word, kinds } of entries ?? [])
        if (text.startsWith(word, at)) for (const kind of kinds) found.add(kind);
    };
    let inside = false;
    for (let i = 0; i < text.length && found.size < words.length; i++) {
      const code = text.charCodeAt(i);
      const within = inside;
      inside = isLetter(code);
      if (within && inside) continue;
      look(pairs.get(code * 65_536 + text.charCodeAt(i + 1)), i);
      if (singles.size > 0) look(singles.get(code), i);
    }
    return found;
  };
}
