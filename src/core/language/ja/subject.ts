import type { Context, Subject, SubjectKind } from '../clause.js';
import { familyNames } from './names.js';
import { companies, endings, honorifics, own, roles, soft, technical, things } from './people.js';

/** The longest word of a list that a phrase ends with. */
function lastOf(words: ReadonlySet<string>, phrase: string): string | null {
  for (let length = Math.min(longest, phrase.length); length > 0; length--) {
    const end = phrase.slice(-length);
    if (words.has(end)) return end;
  }
  return null;
}
/** Letters of the longest word in the lists. */
const longest = 12;

const roleWords = new Set([...roles, ...endings]);
const softWords = new Set(soft);
const technicalWords = new Set(technical);
const thingWords = new Set(things);
const ownWords = new Set(own);
const titles = new Set(honorifics);
const families = new Set(familyNames);
const firms = new Set(companies);

/** 運用部, 第二開発課: people by the shape of the word. */
const unit = /[一-鿿々ァ-ヺー]{1,8}(?:部|課|係|班|室)$/;
const machines = /(?:エージェント|クライアント|ワーカー|ホスト|コントローラー|agent|client|worker)$/;
const nameLike = /(?:[一-鿿々]{1,4}|[ァ-ヺー]{2,10}|[A-Z][A-Za-z]{1,15})$/;
/** 技術者, 検査員: people by the shape of the word. */
const worker = /[一-鿿々]{1,4}(?:者|員|士|師|係)$/;
const notWorker =
  /(?:攻撃|第三|被害|侵入|対象|加入|契約|読|前|後|両|受信|視聴|閲覧)者$|(?:全|定|増|要|人|満|復|総)員$|関係$|教師データ$/;

/** A family name, alone or with one or two letters of a given name; 鈴木製作所 is a company. */
function isFamily(phrase: string): boolean {
  const name = /[一-鿿々]+$/.exec(phrase.slice(-8))?.[0] ?? '';
  if (families.has(name)) return true;
  return [1, 2].some(
    (given) => name.length > given && families.has(name.slice(0, -given)) && !firms.has(name.slice(-given)),
  );
}

function hasTitle(phrase: string): boolean {
  const title = lastOf(titles, phrase);
  if (title === null || generic.test(phrase) || /(?:お客|皆|各|奥|神)(?:さん|様)$/.test(phrase)) return false;
  return nameLike.test(phrase.slice(0, -title.length).slice(-16));
}

/** クエリ用エージェント: a people word behind a technical one. */
function isMachine(phrase: string): boolean {
  if (machines.test(phrase)) return true;
  const word = lastOf(softWords, phrase);
  if (word === null) return false;
  const before = phrase.slice(0, -word.length).replace(/(?:の|用|・)$/, '');
  return lastOf(technicalWords, before) !== null || (/[A-Za-z0-9]$/.test(before) && !/[a-z]$/.test(word));
}

/** How far before its predicate a subject is looked for, in letters. */
const reach = 160;
const particle = /(?:自身)?(?:自ら)?(?:には|では|とは|からは|までは|としては|は|が|も|による|により|によって)/g;

/** Whom the words before は, が or も name. */
export function kindOf(phrase: string, context: Context): SubjectKind {
  const bare = phrase
    .slice(-40)
    .replace(/[\s*_`）)」』]+$/, '')
    .replace(/[（(][^）)]{0,30}$/, '')
    .replace(/(?:自身|自体|本人|全員|各位|一同|の方|側|たち|達|ら)$/, '')
    .trimEnd();
  if (bare === '' || bare.endsWith('\uFFFC')) return 'none';
  const word = /[一-鿿々ァ-ヺーA-Za-z0-9@_.-]+$/.exec(bare)?.[0] ?? '';
  if (context.products.has(word.toLowerCase())) return 'software';
  if (lastOf(ownWords, bare)) return 'we';
  if (/@[\w-]+$/.test(word) || context.roster.has(word) || /(?:^|[^一-鿿])(?:彼|彼女)$/.test(bare)) return 'person';
  if (hasTitle(bare) || isFamily(bare)) return 'person';
  if (lastOf(context.personRoles, bare.toLowerCase())) return 'role';
  if (isMachine(bare) || lastOf(thingWords, bare)) return 'software';
  const isRole = lastOf(roleWords, bare) !== null || unit.test(bare) || (worker.test(bare) && !notWorker.test(bare));
  return isRole ? 'role' : 'none';
}

/** Titles without a name in front are roles: 運用課長. */
const generic =
  /(?:^|[^一-鿿々])(?:運用|開発|営業|情報|技術|担当|現場|チーム|プロジェクト|シフト|当直|新任|前任|各|両|副|グループ)\S{0,4}(?:主任|課長|部長|係長|社長|店長|室長|所長|リーダー|マネージャー)$/;

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
    topic = { kind, range: { start: from + start + phraseLead(head.slice(start)), end: from + end } };
  }
  return topic;
}

/** A clause that ends between a thing and the predicate: the thing is not its subject. */
const closed = (rest: string): boolean => /(?:ため|ので|ところ|ものの|が)、/.test(rest.slice(1));

const phraseStart = (head: string): number => {
  const cut = Math.max(
    ...['、', '。', '：', ':', '「', '」', '（', '(', '→', '—', '・', '|'].map((mark) => head.lastIndexOf(mark)),
  );
  return Math.max(cut + 1, head.length - 24);
};

/** Letters in front of the noun phrase itself: 原因は in 原因は佐藤, a time, a bullet. */
const phraseLead = (phrase: string): number =>
  /^(?:.*(?:[はがをにへも]|では|により|によって|で|と)(?=[^ぁ-ん、]))?[\s\d:.*・-]*/.exec(phrase)?.[0].length ?? 0;

/** The words right before an offset, as a subject; `null` when they name nobody. */
export function phraseKind(text: string, at: number, context: Context): Subject | null {
  const head = text.slice(Math.max(0, at - 26), at);
  const start = phraseStart(head);
  const kind = kindOf(head.slice(start), context);
  if (kind === 'none' || kind === 'software') return null;
  return { kind, range: { start: at - head.length + start + phraseLead(head.slice(start)), end: at } };
}

/** 担当者の〜, 担当者による〜 right before a noun. */
export function possessor(text: string, at: number, context: Context): Subject | null {
  const before = text.slice(Math.max(0, at - 26), at);
  const match =
    /(?:の|による|が|は|側の|としての)(?:[^。、はがを]{0,8}(?:の|な|な)|単純な|単なる|重大な|初歩的な|大きな|度重なる|\s|[A-Za-z ]{1,12}|[一-鿿々ァ-ヺー]{1,8})?$/.exec(
      before,
    );
  if (!match) return null;
  const head = before.slice(0, match.index);
  const start = phraseStart(head);
  const kind = kindOf(head.slice(start), context);
  if (kind === 'none' || kind === 'software') return null;
  const from = at - before.length;
  return { kind, range: { start: from + start + phraseLead(head.slice(start)), end: from + match.index } };
}
