import type { Report, Section, Sentence } from '../../report/report.js';
import type { Rule } from '../rule.js';

export const vagueImpact: Rule<{ vague: { words: string }; burden: null }> = {
  id: 'now/vague-impact',
  level: 'warning',
  words: {
    en: {
      title: 'The impact has a number, and says what it meant for others',
      why: '"Some users" may be three or three million, and those affected wonder whether they are among them. A rough number, a share or a way to tell is enough: "about 2 % of logins", "accounts created before May". Third parties, and what those affected had to do themselves, belong to the harm as well.',
      burden:
        'Impact names no third party and nothing that people had to do themselves; add both, or that there was none',
      vague: '"{words}" leaves open how many; add a number, a share or how to tell who is affected',
    },
    ja: {
      title: '影響範囲に数と、周囲への負担がある',
      why: '「一部」は3人かもしれず300万人かもしれません。読む方は自分が含まれるかを知りたいのです。おおよその数、割合、見分け方で十分です。「ログインの約2%」「5月より前に作成した口座」など。第三者への影響と、影響を受けた方ご自身が行った作業も被害の一部です。',
      burden: '第三者への影響も、ご自身での作業も書かれていません。それぞれ書くか、なかったと書いてください',
      vague: '「{words}」では範囲が分かりません。数、割合、または対象の見分け方を書いてください',
    },
  },
  examples: [
    { en: ['## Impact', '', '⟦Some users⟧ could not log in.'], finds: ['vague'] },
    { en: ['## Impact', '', 'Some users could not log in: 340 of them, all in the EU region.'] },
    { en: ['## Impact', '', 'Some users could not log in.', '', 'In all, 2 % of logins failed.'] },
    {
      en: ['---', 'hansei: 1', 'status: closed', '---', '⟦## Impact⟧', '', '3,120 orders failed.'],
      finds: ['burden'],
    },
    {
      en: [
        '---',
        'hansei: 1',
        'status: closed',
        '---',
        '## Impact',
        '',
        '3,120 orders failed, and the shops had to enter them again.',
      ],
    },
    {
      ja: ['---', 'hansei: 1', 'status: closed', '---', '⟦## 影響範囲⟧', '', '3,120件の注文が失敗しました。'],
      finds: ['burden'],
    },
    { ja: ['## 影響範囲', '', '⟦一部のお客様⟧がログインできませんでした。'], finds: ['vague'] },
    { en: ['## Impact', '', 'Some users could not upload: those whose files are larger than 2 GB.'] },
    { ja: ['## 影響範囲', '', '一部のお客様（5月以降のプランを契約している方）がログインできませんでした。'] },
    { ja: ['## 影響範囲', '', '一部のお客様（340名）がログインできませんでした。'] },
  ],
  *check(report) {
    const level = report.ours ? 'warning' : 'info';
    for (const own of tellings(report)) {
      const found = own.map(vagueIn).find((one) => one !== null);
      // A number in the same place says it.
      if (!found || own.some(({ text }) => counted.test(text.normalize('NFKC')) || told.test(text))) continue;
      yield { range: found.range, says: 'vague', with: { words: found.words }, level };
    }
    const silent = silentImpact(report);
    if (silent) yield { range: silent.headingRange, says: 'burden', level: 'info' };
  },
};

/** The impact sections, each by itself; without any, all that is told of what happened. */
function tellings({ sections, sentences }: Report): readonly (readonly Sentence[])[] {
  const prose = sentences.filter(({ place, timed }) => !timed && place !== 'heading');
  const impacts = sections.filter(({ roles }) => roles.includes('impact'));
  if (impacts.length > 0)
    return impacts.map(({ body }) => prose.filter(({ range }) => body.start <= range.start && range.end <= body.end));
  return [prose.filter(({ section }) => whatHappened(sections[section]))];
}

