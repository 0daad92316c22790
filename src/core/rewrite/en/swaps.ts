import type { Swap } from '../swap.js';
import { faultWords } from './rows.js';

const others =
  '(?:the |our |an? )?(?:\\w+ )?(?:customers?|clients?|users?|vendors?|suppliers?|providers?|contractors?|partners?|carriers?|subsidiar(?:y|ies)|tenants?)';
const end = '[^.;!?]*';
const by =
  "(?: (?:by|from|of|on the part of|in|within|among) (?:the|our|an?|this|that) (?:[\\w'’-]+ ){0,3}?(?:team|teams|staff|crew|engineers?|operators?|developers?|department|lead|managers?|reviewers?|technicians?|vendor|contractor|group|members?|admins?))?";
const determiners =
  '(?:(?:an?|the|our|their|his|her|this|that|such|some|any|complete|total|utter|gross|sheer|clear|careless|simple|pure|plain|basic|obvious|silly|a case of) )*';
const unkind =
  'careless|sloppy|negligent|lazy|incompetent|inexperienced|reckless|irresponsible|unprofessional|inattentive|ignorant|stupid|foolish|clueless|inept';
const own = 'our own part was ‹missing safeguard›';
const failed = '‹what failed, from when to when›';
const wrong = '‹step› could go wrong because ‹missing guard›, and nothing caught it because ‹missing check›';

