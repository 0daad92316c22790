import assert from 'node:assert/strict';
import { splitSentences } from '../../../src/core/language/index.js';
import type { Language } from '../../../src/core/text/text.js';

const split = (text: string, language: Language): string[] =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

const english: readonly (readonly string[])[] = [
  ['The queue filled.', 'Nobody was paged.'],
  ['See e.g. the runbook, i.e. step 3, for details.'],
  ['Dr. Okafor called at 9 a.m. and left.', 'The page came at 10 a.m.', 'It was late.'],
  ['It grew by 1.5 GB in v2.3.4 of the agent.', 'See No. 7.'],
  ['Open https://example.org/a.b?c=d.', 'Then wait.'],
  ['He said "It broke."', 'Then it broke again.'],
  ['The node (db-1. eu) restarted.', 'Done!'],
  ['Wait...', 'What happened?!', 'Nothing.'],
  ['Hmm ... it kept running.'],
  ['J. Rossi and A. Mbeki joined.', 'They left.'],
  ['1. Restart the node.', 'Then check it.'],
  ['It stopped at 10:00 U.T.C.', 'The team met.'],
  ['a line\nthat goes on.', 'Next.'],
];

const japanese: readonly (readonly string[])[] = [
  ['監視が止まった。', '誰も気づかなかった！', 'なぜか？'],
  ['画面に「停止した。再起動する。」と出た。', '確認した。'],
  ['負荷（平常の3倍。過去最大）が続いた。', '復旧した。'],
  ['v1.2.3 を配備した。', 'No.5 の系統は正常である。'],
  ['「失敗」と出力された'],
  ['改行で\n続く文。', '次の文。'],
];

describe('splitSentences', () => {
  for (const parts of english)
    it(`English: ${parts.join(' | ')}`, () => assert.deepEqual(split(parts.join(' '), 'en'), parts));
  for (const parts of japanese)
    it(`Japanese: ${parts.join(' | ')}`, () => assert.deepEqual(split(parts.join(''), 'ja'), parts));

  it('ends at a blank line', () => assert.deepEqual(split('one\n\ntwo', 'en'), ['one', 'two']));

  it('leaves out nothing but white space', () => {
    const text = ' (A b. C) 「d。e」 f… g. H?! i.e. j ';
    for (const language of ['en', 'ja'] as const)
      assert.equal(split(text, language).join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
  });

  it('takes an open bracket for a slip', () =>
    assert.deepEqual(split('止まった（一度目。次に直した。', 'ja'), ['止まった（一度目。', '次に直した。']));

  it('is linear', () => {
    for (const hostile of [
      '「'.repeat(100_000),
      '（。'.repeat(50_000),
      '. '.repeat(50_000),
      '.'.repeat(100_000),
      '\n'.repeat(100_000),
      '」「'.repeat(50_000),
      'a.'.repeat(50_000),
    ]) {
      const from = process.hrtime.bigint();
      splitSentences(hostile, 'ja');
      splitSentences(hostile, 'en');
      assert.ok(Number(process.hrtime.bigint() - from) / 1e6 < 1500, hostile.slice(0, 4));
    }
  });
});
