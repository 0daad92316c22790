import { anyWord } from '../words.js';
import { adverbs, byWhom, edge, type Finder, few, find, participle, passive, pasts } from './finder.js';
import { dueWork, duties, humanOmissions } from './predicates.js';

const single = duties.filter((duty) => /^[a-z]+$/.test(duty));
const duty = new Set(duties.map((word) => word.replaceAll('-', ' ')));
const done = new Set([
  ...pasts(single),
  'wrote',
  'read',
  'told',
  'thought',
  'took',
  'foresaw',
  'knew',
  'heard',
  'learnt',
  'paid',
  'bothered',
  'cared',
]);
const owed = new Set([...dueWork, 'followed', 'acted on', 'noted', 'read']);
const word = "(?<word>[a-z-]+(?: [a-z']+){0,2})";
const unrealPasts = ['followed', 'asked', 'checked', 'read', 'waited', 'called', 'looked', 'tested', 'told'];
const wish = "(?=[^.;]{0,140}(?:would|could|might)(?: not|n't)?(?: \\w+)? have)";
const base = { kind: 'omission', who: 'before', needs: 'people' } as const;

/** Work that was left undone by somebody. */
const undone: readonly Finder[] = [
  {
    ...base,
    pattern: find(`${edge}fail(?:ed|s|ing)? (?:again |once again |repeatedly )?to (?!over\\b|back\\b)[a-z]+`),
  },
  { ...base, who: 'by', pattern: find(`${edge}failure (?:of|by) (?<by>(?:[\\w'-]+ ){1,4}?[\\w'-]+) to [a-z]+`) },
  { ...base, needs: 'known-people', pattern: find(anyWord(pasts(humanOmissions))), unlessAfter: passive },
  {
    ...base,
    pattern: find(
      `${edge}(?:did(?:n't| not)|nor did) (?:\\w+ly |even |also |bother to |think to |take the time to |care to |want to |manage to |really |actually |ever ){0,2}${word}`,
    ),
    holds: duty,
  },
  {
    ...base,
    pattern: find(
      `${edge}(?:had(?:n't| not)|still (?:ha(?:ve|s)(?:n't| not))) (?:yet |ever |even |fully |properly |been ){0,2}${word}`,
    ),
    holds: done,
  },
  { ...base, pattern: find(`${edge}never (?:once |even |actually |fully |properly )?${word}`), holds: done },
  {
    ...base,
    who: 'by',
    pattern: find(`${edge}(?:was|were|had been) not (?:\\w+ly )?(?<word>[a-z]+(?: on)?) ${few(4)}by ${byWhom}`),
    holds: owed,
  },
  {
    ...base,
    who: 'none',
    pattern: find(
      `${edge}(?:nobody|no one|no-one|none of (?:us|them|the \\w+)|not a single (?:person|engineer|reviewer|developer))(?: (?:in|on|from|at|of) (?:the |our )?(?:[\\w-]+ )??[\\w-]+)? (?:ever |even |actually |had )?(?:bothered|noticed|checked|tested|reviewed|thought|reali[sz]ed|caught|asked|told|questioned|looked|read|verified|escalated|responded|reacted|considered|cared|took|saw fit|followed|communicated|documented|raised|flagged|informed|updated|tried|spotted|wrote|investigated|picked up|paid attention)`,
    ),
  },
  {
    ...base,
    pattern: find(
      `${edge}(?:let|allowed) (?:the |a |an |this |that |these |it |them |our )?${few(2)}(?:slip|slide|lapse|expire|go unnoticed|fall through|drag on|languish)\\b`,
    ),
  },
  { ...base, pattern: find(`${edge}(?:wrote|writes|written) ${few(4)}off(?![\\w-])`) },
  {
    ...base,
    pattern: find(
      `${edge}did (?:absolutely |precisely )?nothing(?! (?:wrong|else|unusual|special|illegal|but))(?![\\w-])|${edge}took no (?:action|notice|steps)(?![\\w-])|${edge}paid no (?:attention|heed)|${edge}made no (?:attempt|effort)|${edge}gave no (?:thought|warning|notice)|${edge}saw no (?:need|reason) to|${edge}showed no (?:interest|urgency)`,
    ),
  },
  {
    ...base,
    pattern: find(
      `${edge}(?:did not|didn't) act (?:soon|fast|quickly|early|in time)|${edge}(?:were|was) (?:too )?(?:slow|late) (?:to|in) \\w+|${edge}(?:were|was) too (?:tired|busy|lazy|proud|stubborn|distracted|impatient|timid|afraid|polite) to \\w+`,
    ),
  },
];

/** A better past that never was. */
const unreal: readonly Finder[] = [
  {
    ...base,
    unreal: true,
    pattern: find(
      `${edge}(?:should|could|ought to|might)(?: not|n't)?(?: \\w+ly| at least| really| just)?(?: have|'ve| of) ${adverbs}${participle}(?= |[.,;:)]|$)`,
    ),
  },
  {
    ...base,
    who: 'by',
    unreal: true,
    pattern: find(
      `${edge}if (?:only )?(?<by>[^,.;]{1,60}?) (?:had|'d) (?!not )(?:\\w+ly |only |just )?${participle}${wish}`,
    ),
  },
  {
    ...base,
    who: 'by',
    unreal: true,
    pattern: find(
      `${edge}(?:would|could|might)(?: not|n't)?(?: \\w+)? have [^.;]{1,80}? (?:if (?:only )?|had )(?<by>(?:the |an? |our |any )?[\\w@'-]+(?: [\\w'-]+){0,3}?) (?:had |'d )?(?!not )(?:\\w+ly |only |just )?(?:${participle}|${anyWord(unrealPasts)})(?= |[.,;:)]|$)`,
    ),
  },
  {
    ...base,
    who: 'by',
    unreal: true,
    pattern: find(`${edge}had (?<by>(?:the |an? |our |any )?[^,.;]{1,50}?) (?!not )(?:been \\w+|${participle})${wish}`),
  },
];

export const omissionFinders: readonly Finder[] = [...undone, ...unreal];
