import type { Report, Sentence } from '../../report/report.js';
import type { Rule } from '../rule.js';

type Found = { readonly shown: string };

const options = {
  everywhere: {
    type: 'boolean',
    default: false,
    means: { en: 'Check every report, not only those for customers', ja: 'お客様向け以外の報告書も確認する' },
  },
  customers: {
    type: 'strings',
    default: [],
    means: { en: 'Names of customers that no report may name', ja: '報告書に書いてはならないお客様の名前' },
  },
} as const;

export const personalData: Rule<{ email: Found; phone: Found; ip: Found; customer: Found }, typeof options> = {
  id: 'privacy/personal-data',
  level: 'warning',
  options,
  words: {
    en: {
      title: 'A report that leaves the house names no private person',
      why: 'Addresses and numbers of customers or staff harm those they belong to once they are forwarded. Checked in reports for customers, and where a team turns it on. Contact, recipient, author and the accountable person are meant to be named.',
      email: 'E-mail address ({shown}); remove it, or name the role',
      phone: 'Telephone number ({shown}); remove it, or name the contact section',
      ip: 'Public IP address ({shown}); remove it, or describe the network',
      customer: 'Name of a customer ({shown}); write "a customer" or their consent',
    },
    ja: {
      title: '社外に出る報告書に個人情報がない',
      why: 'お客様や社員の連絡先は、転送された先で本人の不利益になります。お客様向けの報告書と、チームが有効にした場合に確認します。窓口、宛先、作成者、報告責任者は対象外です。',
      email: 'メールアドレス（{shown}）があります。削除するか、役割の名前にしてください',
      phone: '電話番号（{shown}）があります。削除するか、窓口の節に書いてください',
      ip: '公開IPアドレス（{shown}）があります。削除するか、ネットワークの説明にしてください',
      customer: 'お客様の名前（{shown}）があります。「あるお客様」とするか、承諾を得てください',
    },
  },
  examples: [
    {
      en: ['---', 'profile: customer', '---', '## Impact', '', 'The order of ⟦mia.lopez@mail.shop⟧ was lost.'],
      finds: ['email'],
    },
    {
      en: ['---', 'profile: customer', '---', '## Timeline', '', '- 09:10 requests from ⟦8.8.8.8⟧ failed'],
      finds: ['ip'],
    },
    {
      en: [
        '---',
        'profile: customer',
        'accountable: ann@shop.example',
        '---',
        '## Impact',
        '',
        'Version 10.4.12.3 on 192.0.2.7 and 10.0.0.8 was affected.',
        '',
        '## Contact',
        '',
        'support@shop.example, +44 20 7946 0123',
      ],
    },
    { en: ['## Impact', '', 'The order of mia.lopez@shop.example was lost.'] },
    {
      ja: ['---', 'profile: customer', '---', '## 影響範囲', '', '⟦090-1234-5678⟧のお客様の注文が失われました。'],
      finds: ['phone'],
    },
    {
      ja: [
        '---',
        'profile: customer',
        '---',
        '## 影響範囲',
        '',
        '12件。',
        '',
        '## お問い合わせ窓口',
        '',
        '03-1234-5678',
      ],
    },
  ],
  *check(report, { options: { everywhere, customers } }) {
    if (!report.forCustomers && !everywhere) return;
    for (const sentence of report.sentences) {
      const text = narrow(sentence.text);
      const found = [...personalIn(text), ...namedIn(text, customers)];
      if (found.length === 0 || isExempt(sentence, report)) continue;
      const taken: Place[] = [];
      for (const [says, at] of found) {
        if (taken.some((one) => at.start < one.end && one.start < at.end)) continue;
        taken.push(at);
        yield { range: placeOf(sentence, at), says, with: { shown: masked(sentence.text.slice(at.start, at.end)) } };
      }
    }
  },
};

type Place = { readonly start: number; readonly end: number };
type Kind = (typeof formats)[number][0];

/** Full-width letters and digits, and the dashes that stand between digits, as ASCII; every letter keeps its place. */
const narrow = (text: string): string =>
  text
    .replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[‐‑–−ー](?=\d)/g, '-')
    .replace(/\u3000/g, ' ');

