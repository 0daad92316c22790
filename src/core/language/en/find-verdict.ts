import { anyWord } from '../words.js';
import { errorNouns } from './error-nouns.js';
import { patterns as evasions } from './evasion.js';
import { byWhom, edge, type Finder, few, find } from './finder.js';
import { adjectives, lacking, nouns } from './judgement.js';
import { judgingAdverbs } from './predicates.js';
import * as sanctions from './sanction.js';
import * as tone from './tone.js';

const verdicts = new Set(
  adjectives.filter((word) => !/blame|fault/.test(word)).map((word) => word.replaceAll('-', ' ')),
);
const lacks = new Set(lacking);

const judgements: readonly Finder[] = [
  {
    kind: 'judgement',
    who: 'before',
    needs: 'people',
    pattern: find(
      `${edge}(?:was|were|is|are|been|being|became|seems?|seemed|looks|remained) (?:\\w+ly |very |so |quite |rather |just |simply |a bit |far too |too (?!slow) ?){0,2}(?<word>[a-z-]+(?: [a-z]+){0,2})`,
    ),
    holds: verdicts,
  },
  {
    kind: 'judgement',
    who: 'before',
    needs: 'people',
    pattern: find(
      `${edge}(?:was|were|is|are)(?:n't| not) (?:\\w+ly |really |even ){0,2}(?:paying attention|careful|diligent|competent|thorough|focus+ed|concentrating|thinking|listening|qualified|professional|capable|attentive|up to (?:it|the (?:task|job)))(?![\\w-])`,
    ),
  },
  {
    kind: 'judgement',
    who: 'before',
    needs: 'people',
    pattern: find(`${anyWord(judgingAdverbs)} [a-z]+|${edge}[a-z]+ed ${few(4)}${anyWord(judgingAdverbs)}`),
  },
  { kind: 'judgement', who: 'none', pattern: find(anyWord(nouns)) },
  {
    kind: 'judgement',
    who: 'none',
    pattern: find(
      `${edge}(?:careless|sloppy|reckless|lazy|negligent|irresponsible|unprofessional|shoddy|bad|poor) (?:work(?:ing)? )?(?:habits?|attitudes?|conduct|discipline|manners?|ethics?|ethos)(?![\\w-])`,
    ),
  },
  {
    kind: 'judgement',
    who: 'none',
    pattern: find(
      `${edge}(?:(?:lack|absence|want) of|lack(?:ed|s|ing)) (?:any |the |proper |due |basic |sufficient |necessary |real |all )?(?<word>[a-z]+(?: [a-z]+){0,2})`,
    ),
    holds: lacks,
  },
  {
    kind: 'judgement',
    who: 'none',
    pattern: find(
      `${edge}(?:anyone|anybody|any) (?:even )?(?:half |halfway |remotely |reasonably )?(?:competent|sensible|experienced|reasonable|professional|careful|attentive|decent)(?: \\w+)? (?:would|could|should)`,
    ),
  },
  {
    kind: 'judgement',
    who: 'by',
    needs: 'people',
    pattern: find(
      `${edge}(?:a|an|the|this|that|such) (?:careless|overconfident|complacent|hasty|arrogant|sloppy|negligent|lazy|incompetent|inexperienced|reckless|irresponsible|unprofessional|inattentive|ignorant|stupid|foolish|clueless|inept) (?<by>[\\w-]+(?: [\\w-]+){0,2})`,
    ),
  },
];

const errors: readonly Finder[] = [
  { kind: 'error', who: 'none', pattern: find(anyWord(errorNouns)) },
  {
    kind: 'error',
    who: 'none',
    pattern: find(
      `${edge}(?:cause|reason|caused by|due to|because)(?:[:.]| is| was| that)? (?:someone|somebody|an? (?:\\w+ )?(?:engineer|operator|admin\\w*|developer|technician|employee|person|user|colleague|team member)) (?:misread|mistyp|misunderst|forg[eo]t|confus|mix(?:ed)? up|misconfig|overlook|enter|typed|press|click|ran|select)\\w*`,
    ),
  },
];

const punishments: readonly Finder[] = [
  { kind: 'sanction', who: 'before', needs: 'people', pattern: find(`${edge}${sanctions.passive}`) },
  {
    kind: 'sanction',
    who: 'by',
    needs: 'people',
    pattern: find(
      `${edge}${sanctions.active} (?=(?:the|an?|our|his|her|their|this|that|all|both|any|every|one|two|mr|ms|mrs) |@)${byWhom}`,
    ),
  },
  { kind: 'sanction', who: 'none', pattern: find(sanctions.nouns) },
  {
    kind: 'sanction',
    who: 'none',
    pattern: find(
      `${edge}(?:repeat offenders?|anyone who|whoever|those who|people who|(?:any|every|each) (?:\\w+ )?(?:team|engineer|developer|person|employee|operator|vendor|supplier|contractor) (?:who|that|which)|engineers who)[^.;]{0,60}(?:will|shall|must|would|lose|face)[^.;]{0,30}(?:lose|disciplin|punish|fired|sack|dismiss|consequence|suspend|warning|penal|sanction|removed|accountable|access)`,
    ),
  },
];

export const verdictFinders: readonly Finder[] = [
  ...judgements,
  ...errors,
  ...punishments,
  ...evasions.map((source): Finder => ({ kind: 'evasion', who: 'none', pattern: find(`${edge}(?:${source})`) })),
  {
    kind: 'drama',
    who: 'none',
    pattern: find(
      `${anyWord(tone.drama)}|${tone.ofAllPeople}|${tone.shouting}|${anyWord(tone.nobody)},? (?:nobody|no one|no-one|none of)`,
    ),
  },
];
