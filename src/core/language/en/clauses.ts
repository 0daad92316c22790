import type { Range } from '../../text/text.js';
import type { Clause, Context, PredicateKind, Subject } from '../clause.js';
import { anyWord, verbForms, withPlurals } from '../words.js';
import { asCause, errorNouns } from './error-nouns.js';
import { owned, patterns as evasions } from './evasion.js';
import { adjectives, lacking, nouns as verdicts, technicalUse } from './judgement.js';
import { groups, roles, soft } from './people.js';
import * as verbs from './predicates.js';
import * as sanctions from './sanction.js';
import { kindOf, subjectBefore } from './subject.js';
import * as tone from './tone.js';

const pasts = (entries: readonly string[]): readonly string[] => entries.flatMap((entry) => verbForms(entry).past);
const participle = `(?:[a-z]+ed|${anyWord(verbs.participles)})`;
const adverbs = '(?:(?:not|also|probably|simply|just|really|definitely|certainly|ideally|[a-z]+ly|at least|instead|then|first|already|all|both|never|even|still) ){0,3}';
const peopleWords = anyWord([...withPlurals(roles), ...withPlurals(groups), ...withPlurals(soft)]);
const wrong = '(?:wrong|incorrect|bad|broken|faulty|erroneous|invalid|mistaken|unintended|untested|unreviewed|incorrectly)';

type Finder = {
  readonly kind: PredicateKind;
  readonly pattern: RegExp;
  /** Where the subject stands: left of the match, in its group `by`, or nowhere. */
  readonly who: 'before' | 'by' | 'none';
  readonly needs?: 'people' | 'known-people';
  readonly unreal?: true;
  readonly unless?: RegExp;
};

const find = (source: string): RegExp => new RegExp(source, 'gi');
const dutyWords = anyWord(verbs.duties);
const knownDuties = anyWord(verbs.duties.filter((duty) => !verbs.sharedDuties.includes(duty)));
const negation = "(?:did(?:n't| not)|nor did)";
const doneWords = anyWord(pasts(verbs.duties.filter((duty) => /^[a-z]+$/.test(duty))));
const neverPast = anyWord([...pasts(verbs.duties.filter((duty) => /^[a-z]+$/.test(duty))), 'wrote', 'read', 'told', 'thought', 'took', 'foresaw', 'knew', 'heard', 'learnt', 'paid']);

