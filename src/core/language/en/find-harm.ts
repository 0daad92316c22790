import { anyWord } from '../words.js';
import { byWhom, edge, type Finder, few, find, participle, passive, pasts } from './finder.js';
import * as verbs from './predicates.js';

const fault = anyWord(verbs.faultAdverbs);
const wrong =
  '(?:wrong|incorrect|bad|broken|faulty|erroneous|invalid|mistaken|unintended|untested|unreviewed|incorrectly)';
const act = new Set(pasts(verbs.acts));
const word = `${edge}(?<word>[a-z]+(?: (?:down|out))?)`;
const acted = new Set([
  ...pasts(verbs.humanOmissions),
  ...pasts(verbs.mental),
  ...pasts(verbs.harm),
  'introduced',
  'triggered',
  'broken',
  'taken down',
  'brought down',
  'caused',
]);
const base = { kind: 'harm', who: 'before', needs: 'people' } as const;
const unchecked =
  '(?:check|test|verif|ask|read|confirm|tell|inform|consult|review|backing|looking|a canary|canary|a (?:backup|dry[ -]run|test|plan|ticket|rollback plan)|telling|announc|permission|approval|authori[sz]ation|a review|notify|warning|follow|due)';

export const harmFinders: readonly Finder[] = [
  // an adverb of fault
  {
    ...base,
    pattern: find(
      `${fault} (?:and \\w+ly )?(?!assumed|thought|believed|concluded|presumed|configured\\b(?! by))(?:[a-z]+ed|ran|took|broke|set|cut|put|sent|shut|brought|overwrote|gave|left|chose|wrote|let|made)(?![\\w-])`,
    ),
    unlessAfter: passive,
  },
  {
    ...base,
    pattern: find(`${word}(?=(?<rest> ${few(4)}(?:by (?:mistake|accident)|in error|${fault})(?![\\w-])))`),
    holds: act,
    unlessAfter: passive,
  },
  // the wrong thing, or unchecked
  { ...base, pattern: find(`${word}(?=(?<rest> ${few(3)}${wrong} [\\w\uFFFC]))`), holds: act, unlessAfter: passive },
  {
    ...base,
    needs: 'known-people',
    pattern: find(`${word}(?=(?<rest> ${few(6)}without (?:first |even |ever |properly )?${unchecked}))`),
    holds: act,
  },
  {
    ...base,
    needs: 'known-people',
    pattern: find(
      `${edge}(?:pushed|merged|committed|deployed|shipped) ${few(3)}(?:straight|directly) to (?:main|master|prod|production|live|trunk)|${edge}(?:violated|breached|disobeyed|flouted|broke) (?:the |our |a )?(?:[\\w-]+ )?(?:rules?|polic(?:y|ies)|procedures?|protocols?|process|guidelines?|freeze)`,
    ),
  },
  {
    ...base,
    pattern: find(
      `${word}(?=(?<rest> ${few(5)}(?:to|on|in|into|onto|from|at|against|with) (?:the |a |an )?(?:wrong|incorrect) [\\w\uFFFC]))`,
    ),
    holds: act,
    unlessAfter: passive,
  },
  {
    ...base,
    pattern: find(
      `${word}(?=(?<rest> ${few(6)}(?:despite|in spite of|against|contrary to|regardless of) (?:the |a |an |our |all |several |repeated |explicit |two |three |multiple )?(?:red|failing|failed|broken|warnings?|advice|polic(?:y|ies)|rules?|instructions?|freeze|objections?|alerts?|concerns?|procedures?|guidelines?|runbook|process)(?![\\w-])))`,
    ),
    holds: act,
    unlessAfter: passive,
  },
  {
    ...base,
    pattern: find(
      `${edge}left (?:the |a |an |our |this |that |both |all |two )?${few(4)}(?:on|off|open|enabled|disabled|unlocked|running|unattended|exposed|switched (?:on|off)|turned (?:on|off)|logged in)(?=[.,;)]|$| (?:when|after|before|over|for|since|until|during|by|overnight|and)\\b)`,
    ),
  },
  // harm by itself; "broke the job into parts" is none
  {
    ...base,
    pattern: find(
      `${anyWord(pasts(verbs.harm))}(?! (?:even|by\\b|(?:the |our |this |that |it )?(?:[\\w-]+ )?(?:up |down )?into|down\\b|the (?:dependency|loop|cycle|connection|link|tie|deadlock|circular|problem|work|task|monolith)\\b))`,
    ),
    unlessAfter: passive,
  },
  // by whom, whose
  {
    ...base,
    who: 'by',
    pattern: find(`${edge}(?<word>[a-z]+(?: (?:down|out|off|up))?)(?=(?<rest> ${few(3)}by ${byWhom}))`),
    holds: acted,
  },
  { ...base, who: 'by', pattern: find(`${fault} ${participle} ${few(3)}by ${byWhom}`) },
  {
    ...base,
    who: 'by',
    pattern: find(
      `${edge}(?<by>(?:(?:the|an?|our|this|that|another|one) (?:[\\w-]+ ){0,2}?)?[\\w@.-]+)(?:'s|s') (?:own )?(?:\\w+ )?(?:fault|mistakes?|blunders?|errors?|oversight|negligence|carelessness|failure|slip|misconfiguration|misjudge?ment|(?:change|edit|script|migration|query|upgrade|restart|rollback|test|config|typo|commit|command|patch|deploy|deployment|pr|action|actions|decision|push|merge|update) (?:that |which |had |has )?(?:\\w+ly )?(?:broke|caused|took down|brought down|crashed|deleted|wiped|led to|triggered|knocked))(?![\\w-])`,
    ),
  },
  {
    ...base,
    who: 'by',
    pattern: find(
      `${edge}(?:mistakes?|errors?|slips?|blunders?|misconfigurations?|oversights?|typos?) (?:was|were|had been) (?:\\w+ )?(?:made|introduced|committed|caused) by ${byWhom}`,
    ),
  },
  {
    ...base,
    who: 'by',
    pattern: find(
      `${edge}${wrong} (?:[\\w-]+ ){1,3}?(?:was|were|had been|got) (?<word>[a-z]+)(?=(?<rest> ${few(2)}by ${byWhom}))`,
    ),
    holds: act,
  },
  {
    ...base,
    pattern: find(
      `${edge}(?:is|was|are|were|entirely|solely|largely|partly|mainly) (?:to blame|at fault)\\b|${edge}is the culprit|${edge}(?:is|was|are|were|held) (?:solely |directly |personally |largely |mainly |partly )?responsible for (?:the |this |that |all |these )?(?:\\w+ )?(?:outage|downtime|delay|failure|mistake|error|breakage|data loss|mess|damage)`,
    ),
  },
  {
    ...base,
    needs: 'known-people',
    pattern: find(
      `${edge}(?:needs?|has|have|must|ought) to (?:learn|be taught|be told|be (?:more )?careful|pay (?:more )?attention|take more care|improve (?:his|her|their) \\w+|get (?:his|her|their) act)`,
    ),
  },
];

/** Getting it wrong in one's head. */
export const mentalFinders: readonly Finder[] = [
  {
    kind: 'mental',
    who: 'before',
    needs: 'known-people',
    pattern: find(anyWord(pasts(verbs.mental))),
    unlessAfter: /\b(?:was|were|is|are|be|been|being|often|easily|the|a|an|this|that) (?:\w+ly )?$/,
  },
  {
    kind: 'mental',
    who: 'before',
    needs: 'people',
    pattern: find(
      `${edge}(?:wrongly|incorrectly|mistakenly|falsely|erroneously) (?:assumed|thought|believed|concluded|presumed|decided)|${edge}assumed (?:wrongly|incorrectly|mistakenly)`,
    ),
  },
];
