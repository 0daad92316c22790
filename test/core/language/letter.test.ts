import assert from 'node:assert/strict';
import { type LetterCue, letterCue } from '../../../src/core/language/index.js';
import type { Language } from '../../../src/core/text/text.js';

type Row = readonly [cue: LetterCue, language: Language, yes: readonly string[], no: readonly string[]];

const rows: readonly Row[] = [
  [
    'apology',
    'en',
    [
      'We are sorry for the trouble.',
      'We sincerely apologise.',
      'Please accept our apologies.',
      'I want to apologize to every shop.',
    ],
    ['Support apologised to the caller.', 'The page said "something went wrong".', 'We will apologize if needed.'],
  ],
  [
    'apology',
    'ja',
    ['深くお詫び申し上げます。', '誠に申し訳ございません。', 'ご迷惑をおかけいたしました。'],
    ['ご報告いたします。', '平素よりありがとうございます。'],
  ],
  [
    'excuse',
    'en',
    ['Due to circumstances beyond our control', 'an unprecedented load'],
    ['the load was four times the usual'],
  ],
  ['excuse', 'ja', ['想定外のアクセス', '委託先の不手際により'], ['通常の4倍のアクセス', '委託先の設備']],
  [
    'explanation',
    'en',
    ['The outage was caused by a full disk.', 'It failed because the disk was full.'],
    ['Orders failed for 48 minutes.', 'We write because you were affected.'],
  ],
  [
    'explanation',
    'ja',
    ['原因はディスクの満杯です。', 'ディスクが満杯になったためです。'],
    ['システム障害によりご利用いただけませんでした。', 'このため、ご注文を受け付けられませんでした。'],
  ],
  [
    'data',
    'en',
    [
      'No data was lost.',
      'No customer information was exposed.',
      'Your data was not touched: no records were changed.',
    ],
    ['The database was slow.', 'Data centre staff were called.'],
  ],
  [
    'data',
    'ja',
    ['情報の漏えいはございません。', 'データの消失はありません。', '個人情報は含まれておりません。'],
    ['データベースが停止しました。'],
  ],
  [
    'request',
    'en',
    [
      'No action is required.',
      'You need to sign in again.',
      'Please re-enter the orders.',
      'We recommend that you change it.',
    ],
    ['Please accept our apologies.', 'Please contact us with any question.', 'The tool needs to restart.'],
  ],
  [
    'request',
    'ja',
    ['お客様に再入力をお願いいたします。', 'お客様側での作業は不要です。', '再度実行してください。'],
    ['弊社で再設定しました。', '何卒よろしくお願い申し上げます。'],
  ],
  [
    'others',
    'en',
    ['Your customers could not pay.', 'No third parties were affected.'],
    ['a third party provider failed'],
  ],
  [
    'others',
    'ja',
    ['お客様のお取引先にも影響が及びました。', '第三者への影響はありません。'],
    ['お客様の端末で表示されません。'],
  ],
  ['unaffected', 'en', ['Bank transfers were not affected.', 'Refunds kept working.'], ['All shops were affected.']],
  ['unaffected', 'ja', ['銀行振込には影響はありません。', '影響は受けておりません。'], ['全店舗に影響がありました。']],
  [
    'outlook',
    'en',
    ['We expect to be back by noon.', 'It is not yet known when it works again.'],
    ['We are working on it.'],
  ],
  ['outlook', 'ja', ['復旧は正午頃の見込みです。', '再開時期は未定です。'], ['現在、復旧作業中です。']],
  ['contact', 'en', ['Call us at any time.', 'Write to our payments desk.'], ['The pager did not reach the on-call.']],
  ['contact', 'ja', ['下記窓口までご連絡ください。'], ['原因を調査しております。']],
  [
    'nextReport',
    'en',
    ['The next report comes on Friday.', 'We will write to you again.', 'You will hear from us by noon.'],
    ['We will replace the disk.'],
  ],
  [
    'nextReport',
    'ja',
    ['次回は明日17時にご報告します。', '改めてお知らせいたします。'],
    ['恒久対策は12月に実施します。'],
  ],
  ['lastReport', 'en', ['This is the final report.', 'There will be no further reports.'], ['The final order failed.']],
  ['lastReport', 'ja', ['本報告をもって最終報告といたします。'], ['最終画面で失敗しました。']],
];

describe('what a letter says', () => {
  for (const [cue, language, yes, no] of rows) {
    for (const text of yes) it(`${cue}: ${text}`, () => assert.notEqual(letterCue(text, cue, language), null));
    for (const text of no) it(`not ${cue}: ${text}`, () => assert.equal(letterCue(text, cue, language), null));
  }
});