const finders: readonly Finder[] = [
  // left undone
  { kind: 'omission', who: 'before', needs: 'people', pattern: find('\\b(?<!-)fail(?:ed|s|ing)? (?:again |once again |repeatedly )?to (?!over\\b|back\\b)[a-z]+') },
  { kind: 'omission', who: 'by', needs: 'people', pattern: find(`\\b(?<!-)failure (?:of|by) (?<by>(?:the |an? |our )?(?:[\\w'-]+ ){0,3}?${peopleWords}) to [a-z]+`) },
  { kind: 'omission', who: 'before', needs: 'known-people', pattern: find(anyWord(pasts(verbs.humanOmissions))), unless: /\b(?:to be|being|is|are|be|been|get|gets|getting|was|were|will be) (?:\w+ )?$/i },
  { kind: 'omission', who: 'before', needs: 'people', pattern: find(`${negation} (?:\\w+ly |even |also |bother to |think to |take the time to |care to |want to |manage to |(?:fully|really|actually|ever) ){0,2}${dutyWords}`) },
  { kind: 'omission', who: 'before', needs: 'people', pattern: find(`(?:had(?:n't| not)|still (?:ha(?:ve|s)(?:n't| not))) (?:yet |ever |even |fully |properly |been ){0,2}${doneWords}`) },
  { kind: 'omission', who: 'by', needs: 'people', pattern: find(`(?:was|were|had been) not (?:\\w+ly )?${anyWord(verbs.dueWork.concat('followed', 'acted on', 'noted', 'read'))} (?:[\\w'-]+ ){0,4}?by (?<by>(?:the |an? |our |any )?(?:[\\w'-]+ ){0,3}?${peopleWords})`) },
  { kind: 'omission', who: 'before', needs: 'people', pattern: find(`\\b(?<!-)never (?:once |even |actually |fully |properly )?(?:bothered|thought|cared|${neverPast})`) },
  { kind: 'omission', who: 'none', needs: 'people', pattern: find(`\\b(?<!-)(?:nobody|no one|no-one|none of (?:us|them|the \\w+)|not a single (?:person|engineer|reviewer|developer)) (?:ever |even |actually |had )?(?:bothered|noticed|checked|tested|reviewed|thought|reali[sz]ed|caught|asked|told|questioned|looked|read|verified|escalated|responded|reacted|considered|cared|took|saw fit|followed|communicated|documented|raised|flagged|informed|updated|tried|spotted|wrote|investigated|picked up|paid attention)`) },
  { kind: 'omission', who: 'before', needs: 'people', pattern: find('\\b(?<!-)(?:let|allowed) (?:the |a |an |this |that |these |it |them |our )?(?:[\\w-]+ ){0,2}?(?:slip|slide|lapse|expire|go unnoticed|fall through|drag on|languish)\\b') },
  { kind: 'omission', who: 'before', needs: 'people', pattern: find('\\b(?<!-)(?:wrote|writes|written) (?:[\\w-]+ ){0,4}off(?![\\w-])') },
  { kind: 'omission', who: 'before', needs: 'people', pattern: find("\\b(?<!-)(?:did not|didn't) act (?:soon|fast|quickly|early|in time)|\\b(?<!-)(?:were|was) (?:too )?(?:slow|late) (?:to|in) \\w+") },
  // a better past
  { kind: 'omission', who: 'before', unreal: true, pattern: find(`\\b(?<!-)(?:should|could|ought to|might)(?: not|n't)?(?: \\w+ly| at least| really| just| have)? (?:have|'ve|of) ${adverbs}${participle}(?= |[.,;:)]|$)|\\b(?<!-)(?:should|could)(?:n't)?'ve ${adverbs}${participle}`) },
  { kind: 'omission', who: 'by', unreal: true, pattern: find(`\\b(?<!-)if (?:only )?(?<by>[^,.;]{1,60}?) (?:had|'d) (?!not )(?:\\w+ly |only |just )?${participle}(?=[^.;]{0,140}(?:would|could|might)(?: not|n't)?(?: \\w+)? have)`), unless: /\bif .{0,140}\b(?:larger|worse|longer|greater|more severe)\b/i },
  { kind: 'omission', who: 'by', unreal: true, pattern: find(`\\b(?<!-)had (?<by>(?:the |an? |our |any )?[^,.;]{1,50}?) (?!not )(?:been \\w+|${participle}|looked|read)(?=[^.;]{0,140}(?:would|could|might)(?: not|n't)?(?: \\w+)? have)`) },
  // the head
  { kind: 'mental', who: 'before', needs: 'known-people', pattern: find(anyWord(pasts(verbs.mental))), unless: /\b(?:was|were|is|are|be|been|being|often|easily|the|a|an|this|that) (?:\w+ly )?$/i },
  { kind: 'mental', who: 'before', needs: 'people', pattern: find('\\b(?<!-)(?:wrongly|incorrectly|mistakenly|falsely|erroneously) (?:assumed|thought|believed|concluded|presumed|decided)|\\b(?<!-)assumed (?:wrongly|incorrectly|mistakenly)') },
  // the act
  { kind: 'harm', who: 'before', needs: 'people', pattern: find(`${anyWord(verbs.faultAdverbs)} (?:and \\w+ly )?(?!assumed|thought|believed|concluded|presumed|configured\\b(?! by))(?:[a-z]+ed|${anyWord(['ran', 'took', 'broke', 'set', 'cut', 'put', 'sent', 'shut', 'brought', 'overwrote', 'gave', 'left', 'chose', 'wrote', 'let', 'made'])})(?![\\w-])`), unless: /\b(?:was|were|been|being|is|are|be|got) (?:\w+ ){0,2}$/i },
  { kind: 'harm', who: 'before', needs: 'people', pattern: find(`${anyWord(pasts(verbs.acts))} (?:[\\w'\`\uFFFC-]+ ){0,4}?(?:by (?:mistake|accident)|in error|${anyWord(verbs.faultAdverbs)})(?![\\w-])`) , unless: /\b(?:was|were|been|being|is|are|be|got) (?:\w+ ){0,2}$/i },
  { kind: 'harm', who: 'before', needs: 'people', pattern: find(`${anyWord(pasts(verbs.acts))} (?:[\\w'\`\uFFFC-]+ ){0,3}?${wrong} [\\w\uFFFC]`) , unless: /\b(?:was|were|been|being|is|are|be) (?:\w+ ){0,2}$/i },
  { kind: 'harm', who: 'before', needs: 'known-people', pattern: find(`${anyWord(pasts(verbs.acts))} (?:[\\w'\`\uFFFC/-]+ ){1,6}?without (?:first |even |ever |properly )?(?:check|test|verif|ask|read|confirm|tell|inform|consult|review|backing|looking|telling|permission|approval|authori[sz]ation|a review|review|testing|notify|warning|follow|due)`) },
  { kind: 'harm', who: 'before', needs: 'people', pattern: find(`(?:${anyWord(pasts(verbs.harm))})(?! (?:even|down into|(?:the |our |this |that |it )?(?:[\\w-]+ )?(?:up |down )?into|the (?:dependency|loop|cycle|connection|link|tie|deadlock|circular|problem|work|task|monolith|change|change up|down)\\b|by\\b))`), unless: /\b(?:was|were|been|being|is|are|be|got|had been) (?:\w+ ){0,2}$/i },
  { kind: 'harm', who: 'before', needs: 'known-people', pattern: find('\\b(?<!-)(?:pushed|merged|committed|deployed|shipped) (?:[\\w-]+ ){0,3}?(?:straight|directly) to (?:main|master|prod|production|live|trunk)|\\b(?<!-)(?:violated|breached|disobeyed|flouted|broke) (?:the |our |a )?(?:[\\w-]+ )?(?:rules?|polic(?:y|ies)|procedures?|protocols?|process|guidelines?|freeze)') },
  { kind: 'harm', who: 'by', needs: 'people', pattern: find(`(?:${anyWord(verbs.faultAdverbs)} ${participle}|${anyWord([...pasts(verbs.humanOmissions), ...pasts(verbs.mental), ...pasts(verbs.harm), 'introduced', 'triggered', 'broken', 'taken down', 'brought down', 'caused'])}) (?:[\\w-]+ ){0,3}?by (?<by>(?:the |an? |our |one of (?:the|our) )?(?:[\\w@.'’-]+ ?){1,4}?)(?=,| who| whose| when| while| during| on| in| at| entering| using| running| with| by|[.;)]|$)`) },
  { kind: 'harm', who: 'by', needs: 'people', pattern: find("\\b(?<!-)(?<by>(?:(?:the|an?|our|this|that|another|one) (?:[\\w-]+ ){0,2}?)?[\\w@.-]+)(?:'s|s') (?:own )?(?:\\w+ )?(?:fault|mistakes?|blunders?|errors?|oversight|negligence|carelessness|failure|slip|misconfiguration|misjudge?ment|(?:change|commit|command|patch|deploy|deployment|pr|action|actions|decision|push|merge|update) (?:that |which |had |has )?(?:\\w+ly )?(?:broke|caused|took down|brought down|crashed|deleted|wiped|led to|triggered|knocked))(?![\\w-])") },
  { kind: 'harm', who: 'before', needs: 'people', pattern: find("(?:is|was|are|were|entirely|solely|largely|partly|mainly) (?:to blame|at fault)\\b|\\b(?<!-)is the culprit|(?:is|was|are|were|held) (?:solely |directly |personally |largely |mainly |partly )?responsible for (?:the |this |that |all |these )?(?:\\w+ )?(?:outage|downtime|delay|failure|mistake|error|breakage|data loss|mess|damage)") },
  { kind: 'harm', who: 'before', needs: 'known-people', pattern: find('\\b(?<!-)(?:needs?|has|have|must|ought) to (?:learn|be taught|be told|be (?:more )?careful|pay (?:more )?attention|take more care|improve (?:his|her|their) \\w+|get (?:his|her|their) act)') },
  // verdicts
  { kind: 'judgement', who: 'before', needs: 'people', pattern: find(`(?:was|were|is|are|been|being|became|seems?|seemed|looks|remained) (?:\\w+ly |too |very |so |quite |rather |just |simply |a bit |far too |extremely |clearly ){0,2}${anyWord(adjectives.filter((word) => !/blame|fault/.test(word)))}`) },
  { kind: 'judgement', who: 'before', needs: 'people', pattern: find(`${anyWord(verbs.judgingAdverbs)} [a-z]+|[a-z]+ed (?:[\\w'-]+ ){0,4}?${anyWord(verbs.judgingAdverbs)}`) },
  { kind: 'judgement', who: 'none', pattern: find(`${anyWord(verdicts)}|(?:lack|absence|want) of (?:any |proper |due |basic |sufficient |real |all )?${anyWord(lacking)}|\\b(?<!-)lack(?:ed|s|ing) (?:any |the |proper |basic |necessary )?${anyWord(lacking)}`) },
  { kind: 'judgement', who: 'none', pattern: find(`(?:anyone|anybody|any) (?:even )?(?:half |halfway |remotely |reasonably )?(?:competent|sensible|experienced|reasonable|professional|careful|attentive|decent)(?: \\w+)? (?:would|could|should)|\\b(?<!-)(?:a|an|the|this|that|such) (?:careless|sloppy|negligent|lazy|incompetent|inexperienced|reckless|irresponsible|unprofessional|inattentive|ignorant|stupid|foolish|clueless|inept) (?:[\\w-]+ )?${peopleWords}`) },
  // nouns of error
  { kind: 'error', who: 'none', pattern: find(`${anyWord(errorNouns)}`) },
  { kind: 'error', who: 'none', pattern: find("(?:cause|reason|caused by|due to|because)(?:[:.]| is| was| that)? (?:someone|somebody|an? (?:\\w+ )?(?:engineer|operator|admin\\w*|developer|technician|employee|person|user|colleague|team member)) (?:misread|mistyp|misunderst|forg[eo]t|confus|mix(?:ed)? up|misconfig|overlook|enter|typed|press|click|ran|select)\\w*") },
  // sanctions
  { kind: 'sanction', who: 'before', needs: 'people', pattern: find(sanctions.passive) },
  { kind: 'sanction', who: 'none', pattern: find(`\\b(?<!-)${sanctions.active} (?<by>(?:the |a |an |our |this |that |his |her |their |any |all |both )?(?:[\\w-]+ ){0,2}?(?:${peopleWords}))(?= (?:for|from|after|responsible|who|because|over|in|on|as|at|and|involved|concerned)\\b|[.,;]|$)`) },
  { kind: 'sanction', who: 'none', pattern: find(sanctions.nouns) },
  { kind: 'sanction', who: 'none', pattern: find("(?:repeat offenders?|anyone who|whoever|those who|people who|engineers who)[^.;]{0,60}(?:will|shall|must|would|lose|face)[^.;]{0,30}(?:lose|disciplin|punish|fired|sack|dismiss|consequence|suspend|warning|penal|sanction|removed|accountable|access)") },
  // not us
  { kind: 'evasion', who: 'none', pattern: find(evasions.map((source) => `\\b(?<!-)(?:${source})`).join('|')) },
  // tone
  { kind: 'drama', who: 'none', pattern: find(`${anyWord(tone.drama)}|[!！]{2,}|${anyWord(tone.nobody)},? (?:nobody|no one|no-one|none of)`) },
];

