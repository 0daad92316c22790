import type { Context, Subject, SubjectKind } from '../clause.js';
import { anyOf } from '../words.js';
import { familyNames } from './names.js';
import { companies, endings, honorifics, own, roles, soft, technical, things } from './people.js';

const roleEnd = new RegExp(`(?:${anyOf(roles)}|${anyOf(endings)}|[一-鿿々ァ-ヺー]{1,8}(?:部|課|係|班|室)|(?:営業|開発|運用|保守|監視|情報|システム|総務|経理|人事|技術|品質|管理)[一-鿿々]{0,6}(?:部|課|係|班|室|局))(?:たち|ら|側|各位)?$`);
const softEnd = new RegExp(`(?:${anyOf(technical)}|[A-Za-z0-9])(?:の|用|・)?${anyOf(soft)}$`);
const softAlone = new RegExp(`(?:エージェント|クライアント|ワーカー|ホスト|コントローラー|agent|client|worker|Owner|owner)$`);
const thingEnd = new RegExp(`${anyOf(things)}$`);
const ownEnd = new RegExp(`${anyOf(own)}(?:側)?$`);
const honorific = new RegExp(`([一-鿿々]{1,4}|[ァ-ヺー]{2,10}|[A-Z][A-Za-z]{1,15})(?:${anyOf(honorifics)})(?:たち|ら)?$`);
const family = new RegExp(`(?:^|[^一-鿿々])(?:${anyOf(familyNames)})([一-鿿々]{0,2})$`);
const company = new RegExp(`^${anyOf(companies)}`);
/** 技術者, 検査員: people by the shape of the word. */
const worker = /[一-鿿々]{1,4}(?:者|員|士|師|係)$/;
const notWorker = /(?:攻撃|第三|被害|侵入|対象|加入|契約|読|前|後|両|受信|視聴|閲覧)者$|(?:全|定|増|要|人|満|復|総)員$|関係$|教師データ$/;

const isFamily = (phrase: string): boolean => {
  const match = family.exec(phrase);
  return match !== null && !(match[1] !== '' && company.test(match[1]!));
};

/** How far before its predicate a subject is looked for, in letters. */
const reach = 160;
const particle = /(?:自身)?(?:自ら)?(?:には|では|とは|からは|までは|としては|は|が|も|による|により|によって)/g;

/** Whom the words before は, が or も name. */
export function kindOf(phrase: string, context: Context): SubjectKind {
  const bare = phrase.replace(/[\s*_`）)」』]+$/, '').replace(/[（(][^）)]{0,30}$/, '').replace(/(?:自身|自体|本人|全員|各位|一同|の方|側|たち|達|ら)$/, '').trimEnd();
  if (bare === '' || bare.endsWith('\uFFFC')) return 'none';
  const word = /[一-鿿々ァ-ヺーA-Za-z0-9@_.-]+$/.exec(bare)?.[0] ?? '';
  if (word !== '' && context.products.has(word.toLowerCase())) return 'software';
  if (ownEnd.test(bare)) return 'we';
  if (/@[\w-]+$/.test(bare) || (word !== '' && context.roster.has(word)) || /(?:^|[^A-Za-z])(?:彼|彼女)$/.test(bare)) return 'person';
  if (honorific.test(bare) && !/(?:お客|皆|各|奥|神)(?:さん|様)$/.test(bare) && !generic.test(bare)) return 'person';
  if (isFamily(bare)) return 'person';
  if (word !== '' && [...context.personRoles].some((role) => bare.toLowerCase().endsWith(role))) return 'role';
  if (softEnd.test(bare) && !/(?:新人|若手|担当|現場|委託|運用|cycle-\d+ ?)\S{0,3}$/.test(bare.replace(/[ァ-ヺーA-Za-z]+$/, ''))) return 'software';
  if (softAlone.test(bare) && !/Owner$/i.test(bare)) return 'software';
  if (thingEnd.test(bare)) return 'software';
  if (roleEnd.test(bare) || (worker.test(bare) && !notWorker.test(bare))) return 'role';
  return 'none';
}

/** Titles without a name in front are roles: 運用課長. */
const generic = /(?:^|[^一-鿿々])(?:運用|開発|営業|情報|技術|担当|現場|チーム|プロジェクト|シフト|当直|新任|前任|各|両|副|グループ)\S{0,4}(?:主任|課長|部長|係長|社長|店長|室長|所長|リーダー|マネージャー)$/;

/** The nearest topic or subject before a predicate; later ones win, a machine as the nearest one stays a machine. */
export function subjectBefore(text: string, at: number, context: Context): Subject {
  const from = Math.max(0, at - reach, text.lastIndexOf('。', at - 1) + 1);
  const window = text.slice(from, at);
  let topic: Subject = { kind: 'none', range: null };
  for (const match of window.matchAll(particle)) {
    const end = match.index;
    const head = window.slice(0, end);
    const start = phraseStart(head);
    const kind = kindOf(head.slice(start), context);
    if (kind === 'none') continue;
    const isThing = kind === 'software';
    if (isThing && /^(?:も|による|により|によって|では|には)/.test(match[0])) continue;
    // 担当者は、設定が … : the topic in front stays when a thing follows it inside the same clause
    if (isThing && topic.kind !== 'none' && topic.kind !== 'software') continue;
    if (isThing && closed(window.slice(end))) continue;
    topic = { kind, range: { start: from + start, end: from + end } };
  }
  return topic;
}

/** A clause that ends between a thing and the predicate: the thing is not its subject. */
const closed = (rest: string): boolean => /(?:ため|ので|ところ|ものの|が)、/.test(rest.slice(1));

const phraseStart = (head: string): number => {
  const cut = Math.max(...['、', '。', '：', ':', '「', '」', '（', '(', '→', '—', '・', '|'].map((mark) => head.lastIndexOf(mark)));
  return Math.max(cut + 1, head.length - 24);
};

/** The words right before an offset, as a subject; `null` when they name nobody. */
export function phraseKind(text: string, at: number, context: Context): Subject | null {
  const head = text.slice(Math.max(0, at - 26), at);
  const start = phraseStart(head);
  const kind = kindOf(head.slice(start), context);
  return kind === 'none' || kind === 'software' ? null : { kind, range: { start: at - head.length + start, end: at } };
}

/** 担当者の〜, 担当者による〜 right before a noun. */
export function possessor(text: string, at: number, context: Context): Subject | null {
  const before = text.slice(Math.max(0, at - 26), at);
  const match = /(?:の|による|が|は|側の|としての)(?:[^。、はがを]{0,8}(?:の|な|な)|単純な|単なる|重大な|初歩的な|大きな|度重なる|\s|[A-Za-z ]{1,12}|[一-鿿々ァ-ヺー]{1,8})?$/.exec(before);
  if (!match) return null;
  const head = before.slice(0, match.index);
  const start = phraseStart(head);
  const kind = kindOf(head.slice(start), context);
  if (kind === 'none' || kind === 'software') return null;
  const from = at - before.length;
  return { kind, range: { start: from + start, end: from + match.index } };
}
