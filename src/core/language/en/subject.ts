import type { Context, Subject } from '../clause.js';
import { withPlurals } from '../words.js';
import { givenNames } from './names.js';
import { groups, own, roles, soft, technical, things } from './people.js';
import { products } from './products.js';

const roleWords = new Set([...withPlurals(roles), ...withPlurals(groups), ...withPlurals(soft)]);
const softWords = new Set(withPlurals(soft));
const technicalWords = new Set(technical);
const thingWords = new Set(things);
const ownWords = new Set(own);
const names = new Set(givenNames);
const productWords = new Set(products.map((name) => name.toLowerCase()));

const adverb = /(?:^|[\s,])(?:[a-z]+ly|also|then|just|simply|not|never|had|have|has|was|were|been|is|are|be|did|do|does|still|again|even|always|once|often|apparently|instead|therefore|thus|sometimes|both|all|each|either|too|soon|later|first|at first|at the time|in turn|in fact|as well|once again|yet|already|almost|may|might|could|would|should|must|will|shall|can|cannot|to|which|that|quite|rather|very|so|more|completely|have|'ve|n't|wasn't|weren't|hadn't|hasn't|haven't|didn't|can't|couldn't)$/i;
const joint = /(?:^|[\s,])(?:and|but|or|nor|then|yet|and so|and then|so)$/i;
const aside = /^(?:while|whilst|when|who|which|whose|after|before|during|despite|without|using|as|in|on|at|being|although|though|unaware|unsure|having|under|with|for|however|also|too|in turn|unfortunately|again|therefore|from|by|like|including|especially|of|not|because|since|if|\w+ing|[A-Z]\w+ of|the|an?|our)\b/i;
const hard = /[;:!?—–|\n]|\.\s|\b(?:because|since|while|whilst|when|whenever|although|though|if|unless|until|after|before|that|which|where|whereas|as|than|due to|so|once|how|what|why)\b(?=\s)/gi;
const preposition = /^(?:in|on|at|during|after|for|from|with|by|as|of|within|due to|despite|following|before|under|since|upon|through|throughout|between|over|per|because of|thanks to)\b/i;
const postModifier = /\s(?:of|on|in|at|for|from|with|by|to|responsible|under|behind|within|during|about|over|into|via|across|near|against|between|who|making|doing|performing|running|working|handling|reviewing|deploying|writing)\s/i;
const quantity = /^(?:(?:various|some|several|many|most|both|two|three|a few|few|other|certain|individual|all|any|each|one|either|neither|none|no|a number|members?|part|the rest|\w+ members?|a member|the whole|the majority|a couple) )*(?:members?|one|some|many|most|none|several|each|all|both|two|three|four|neither|either|any|part|rest|few|number|couple|majority|half) of\s+/i;

