import type { ActionStrength } from '../types.js';
import { anyOf } from '../words.js';
import * as words from './strength.js';

const any = (list: readonly string[]): RegExp => new RegExp(anyOf(list), 'i');
const open = any(words.openEnded);
const vague = any(words.vagueWords);
const weak = any(words.weakWords);
const lastWeak = new RegExp(`${anyOf(words.weakWords)}(?!.*${anyOf(words.weakWords)})`, 'i');
const manual = any(words.manualWords);
const occasion = any(words.manualOccasions);
const machine = any(words.machines);
const strong = any(words.strongWords);
const medium = any(words.mediumWords);
const built = new RegExp(
  `(?:${anyOf(words.buildVerbs)})(?:する|した|し|を行う|を行った|済み?|します|しました|ます|ること|予定)*(?:こと)?(?:とする)?$`,
);
const conjoined = new RegExp(`(?:${anyOf(words.strongWords)})(?:し|して|させ|い)?$`);

/** 「… · PAY-123」 */
const withoutTicket = (text: string): string => text.replace(/\s*[·•|]\s*[\w#-]+$/, '');

/** Japanese says last what is done: the predicate, without brackets behind it, decides. */
export function inJapanese(text: string): ActionStrength {
  const bare = withoutTicket(text)
    .replace(/^[-*\s]*(?:\[[ xX]\]\s*)?/, '')
    .replace(/[「『][^」』]{0,80}[」』]/g, '〇')
    .replace(/[(（][^)）]{0,80}[)）]/g, '')
    .replace(/[。.\s]+$/, '');
  const sentences = bare.split('。').filter((sentence) => sentence.trim() !== '');
  return strongest(sentences.slice(0, 3).map(levelOf));
}

/** Its own words leave the end open: 「改善を図る」「検討する」. An action that nobody understood says no such thing. */
export function isOpenJapanese(text: string): boolean {
  const closing = withoutTicket(text)
    .replace(/[(（][^)）]{0,80}[)）]/g, '')
    .replace(/[。.\s]+$/, '')
    .slice(-14);
  return [open, endless, vague].some((sign) => sign.test(closing));
}

const order: readonly ActionStrength[] = ['vague', 'weak', 'medium', 'strong'];
const strongest = (levels: readonly ActionStrength[]): ActionStrength =>
  order[Math.max(0, ...levels.map((level) => order.indexOf(level)))]!;

function levelOf(sentence: string): ActionStrength {
  const label = /^([^:：]{1,24})[:：]\s*(\S.{3,})$/s.exec(sentence);
  const bare = label && !/https?$/.test(label[1]!) ? label[2]! : sentence;
  const level = clauseLevel(bare);
  return label && level === 'vague' ? strongest([level, clauseLevel(label[1]!)]) : level;
}

function clauseLevel(bare: string): ActionStrength {
  const clauses = bare.split('、').filter((clause) => clause.trim() !== '');
  const last = (clauses.at(-1) ?? bare).trim();
  const end = last.slice(-24);
  const closing = last.slice(-14);
  if (open.test(closing)) return 'vague';
  // An action of its own in front: "… を廃止し、…".
  const before = clauses.slice(0, -1).some((clause) => conjoined.test(clause.trim().slice(-12)));
  if (built.test(closing)) return strongest([putThere(last), before ? 'strong' : 'vague']);
  const hands = byHand(bare, closing) || demanded.test(last);
  if (endless.test(closing)) return before ? 'strong' : 'vague';
  if (hands || (isSoft(closing) && !/廃止/.test(closing))) return before && !hands ? 'strong' : 'weak';
  if (vague.test(closing) && !medium.test(closing.slice(-8)) && !/拒否|自動化(?:した|する)|廃止/.test(bare))
    return before ? 'strong' : /\d/.test(bare) && medium.test(bare) ? 'medium' : 'vague';
  if (abstained.test(closing) && !strong.test(closing.slice(-8)) && !machine.test(end)) return 'weak';
  if (strong.test(end.replace(automaticHelp, ''))) return 'strong';
  if (medium.test(end)) return before ? 'strong' : 'medium';
  if (strong.test(bare.replace(automaticHelp, ''))) return 'strong';
  if (medium.test(bare)) return 'medium';
  return weak.test(bare) || occasion.test(bare) ? 'weak' : 'vague';
}

/** To improve or to strengthen has no end, unless it is people's care that grows. */
const endless =
  /(?<!確認|チェック|教育|周知|注意|意識)(?:の|を)?(?:改善|強化|向上|推進)(?:を|に|する|して|してまいり)?(?:図|努め|目指|進め|いく|る|ます|$)[^、]{0,4}$/;

/** What is automatic here only tells somebody, or keeps a copy. */
const automaticHelp = /自動(?:で|的に|の)?(?=バックアップ|監視|検知|通知|アラート|集計|レポート|収集|記録|計測)/g;
/** What people are not to do. */
const abstained = /(?:しない|せず)(?:こと)?$/;

/** Memory and care come last; a machine named before them changes nothing. */
function isSoft(closing: string): boolean {
  const at = closing.search(lastWeak);
  return at >= 0 && !machine.test(closing.slice(at));
}

/** An order to people: do this whenever that; no machine sees to it. */
const byHand = (bare: string, closing: string): boolean =>
  ((manual.test(closing) && occasion.test(bare)) || first.test(bare)) && !machine.test(bare);

/** 「まず…する」 tells a person where to begin. */
const first = /(?:^|[、は])まず/;
/** What must be done, but by hand. */
const demanded = /(?:確認|レビュー|承認|チェック|手順|報告|参照|読み合わせ)(?:の実施)?を必須/;

const puts: readonly (readonly [ActionStrength, RegExp])[] = [
  ['strong', new RegExp(anyOf(words.strongThings), 'gi')],
  ['medium', new RegExp(anyOf(words.mediumThings), 'gi')],
  ['weak', new RegExp(anyOf(words.papers), 'gi')],
];

/** What stands nearest before the verb is what is put there. */
function putThere(clause: string): ActionStrength {
  const things = clause.replace(built, '');
  let found: { readonly level: ActionStrength; readonly end: number } = {
    level: 'medium',
    end: -1,
  };
  for (const [level, pattern] of puts)
    for (const { index, 0: word } of things.matchAll(pattern))
      if (index + word.length > found.end) found = { level, end: index + word.length };
  return found.level;
}
