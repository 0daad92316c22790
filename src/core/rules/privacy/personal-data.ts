import { forCustomers } from '../../report/profile.js';
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
      en: ['---', 'profile: customer', '---', '## Impact', '', 'The order of ⟦mia.lopez@shop.example⟧ was lost.'],
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
    if (!forCustomers(report) && !everywhere) return;
    for (const sentence of report.sentences) {
      if (isExempt(sentence, report)) continue;
      const taken: { readonly start: number; readonly end: number }[] = [];
      for (const [says, pattern] of formats)
        for (const hit of sentence.text.matchAll(pattern)) {
          const at = { start: hit.index, end: hit.index + hit[0].length };
          if (
            !isPersonal(says, hit[0], sentence.text.slice(0, at.start)) ||
            taken.some((one) => at.start < one.end && one.start < at.end)
          )
            continue;
          taken.push(at);
          yield { range: placeOf(sentence, at), says, with: { shown: masked(hit[0]) } };
        }
      for (const name of customers) {
        const start = sentence.text.indexOf(name);
        if (start >= 0)
          yield {
            range: placeOf(sentence, { start, end: start + name.length }),
            says: 'customer',
            with: { shown: masked(name) },
          };
      }
    }
  },
};

const formats = [
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi],
  ['ip', /(?<![\w.:-])(?:\d{1,3}\.){3}\d{1,3}(?![\w.-]*\d)(?!\/\d)/g],
  ['phone', /(?<![\d-])(?:\+\d{1,3}[\s-]?(?:\(?\d{1,4}\)?[\s-]?){2,4}\d{2,4}|0\d{1,4}-\d{1,4}-\d{3,4})(?![\d-])/g],
] as const;

/** Private, test and loopback networks (RFC 1918, 5737, 6890), and versions, which look the same. */
const noAddress =
  /^(?:10|127|0)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\.|^192\.0\.2\.|^198\.51\.100\.|^203\.0\.113\.|^2(?:2[4-9]|[3-5]\d)\./;
const version = /(?:\b(?:version|ver|release|v|build|firmware)\.?|バージョン|版)\s*$/i;

function isPersonal(says: 'email' | 'ip' | 'phone', text: string, before: string): boolean {
  if (says === 'phone') return text.replace(/\D/g, '').length >= 9;
  if (says === 'email') return !/^(?:no-?reply|support|info|help|security|status|contact)@/i.test(text);
  return text.split('.').every((part) => Number(part) <= 255) && !noAddress.test(text) && !version.test(before);
}

const meantToBeNamed = /contact|recipient|addressee|窓口|問い?合わ?せ|連絡先|宛先|宛て/i;
const field =
  /^\s*(?:author|approved|approver|reviewed|accountable|owner|to|by|作成|承認|確認|責任者|宛先|担当)[^:：]{0,12}[:：]/i;

function isExempt({ section, text }: Sentence, { sections }: Report): boolean {
  const open = sections[section];
  return meantToBeNamed.test(open?.heading ?? '') || (open?.roles ?? []).includes('contact') || field.test(text);
}

const masked = (text: string): string => `${text.slice(0, 2)}…`;

function placeOf({ spans, range }: Sentence, { start, end }: { readonly start: number; readonly end: number }) {
  const span = spans.find(([at, , length]) => at <= start && end <= at + length);
  return span ? { start: span[1] + start - span[0], end: span[1] + end - span[0] } : range;
}