/** Somebody beside those who use the service, or work that fell to them; "none" is an answer too. */
const others =
  /\b(?:third[- ]part\w+|partners?|suppliers?|vendors?|downstream|resellers?|other (?:teams?|services?|customers?|systems?)|(?:was|were|is|are) not affected|not affected|unaffected|no (?:action|data|order|customer)\w*|had to|need(?:ed|s)? to|must|were asked|by hand|manual\w*|again|re-?(?:enter|try|tried|start|submit|send|run|upload|login|log)\w*|workaround|telephon\w*|call(?:s|ed)|contact\w*|support tickets?|wait(?:ed|ing)?)\b|第三者|取引先|関係先|委託|連携先|提携|他(?:の)?(?:社|部署|サービス|システム)|影響(?:は|も)?(?:な[いくし]|ありません|ございません|受けていな)|(?:入力|実行|送信|申請|登録|ログイン|手続き|操作)し直|再(?:度|入力|送|試行|実行|起動|申請|登録|ログイン)|手動|手作業|お手数|ご自身|電話|問い?合わ?せ|待(?:つ|ち|た|って|機)|必要(?:が|は)|(?:代替|回避)手段/i;

/** Asked of a report that is written for us, once there is time to think of others; the form for customers asks by itself. */
function silentImpact({ ours, status, forCustomers, sections, sentences }: Report): Section | null {
  const impact = sections.find(({ roles, filled }) => filled && roles[0] === 'impact');
  if (!ours || status !== 'closed' || !impact || forCustomers) return null;
  const told = sentences.filter(({ section }) => {
    const open = sections[section];
    return open?.roles.some((role) => role === 'impact' || role === 'now' || role === 'summary');
  });
  return told.some(({ text }) => others.test(text)) ? null : impact;
}

const whatHappened = (section: Section | undefined): boolean =>
  !section || section.roles.length === 0 || section.roles.some((role) => role === 'summary' || role === 'now');

const vague =
  /\b(?:some|many|several|various|certain|a (?:few|number|small number|handful|subset|portion|fraction|percentage|lot)(?: of)?|most|multiple|numerous)(?: of)?(?: (?:our|the|your|of))*(?: \w+)? (?:users?|customers?|clients?|accounts?|requests?|tenants?|visitors?|members?|people|merchants?|orders?|payments?|subscribers?)\b|(?:一部|多く|多数|複数|大半|大部分|ほとんど|いくつか|若干)の[^。、]{0,8}?(?:お客様|お客さま|利用者|ユーザー?|顧客|会員|店舗|取引|注文|リクエスト|サービス|機能|方)/i;

/** A number of somebody or something; times and dates are none. */
const counted =
  /\d\s?(?:%|％|percent)|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|half|quarter|third|all|every|each)\b(?: \w+){0,3} (?:users?|customers?|clients?|accounts?|requests?|tenants?|members?|people|orders?|payments?|services?|hubs?)\b|\d[\d,.]*\s?(?:k|m|million|thousand|万|千|億)?\s?\+?(?:,? [\w-]+){0,3} ?(?:users?|customers?|clients?|accounts?|requests?|tenants?|members?|people|them|merchants?|orders?|payments?|errors?|servers?|nodes?|pods?|clusters?|hubs?|records?|rows?|messages?|emails?|events?|occurrences?|workloads?|transactions?|blocks?|jobs?|sessions?|calls?|tickets?|sites?|stores?|shops?)\b|\d[\d,.]*\s?(?:万|千|億)?\s?(?:件|名|人|社|店舗?|台|回線?|口座|世帯|契約|ユーザー?|アカウント|拠点|校|箇所|か所|ヶ所)|(?:全て|すべて|全|全ての)(?:の)?(?:お客様|利用者|ユーザー?|顧客|会員|店舗|機能|サービス)/i;

/** Told of those who felt nothing. */
const spared =
  /\b(?:did not|didn['’]t|were not|weren['’]t) (?:see|notice|experience|affected|impacted)|影響(?:は|も)?(?:な[いしく]|ありませ|ございませ)/i;

/** Who is meant can be told without a number. */
const told =
  /\b(?:limited to|restricted to|(?:only|just) (?:affected )?(?:users?|customers?|clients?|accounts?|those)|those (?:who|whose|with|using|created))\b|に限(?:り|られ|定)|のみ(?:が|に|で|影響)|を(?:利用|契約|使用)(?:中|して(?:いる|いた))/i;

function vagueIn({
  text,
  range,
  spans,
}: Sentence): { readonly words: string; readonly range: Sentence['range'] } | null {
  const hit = spared.test(text) ? null : vague.exec(text);
  const span = hit && spans.find(([at, , length]) => at <= hit.index && hit.index + hit[0].length <= at + length);
  if (!hit) return null;
  const start = span ? span[1] + hit.index - span[0] : range.start;
  return { words: hit[0], range: span ? { start, end: start + hit[0].length } : range };
}