const byKind = new Map<PredicateKind, readonly Finder[]>();
for (const finder of finders) byKind.set(finder.kind, [...(byKind.get(finder.kind) ?? []), finder]);

const ownSide = /\b(?:on|from) our (?:side|part|end)\b|\bof ours\b|\bour own\b/i;
const causal = new RegExp(anyWord(asCause), 'i');
const praised = new RegExp(anyWord(technicalUse), 'i');
const ownedUp = new RegExp(owned, 'i');

/** All clauses of an English text that say something of somebody. The text has straight quotes and muted parts blanked. */
export function clausesOf(text: string, context: Context, kinds: readonly PredicateKind[]): Clause[] {
  const found: Clause[] = [];
  for (const kind of kinds)
    for (const finder of byKind.get(kind) ?? [])
      for (const match of text.matchAll(finder.pattern)) {
        const clause = clauseOf(text, match, { finder, context });
        if (clause) found.push(clause);
      }
  return found;
}

function clauseOf(text: string, match: RegExpExecArray, { finder, context }: { finder: Finder; context: Context }): Clause | null {
  const range = { start: match.index, end: match.index + match[0].length };
  if (finder.unless?.test(finder.unless.source.startsWith('\\bif') ? text : text.slice(Math.max(0, range.start - 60), range.start))) return null;
  const by = match.groups?.['by'];
  const subject = subjectOf(text, { range, by, finder, context });
  if (!fits(subject, { finder, match: match[0], by, text })) return null;
  if (finder.kind === 'judgement' && praised.test(text)) return null;
  if (finder.kind === 'evasion' && ownedUp.test(text)) return null;
  const isCause = finder.kind === 'error' && (causal.test(text) || /^\W*(?:\w+ ){0,1}\w*\W*(?:human|operator|user|manual) (?:error|mistake)\W*$/i.test(text) || range.start < 4);
  return {
    range: { start: Math.min(subject.range?.start ?? range.start, range.start), end: clauseEnd(text, range.end - (/[.,;:]$/.test(match[0]) ? 1 : 0)) },
    subject,
    predicate: { kind: finder.kind, range },
    modality: finder.unreal ? 'counterfactual' : 'plain',
    asCause: isCause,
  };
}

