export type Debounced = {
  /** Once no other call for the key has come for the pause. */
  soon(key: string): void;
  /** At once; a waiting call is dropped. */
  now(key: string): void;
  forget(key: string): void;
};

/** `pause`: milliseconds. */
export function debounce(work: (key: string) => void, pause: number): Debounced {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const forget = (key: string) => {
    clearTimeout(waiting.get(key));
    waiting.delete(key);
  };
  const now = (key: string) => {
    forget(key);
    work(key);
  };
  const soon = (key: string) => {
    forget(key);
    waiting.set(key, setTimeout(now, pause, key));
  };
  return { soon, now, forget };
}
