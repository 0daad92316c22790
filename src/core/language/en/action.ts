import type { ActionStrength } from '../types.js';
import { anyWord, verbForms } from '../words.js';
import * as words from './strength.js';

const intro =
  "(?:(?:we|i|the team|team|please|to|todo|action|also|then|now|will|should|must|need to|needs to|have to|want to|plan to|going to|are|is|have|has|we've|we'll|we'd|let's|could|can|more|maybe|possibly|we're|i'm|i've|our team|proactively|properly|further|better|from now on|all|everyone|always|lastly|secondly|immediately|finalized|finalised|new|fully)[:,]? ){0,5}";
const starts = (source: string): RegExp => new RegExp(`^${intro}${source}`, 'i');
const forms = (verbs: readonly string[]): string => anyWord(verbs.flatMap((verb) => verbForms(verb).all));
const pasts = (verbs: readonly string[]): string => anyWord(verbs.flatMap((verb) => verbForms(verb).past));
const anywhere = (list: readonly string[]): RegExp => new RegExp(anyWord(list), 'i');

const vagueHead = starts(forms(words.vagueHeads));
const weakHead = starts(
  anyWord([...words.weakHeads, 'documenting', 'documented', 'communicating', 'training', 'sharing', 'reminding']),
);
const strongHead = starts(forms(words.strongVerbs));
const build = starts(`${forms(words.buildVerbs)} (?!to )`);
const done = new RegExp(
  `\\b(?:is|are|was|were|be|been|being|gets?|now) (?:\\w+ly |now )?${pasts(words.strongVerbs)}`,
  'i',
);
const [vague, weak, strongSign] = [anywhere(words.vagueWords), anywhere(words.weakMeans), anywhere(words.strongSigns)];
const [paper, strongThing] = [anywhere(words.papers), anywhere(words.strongThings)];
const [mediumThing, medium] = [anywhere(words.mediumThings), anywhere(words.mediumWords)];

const teach = new RegExp(
  `\\b(?:teach|show|warn|tell|ask|remind|inform|train|brief|walk)\\w* (?:the |all |our |every |new |more )*(?:\\w+ )?${anyWord(words.people)}`,
  'i',
);
/** A machine can be told things for good. */
const machineTold =
  /\b(?:teach|train|tell|warn|inform|remind|ask)\w* (?:the |a |our )?(?:\w+ )?(?:scheduler|service|server|tool|system|model|deploy\w*|pipeline|script|job|bot|client|api|parser|linter|ci|agent|controller|proxy|load balancer|gateway|worker|app)\b/i;
/** A duty of people, done from memory. */
const duty = new RegExp(
  `^(?:all |our |the |every )?(?:\\w+ )?${anyWord(words.people.filter((word) => !/^(?:users?|customers?|team)$/.test(word)))} (?:should|must|need to|have to|are to|always|will) (?!be able)`,
  'i',
);
const question =
  /^(?:is|are|does|do|did|can|could|should|would|any|why|what|how|whether|where|who)\b(?! (?:to )?not\b).*(?:\?|$)/i;
