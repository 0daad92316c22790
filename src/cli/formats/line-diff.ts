/** A line that stays, goes or comes; `before` and `after` count the lines of either text above it. */
export type Step = {
  readonly kind: ' ' | '-' | '+';
  readonly line: string;
  readonly before: number;
  readonly after: number;
};

/** A shortest way from one list of lines to the other (Myers); linear where little differs. */
export function steps(before: readonly string[], after: readonly string[]): Step[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const same = (count: number) => Array<' '>(count).fill(' ');
  const middle = kinds(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return numbered([...same(head), ...middle, ...same(tail)], before, after);
}

function numbered(all: readonly Step['kind'][], before: readonly string[], after: readonly string[]): Step[] {
  let old = 0;
  let now = 0;
  return all.map((kind) => {
    const step = { kind, line: (kind === '+' ? after[now] : before[old]) ?? '', before: old, after: now };
    if (kind !== '+') old++;
    if (kind !== '-') now++;
    return step;
  });
}

/** The furthest line of `a` reached on each diagonal, one map per number of changes. */
function kinds(a: readonly string[], b: readonly string[]): Step['kind'][] {
  const trace: Map<number, number>[] = [];
  let reached = new Map([[1, 0]]);
  for (let changes = 0; ; changes++) {
    trace.push(reached);
    const next = new Map<number, number>();
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = startOn(reached, diagonal, changes);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      next.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return walkBack(trace, a.length, b.length);
    }
    reached = next;
  }
}

const at = (reached: ReadonlyMap<number, number>, diagonal: number): number => reached.get(diagonal) ?? -1;

const comesDown = (reached: ReadonlyMap<number, number>, diagonal: number, changes: number): boolean =>
  diagonal === -changes || (diagonal !== changes && at(reached, diagonal - 1) < at(reached, diagonal + 1));

const startOn = (reached: ReadonlyMap<number, number>, diagonal: number, changes: number): number =>
  comesDown(reached, diagonal, changes) ? at(reached, diagonal + 1) : at(reached, diagonal - 1) + 1;

function walkBack(trace: readonly ReadonlyMap<number, number>[], width: number, height: number): Step['kind'][] {
  const back: Step['kind'][] = [];
  let x = width;
  let y = height;
  for (let changes = trace.length - 1; changes >= 0; changes--) {
    const reached = trace[changes]!;
    const isDown = comesDown(reached, x - y, changes);
    const from = x - y + (isDown ? 1 : -1);
    const fromX = changes === 0 ? 0 : at(reached, from);
    const fromY = changes === 0 ? 0 : fromX - from;
    const steps = Math.min(x - fromX, y - fromY);
    back.push(...Array<' '>(Math.max(0, steps)).fill(' '));
    if (changes > 0) back.push(isDown ? '+' : '-');
    x = fromX;
    y = fromY;
  }
  return back.toReversed();
}
