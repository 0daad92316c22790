import assert from 'node:assert/strict';
import { languageOf, quotations } from '../../../src/core/language/index.js';

describe('languageOf', () => {
  const cases: readonly (readonly [string, 'en' | 'ja' | null])[] = [
    ['The disk was full.', 'en'],
    ['ディスクが逼迫した。', 'ja'],
    ['Cloud Run の service account key rotation が失敗した', 'ja'],
    ['Kubernetes cluster upgrade を rollback', 'ja'],
    ['障害報告', 'ja'],
    ['再発防止 PM-2026', 'ja'],
    ['The page shows 「停止中」 in red.', 'en'],
    ['The button "キャンセル" was hidden in the new layout.', 'en'],
    ['2026-11-20 14:05', null],
    ['', null],
    ['— … !', null],
  ];
  for (const [text, language] of cases) it(text || '(empty)', () => assert.equal(languageOf(text), language));
});

describe('quotations', () => {
  const muted = (text: string): string[] => quotations(text).map(({ start, end }) => text.slice(start, end));
  it('mutes what somebody said', () => assert.deepEqual(muted('Support said "it is down" twice.'), ['"it is down"']));
  it('mutes a quoted sentence', () =>
    assert.deepEqual(muted('The note was "nobody will ever need this again".'), [
      '"nobody will ever need this again"',
    ]));
  it('mutes a message in Japanese', () => assert.deepEqual(muted('「異常終了」と出力された。'), ['「異常終了」']));
  it('mutes a customer’s word', () => assert.deepEqual(muted('お客様から「最悪」との声があった。'), ['「最悪」']));
  it('keeps scare quotes', () => assert.deepEqual(muted('The “experts” guessed.'), []));
  it('keeps a word in corner brackets', () => assert.deepEqual(muted('これは「不注意」が原因である。'), []));
  it('ignores a quote that never ends', () => assert.deepEqual(muted('a 5" disk failed'), []));
});
