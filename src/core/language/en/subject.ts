import type { Context, Subject } from '../clause.js';
import { kindOf } from './kind.js';

const adverb =
  /(?:^|[\s,])(?:[a-z]+ly|also|(?:has|have|had) since|then|just|simply|not|never|had|have|has|was|were|been|is|are|be|did|do|does|still|again|even|always|once|often|apparently|instead|therefore|thus|sometimes|both|all|each|either|too|soon|later|first|at first|at the time|in turn|in fact|as well|once again|yet|already|almost|may|might|could|would|should|must|will|shall|can|cannot|to|which|that|quite|rather|very|so|more|completely|have|'ve|n't|wasn't|weren't|hadn't|hasn't|haven't|didn't|can't|couldn't)$/i;
const joint = /(?:^|[\s,])(?:and|but|or|nor|then|yet|and so|and then|so)$/i;
const aside =
  /^(?:while|whilst|when|who|which|whose|after|before|during|despite|without|using|as|in|on|at|being|although|though|unaware|unsure|having|under|with|for|however|also|too|in turn|unfortunately|again|therefore|from|by|like|including|especially|of|not|because|since|if|\w+ing|[A-Z]\w+ of|the|an?|our)\b/i;
const hard =
  /[;:!?—–|\n]|(?<!\b[A-Z])\.\s|\b(?:because|(?<!\b(?:has|have|had) )since|while|whilst|when|whenever|although|though|if|unless|until|after|before|that|which|where|whereas|as|than|due to|so|once|how|what|why)\b(?=\s)/gi;
const preposition =
  /^(?:in|on|at|during|after|for|from|with|by|as|of|within|due to|despite|following|before|under|since|upon|through|throughout|between|over|per|because of|thanks to)\b/i;

