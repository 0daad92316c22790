import type { Range } from '../../text/text.js';
import type { Clause, Context, PredicateKind, Subject } from '../clause.js';
import { matchesIn } from '../matches.js';
import { asCause, errorNouns, technicalHeads } from './error-nouns.js';
import { patterns as evasions } from './evasion.js';
import { needPeople, verdicts } from './judgement.js';
import * as verbs from './predicates.js';
import { patterns as sanctions } from './sanction.js';
import { phraseKind, possessor, subjectBefore } from './subject.js';
import { tenseOf } from './tense.js';
import { drama } from './tone.js';

const nobody: Subject = { kind: 'none', range: null };

type Finder = {
  readonly kind: PredicateKind;
  readonly pattern: RegExp;
  /** A subject is asked for; `understood`: only people do this, so a missing subject is a person. */
  readonly who: 'people' | 'understood' | 'none';
  readonly unreal?: true;
};

const find = (source: string): RegExp => new RegExp(source, 'g');

const finders: readonly Finder[] = [
  { kind: 'omission', who: 'understood', pattern: find(verbs.humanOmissions) },
  { kind: 'omission', who: 'people', pattern: find(verbs.overlooked) },
  { kind: 'omission', who: 'none', unreal: true, pattern: find(verbs.unreal) },
  { kind: 'mental', who: 'understood', pattern: find(verbs.mental) },
  { kind: 'harm', who: 'people', pattern: find(verbs.harm) },
  { kind: 'harm', who: 'understood', pattern: find(verbs.humanHarm) },
  {
    kind: 'harm',
    who: 'people',
    pattern: find(
      '(?:操作|作業|変更|判断|対応|設定|指示|行為|独断|失敗|ミス|過失|誤り|落ち度)(?:が|により|によって|で|を犯)[^。、]{0,12}(?:障害を|事故を|停止を|原因|引き起こ|招|遅れ|拡大さ|犯し)|のせい(?:で|だ|に|です|である)|の[^。、の]{0,6}(?:判断|選択|対応|設計|認識|指示)(?:は|が)(?:誤り|間違(?:い|って)|失敗|不適切)|(?:テスト|確認|検証|連携|連絡|周知|調整|準備|検討|レビュー|コミュニケーション)(?:の)?不足が(?:原因|招|引き起こ)|(?:の|による)(?:判断|操作|設定|作業|指定|入力|確認|指示|運用)?(?:ミス|過失|怠慢|落ち度)(?=で|が(?:原因|招|引き|あ)|に(?:よ|起|あ[るりっ])|。|により|$)',
    ),
  },
  { kind: 'judgement', who: 'none', pattern: find(verdicts) },
  { kind: 'error', who: 'none', pattern: find(errorNouns) },
  { kind: 'sanction', who: 'none', pattern: find(sanctions.join('|')) },
  { kind: 'evasion', who: 'none', pattern: find(evasions.join('|')) },
  { kind: 'drama', who: 'none', pattern: find(drama) },
];

/** Kinds that are said with a verb: 無視し、… is as past as the verb that ends the clause. */
const verbKinds: ReadonlySet<PredicateKind> = new Set(['omission', 'harm', 'mental']);

const byKind = new Map<PredicateKind, readonly Finder[]>();
for (const finder of finders) byKind.set(finder.kind, [...(byKind.get(finder.kind) ?? []), finder]);

/** Work that only people do, right before べきだった. */
const humanWork =
  /(?:調査|確認|検討|連絡|報告|相談|エスカレーション|テスト|検証|レビュー|周知|共有|準備|用意|考慮|相談|判断|質問|依頼|確認作業|点検)(?:を(?:行う|実施す(?:る)?)|す(?:る|べ)?|しておく)?$/;
const causal = new RegExp(asCause);
const label = /^[^。、]{0,16}(?:原因|理由|要因|真因|Root Cause)[^。、:：]{0,6}[:：]/;
const technical = new RegExp(technicalHeads);
const peopleNeeded = new RegExp(`^(?:${needPeople.join('|')})`);

/** All clauses of a Japanese text that say something of somebody. Muted parts are blanked. */
export function clausesOf(text: string, context: Context, kinds: ReadonlySet<PredicateKind>): Clause[] {
  const found: Clause[] = [];
  for (const kind of kinds)
    for (const finder of byKind.get(kind) ?? [])
      for (const match of matchesIn(text, finder.pattern)) {
        found.push(clauseOf(text, { start: match.index, end: match.index + match[0].length }, { finder, context }));
      }
  return found;
}

