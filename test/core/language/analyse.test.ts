import assert from 'node:assert/strict';
import { analyse, type Context, quotations, type SubjectKind } from '../../../src/core/language/index.js';
import type { Language } from '../../../src/core/text/text.js';

const contextOf = (text: string, language: Language): Context => ({
  language,
  roster: new Set(['Zdenka', '蓬田']),
  personRoles: new Set(['wrangler', '匠']),
  products: new Set(['edgar', '暁']),
  muted: quotations(text),
  peopleBefore: true,
});

const subjectOf = (text: string, language: Language): SubjectKind | null =>
  analyse(text, contextOf(text, language))[0]?.subject.kind ?? null;

describe('analyse: who is the subject', () => {
  const cases: readonly (readonly [Language, string, SubjectKind | null])[] = [
    ['en', 'The engineer forgot the second zone.', 'role'],
    ['en', 'Zdenka forgot the second zone.', 'person'],
    ['en', '@zd forgot the second zone.', 'person'],
    ['en', 'Ms Li forgot the second zone.', 'person'],
    ['en', 'We forgot the second zone.', 'we'],
    ['en', 'ACME forgot the second zone.', 'organisation'],
    ['en', 'The wrangler forgot the second zone.', 'role'],
    ['en', 'Edgar ignored the second zone.', null],
    ['en', 'The scheduler ignored the second zone.', null],
    ['en', 'The support agent ignored the second page.', 'role'],
    ['en', 'The metrics agent ignored the second page.', null],
    // inherited, parenthetical, relative, passive
    ['en', 'The engineer restarted the node but forgot the second zone.', 'role'],
    ['en', 'The node restarted and ignored the second zone.', null],
    ['en', 'The engineer, while on another call, forgot the second zone.', 'role'],
    ['en', 'The engineer (new to the team) forgot the second zone.', 'role'],
    ['en', 'On 3 May, one of the operators forgot the second zone.', 'role'],
    ['en', 'The page went to an engineer who ignored it.', 'role'],
    ['en', 'The alert was ignored by the on-call engineer.', 'role'],
    ['en', 'The flag was ignored by the parser.', null],
    ['en', 'The health check of the database team failed to see the lag.', null],
    ['en', 'They should have called earlier.', 'role'],
    ['ja', '担当者が更新を忘れていた。', 'role'],
    ['ja', '蓬田が更新を忘れていた。', 'person'],
    ['ja', '吉岡さんが更新を忘れていた。', 'person'],
    ['ja', '弊社が更新を忘れていた。', 'we'],
    ['ja', '匠が更新を忘れていた。', 'role'],
    ['ja', '更新を忘れていた。', 'none'],
    ['ja', '暁が警告を無視した。', null],
    ['ja', 'サーバーが警告を無視した。', null],
    ['ja', '担当者は、警告が出ていたが、対応を怠った。', 'role'],
    ['ja', '鈴木製作所の装置が警告を無視した。', null],
  ];
  for (const [language, text, want] of cases)
    it(`${text} → ${want}`, () => assert.equal(subjectOf(text, language), want));
});

describe('analyse', () => {
  const kinds = (text: string, language: Language) =>
    analyse(text, contextOf(text, language)).map(({ predicate, modality }) => `${predicate.kind}/${modality}`);

  it('tells a past that never was from a fact', () => {
    assert.deepEqual(kinds('The engineer should have asked.', 'en'), ['omission/counterfactual']);
    assert.deepEqual(kinds('The engineer did not ask.', 'en'), ['omission/plain']);
    assert.deepEqual(kinds('The engineer should ask.', 'en'), []);
    assert.deepEqual(kinds('確認すべきだった。', 'ja'), ['omission/counterfactual']);
    assert.deepEqual(kinds('確認すべきである。', 'ja'), []);
  });

  it('does not hear what is quoted', () => {
    assert.deepEqual(kinds('The log said "operator forgot the lease again".', 'en'), []);
    assert.deepEqual(kinds('画面に「担当者が更新を忘れています。」と表示された。', 'ja'), []);
  });

  it('reads full-width letters and curly apostrophes', () => {
    assert.deepEqual(kinds('The engineer didn’t ask.', 'en'), ['omission/plain']);
    assert.deepEqual(kinds('ＰＭは前提を検証しなかった。', 'ja'), ['omission/plain']);
  });

  it('places clauses inside the sentence', () => {
    for (const [language, text] of [
      ['en', 'Because the engineer forgot it, all calls failed.'],
      ['ja', '担当者が忘れていたため、停止した。'],
    ] as const)
      for (const { range, predicate, subject } of analyse(text, contextOf(text, language)))
        for (const { start, end } of [range, predicate.range, subject.range ?? range])
          assert.ok(0 <= start && start < end && end <= text.length, text);
  });

  it('is linear in hostile text', () => {
    const units = [
      'the engineer ',
      'forgot ',
      'did not ',
      'by the ',
      ', ',
      'should have ',
      'a',
      '(',
      'if the had ',
      '担当者が',
      '誤って',
      'の',
      'べきだった',
      '原因',
      'て、',
      '!!',
      "'s ",
      '-',
      '「',
    ];
    for (const unit of units)
      for (const language of ['en', 'ja'] as const) {
        const text = unit.repeat(Math.ceil(100_000 / unit.length));
        const from = process.hrtime.bigint();
        analyse(text, contextOf('', language));
        for (let at = 0; at < 100_000; at += 2_900) analyse(text.slice(at, at + 2_900), contextOf('', language));
        const took = Number(process.hrtime.bigint() - from) / 1e6;
        assert.ok(took < 4_000, `${language} ${unit}: ${took} ms`);
      }
  });
});
