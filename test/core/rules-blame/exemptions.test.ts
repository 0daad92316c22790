import assert from 'node:assert/strict';
import { parseConfig } from '../../../src/core/config-file.js';
import { exemptions } from '../../../src/core/report/exemption-table.js';
import { type ExemptionSettings, exempting } from '../../../src/core/report/exemptions.js';
import type { Language } from '../../../src/core/text/text.js';
import { blameInText } from './sentence.js';

type Known = Parameters<typeof blameInText>[2];

/** One sentence for each exemption and language that nothing but it silences. */
const cases: readonly (readonly [string, Language, string, Known?])[] = [
  ['rejects-blame', 'en', 'Human error is a symptom of the layout, which caused the loss.'],
  ['rejects-blame', 'ja', '原因を担当者の不注意として終わらせない。'],
  ['prevents', 'en', 'The new prompt rules out mistakes by operators, which caused the loss.'],
  ['prevents', 'ja', '入力ミスを検出できなかったことが原因である。'],
  ['could-not', 'en', 'The engineer could not have noticed the drift.'],
  ['could-not', 'ja', '担当者は異常を把握できず、報告しなかった。'],
  ['would-be-worse', 'en', 'The team failed to cut the link; with it cut, the loss would have been larger.'],
  [
    'would-be-worse',
    'ja',
    '担当者が遮断していなければ被害はさらに広がり、復旧できたはずの表も失っていれば防げた余地はなかった。',
  ],
  ['expected-behaviour', 'en', 'What should have happened: the team should have seen two pages.'],
  ['expected-behaviour', 'ja', '本来は担当者が承認するはずの状態で、確認すべきだった。'],
  ['rule-not-report', 'en', 'Never trust a team that ignored the alert.'],
  ['rule-not-report', 'ja', '担当者は警告を無視してはならない。'],
  ['question', 'en', 'Has the engineer ignored the alert?'],
  ['question', 'ja', '担当者は警告を無視したのか。'],
  ['none-of-it', 'ja', '担当者の不正行為は確認されなかった。'],
  ['those-affected', 'en', 'Most teams did not notice.'],
  ['those-affected', 'ja', 'ほとんどの利用者は気づかなかった。'],
  ['machine-message', 'en', 'The gateway returned a 400 user error, and this caused retries.'],
  ['hypothetical', 'en', 'Even if an operator forgot the flag, the tool stops.'],
  ['hypothetical', 'ja', '担当者が警告を放置した場合も、自動で止まる。'],
  ['owner-or-plan', 'en', 'Owner: the team that forgot the lease.'],
  ['owner-or-plan', 'ja', '担当：更新を忘れていたチーム'],
  ['praise', 'en', 'Kudos: the team broke the lease at once.'],
  ['praise', 'ja', '担当者が規則を破ってまで知らせてくれたことに感謝する。'],
  ['those-affected-said', 'en', 'Customers described the page as ridiculous.'],
  ['those-affected-said', 'ja', 'お客様からお粗末だとの声があった。'],
  ['technical-use', 'en', 'The team was lazy loading the index.'],
  ['owns-up', 'en', 'The vendor was wrong about the date, and we are responsible for the choice.'],
  ['owns-up', 'ja', '先方の都合による遅れだが、備えがなかったことは弊社の課題である。'],
  ['plan', 'en', 'The team failed to renew the key.', { plan: true }],
  ['plan', 'ja', '担当者が更新を忘れていた。', { plan: true }],
  ['timeline-fact', 'en', 'Bob broke the lease to free the queue.', { timed: true }],
  ['timeline-fact', 'ja', '田中さんが規則を破って扉を開けた。', { timed: true }],
];

describe('exemptions', () => {
  it('have ids of their own', () => assert.equal(new Set(exemptions.map(({ id }) => id)).size, exemptions.length));

  it('are all shown, in each language they know', () => {
    for (const { id, says } of exemptions)
      for (const language of ['en', 'ja'] as const)
        if (!says || says[language])
          assert.ok(
            cases.some((one) => one[0] === id && one[1] === language),
            `${id} ${language}`,
          );
  });

  for (const [id, language, text, known = {}] of cases)
    it(`${id} silences, and can be switched off: ${text}`, () => {
      assert.deepEqual(
        blameInText(text, language, known).map(({ category }) => category),
        [],
      );
      const off: ExemptionSettings = { [id]: 'off' };
      const found = blameInText(text, language, { ...known, exemptions: off });
      assert.ok(found.length > 0, 'nothing else silences it');
      assert.ok(found.every(({ exemptions: ids }) => !ids.includes(id)));
    });

  it('take a team’s own words', () => {
    const own = { praise: ['hat tip', 'お疲れさま', 'c++', '  '] };
    const silent = (text: string, language: Language) => blameInText(text, language, { exemptions: own }).length === 0;
    assert.ok(silent('The team failed to renew the lease, hat tip.', 'en'));
    assert.ok(silent('更新を忘れていた担当者もお疲れさま。', 'ja'));
    assert.ok(silent('The team failed to read C++ here.', 'en'));
    assert.ok(!silent('The team failed to see that hat tipped over.', 'en'));
    assert.ok(!silent('The team was sloppy, hat tip.', 'en'), 'praise silences no verdict');
  });

  it('are tried in order, and the closest is named first', () => {
    const { idsFor } = exempting({});
    assert.deepEqual(idsFor('evasion', 'en'), ['owns-up']);
    assert.ok(idsFor('error', 'en').includes('machine-message') && !idsFor('error', 'ja').includes('machine-message'));
  });
});

describe('exemptions in the config', () => {
  const problems = (value: unknown) =>
    parseConfig(JSON.stringify({ exemptions: value })).problems.map(({ key, message }) => `${key}: ${message.en}`);
  it('are read', () => {
    assert.deepEqual(problems({ praise: ['hat tip'], question: 'off' }), []);
    assert.deepEqual(
      { ...parseConfig('{ "exemptions": { "praise": ["hat tip"] } }').file?.exemptions },
      {
        praise: ['hat tip'],
      },
    );
  });
  it('must exist', () =>
    assert.deepEqual(problems({ prais: 'off' }), [
      'exemptions.prais: unknown exemption "prais"; did you mean "praise"?',
    ]));
  it('are off or words', () => {
    const want = ['exemptions.praise: must be off, or a list of your own words'];
    for (const value of ['on', [''], [1], {}, 3]) assert.deepEqual(problems({ praise: value }), want);
  });
});
