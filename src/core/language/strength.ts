import type { Language } from '../text/text.js';
import * as en from './en/strength.js';
import * as ja from './ja/strength.js';
import type { ActionStrength } from './types.js';
import { anyOf, anyWord } from './words.js';

const starts = (words: readonly string[]): RegExp =>
  new RegExp(`^(?:(?:we|i|the team|team|please|to|todo|action|also|then|now|will|should|must|need to|needs to|have to|want to|plan to|going to|are|is|better|let's|could|can|more|maybe|possibly|proactively|properly|further|from now on|all|everyone)[:,]? ){0,4}${anyWord(words)}`, 'i');
const anywhere = (words: readonly string[]): RegExp => new RegExp(anyWord(words), 'i');

const english = {
  vagueHead: starts(en.vagueHeads),
  vague: anywhere(en.vagueWords),
  weakHead: starts(en.weakHeads),
  weak: anywhere(en.weakMeans),
  strong: anywhere(en.strongWords),
  medium: anywhere(en.mediumWords),
  teach: new RegExp(`\\b(?:teach|show|warn|tell|ask|remind|inform|train|brief|walk)\\w* (?:the |all |our |every |new |more )*(?:\\w+ )?${anyWord(en.people)}`, 'i'),
  taught: /\b(?:teach|train|tell|warn|inform|remind|ask)\w* (?:the |a |our )?(?:\w+ )?(?:scheduler|service|server|tool|system|model|deploy\w*|pipeline|script|job|bot|client|api|parser|linter|ci|agent|controller|proxy|load balancer|gateway|worker|app)\b/i,
  measured: /\d+(?:\.\d+)? ?(?:%|ms|s\b|sec|min|h\b|hours?|days?|GB|MB|x\b)|\bp\d\d\b/i,
};

/** What a colon or an aim in front announces is not the action. */
const core = (text: string): string =>
  text
    .replace(/^[-*\s]*(?:\[[ xX]\]\s*)?/, '')
    .replace(/^\*{0,2}(?:[A-Z]{1,6}-?\d{1,6}|#\d+|P\d)\*{0,2}[:.)\s-]+/, '')
    .replace(/^(?:in order to|to) [^,.:;]{3,90}, ?/i, '')
    .replace(/["“`][^"”`]{0,200}["”`]/g, '‹›')
    .trim();

function inEnglish(text: string): ActionStrength {
  const head = core(text);
  const aimed = english.taught.test(head);
  const rest = head.replace(/^[^:]{1,60}:\s/, '');
  const end = rest.length < head.length && english.weak.test(rest) ? rest : head;
  if (!aimed && (english.teach.test(head) || english.weakHead.test(head))) return enforced(head) ? 'strong' : 'weak';
  if (english.vagueHead.test(head)) {
    const by = /\bby (?:\w+ing)\b.{0,200}|\band,? (?:by|then)\b.{0,200}/i.exec(head)?.[0];
    if (by && english.weak.test(by)) return 'weak';
    if (by || english.measured.test(head)) return by && english.strong.test(by) ? 'strong' : 'medium';
    return 'vague';
  }
  if (english.vague.test(head)) return 'vague';
  if (english.weak.test(end) && !enforced(head)) return english.medium.test(head.slice(0, 24)) && english.strong.test(head) ? 'medium' : 'weak';
  if (/^(?:\w+ ){0,2}(?:unit |regression |integration |e2e |load |smoke |automated )?(?:tests?|alerts?|dashboards?|monitoring|monitors?|metrics)\b/i.test(head)) return 'medium';
  if (english.strong.test(head)) return 'strong';
  return english.medium.test(head) ? 'medium' : 'vague';
}

/** A machine as the one who acts: words about people beside it change nothing. */
const enforced = (text: string): boolean =>
  /\b(?:api|ci|pipeline|tool|system|server|service|build|deploy|gateway|bot|script|linter|opa|job|key|mailer|scheduler|limiter|validator|webhook|policy engine|check|merge)s? (?:now |will |that |must |can ?not |can['’]t |no longer )*(?:reject|refuse|den(?:y|ies)|fail|block|enforce|require|return|rotate|target|roll|stop|prevent)\w*|\beliminat\w+ the\b|^(?:remove|replace|delete|revoke|retire)d? /i.test(text);

const japanese = {
  vague: new RegExp(anyOf(ja.vagueWords)),
  weak: new RegExp(anyOf(ja.weakWords)),
  strong: new RegExp(anyOf(ja.strongWords)),
  medium: new RegExp(anyOf(ja.mediumWords)),
};

/** Japanese says last what is done: the predicate, without brackets behind it, decides. */
function inJapanese(text: string): ActionStrength {
  const bare = text
    .replace(/^[-*\s]*(?:\[[ xX]\]\s*)?/, '')
    .replace(/[「『][^」』]{0,80}[」』]/g, '〇')
    .replace(/[(（][^)）]{0,60}[)）]/g, '')
    .replace(/[。.\s]+$/, '');
  const clauses = bare.split(/[、。]/).filter((clause) => clause.trim() !== '');
  const last = (clauses.at(-1) ?? bare).slice(-24);
  if (/検討|模索|再考|検討中|調査する|議論|協議|可否/.test(last)) return 'vague';
  const closing = last.slice(-14);
  if (japanese.weak.test(closing) && !/システム|ツール|自動|API|CI|廃止/.test(closing)) return 'weak';
  if (japanese.vague.test(closing) && !japanese.medium.test(closing.slice(-8)) && !/拒否|自動化(?:した|する)|廃止/.test(bare)) return /\d/.test(bare) && japanese.medium.test(bare) ? 'medium' : 'vague';
  if (japanese.strong.test(last)) return 'strong';
  if (japanese.medium.test(last)) return 'medium';
  if (japanese.strong.test(bare)) return 'strong';
  if (japanese.medium.test(bare)) return 'medium';
  return japanese.weak.test(bare) ? 'weak' : 'vague';
}

/** How strongly a prevention action prevents, from its verb and what the verb acts on. */
export function strengthOf(text: string, language: Language): ActionStrength {
  return language === 'ja' ? inJapanese(text) : inEnglish(text);
}