/** Who acts, in the words before a verb; asked with everything left of it. */
export function subjectBefore(text: string, end: number, context: Context): Subject {
  let at = end;
  let nearest = false;
  for (let hops = 0; hops < 14; hops++) {
    while (at > 0 && /[\s*_"“”`]/.test(text[at - 1]!)) at--;
    const left = text.slice(Math.max(0, at - 240), at);
    if (left === '') return { kind: 'none', range: null };
    if (/\bwho$/i.test(left)) {
      at -= 3;
      nearest = true;
    } else if (joint.test(left)) return inherited(text, at, context);
    else if (left.endsWith(')')) at = openingBefore(text, at);
    else if (left.endsWith(',')) {
      const jump = beforeAside(text, at);
      if (jump === null) return inherited(text, at, context);
      at = jump;
    } else {
      const word = adverb.exec(left);
      if (!word) break;
      at -= word[0].replace(/^[\s,]/, '').length;
    }
  }
  return phraseBefore(text, { at, nearest }, context);
}

function openingBefore(text: string, at: number): number {
  const open = text.lastIndexOf('(', at - 1);
  return open >= 0 && at - open < 200 ? open : at - 1;
}

/** "An engineer, while debugging, removed": from the second comma to before the first; `null` when it is a list. */
function beforeAside(text: string, at: number): number | null {
  const open = text.lastIndexOf(',', at - 2);
  if (open < 0 || at - open > 160) return null;
  return aside.test(text.slice(open + 1, at).trimStart()) && /\w[\s)"”]*$/.test(text.slice(0, open)) ? open : null;
}

/** "X noticed … but failed": the subject of the clause before. */
function inherited(text: string, at: number, context: Context): Subject {
  const start = boundaryBefore(
    text,
    at,
    /[;:!?—–|]|\.\s|\b(?:because|while|whilst|although|though|which|whereas)\b(?=\s)/gi,
  );
  const segment = text.slice(start, at);
  const intro =
    /^\s*(?:(?:in|on|at|during|after|for|from|with|by|as|when|while|since|despite|following|before|under|then|however|unfortunately|also|first|later|next|so|and|but)\b[^,]{0,80}|[^,]{0,30}\d[^,]{0,20}|[A-Z][a-z]+ly),\s*/i.exec(
      segment,
    );
  const from = start + (intro?.[0].length ?? 0);
  return firstPhrase(text, { from, to: at }, context);
}

const verbish =
  /\s(?:(?:was|were|is|are|has|have|had|did|does|do|will|would|should|could|can|may|might|must|didn't|wasn't|weren't|hadn't|don't|doesn't|ran|took|saw|went|made|got|knew|thought|began|found|brought|broke|built|gave|kept|left|lost|met|put|read|said|sent|set|told|wrote|received)\b|[a-z]{2,}ed\b|[a-z]{2,}s\s(?:the|a|an|that|to|it|in|on)\b)/;

function firstPhrase(text: string, { from, to }: { from: number; to: number }, context: Context): Subject {
  const segment = text.slice(from, to);
  const lead =
    /^[\s,]*(?:(?:and|but|so|then|however|while|although|when|if|because)\s+)*/i.exec(segment)?.[0].length ?? 0;
  const rest = segment.slice(lead);
  const verb = verbish.exec(` ${rest}`);
  const phrase = verb ? rest.slice(0, Math.max(0, verb.index - 0)) : (rest.split(',')[0] ?? '');
  const range = { start: from + lead, end: from + lead + phrase.length };
  return { kind: kindOf(phrase, context, range.start), range };
}

function boundaryBefore(text: string, at: number, pattern: RegExp): number {
  const from = Math.max(0, at - 240);
  let start = from;
  for (const match of text.slice(from, at).matchAll(pattern)) {
    const end = from + match.index + match[0].length;
    if (end < at) start = end;
  }
  return start;
}

/** "It turned out Bob had …": what was found out begins behind these. */
const reported =
  /^.*\b(?:turned out|found(?: out)?|learn(?:ed|t)|discovered|reali[sz]ed|noticed|saw|think|thought|believed?|believes|said|says|suspect(?:ed)?|confirmed|meant|shows?|showed)\s+(?=\S)/i;

/** `nearest`: the phrase of a relative clause, right before "who". */
function phraseBefore(text: string, { at, nearest }: { at: number; nearest: boolean }, context: Context): Subject {
  let start = boundaryBefore(text, at, hard);
  const comma = text.lastIndexOf(',', at - 1);
  if (comma >= start) start = comma + 1;
  const bracket = text.lastIndexOf('(', at - 1);
  if (bracket >= start && !text.slice(bracket, at).includes(')')) start = bracket + 1;
  let phrase = text.slice(start, at);
  const pronoun =
    /(?:^|\s)(we|i|they|he|she|it|you|nobody|no one|no-one|someone|somebody|everyone|anyone|this|these|those)$/i.exec(
      phrase,
    );
  const close = nearest
    ? /.*\s((?:(?:the|an?|our|this|that|one|another|some)\s|@).*)$/i.exec(phrase.slice(-120))
    : null;
  if (pronoun) phrase = pronoun[1]!;
  else if (close) phrase = close[1]!;
  else if (preposition.test(phrase.trimStart())) {
    const inner =
      /.*(?<!\b(?:in|on|at|during|after|for|from|with|by|as|of|within|to|into|under|despite|following|before|over|through) )\b((?:the|an?|our|this|that|one|another|each|some|no|their|his|her|its|@\w+|[A-Z][a-z]+)\b.*)$/.exec(
        phrase.trimStart().slice(0, 200),
      );
    phrase = inner?.[1] ?? phrase.trim().split(/\s+/).at(-1) ?? '';
  } else {
    const told = reported.exec(phrase.slice(0, 200));
    if (told) phrase = phrase.slice(told[0].length);
    const joined = /^(?:.*\S)?\s+(?:and|or|but)\s+(?=\S)/i.exec(phrase.slice(0, 200));
    if (joined) phrase = phrase.slice(joined[0].length);
  }
  const from = at - phrase.length;
  const lead = /^[\s\d:.*•-]*/.exec(phrase)?.[0].length ?? 0;
  return { kind: kindOf(phrase, context, from), range: { start: from + lead, end: at } };
}