function clauseOf(text: string, range: Range, { finder, context }: { finder: Finder; context: Context }): Clause {
  const word = text.slice(range.start, range.end);
  const subject = subjectOf(text, range, { finder, context });
  const gate = gateOf(subject, { finder, word, before: text.slice(Math.max(0, range.start - 14), range.start) });
  const end = range.end + Math.max(0, text.slice(range.end).search(/[。]|$/));
  const predicate = wholePredicate(text, range, finder);
  return {
    range: { start: Math.min(subject.range?.start ?? clauseStart(text, predicate.start), predicate.start), end },
    subject,
    predicate: { kind: finder.kind, range: predicate },
    tense: finder.unreal ? 'past' : tenseOf(text.slice(range.start, end), verbKinds.has(finder.kind)),
    modality: finder.unreal ? 'counterfactual' : 'plain',
    asCause: (finder.kind === 'error' || finder.kind === 'judgement') && isCause(text, range),
    agentless: false,
    gate,
  };
}

const ending =
  /^(?:し|され|させ|さ)?(?:て|で)?(?:いた|い|お|しまい|しまっ)?(?:り|っ)?(?:ませんでした|ません|ました|ます|なかった|ない|かった|た(?!め)|る|い(?!た)|ず(?=、|に))/;
const complete = /[ただるずく]$/;
/** The verb in front of べきだった and ていれば. */
const wished = /[一-鿿々ァ-ヺーA-Za-z]+[ぁ-ん]{0,5}$/;

/** A predicate with the ending of its last word, and with the verb that a wish is about. */
function wholePredicate(text: string, { start, end }: Range, { kind, unreal }: Finder): Range {
  const tail =
    kind === 'error' || complete.test(text.slice(start, end)) ? null : ending.exec(text.slice(end, end + 12));
  const verb = unreal ? wished.exec(text.slice(Math.max(0, start - 24), start)) : null;
  const stop = /[、。]$/.test(text.slice(start, end)) ? 1 : 0;
  return { start: start - (verb?.[0].length ?? 0), end: end + (tail?.[0].length ?? 0) - stop };
}

/** Where nobody is named, a clause begins behind the last comma. */
const clauseStart = (text: string, at: number): number =>
  Math.max(...['、', '。', '：', ':', '\n'].map((mark) => text.lastIndexOf(mark, at - 1))) + 1;

function subjectOf(text: string, range: Range, { finder, context }: { finder: Finder; context: Context }): Subject {
  const led = /^(?:の|による)/.test(text.slice(range.start, range.end));
  const owner = led ? phraseKind(text, range.start, context) : possessor(text, range.start, context);
  if (owner && finder.kind !== 'omission') return owner;
  const subject = subjectBefore(text, range.start, context);
  if (subject.kind === 'none' && owner) return owner;
  // 今回の障害はケアレスミスによる: what a noun is said of is not who made the slip
  return subject.kind === 'software' && finder.who === 'none' && finder.kind !== 'omission' ? nobody : subject;
}

type Fit = { readonly finder: Finder; readonly word: string; readonly before: string };

/** Hard gates: who may be the subject of which predicate, and in front of what a slip is a machine's. */
function gateOf({ kind }: Subject, { finder, word, before }: Fit): Clause['gate'] {
  if (finder.kind === 'error') return technical.test(before) ? 'wording' : null;
  return fits(kind, { finder, word, before }) ? null : 'subject';
}

function fits(kind: Subject['kind'], { finder, word, before }: Fit): boolean {
  const people = kind === 'person' || kind === 'role' || kind === 'we' || kind === 'organisation';
  if (finder.kind === 'judgement') return people || !peopleNeeded.test(word);
  if (finder.who === 'none') return finder.kind !== 'omission' || kind !== 'software' || humanWork.test(before);
  if (finder.who === 'understood') return kind !== 'software';
  return people;
}

/** The slip is what the sentence ends with: a cause by name, or nothing but the label and the slip. */
function isCause(text: string, range: Range): boolean {
  if (label.test(text)) return true;
  const after = text.slice(range.end, range.end + 30);
  if (
    /^[^。、]{0,10}?(?:が|に|で|による|により|によって|の(?:ため|が原因|せい)|を(?:原因|要因))/.test(after) &&
    causal.test(after)
  )
    return true;
  if (/^(?:です|でした|である|であった|だった|だ)?[。]?$/.test(after.trim()))
    return /原因|要因|障害|事故|今回|本件|理由/.test(text.slice(0, range.start)) || range.start <= 4;
  return false;
}