type Match = { readonly range: Range; readonly by: string | undefined; readonly finder: Finder; readonly context: Context };

function subjectOf(text: string, { range, by, finder, context }: Match): Subject {
  if (finder.who === 'before') return subjectBefore(text, range.start, context);
  if (finder.who === 'by' && by !== undefined) {
    const start = text.indexOf(by, range.start);
    return { kind: kindOf(by, context, start), range: { start, end: start + by.length } };
  }
  if (finder.kind === 'sanction' && by !== undefined) return { kind: kindOf(by, context), range };
  if (finder.kind === 'judgement' && ownSide.test(text)) return { kind: 'we', range: null };
  if (finder.kind === 'omission') return { kind: /of us/i.test(text.slice(range.start, range.end)) ? 'we' : 'role', range };
  return { kind: 'none', range: null };
}

type Fit = { readonly finder: Finder; readonly match: string; readonly by: string | undefined; readonly text: string };

/** Hard gates: who may be the subject of which predicate. */
function fits({ kind }: Subject, { finder, match, by, text }: Fit): boolean {
  if (kind === 'software') return false;
  if (finder.unreal) return unreal(kind, match, text);
  if (finder.needs === undefined) return finder.kind !== 'sanction' || by === undefined || kind === 'role' || kind === 'person';
  if (kind === 'organisation') {
    if (finder.kind === 'judgement' || finder.kind === 'sanction') return false;
    if (finder.kind === 'omission') return finder.needs === 'known-people' || new RegExp(`${knownDuties}$`, 'i').test(match) || /^(?:wrote|let|never|nobody)/i.test(match);
    return finder.kind === 'mental' || finder.needs === 'known-people';
  }
  return kind !== 'none';
}

const dueSource = new RegExp(`(?:have|'ve|of) ${adverbs}been ${adverbs}${anyWord(verbs.dueWork)}`, 'i');

/** "should have": of people always; of things only when the work is human work, and not as a description ("that should have been served"). */
function unreal(kind: Subject['kind'], match: string, text: string): boolean {
  if (kind === 'person' || kind === 'role' || kind === 'we') return true;
  if (kind === 'organisation') return /should|ought/.test(match);
  return dueSource.test(match) && !new RegExp(`\\b(?:that|which|where|who|what|than|only one|as it|as they) ${match.slice(0, 12).replace(/[^\w ']/g, '.')}`, 'i').test(text);
}

const clauseStop = /[;.!?,](?=\s|$)|,? (?:because|but|which|while|whereas)\b/;

function clauseEnd(text: string, from: number): number {
  const rest = text.slice(from);
  const stop = clauseStop.exec(rest);
  return from + (stop ? stop.index : rest.trimEnd().length);
}
