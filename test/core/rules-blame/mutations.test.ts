import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { lint } from '../../../src/core/lint.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import type { Language } from '../../../src/core/text/text.js';
import { blameInText } from './sentence.js';

const categories = (text: string, language: Language): string[] =>
  blameInText(text, language)
    .filter(({ soft }) => !soft)
    .map(({ category }) => category);

/** Clean sentences, each with a verb of a person put in. */
describe('a clean sentence becomes blame', () => {
  const clean = {
    en: [
      'The second zone was drained at 10:05.',
      'The lease ran out and the queue stopped.',
      'Traffic moved to the standby site.',
      'The restore took 40 minutes.',
      'The certificate expired at midnight.',
    ],
    ja: [
      '10:05に二つ目のゾーンを切り離した。',
      'リースが切れ、キューが停止した。',
      '通信は待機側へ移った。',
      '復元に40分を要した。',
      '証明書が0時に失効した。',
    ],
  } as const;
  const inject = {
    en: [
      'Maria forgot to call the vendor.',
      'The engineer should have checked the lease.',
      'The platform team neglected the warning.',
      'The operator mistakenly closed both links.',
    ],
    ja: [
      '田中さんが連絡を忘れていた。',
      '担当者がリースを確認すべきだった。',
      '基盤チームは警告への対応を怠った。',
      '作業者が誤って両方の回線を閉じた。',
    ],
  } as const;
  for (const language of ['en', 'ja'] as const) {
    it(`stays clean as it is (${language})`, () => {
      for (const text of clean[language]) assert.deepEqual(categories(text, language), []);
    });
    for (const fault of inject[language])
      it(`with: ${fault}`, () => {
        for (const text of clean[language]) {
          const glue = language === 'en' ? ' ' : '';
          assert.equal(categories(text + glue + fault, language).length, 1);
          assert.equal(categories(fault + glue + text, language).length, 1);
        }
        const joined =
          language === 'en'
            ? clean.en.map((text) => `${text.slice(0, -1)}, and ${fault.replace(/^The/, 'the')}`)
            : clean.ja.map((text) => `${text.slice(0, -1)}が、${fault}`);
        for (const text of joined) assert.equal(categories(text, language).length, 1, text);
      });
  }
});

describe('blame about a machine is none', () => {
  const subjects = {
    en: [
      ['The engineer', 'The deploy pipeline'],
      ['Priya', 'Jenkins'],
      ['The support agent', 'The metrics agent'],
      ['The night shift', 'The night backup'],
      ['The vendor’s technician', 'The vendor’s firmware'],
    ],
    ja: [
      ['担当者', '配備パイプライン'],
      ['鈴木さん', 'スケジューラ'],
      ['オペレーター', 'K8sオペレーター'],
      ['夜間当番', '夜間バッチ処理'],
      ['保守会社の技術者', '保守会社のツール'],
    ],
  } as const;
  const faults = {
    en: [
      'forgot the second zone.',
      'did not check the lease.',
      'accidentally removed both rules.',
      'ignored three alerts.',
    ],
    ja: ['が二つ目のゾーンを無視した。', 'が誤って両方の規則を削除した。', 'は期限を確認しなかった。'],
  } as const;
  for (const language of ['en', 'ja'] as const)
    for (const [person, machine] of subjects[language])
      it(`${person} → ${machine}`, () => {
        const glue = language === 'en' ? ' ' : '';
        for (const fault of faults[language]) {
          assert.equal(categories(person + glue + fault, language).length, 1, fault);
          assert.deepEqual(categories(machine + glue + fault, language), [], fault);
        }
      });
});

/** The same finding, however it is written down. */
describe('the form does not matter', () => {
  const options = { config: defaultConfig, forms: formFor, now: null, messages: null, fixes: false, fileName: null };
  const found = (source: string): string[] =>
    lint(source, options)
      .findings.filter(({ rule }) => rule.startsWith('blame/'))
      .map(({ rule, level }) => `${rule} ${level}`);
  const forms: readonly (readonly [string, readonly string[], string])[] = [
    [
      'English: wrapped, marked, listed, in a cell, CRLF, curly',
      [
        'The engineer didn’t check the lease.',
        "The engineer didn't check the lease.",
        'The engineer\ndid not check\nthe lease.',
        'The **engineer** did *not* check the `lease`.',
        '- The engineer did not check the lease',
        '1. The engineer did not check the lease.',
        '| What |\n| --- |\n| The engineer did not check the lease. |',
        'The engineer\r\ndid not check the lease.',
        'THE ENGINEER DID NOT CHECK THE LEASE.',
      ],
      'blame/hindsight warning',
    ],
    [
      '日本語：です・ます、である、改行、箇条書き、表、全角',
      [
        '担当者がＩＤの確認を怠った。',
        '担当者がIDの確認を怠りました。',
        '担当者がIDの確認を怠ったのである。',
        '担当者がIDの\n確認を怠った。',
        '担当者が**IDの確認**を怠った。',
        '- 担当者がIDの確認を怠った',
        '| 内容 |\n| --- |\n| 担当者がIDの確認を怠った。 |',
        '担当者が「ID」の確認を怠った。',
        '担当者が ID の確認を怠った｡',
      ],
      'blame/hindsight warning',
    ],
    [
      'mixed: an English sentence in a Japanese report and the other way round',
      ['概要は次のとおり。\n\nThe engineer forgot the lease.', 'In short:\n\n担当者がIDの確認を怠った。'],
      'blame/hindsight warning',
    ],
  ];
  for (const [name, texts, want] of forms)
    for (const text of texts)
      it(`${name}: ${JSON.stringify(text)}`, () => {
        const heading = /[ぁ-ん]/.test(text) ? '# 障害\n\n## 概要' : '# Outage\n\n## Summary';
        assert.deepEqual(found(`${heading}\n\n${text}\n`), [want]);
      });
});
