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

const postModifier =
  /\s(?:of|on|in|at|for|from|with|by|to|responsible|under|behind|within|during|about|over|into|via|across|near|against|between|who|making|doing|performing|running|working|handling|reviewing|deploying|writing)\s/i;
const quantity =
  /^(?:(?:the|an?) )?(?:(?:various|some|several|many|most|both|two|three|a few|few|other|certain|individual|all|any|each|one|either|neither|none|no|a number|members?|part|the rest|\w+ members?|a member|the whole|the majority|a couple) )*(?:members?|one|some|many|most|none|several|each|all|both|two|three|four|neither|either|any|part|rest|few|number|couple|majority|half) of\s+/i;

const clean = (word: string): string => word.replace(/^[^\w@]+|[^\w@]+$/g, '');

/** What a noun phrase stands for. `at`: where it stands in the sentence, 0 at its head. */
export function kindOf(phrase: string, context: Context, at = 1): Subject['kind'] {
  const bare = phrase
    .trim()
    .replace(/^(?:[-*•\d.)\s]|\d{1,2}:\d{2}\S*\s)+/, '')
    .replace(quantity, (match) => (/^(?:none|no|neither|nobody)/i.test(match) ? 'nobody of ' : ''));
  if (
    /^(?!(?:incoming|outgoing|oncoming|evening|morning|engineering|operating|marketing|accounting|hosting|acting|managing|attending|visiting)\b)[a-z]+ing\b(?! (?:team|department|staff|manager|lead))/i.test(
      bare.replace(/^(?:the|our) /i, ''),
    ) &&
    /\s/.test(bare)
  )
    return 'none';
  const headPart = (bare.split(postModifier)[0]?.trim() ?? '').replace(
    / (?:responsible|concerned|involved|in question|at fault|on duty|on call|on shift|themselves|himself|herself|ourselves|alone)$/i,
    '',
  );
  const words = headPart
    .split(/\s+/)
    .map(clean)
    .filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  const lower = words.map((word) => word.toLowerCase());
  const whole = lower
    .join(' ')
    .replace(
      /^(?:the|an?|this|that|these|those|our|another|some|any|every|each|its|their|his|her|one|no|most|many|all|both|other|certain|same) /,
      '',
    );
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
const crowd =
  /^(?:(?:some|many|most|all|other|few|affected|existing|new|more|any|no|certain|even|several|our|free|paying|individual|a few) )*(?:customers|users|clients|visitors|subscribers|people|companies|partners|vendors|providers|owners|consumers)$/;

/** Always machines but for a human word in front; the others are people when nothing stands in front. */
const machines =
  /^(?:client|agent|host|worker|server|driver|controller|broker|scheduler|consumer|producer|handler|orchestrator|runner|builder|leader|master|follower|publisher|subscriber|guard|reader|writer|provider|observer|user)s?$/;
const human =
  /^(?:human|incoming|outgoing|oncoming|evening|weekend|morning|support|sales|field|call|service|lead|junior|senior|new|newer|shift|night|day|plant|social|care|truck|bus|duty|on-call|responsible|product|project|release|account|line|store|incident|engineering|engineer|operations|it|office|bank|site|branch|regional|area|general|team|vendor's|supplier's|customer's|contractor's|company's|provider's|experienced|inexperienced|young|tired|whole|entire|first|second|third|other|another|same|former|current|previous|responsible|the|a|an|this|that|our|their|one|qa|security|change|executive|help|forklift|crane|train|pump|reactor|control-room|radio|console|control|room|chief|human|hosting|cloud|infrastructure)$/;
const bareGroup =
  /^(?:security|sales|marketing|finance|procurement|operations|support|engineering|management|staff|office|shift)$/;

function softKind(known: string, before: readonly string[], named: string): Subject['kind'] {
  const modifier = before.at(-1)?.replace(/^(?:the|an?)$/, '') ?? '';
  if (machines.test(known)) {
    if (known.startsWith('provider')) return 'organisation';
    if (/^users?$/.test(known) && (modifier === '' || modifier === 'our')) return 'role';
    return modifier !== '' &&
      human.test(modifier) &&
      !/^(?:the|a|an|this|that|our|their|one|first|second|third|other|another|same|new|current|previous|former|whole|entire|service|hosting|cloud|infrastructure|security|change|control|console|it)$/.test(
        modifier,
      )
      ? 'role'
      : 'software';
  }
  if (bareGroup.test(known))
    return before.length === 0
      ? 'role'
      : human.test(modifier) && !/^(?:the|these|those|all|our|this|that|other|same)$/.test(modifier)
        ? 'role'
        : 'software';
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
  if (words.some((word) => productWords.has(word.toLowerCase()) || context.products.has(word.toLowerCase())))
    return 'software';
  if (second !== undefined && !/^[A-Z]/.test(second)) return 'none';
  if (/^[A-Z]{2,6}$/.test(first) && !technicalWords.has(first.toLowerCase()) && !thingWords.has(first.toLowerCase()))
    return second === undefined ? 'organisation' : 'none';
  if (
    !shape.test(first) ||
    ordinary.test(first) ||
    thingWords.has(first.toLowerCase()) ||
    technicalWords.has(first.toLowerCase())
  )
    return 'none';
  return at === 0 && /s$/.test(first) ? 'none' : 'organisation';
}

function isPerson(words: readonly string[], context: Context): boolean {
  const plain = words.map((word) => word.replace(/['’]s$/, ''));
  const [first = '', second = ''] = plain;
  if (plain.length > 3 || plain.length === 0) return false;
  if (/^@\w/.test(first) || /^\w+@$/.test(first)) return true;
  if (/^(?:Mr|Mrs|Ms|Mx|Dr|Prof)$/.test(first)) return true;
  if (
    context.roster.has(plain.join(' ')) ||
    (plain.length <= 2 && context.roster.has(first)) ||
    context.roster.has(plain.at(-1)!)
  )
    return true;
  if (/^[A-Z]$/.test(first) && shape.test(second)) return true;
  return (
    names.has(first) &&
    (plain.length === 1 ||
      (plain.length === 2 &&
        /^[A-Z]/.test(second) &&
        !productWords.has(second.toLowerCase()) &&
        !roleWords.has(second.toLowerCase())))
  );
}
