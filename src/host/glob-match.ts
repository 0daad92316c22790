/**
 * Globs of config files: `*`, `?`, `[a-z]`, `[!a]`, `{a,b}` without nesting, `**` for any number of folders, `\` before a
 * character that stands for itself. Not by regular expressions: `**\/*a*a*a/**\/*a*a*a` would take hours on some paths,
 * here the steps are at most the product of the lengths.
 */
export function globTest(glob: string): (path: string) => boolean {
  const alternatives = expanded(glob).map((one) => one.split('/').map(segmentOf));
  return (path) => {
    const names = path.split('/');
    return alternatives.some((segments) => covers(segments, names, inPath));
  };
}

type Token = '*' | ((character: string) => boolean);
type Segment = '**' | readonly Token[];

/** How the parts of a pattern cover items: a wild part any number of them, others one. */
type Kind<P, I> = { isWild(part: P): boolean; matches(part: P, item: I): boolean };

const inName: Kind<Token, string> = {
  isWild: (token) => token === '*',
  matches: (token, character) => token !== '*' && token(character),
};

const inPath: Kind<Segment, string> = {
  isWild: (segment) => segment === '**',
  matches: (segment, name) => segment !== '**' && covers(segment, [...name], inName),
};

/** Whether a pattern covers all items. Only the last wild part is tried again. */
function covers<P, I>(pattern: readonly P[], items: readonly I[], { isWild, matches }: Kind<P, I>): boolean {
  let at = 0;
  let item = 0;
  let wild = -1;
  let covered = 0;
  while (item < items.length) {
    const part = pattern[at];
    if (part !== undefined && isWild(part)) {
      wild = at++;
      covered = item;
    } else if (part !== undefined && matches(part, items[item]!)) {
      at++;
      item++;
    } else if (wild >= 0) {
      at = wild + 1;
      item = ++covered;
    } else return false;
  }
  return pattern.slice(at).every(isWild);
}

/** `a{b,c}` → `ab`, `ac`. */
function expanded(glob: string): string[] {
  const open = indexOutsideEscapes(glob, '{', 0);
  const close = open < 0 ? -1 : indexOutsideEscapes(glob, '}', open);
  if (close < 0) return [glob];
  const rest = expanded(glob.slice(close + 1));
  const choices = glob.slice(open + 1, close).split(',');
  return choices.flatMap((choice) => rest.map((end) => glob.slice(0, open) + choice + end));
}

function indexOutsideEscapes(text: string, wanted: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === wanted) return at;
  }
  return -1;
}

function segmentOf(text: string): Segment {
  if (text === '**') return '**';
  const tokens: Token[] = [];
  const parts = text.matchAll(/\\(.)|\[([!^]?)([^\]]+)\]|(\*+)|(\?)|(.)/gsu);
  for (const [, escaped, not, members, stars, any, plain] of parts) {
    if (stars) tokens.push('*');
    else if (any) tokens.push(() => true);
    else if (members) tokens.push(classOf(members, not !== ''));
    else tokens.push((character) => character === (escaped ?? plain));
  }
  return tokens;
}

function classOf(members: string, isNegated: boolean): Token {
  const ranges = [...members.matchAll(/(.)-(.)|(.)/gsu)].map(
    ([, from, to, single]) => [from ?? single ?? '', to ?? single ?? ''] as const,
  );
  return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== isNegated;
}