const formats = [
  ['email', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.[a-z]{2,24}(?![\w-])/gi],
  ['ip', /(?<![\w.:/-])(?:\d{1,3}\.){3}\d{1,3}(?![\w.-]*\d)(?!\/\d)/g],
  ['ip', /(?<![\w.:])(?:[0-9a-f]{1,4}:){2,7}(?:[0-9a-f]{1,4}|:[0-9a-f]{1,4})?(?![\w:])/gi],
  [
    'phone',
    /(?<![\w-])(?:\+\d{1,3}[ -]?(?:\(?\d{1,4}\)?[ -]?){2,4}\d{2,4}|0\d{1,4}-\d{1,4}-\d{3,4}|0[789]0[- ]?\d{4}[- ]?\d{4}|\(0\d{1,4}\) ?\d{1,4}-\d{3,4})(?![\d-])/g,
  ],
] as const;

function* personalIn(text: string): Generator<[Kind, Place]> {
  for (const [kind, pattern] of formats)
    for (const hit of text.matchAll(pattern)) {
      const at = { start: hit.index, end: hit.index + hit[0].length };
      if (isPersonal(kind, hit[0], text.slice(0, at.start))) yield [kind, at];
    }
}

function* namedIn(text: string, names: readonly string[]): Generator<['customer', Place]> {
  for (const name of names)
    for (let start = name === '' ? -1 : text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length))
      if (!isInWord(text, start, name)) yield ['customer', { start, end: start + name.length }];
}

/** "Ann" is no part of "Annual"; Japanese has no spaces to tell. */
const isInWord = (text: string, start: number, name: string): boolean =>
  (/^\w/.test(name) && /\w/.test(text[start - 1] ?? '')) ||
  (/\w$/.test(name) && /\w/.test(text[start + name.length] ?? ''));

/** Private, shared, test, loopback, link-local and multicast networks (RFC 1918, 5737, 6598, 6890). */
const noAddress =
  /^(?:10|127|0)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^169\.254\.|^192\.0\.[02]\.|^198\.(?:1[89]|51\.100)\.|^203\.0\.113\.|^2(?:2[4-9]|[3-5]\d)\./;
/** Documentation, link-local, local and loopback (RFC 3849, 4193, 4291). */
const noAddress6 = /^(?:2001:0?db8|fe[89ab]|f[cd]|0*:0*:|::)/i;
/** Versions look the same: "version 10.4.12.3", "Windows 10.0.19045.1". */
const version =
  /(?:\b(?:versions?|ver|release|v|build|firmware|update|patch|schema|section|rfc|chapter|windows|chrome|edge|driver)\.?|バージョン|版|第|ビルド|ファームウェア)\s*$/i;
/** Anybody may write there: it names no person. */
const shared =
  /^(?:no-?reply|do-?not-?reply|support|info|help|helpdesk|security|status|contact|abuse|postmaster|webmaster|sales|service|office|press|privacy|root|admin)@|@(?:[\w-]{1,63}\.){0,4}(?:example|test|invalid|localhost)(?:\.(?:com|net|org))?$/i;

function isPersonal(kind: Kind, text: string, before: string): boolean {
  if (kind === 'phone') return text.replace(/\D/g, '').length >= 9;
  if (kind === 'email') return !shared.test(text);
  // Eight groups, or a gap: fewer are hardware addresses and times of day.
  if (text.includes(':')) return (text.includes('::') || text.split(':').length === 8) && !noAddress6.test(text);
  return text.split('.').every((part) => Number(part) <= 255) && !noAddress.test(text) && !version.test(before);
}

const meantToBeNamed = /contact|recipient|addressee|signature|窓口|問い?合わ?せ|連絡先|宛先|宛て|署名/i;
const field =
  /^\s*(?:authors?|approved|approver|reviewed|reviewer|accountable|owner|to|by|from|contact|phone|tel|fax|e-?mail|mailto|作成|承認|確認|報告|責任者|宛先|担当|連絡先|問い?合わ?せ|電話|メール|窓口)[^:：]{0,12}[:：]|^\s*(?:tel|fax)\b|^\s*mailto:/i;

/** A field that names who answers, or anywhere below a heading under which people are meant to be named. */
const isExempt = ({ range, text }: Sentence, { sections }: Report): boolean =>
  field.test(narrow(text)) ||
  sections.some(
    ({ heading, roles, body }) =>
      body.start <= range.start &&
      range.start < body.end &&
      (roles.includes('contact') || meantToBeNamed.test(heading)),
  );

/** Enough to find it in the text, too little to know it. */
const masked = (text: string): string => `${text.slice(0, Math.min(2, Math.floor(text.length / 3)))}…`;

function placeOf({ spans, range }: Sentence, { start, end }: Place) {
  const span = spans.find(([at, , length]) => at <= start && end <= at + length);
  return span ? { start: span[1] + start - span[0], end: span[1] + end - span[0] } : range;
}
