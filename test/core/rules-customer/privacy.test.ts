import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { lint } from '../../../src/core/lint.js';
import { formFor } from '../../../src/core/schema/profiles.js';

const customers = ['Harbour Books', '港書店', 'Ann'];
const set = (options: object) => ({ 'privacy/personal-data': { level: 'warning' as const, options: { ...options } } });

/** What the rule shows of a text, in a report for customers or not. */
function shown(text: string, profile = 'customer', options: object = { customers }): readonly string[] {
  const config = { ...defaultConfig, rules: set(options) };
  const report = `---\nprofile: ${profile}\n---\n\n# Orders failed\n\n${text}\n`;
  const { findings } = lint(report, {
    config,
    forms: formFor,
    now: null,
    messages: 'en',
    fixes: false,
    fileName: null,
  });
  return findings.filter(({ rule }) => rule === 'privacy/personal-data').map(({ message }) => message);
}

const personal: readonly (readonly [text: string, shown: string])[] = [
  ['The order of mia.lopez@mail.shop was lost.', 'E-mail address (mi…)'],
  ['mia.lopez@mail.shop様のご注文', 'E-mail address (mi…)'],
  ['ｍｉａ＠ｍａｉｌ．ｓｈｏｐのご注文', 'E-mail address (ｍｉ…)'],
  ['お電話 080-2468-1357 の方', 'Telephone number (08…)'],
  ['０８０－２４６８－１３５７の方', 'Telephone number (０８…)'],
  ['08024681357の方', 'Telephone number (08…)'],
  ['the caller at +44 20 7946 0958 waited', 'Telephone number (+4…)'],
  ['requests from 8.8.4.4 failed', 'Public IP address (8.…)'],
  ['２０１．１２．３４．５６からの通信', 'Public IP address (２０…)'],
  ['requests from 2a00:1450:4001:81b::200e failed', 'Public IP address (2a…)'],
  ['Harbour Books could not order.', 'Name of a customer (Ha…)'],
  ['港書店様の注文が失敗しました。', 'Name of a customer (港…)'],
];

const harmless = [
  'Version 10.4.12.3 was installed.',
  'バージョン8.8.4.4に更新しました。',
  'Windows 11.0.22631.2 was installed.',
  'from 10.1.2.3, 172.20.0.1, 192.168.1.1, 127.0.0.1 and 169.254.1.1',
  'from 192.0.2.7, 198.51.100.7 and 203.0.113.7',
  'from 2001:db8::7, fe80::1 and ::1',
  'the network 52.94.0.0/22',
  'The device aa:bb:cc:dd:ee:ff answered at 12:34:56.',
  'order 2026-11-20-0042 of 1234-5678',
  'support@shop.example and no-reply@shop.co answered.',
  'We sent the annual report of Annual Books.',
  '3,120件、100.2.3件、10-20-30名',
  '## Contact\n\nAnn, mia@mail.shop, +44 20 7946 0958',
  '## お問い合わせ先\n\n担当 港書店 080-2468-1357',
  '## お問い合わせ窓口\n\n### 大阪\n\n080-2468-1357',
  'Approver: mia.lopez@mail.shop',
  '宛先：港書店 御中',
  '作成：安藤（ando@mail.shop）',
  'TEL 03-2468-1357',
];

describe('personal data', () => {
  for (const [text, wanted] of personal)
    it(`is found, and never shown whole: ${text}`, () => {
      const [message, ...more] = shown(text);
      assert.ok(message?.startsWith(`${wanted};`), message ?? 'nothing found');
      assert.deepEqual(more, []);
    });

  for (const text of harmless) it(`is not: ${text.replaceAll('\n', ' ')}`, () => assert.deepEqual(shown(text), []));

  it('is looked for in reports for customers, and everywhere where a team says so', () => {
    const text = 'The order of mia.lopez@mail.shop was lost.';
    assert.equal(shown(text, 'standard').length, 0);
    assert.equal(shown(text, 'standard', { everywhere: true }).length, 1);
  });

  it('is marked where it stands', () => {
    const text = '---\nprofile: customer\n---\n\nThe order of **mia.lopez@mail.shop** was lost.\n';
    const options = { config: defaultConfig, forms: formFor, now: null, messages: null, fixes: false, fileName: null };
    const found = lint(text, options).findings.find(({ rule }) => rule === 'privacy/personal-data');
    assert.equal(found && text.slice(found.range.start, found.range.end), 'mia.lopez@mail.shop');
  });
});
