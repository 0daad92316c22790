import type { Range } from '../text/text.js';

/** What follows a verb: its object, what says how or when, and where the verb phrase ends. */
export type Phrase = {
  readonly object: Range | null;
  readonly rest: Range;
  readonly tail: Range;
};

const irregularPast =
  'took|broke|ran|forgot|went|left|brought|put|set|cut|sent|shut|wrote|told|made|let|gave|lost|kept|did|had|was|were|read|chose|overwrote|caught|felt|found|fell|saw|said|then|also|never|therefore|thus|so';
const stop = new RegExp(
  `[;!?](?=\\s|$)|[,.:](?=[)"”]*(?:\\s|$))|\\)|\\s[—–-]\\s|,? (?:because|but|which|who|so|whereas|although|though|since|until|hence|therefore)\\b|,? and (?=(?:[a-z]+ed|[a-z]+ly|${irregularPast})\\b|(?:the|our|all|every|this|that|it|they|we|he|she|an?) (?:[\\w-]+ ){0,3}?(?:was|were|went|had|did|could|[a-z]+ed|${irregularPast})\\b|(?:we|it|they|he|she|that|this) \\w)`,
  'g',
);

const aside =
  /^(?:to|into|onto|from|on|in|at|with|without|by|during|while|whilst|before|after|when|instead|over|under|via|using|through|across|again|twice|earlier|sooner|first|properly|directly|straight|up|down|off|out|back|if|than|against|about|within|prior|despite|outside|inside|upfront|yet|once|as|until|late|later|correctly|carefully|fully|anywhere|immediately|quickly|promptly|at|upon|towards|throughout)$/i;
/** "for two hours" says how long; "for the new region" belongs to the thing. */
const duration =
  /^for (?:about |over |almost |nearly |more than |at least )?(?:\d|an? (?:hour|day|week|minute|while|long)|two|three|four|five|six|ten|several|many|the (?:duration|whole|entire|first|next|rest)|hours|days|weeks|now)\b/i;
const reported = /^(?:that|whether|how|what|why|when|if)$/i;
/** Whom something is told: what follows is what was told. */
const told =
  /^\s*(?:others|them|us|anyone|everyone|anybody|everybody|people|customers|users|(?:the|our) (?:[\w-]+ )?\w+) $/i;
const clausal = /^(?:that|whether|how|what|why|where|if|who|which|for)\b/i;

/** Everything behind a verb that belongs to it, up to the next clause. */
export function phraseAfter(text: string, from: number): Phrase {
  const end = endOf(text, from);
  const tail = { start: from, end };
  const words = text.slice(from, end);
  const lead = words.length - words.trimStart().length;
  if (lead === words.length || clausal.test(words.trimStart())) return { object: null, rest: tail, tail };
  let at = from + lead;
  for (const { 0: word, index } of words.matchAll(/\S+/g)) {
    const behind = words.slice(index);
    const done = index > lead && (/^\(|ly$/.test(word) || (reported.test(word) && told.test(words.slice(0, index))));
    if (aside.test(word) || done || duration.test(behind)) break;
    at = from + index + word.length;
  }
  const object = at > from + lead ? { start: from + lead, end: at } : null;
  return { object, rest: { start: object ? at : from, end }, tail };
}

function endOf(text: string, from: number): number {
  for (const match of text.slice(from).matchAll(stop)) {
    if (!isInside(text.slice(from, from + match.index))) return from + match.index;
  }
  return from + text.slice(from).trimEnd().length;
}

/** In brackets or quotation marks that the phrase opened. */
const isInside = (text: string): boolean =>
  count(text, '(') > count(text, ')') || count(text, '"') % 2 === 1 || count(text, '“') > count(text, '”');

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** was or were, by the noun phrase in front. */
export function wasFor(phrase: string): 'was' | 'were' {
  const head = phrase.split(/\s(?:of|for|between|that|which|who|per|from|in|on)\s/)[0] ?? '';
  if (/^(?:both|all|these|those|several|many|few|two|three|four|five|ten|\d{2,}|[2-9])\b/i.test(head)) return 'were';
  if (/ and /.test(head) && /^(?:the|a|an|both|our)\b/i.test(head)) return 'were';
  const last = head.trim().split(/\s+/).at(-1) ?? '';
  return /[^suis]s$|[bcdfgklmnprtvwy]ies$|(?:ch|sh|x|ss)es$|people$|data$|[a-z]ges$|[a-z]ses$/i.test(last) &&
    !/(?:status|access|process|address|news|dns|https|aws|sas|bus|canvas|kubernetes|redis|postgres|analysis|basis)$/i.test(
      last,
    )
    ? 'were'
    : 'was';
}