const byMeans = /\bby (?:\w+ing)\b.{0,200}|\band,? (?:by|then)\b.{0,200}/i;
const measured = /\d+(?:\.\d+)? ?(?:%|ms|s\b|sec|min|h\b|hours?|days?|GB|MB|x\b)|\bp\d\d\b/i;
/** A tool as the one who acts: words about people beside it change nothing. */
const machineActs =
  /\b(?:api|ci|pipeline|tool|system|server|service|build|deploy|gateway|bot|script|linter|opa|job|key|mailer|scheduler|limiter|validator|webhook|policy engine|check|merge)s? (?:now |will |that |must |can ?not |can['’]t |no longer )*(?:reject|refuse|den(?:y|ies)|fail|block|enforce|require|return|rotate|target|roll|stop|prevent|exit|halt|abort|skip|cap|limit|ignore)\w*|\beliminat\w+ the\b|^(?:remove|replace|delete|revoke|retire)d? /i;
/** "Clean-up job exits …": the first word names the machine and is no verb. */
const machineFirst =
  /^(?:the )?[\w-]+ (?:jobs?|tools?|scripts?|service|pipeline) (?:now |will )?(?:reject|refuse|fail|block|stop|exit|halt|abort|skip|cap|limit)s?\b/i;
/** What is automatic here only tells somebody. */
const automaticNotice =
  /\bautomat(?:ed|ic|ically|e|ion)\b.{0,30}\b(?:detect\w*|alert\w*|notif\w*|monitor\w*|report\w*|test\w*|verif\w*|inventory|check\w*|process)\b/i;
const noticeFirst =
  /^(?:\w+ ){0,2}(?:unit |regression |integration |e2e |load |smoke |automated )?(?:tests?|alerts?|alerting|dashboards?|monitoring|monitors?|metrics|backups?)\b/i;
/** Policies that machines keep. */
const keptByMachine =
  /\b(?:network|bucket|iam|opa|retention|lifecycle|retry|eviction|admission|cache|scaling|security|rotation|background) (?:polic(?:y|ies)|process(?:es)?)/i;

/** What a colon, a name or an aim in front announces is not the action. */
const core = (text: string): string =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/^[-*\s]*(?:\[[ xX]\]\s*)?(?:[✅☑✔]\s*)?/u, '')
    .replace(/^\[[^\]]{1,24}\]\s*/, '')
    .replace(/^\*{0,2}(?:[A-Z]{1,6}-?\d{1,6}|#\d+|P\d)\*{0,2}[:.)\s-]+/, '')
    .replace(/^\(?\d{1,2}[.)]\s+/, '')
    .replace(/^(?:in order to|to) [^,.:;]{3,90}, ?/i, '')
    .replace(
      /^(?:going forward|from now on|since then|next \w+|later this \w+|in \w+(?: \d{4})?),? (?=(?:we|i|the|all|every|each)\b)/i,
      '',
    )
    .replace(/^(?:our|the) (?:next step|plan|intention|goal) is to /i, '')
    .replace(/["“`][^"”`]{0,200}["”`]/g, '‹›')
    .trim();

/** Its own words leave the end open: "improve", "consider", a question. An action that nobody understood says no such thing. */
export function isOpenEnglish(text: string): boolean {
  const [first = ''] = withoutDoer(core(text)).split(/(?<=[\p{Ll}\d)]{2}[.?!])\s+(?=\p{Lu})/u);
  const bare = /^[^:.]{1,60}: +(\S.{7,})$/s.exec(first)?.[1] ?? first;
  const put = build.exec(bare)?.[0];
  return (
    [vagueHead, vague, question].some((sign) => sign.test(bare)) || (!!put && noEndState.test(bare.slice(put.length)))
  );
}

const verbs = [strongHead, vagueHead, weakHead, build];
const order: readonly ActionStrength[] = ['vague', 'weak', 'medium', 'strong'];

/** "Ann to add …": whoever does it. */
function withoutDoer(text: string): string {
  const promise = /^[^.:]{4,90}?, (we(?:'ll| will| are going to| plan to| have| need to) .*)/is.exec(text)?.[1];
  if (promise) return promise;
  const doer = /^(?:\p{Lu}[\p{L}\d]*(?: [+&] )?){1,3} to (?=\p{Ll})/u.exec(text)?.[0];
  const verb = doer && verbs.some((head) => head.test(text));
  return doer && !verb ? text.slice(doer.length) : text;
}

/** The things named behind the verb, up to the first word that says what they are for. */
const object = (text: string): string =>
  text.split(
    /,|\(|[.;:](?:\s|$)|\b(?:for|to|that|which|so|when|on|in|of|with|by|from|into|during|before|after|if|where|against|around|at)\b/i,
  )[0] ?? '';

/** Label and what it announces; what it announces decides, unless it says nothing. */
export function inEnglish(text: string): ActionStrength {
  const whole = withoutDoer(core(text));
  const label = /^([^:.]{1,60}): +(\S.{7,})$/s.exec(whole);
  if (!label || (/\s/.test(label[1]!) && verbs.some((verb) => verb.test(label[1]!)))) return levelOf(whole);
  const behind = levelOf(core(label[2]!));
  return behind === 'vague' ? levelOf(label[1]!) : behind;
}

function levelOf(text: string): ActionStrength {
  const second = /^\p{L}+ and (\p{L}+ .+)$/su.exec(text)?.[1];
  if (!second || !verbs.some((verb) => verb.test(second))) return singleLevel(text);
  const [one, other] = [singleLevel(text.replace(/ and \p{L}+/u, '')), singleLevel(second)];
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}

function singleLevel(text: string): ActionStrength {
  const [first = ''] = text.split(/(?<=[\p{Ll}\d)]{2}[.?!])\s+(?=\p{Lu})/u);
  if (question.test(first) && !/,/.test(first)) return 'vague';
  const soft = careLevel(text, first);
  if (soft) return soft;
  if (machineFirst.test(first)) return 'strong';
  if (automaticNotice.test(first)) return 'medium';
  const verb = build.exec(first)?.[0];
  if (verb) return built(first.slice(verb.length), text);
  if (strongHead.test(first) || (/^teach /i.test(first) && purpose.test(first))) return 'strong';
  if (noticeFirst.test(first)) return 'medium';
  if (machineActs.test(text) || strongSign.test(text) || done.test(text)) return 'strong';
  const things = object(first);
  if (strongThing.test(things)) return 'strong';
  if (mediumThing.test(things)) return 'medium';
  if (paper.test(things) && !keptByMachine.test(things)) return 'weak';
  if (medium.test(text)) return 'medium';
  return strongThing.test(first) ? 'strong' : 'vague';
}

/** What rests on people, or names no end state; `null` for the rest. */
function careLevel(text: string, first: string): ActionStrength | null {
  const machine = machineActs.test(text);
  if (!machineTold.test(text) && (teach.test(first) || weakHead.test(first) || duty.test(first)))
    return machine ? 'strong' : 'weak';
  if (vagueHead.test(first)) {
    if (machineFirst.test(first)) return 'strong';
    const verb = build.exec(first)?.[0];
    if (verb && document.test(object(first.slice(verb.length)))) return 'weak';
    const by = byMeans.exec(text)?.[0];
    if (by && weak.test(by)) return 'weak';
    if (by) return strongSign.test(by) || done.test(by) ? 'strong' : 'medium';
    return measured.test(text) ? 'medium' : 'vague';
  }
  if (vague.test(first)) return 'vague';
  if (weak.test(text) && !machine && !mediumThing.test(object(first))) return 'weak';
  return null;
}

/** What is put there decides; a purpose such as "to reject …" makes a plain thing strong. */
function built(rest: string, text: string): ActionStrength {
  if (noEndState.test(rest)) return 'vague';
  const things = object(rest);
  const last = things.trim().split(/\s+/).slice(-3).join(' ');
  if (paper.test(last) && !keptByMachine.test(things) && !strongThing.test(last)) return 'weak';
  if (mediumThing.test(last)) return strongSign.test(things) ? 'strong' : 'medium';
  if (strongThing.test(things)) return 'strong';
  if (mediumThing.test(things)) return 'medium';
  if (paper.test(things) && !keptByMachine.test(things)) return 'weak';
  return strongSign.test(text) ||
    done.test(text) ||
    machineActs.test(text) ||
    purpose.test(rest) ||
    strongThing.test(rest.split(/[.;]\s/)[0]!)
    ? 'strong'
    : 'medium';
}

/** Paper that is read; to improve a process is no more than that. */
const document = /\b(?:doc(?:s|ument\w*)?|runbooks?|playbooks?|wiki|readme(?:\.md)?|guides?|manuals?)\b/i;
const noEndState =
  /^(?:an? |the )?(?:\w+ )?(?:better|improved|clearer) (?:way|ways|approach|strategy|solution|handling)\b/i;
const purpose = new RegExp(`\\b(?:to|that|which) (?:\\w+ly )?(?:fail|stop|${forms(words.strongVerbs)})`, 'i');