/** Stretches of English sentences that blame, and what may stand there instead. The first that fits is taken. */
export const swaps: readonly Swap[] = [
  // whose doing
  {
    kinds: ['harm'],
    match: `(?<verb>caused|triggered|introduced) (?<how>[a-z]+ly )?by WHO, who (?<act>\\w)`,
    write: ['{verb} {how}by ‹what was run or changed›; {who} {act}'],
  },
  {
    kinds: ['harm'],
    match: '(?<verb>caused|triggered|introduced|brought about) (?<how>[a-z]+ly )?by WHO',
    write: [
      '{verb} {how}by ‹what was run or changed›[; ‹tool› accepted it because ‹missing guard›| (‹tool› accepted it: ‹missing guard›)]',
      '{verb} {how}by ‹what was run or changed›[, which was possible because ‹missing guard›|×]',
    ],
  },
  {
    kinds: ['harm'],
    match: ' by WHO$|(?<= (?:deleted|removed|wiped|broken|overwritten|stopped|changed)) by WHO',
    write: ['[; nothing stopped it because ‹missing guard›| (nothing stopped it: ‹missing guard›)]'],
  },
  {
    kinds: ['harm'],
    match:
      "WHO(?:'s|’s|s'|') (?:own )?(?:\\w+ )?(?<noun>change|commit|command|patch|deploy|deployment|pr|push|merge|update)(?= )",
    write: ['the {noun} to ‹what›'],
  },
  {
    kinds: ['harm', 'judgement'],
    match:
      'WHO (?:alone )?(?:is|was|are|were|is held|was held) (?:entirely |solely |largely |partly |mainly |directly |fully )?(?:to blame|at fault|responsible|the culprit) for (?<what>(?:the |this |that )?[^,.;]+)',
    write: ['{what} came from ‹missing information, tool or authority›'],
  },
  {
    kinds: ['harm'],
    match: `WHO (?:needs?|has|have|must|ought) to [^,.;]+`,
    write: ['‹tool or procedure› needs ‹guard that makes the step safe›'],
  },

  {
    kinds: ['harm', 'mental', 'omission'],
    match: `(?<verb>caused|triggered|introduced) (?<how>[a-z]+ly )?by WHO,? who ${end}`,
    write: ['{verb} {how}by ‹what was run or changed›, which was possible because ‹missing guard›'],
  },
  {
    kinds: ['mental'],
    match: 'WHO (?:had )?(?:confused|mistook|mistaken) (?<a>[^,.;]+?) (?:with|for) (?<b>[^,.;]+)',
    write: ['{a} looked like {b} because ‹what was shown›'],
  },
  {
    kinds: ['harm', 'error', 'judgement'],
    match: "^it (?:was|is) (?:all |only )?WHO(?:'s|’s|s'|s’|') (?:own )?fault that (?<what>[^.]+)",
    write: ['{what} because ‹missing guard›'],
  },
  {
    kinds: ['omission'],
    match:
      '(?:nobody|no one|no-one|none of us) (?:had |ever |even )?(?:noticed|reali[sz]ed|knew|saw it|caught it|spotted it)(?=[.!,;]|$)',
    write: ['nothing pointed it out because ‹missing guard›'],
  },
  {
    kinds: ['omission', 'mental'],
    match:
      'WHO (?:\\w+ly )?(?:dismissed|treated|regarded) (?<a>(?:(?!because|which|since)[^,.;])+?) as (?!if|though|soon)(?<b>[^,.;]+)',
    write: ['{a} looked like {b} because ‹what was shown›'],
  },
  {
    kinds: ['harm', 'error', 'judgement'],
    match: "(?<be>was|is) WHO(?:'s|’s|s'|s’|') (?:own )?(?:\\w+ )?fault",
    write: ['{be} possible because ‹missing guard›'],
  },
  {
    kinds: ['harm', 'error', 'judgement'],
    match:
      "WHO(?:'s|’s|s'|s’|') (?:own )?(?:\\w+ )?(?:mistakes?|errors?|oversight|negligence|carelessness|failure|slip|blunders?|misjudge?ment|misconfiguration)",
    write: ['‹missing guard›'],
  },
  {
    kinds: ['omission'],
    match:
      '(?<fact>(?:was|were|had been) not [^,;.]*?) by WHO(?: (?:affected|involved|concerned|responsible|on duty))?',
    write: ['{fact} because ‹missing guard›'],
  },

  {
    kinds: ['harm', 'judgement'],
    match: `(?:${faultWords}) (?<act>[^,.;]+)`,
    write: ['{act}[; ‹tool› accepted it because ‹missing guard›| (‹tool› accepted it: ‹missing guard›)]'],
  },

  // verdicts
  {
    kinds: ['judgement'],
    match: `^any(?:one|body) [^,.;]{1,40}?(?:would|could|should) (?:have )?(?:noticed|seen|known|reali[sz]ed|spotted) (?:that )?(?<what>[^,.;]+)`,
    write: ['at ‹time› {what}; nothing pointed it out because ‹missing guard›'],
  },
  {
    kinds: ['judgement'],
    match: `WHO (?:was|were|is|are|became|seemed|remained) [^,.;]+`,
    write: [
      '{who} ‹did what, seeing what› because ‹information, tool or time› was missing',
      'at ‹time›, ‹what was shown›; ‹information, tool or time› was missing',
    ],
  },
  { kinds: ['judgement'], match: `an? (?:${unkind}) (?<noun>[aeio][\\w-]+)`, write: ['an {noun}'] },
  { kinds: ['judgement'], match: `an? (?:${unkind}) (?<noun>[b-df-hj-np-tv-z][\\w-]+)`, write: ['a {noun}'] },
  {
    kinds: ['judgement'],
    match: `${determiners}PRED(?: (?:to|in|about) (?!the |our )[a-z]+)?${by}`,
    write: ['‹observable fact›'],
  },

  // a slip as the cause
  {
    kinds: ['error'],
    match: `${determiners}PRED in not (?:knowing|reali[sz]ing|noticing|seeing) (?:that )?(?<what>[^.;]+)`,
    write: ['nothing showed that {what} because ‹missing guard›'],
  },
  {
    kinds: ['error'],
    match: `${determiners}PRED(?<=\\b(?:within|by|on|in|of)) (?:the|our|an?|this) (?:[\\w-]+ )?\\w+`,
    write: ['‹missing guard›'],
  },
  {
    kinds: ['error'],
    match: `^(?<label>(?:[*_\\s]*[\\w /-]{2,30}:[*_\\s]*)?)${determiners}(?:PRED)(?: (?:mistake|error|slip|typo))?(?=[.!]*$)`,
    write: [`{label}${wrong}`],
  },
  {
    kinds: ['error'],
    match: `(?:this|it|that|which) (?:was|is) (?:simply |just |purely |only |clearly |all )?${determiners}(?:PRED)(?: (?:mistake|error|slip|typo))?(?=[.!]*$)`,
    write: [wrong],
  },
  {
    kinds: ['error'],
    match: `${determiners}(?:PRED)(?: (?:mistake|error|slip|typo))?(?: (?:by|from|of|on the part of) (?:the|our|an?|one of (?:the|our)) (?:[\\w-]+ )?\\w+)?(?=[.!]*$)`,
    write: ['‹missing guard›, which let ‹step› go wrong unnoticed'],
  },
  {
    kinds: ['error'],
    match: `${determiners}(?:PRED)(?: (?:mistake|error|slip|typo))?(?: (?:by|of|on the part of) (?:the|our|an?|one of (?:the|our)) (?:[\\w-]+ )?\\w+)?`,
    write: ['‹missing guard›'],
  },

  // denied or shifted
  {
    kinds: ['evasion'],
    match: `(?<them>${others}) (?:was|were|is|are) (?:being |very |simply |quite )?(?:unreasonable|difficult|demanding|impatient|wrong|uncooperative) (?:in|for|by|when) (?:demanding|asking for|requesting|insisting on|wanting) (?<what>[^.;]+)`,
    write: ['{them} asked for {what} at ‹time›; our answer came at ‹time›'],
  },
  {
    kinds: ['evasion'],
    match: `(?<them>${others})(?: \\w+ly)? (?:insisted on|(?:kept )?demand(?:ed|ing)) (?!that\\b)(?<what>[^,.;]+)`,
    write: ['{them} asked for {what} at ‹time›; our answer came at ‹time›'],
  },
  {
    kinds: ['evasion'],
    match: `^(?:as we [^,]{0,40}(?:warned|told|advised|reminded)[^,]{0,40}, )?(?<them>${others}) refused to (?<act>[^,.;]+)`,
    write: [`at ‹time›, {them} still had ‹version or setting›; ${own}`],
  },
  {
    kinds: ['evasion'],
    match: `(?:external to \\w+ and )?(?:entirely|solely|fully|purely|completely|wholly|100%) (?<what>(?:caused by|due to|the result of|attributable to)(?: (?:the|our|an?))? [\\w-]+(?: \\w+)?)(?<!more|and|so|which)`,
    write: [`{what}; ${own}`],
  },
  {
    kinds: ['evasion'],
    match: `(?:, (?:and|but|so)|;) (?:we|our \\w+)[^,.;]*PRED${end}|, (?:and|but|so) [^,.;]*PRED${end}`,
    write: [`; ${own}`],
  },
  {
    kinds: ['evasion'],
    match: `^(?<what>(?:the|this) (?:delay|outage|downtime|failure|problem|disruption|interruption)) PRED${end}`,
    write: [`{what} arose because we waited for ‹whose answer, until when›; ${own}`],
  },
  {
    kinds: ['evasion'],
    match: `^(?<them>${others}) (?:should|must|need to|ought to) [^.]*(?=[.!]*$)`,
    write: [`{them} had no ‹message or page› that showed ‹what to do›; ${own}`],
  },
  {
    kinds: ['evasion'],
    match: '^[^.]*out of scope (?:of|for)[^.]*(?=[.!]*$)',
    write: ['at ‹time› this went to ‹owner›; our own part was ‹what we left open›'],
  },
  { kinds: ['evasion'], match: '^[^.]*PRED[^.]*(?=[.!]*$)', write: [`${failed}; ${own}`] },

  // punishment
  {
    kinds: ['sanction'],
    match: '^[^.]*PRED[^.]*(?=[.!]*$)',
    write: ['‹system change: what now refuses, checks or undoes the unsafe step›'],
  },

  // tone
  { kinds: ['drama'], match: '(?<=[\\p{L}\\p{N}"”)])[!！]{2,}', write: ['.'] },
  {
    kinds: ['drama'],
    match:
      '^(?:of course|needless to say|predictably|as expected|naturally|obviously|sure enough|typically|unsurprisingly|not surprisingly|apparently),? (?=n(?:obody|o one|one)\\b)',
    write: [''],
  },
  { kinds: ['drama'], match: '^(?=\\p{L})(?:PRED|surprise, surprise|go figure),? (?<next>[a-z‹])', write: ['{next}'] },
  {
    kinds: ['drama'],
    match: ' yet again(?=[,.;!]|$)',
    write: [' again'],
  },
  {
    kinds: ['drama'],
    match: ',? (?:as usual|of all people|surprise surprise|of course|as always)(?=[,.;!]|$)',
    write: [''],
  },
  { kinds: ['drama'], match: ' (?:as usual|so-called)(?= )', write: [''] },
  { kinds: ['drama'], match: '\\bso-called ', write: [''] },
  {
    kinds: ['drama'],
    match: '^what (?:an? )?[^.]*(?=[.!]*$)',
    write: ['‹what happened, with the number that shows how bad it was›'],
  },
  {
    kinds: ['drama'],
    match:
      '^(?:the |our |this |that )?PRED of (?<act>[a-z]+ing [^,.;]*?)(?: paid off| worked(?: out)?| backfired)?(?: as usual| again)?(?=[.!]*$)',
    write: ['{act} had ‹effect, with its number›'],
  },
  {
    kinds: ['drama'],
    match: `an? PRED(?:,? (?:and )?[a-z-]+)? (?<noun>delay|outage|wait|downtime|response|silence|disruption)`,
    write: ['a ‹duration› {noun} (target: ‹duration›)'],
  },
  { kinds: ['drama'], match: '\\ban? PRED(?:, [a-z-]+)? (?<noun>[aeio])', write: ['an {noun}'] },
  { kinds: ['drama'], match: '\\ban? PRED(?:, [a-z-]+)? (?<noun>[b-df-hj-np-tv-z])', write: ['a {noun}'] },
  {
    kinds: ['drama'],
    match: '(?<=\\b(?:the|this|that|our|their|his|her|its|these|those|such) )PRED,? (?=(?!of\\b)[a-z])',
    write: [''],
  },
  {
    kinds: ['drama'],
    match: '(?<be>was|were|is|are) (?:\\w+ly |simply |just |so |an? )*PRED(?: (?:and \\w+|\\w+))?(?=[.!]*$)',
    write: ['{be} ‹fact or number, with its target›'],
  },
];