/** Who acts, in the words before a verb; asked with everything left of it. */
export function subjectBefore(text: string, end: number, context: Context): Subject {
  let at = end;
  for (let hops = 0; hops < 14; hops++) {
    while (at > 0 && /[\s*_"“”`]/.test(text[at - 1]!)) at--;
    const left = text.slice(Math.max(0, at - 240), at);
    if (left === '') return { kind: 'none', range: null };
    if (/\bwho$/i.test(left)) at -= 3;
    else if (joint.test(left)) return inherited(text, at, context);
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
  return phraseBefore(text, at, context);
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
  const start = boundaryBefore(text, at, /[;:!?—–|]|\.\s|\b(?:because|while|whilst|although|though|which|whereas)\b(?=\s)/gi);
  const segment = text.slice(start, at);
  const intro = /^\s*(?:(?:in|on|at|during|after|for|from|with|by|as|when|while|since|despite|following|before|under|then|however|unfortunately|also|first|later|next|so|and|but)\b[^,]{0,80}|[^,]{0,30}\d[^,]{0,20}|[A-Z][a-z]+ly),\s*/i.exec(segment);
  const from = start + (intro?.[0].length ?? 0);
  return firstPhrase(text, { from, to: at }, context);
}

const verbish = /\s(?:(?:was|were|is|are|has|have|had|did|does|do|will|would|should|could|can|may|might|must|didn't|wasn't|weren't|hadn't|don't|doesn't|ran|took|saw|went|made|got|knew|thought|began|found|brought|broke|built|gave|kept|left|lost|met|put|read|said|sent|set|told|wrote|received)\b|[a-z]{2,}ed\b|[a-z]{2,}s\s(?:the|a|an|that|to|it|in|on)\b)/;

function firstPhrase(text: string, { from, to }: { from: number; to: number }, context: Context): Subject {
  const segment = text.slice(from, to);
  const lead = /^[\s,]*(?:(?:and|but|so|then|however|while|although|when|if|because)\s+)*/i.exec(segment)?.[0].length ?? 0;
  const rest = segment.slice(lead);
  const verb = verbish.exec(` ${rest}`);
  const phrase = verb ? rest.slice(0, Math.max(0, verb.index - 0)) : rest.split(',')[0] ?? '';
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

function phraseBefore(text: string, at: number, context: Context): Subject {
  let start = boundaryBefore(text, at, hard);
  const comma = text.lastIndexOf(',', at - 1);
  if (comma >= start) start = comma + 1;
  const bracket = text.lastIndexOf('(', at - 1);
  if (bracket >= start && !text.slice(bracket, at).includes(')')) start = bracket + 1;
  let phrase = text.slice(start, at);
  const pronoun = /(?:^|\s)(we|i|they|he|she|it|you|nobody|no one|no-one|someone|somebody|everyone|anyone|this|these|those)$/i.exec(phrase);
  if (pronoun) phrase = pronoun[1]!;
  else if (preposition.test(phrase.trimStart())) {
    const inner = /.*(?<!\b(?:in|on|at|during|after|for|from|with|by|as|of|within|to|into|under|despite|following|before|over|through) )\b((?:the|an?|our|this|that|one|another|each|some|no|their|his|her|its|@\w+|[A-Z][a-z]+)\b.*)$/.exec(phrase.trimStart().slice(0, 200));
    phrase = inner?.[1] ?? (phrase.trim().split(/\s+/).at(-1) ?? '');
  } else {
    const joined = /^(?:.*\S)?\s+(?:and|or|but)\s+(?=\S)/i.exec(phrase.slice(0, 200));
    if (joined) phrase = phrase.slice(joined[0].length);
  }
  const from = at - phrase.length;
  const lead = phrase.length - phrase.trimStart().length;
  return { kind: kindOf(phrase, context, from), range: { start: from + lead, end: at } };
}

const clean = (word: string): string => word.replace(/^[^\w@]+|[^\w@]+$/g, '');

/** What a noun phrase stands for. `at`: where it stands in the sentence, 0 at its head. */
export function kindOf(phrase: string, context: Context, at = 1): Subject['kind'] {
  const bare = phrase
    .trim()
    .replace(/^(?:[-*•\d.)\s]|\d{1,2}:\d{2}\S*\s)+/, '')
    .replace(quantity, (match) => (/^(?:none|no|neither|nobody)/i.test(match) ? 'nobody of ' : ''));
  if (/^[a-z]+ing\b(?! (?:team|department|staff|manager|lead))/i.test(bare.replace(/^(?:the|our) /i, '')) && /\s/.test(bare)) return 'none';
  const headPart = (bare.split(postModifier)[0]?.trim() ?? '').replace(/ (?:responsible|concerned|involved|in question|at fault|on duty|on call|on shift|themselves|himself|herself|ourselves|alone)$/i, '');
  const words = headPart.split(/\s+/).map(clean).filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  const lower = words.map((word) => word.toLowerCase());
  const whole = lower.join(' ').replace(/^(?:the|an?|this|that|these|those|our|another|some|any|every|each|its|their|his|her|one|no|most|many|all|both|other|certain|same) /, '');
  if (last === '' || last.includes('\uFFFC')) return 'none';
  if (ownWords.has(whole) || ownWords.has(lower.join(' '))) return 'we';
  if (/^(?:he|she)$/.test(whole)) return 'person';
  if (whole === 'they') return context.peopleBefore ? 'role' : 'none';
  if (context.products.has(whole) || context.products.has(last.toLowerCase())) return 'software';
  if (isPerson(words, context)) return 'person';
  return people(lower, whole, { at, words, context });
}

type Phrase = { readonly at: number; readonly words: readonly string[]; readonly context: Context };

function people(lower: readonly string[], whole: string, { at, words, context }: Phrase): Subject['kind'] {
  const last = lower.at(-1)!.replace(/'s$/, '');
  const pair = lower.slice(-2).join(' ');
  const triple = lower.slice(-3).join(' ');
  if (context.personRoles.has(last) || context.personRoles.has(pair) || context.personRoles.has(whole)) return 'role';
  if (thingWords.has(last) && !roleWords.has(pair)) return 'software';
  const known = [triple, pair, last].find((name) => roleWords.has(name));
  if (known) {
    const before = lower.slice(0, lower.length - known.split(' ').length);
    if (crowd.test(lower.join(' '))) return 'none';
    if (!softWords.has(known)) return /^(?:attacker|hacker)s?$/.test(known) ? 'none' : 'role';
    return softKind(known, before, words[before.length - 1] ?? '');
  }
  if (/^(?:team|squad)$/.test(lower[0] ?? '') && lower.length <= 3) return 'role';
  return proper(words, at, context);
}

/** Many at once, unnamed: those affected, not those who acted. */
const crowd = /^(?:(?:some|many|most|all|other|few|affected|existing|new|more|any|no|certain|even|several|our|free|paying|individual|a few) )*(?:customers|users|clients|visitors|subscribers|people|companies|partners|vendors|providers|owners|consumers)$/;

/** Always machines but for a human word in front; the others are people when nothing stands in front. */
const machines = /^(?:client|agent|host|worker|server|driver|controller|broker|scheduler|consumer|producer|handler|orchestrator|runner|builder|leader|master|follower|publisher|subscriber|guard|reader|writer|provider|observer|user)s?$/;
const human = /^(?:human|support|sales|field|call|service|lead|junior|senior|new|newer|shift|night|day|plant|social|care|truck|bus|duty|on-call|responsible|product|project|release|account|line|store|incident|engineering|engineer|operations|it|office|bank|site|branch|regional|area|general|team|vendor's|supplier's|customer's|contractor's|company's|provider's|experienced|inexperienced|young|tired|whole|entire|first|second|third|other|another|same|former|current|previous|responsible|the|a|an|this|that|our|their|one|qa|security|change|executive|help|forklift|crane|train|pump|reactor|control-room|radio|console|control|room|chief|human|hosting|cloud|infrastructure)$/;
const bareGroup = /^(?:operations|support|engineering|management|staff|office|shift)$/;

function softKind(known: string, before: readonly string[], named: string): Subject['kind'] {
  const modifier = before.at(-1)?.replace(/^(?:the|an?)$/, '') ?? '';
  if (machines.test(known)) {
    if (known.startsWith('provider')) return 'organisation';
    if (/^users?$/.test(known) && (modifier === '' || modifier === 'our')) return 'role';
    return modifier !== '' && human.test(modifier) && !/^(?:the|a|an|this|that|our|their|one|first|second|third|other|another|same|new|current|previous|former|whole|entire|service|hosting|cloud|infrastructure|security|change|control|console|it)$/.test(modifier) ? 'role' : 'software';
  }
  if (bareGroup.test(known)) return before.length === 0 ? 'role' : human.test(modifier) && !/^(?:the|these|those|all|our|this|that|other|same)$/.test(modifier) ? 'role' : 'software';
  if (modifier === '') return 'role';
  if (technicalWords.has(modifier) || productWords.has(modifier) || /[a-z][A-Z]|\d/.test(named)) return 'software';
  return human.test(modifier) ? 'role' : 'software';
}

const shape = /^[A-Z][a-z]{2,}$/;
const ordinary = /(?:tion|ment|ing|ity|ness|ance|ence|ism|ship|ed|ly|ous|ive|able|ible|ful|ure|age|ics)s?$/;

/** An unknown name: a company or a person; a verb that only people do decides. */
function proper(words: readonly string[], at: number, context: Context): Subject['kind'] {
  const [first = '', second] = words;
  if (words.length > 2 || words.length === 0) return 'none';
  if (words.some((word) => productWords.has(word.toLowerCase()) || context.products.has(word.toLowerCase()))) return 'software';
  if (second !== undefined && !/^[A-Z]/.test(second)) return 'none';
  if (/^[A-Z]{2,6}$/.test(first) && !technicalWords.has(first.toLowerCase()) && !thingWords.has(first.toLowerCase())) return second === undefined ? 'organisation' : 'none';
  if (!shape.test(first) || ordinary.test(first) || thingWords.has(first.toLowerCase()) || technicalWords.has(first.toLowerCase())) return 'none';
  return at === 0 && /s$/.test(first) ? 'none' : 'organisation';
}

function isPerson(words: readonly string[], context: Context): boolean {
  const plain = words.map((word) => word.replace(/['’]s$/, ''));
  const [first = '', second = ''] = plain;
  if (plain.length > 3 || plain.length === 0) return false;
  if (/^@\w/.test(first) || /^\w+@$/.test(first)) return true;
  if (/^(?:Mr|Mrs|Ms|Mx|Dr|Prof)$/.test(first)) return true;
  if (context.roster.has(plain.join(' ')) || (plain.length <= 2 && context.roster.has(first)) || context.roster.has(plain.at(-1)!)) return true;
  if (/^[A-Z]$/.test(first) && shape.test(second)) return true;
  return names.has(first) && (plain.length === 1 || (plain.length === 2 && /^[A-Z]/.test(second) && !productWords.has(second.toLowerCase()) && !roleWords.has(second.toLowerCase())));
}
