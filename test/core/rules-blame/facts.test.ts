import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { lint } from '../../../src/core/lint.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import type { Range } from '../../../src/core/text/text.js';

const options = { config: defaultConfig, forms: formFor, now: null, messages: null, fixes: false, fileName: null };

/** The parts of the first blame in a report, as they stand in its source, with what is said of them. */
function partsOf(source: string) {
  const [blame] = lint(source, options).reports[0]!.blame;
  assert.ok(blame, source);
  const cut = (range: Range | null) => range && source.slice(range.start, range.end);
  const { subject, predicate, tense, modality } = blame.clause;
  return {
    category: blame.category,
    language: blame.language,
    sentence: cut(blame.sentence),
    clause: cut(blame.range),
    subject: cut(blame.subject),
    predicate: cut(blame.predicate),
    kinds: `${subject.kind}, ${predicate.kind}, ${tense}, ${modality}`,
  };
}

describe('facts of a blame finding', () => {
  const cases: readonly (readonly [string, string, Readonly<Record<string, string | null>>])[] = [
    [
      'marks, emoji and escapes',
      '# A\n\n## Summary\n\n🚨 At 10:05 **the on-call engineer** mistakenly stopped \\*both\\* `db-1`, and traffic fell.\n',
      {
        category: 'role-at-fault',
        language: 'en',
        sentence: '🚨 At 10:05 **the on-call engineer** mistakenly stopped \\*both\\* `db-1`, and traffic fell.',
        subject: 'the on-call engineer',
        predicate: 'mistakenly stopped',
      },
    ],
    [
      'a sentence that goes on in the next line',
      '# A\n\n## Root cause\n\n- The node stopped. The engineer\r\n  failed to\r\n  check the lease, so it ran out.\n',
      {
        category: 'hindsight',
        sentence: 'The engineer\r\n  failed to\r\n  check the lease, so it ran out.',
        clause: 'The engineer\r\n  failed to\r\n  check the lease',
        subject: 'The engineer',
        predicate: 'failed to\r\n  check',
        kinds: 'role, omission, past, plain',
      },
    ],
    [
      'a cell',
      '# A\n\n## Summary\n\n| What | Why |\n| --- | --- |\n| Outage | J. Quill should have asked first. |\n',
      {
        category: 'named-person',
        sentence: 'J. Quill should have asked first.',
        subject: 'J. Quill',
        predicate: 'should have asked',
        kinds: 'person, omission, past, counterfactual',
      },
    ],
    [
      'nobody is named',
      '# A\n\n## Root cause\n\nHuman error.\n',
      { category: 'human-error', subject: null, predicate: 'Human error', kinds: 'none, error, none, plain' },
    ],
    [
      'a threat',
      '# A\n\n## Summary\n\nThe contractor will be fined for the delay.\n',
      { category: 'punishment', subject: 'The contractor', kinds: 'role, sanction, future, plain' },
    ],
    [
      'Japanese: a label in front of the name, a half-written verb',
      '# 障害\n\n## 概要\n\n𠮷野家の件。今回の障害は**設定ミス**によるものです。担当者が表を誤って削除した。\n',
      {
        category: 'human-error',
        language: 'ja',
        predicate: '設定ミス',
      },
    ],
    [
      'Japanese: joined lines',
      '# 障害\n\n## 概要\n\n- 10:05 運用チームの担当者が本番の\n  表を誤って削除したため、停止した。\n',
      {
        category: 'role-at-fault',
        subject: '運用チームの担当者',
        predicate: '誤って削除した',
        clause: '運用チームの担当者が本番の\n  表を誤って削除したため、停止した',
        kinds: 'role, harm, past, plain',
      },
    ],
    [
      'Japanese: a wish',
      '# 障害\n\n## 概要\n\n切替の前に、控えを取得すべきだった。\n',
      {
        category: 'hindsight',
        subject: null,
        predicate: '取得すべきだった',
        clause: '控えを取得すべきだった',
        kinds: 'none, omission, past, counterfactual',
      },
    ],
    [
      'Japanese: by name',
      '# 障害\n\n## 概要\n\n原因は佐藤さんの設定ミスである。\n',
      { category: 'named-person', subject: '佐藤さん', clause: '佐藤さんの設定ミスである' },
    ],
  ];
  for (const [name, source, want] of cases)
    it(name, () => {
      const parts = partsOf(source);
      for (const [key, value] of Object.entries(want)) assert.equal(parts[key as keyof typeof parts], value, key);
    });

  it('name the exemptions that would silence it, the closest first', () => {
    const [blame] = lint('# A\n\n## Summary\n\nThe engineer forgot the lease.\n', options).reports[0]!.blame;
    assert.equal(blame?.exemptions[0], 'could-not');
    assert.ok(blame.exemptions.includes('rejects-blame') && !blame.exemptions.includes('machine-message'));
  });

  it('go with the finding', () => {
    const { findings } = lint('# A\n\n## Summary\n\nThe engineer forgot the lease.\n', options);
    const facts = findings.find(({ rule }) => rule === 'blame/hindsight')?.facts;
    const { exemptions, ...rest } = facts ?? {};
    assert.ok(Array.isArray(exemptions) && exemptions.length > 0);
    assert.deepEqual(rest, {
      category: 'hindsight',
      subject: 'role',
      predicate: 'omission',
      tense: 'past',
      modality: 'plain',
      words: 'forgot',
    });
  });
});
