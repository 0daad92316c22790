import assert from 'node:assert/strict';
import { short } from '../../../src/core/rules/blame-words.js';
import type { Language } from '../../../src/core/text/text.js';
import { blameInText } from './sentence.js';

const said = (text: string, language: Language, known = {}): string[] =>
  blameInText(text, language, known).map(({ category, soft }) => category + (soft ? ' (soft)' : ''));

describe('a blame finding is softer', () => {
  const cases: readonly (readonly [Language, string, readonly string[]])[] = [
    ['en', 'We failed to test the restore.', ['hindsight (soft)']],
    ['en', 'The plan should have been reviewed.', ['hindsight (soft)']],
    [
      'en',
      'The engineer mistakenly stopped both nodes, because the console showed only one name.',
      ['role-at-fault (soft)'],
    ],
    ['en', 'The engineer mistakenly stopped both nodes. The console showed only one name.', ['role-at-fault (soft)']],
    ['en', 'The engineer mistakenly stopped both nodes. Traffic moved to the second site.', ['role-at-fault']],
    ['ja', '弊社は復元を試験しなかった。', ['hindsight (soft)']],
    ['ja', '事前に確認すべきだった。', ['hindsight (soft)']],
    ['ja', '画面に環境名の表示がなかったため、作業者が誤って本番を停止した。', ['role-at-fault (soft)']],
    ['ja', '作業者が誤って本番を停止した。画面に環境名が表示されないためである。', ['role-at-fault (soft)']],
    ['ja', '作業者が誤って本番を停止した。その後、待機系へ切り替えた。', ['role-at-fault']],
  ];
  for (const [language, text, want] of cases) it(text, () => assert.deepEqual(said(text, language), want));
});

describe('one finding a sentence', () => {
  it('the most specific about people', () => {
    assert.deepEqual(said('Maria carelessly deployed the wrong image and forgot the second region.', 'en'), [
      'named-person',
    ]);
    assert.deepEqual(said('担当者が誤って削除し、報告を怠った。', 'ja'), ['role-at-fault']);
  });
  it('tone beside it', () => {
    assert.deepEqual(said('Of course, nobody tested the restore.', 'en'), ['hindsight', 'drama']);
    assert.deepEqual(said('案の定、担当者が更新を忘れていた。', 'ja'), ['hindsight', 'drama']);
  });
  it('evasion and punishment say it all', () => {
    assert.deepEqual(said('As we had warned them, the client forgot the upgrade.', 'en'), ['evasion']);
    assert.deepEqual(said('確認を怠った担当者を懲戒処分とした。', 'ja'), ['punishment']);
  });
});

describe('where it stands', () => {
  it('a plan may wish', () => {
    assert.deepEqual(said('The team should have a second key.', 'en', { plan: true }), []);
    assert.deepEqual(said('The team failed to renew the key.', 'en', { plan: true }), []);
  });
  it('a plain act of a named person in a timeline is a fact', () => {
    assert.deepEqual(said('Bob broke the lease to free the queue.', 'en', { timed: true }), []);
    assert.deepEqual(said('Bob accidentally broke the lease.', 'en', { timed: true }), ['named-person']);
  });
  it('a team’s own words count', () => {
    assert.deepEqual(said('The wrangler forgot the lease.', 'en'), []);
    assert.deepEqual(said('The wrangler forgot the lease.', 'en', { personRoles: ['wrangler'] }), ['hindsight']);
    assert.deepEqual(said('Oscar ignored the lease.', 'en'), ['named-person']);
    assert.deepEqual(said('Oscar ignored the lease.', 'en', { products: ['oscar'] }), []);
    assert.deepEqual(said('Quillon deployed the wrong tag.', 'en', { roster: ['Quillon'] }), ['named-person']);
    assert.deepEqual(said('匠が設定を誤って消した。', 'ja', { personRoles: ['匠'] }), ['role-at-fault']);
    assert.deepEqual(said('蓬田が設定を誤って消した。', 'ja', { roster: ['蓬田'] }), ['named-person']);
  });
});

describe('the same for everybody', () => {
  const swap = (texts: readonly string[], language: Language) =>
    assert.equal(
      new Set(texts.map((text) => said(text, language).join())).size,
      1,
      texts.map((text) => said(text, language).join()).join(' | '),
    );

  it('names of any origin', () => {
    const names = ['Bob', 'Maria', 'Priya', 'Oluwaseun', 'Kenji', 'Fatima', 'Wei', 'Dmitri', 'Chidi', 'Sofia'];
    for (const end of [
      'forgot the second zone.',
      'deployed the wrong image.',
      'should have asked first.',
      'accidentally deleted the table.',
      'restored the table.',
    ])
      swap(
        names.map((name) => `${name} ${end}`),
        'en',
      );
    for (const end of [
      'が更新を忘れていた。',
      'が表を誤って削除した。',
      'の設定ミスが原因である。',
      'が表を復元した。',
    ])
      swap(
        ['佐藤さん', '王さん', 'スミスさん', '金城氏', '田中主任'].map((name) => name + end),
        'ja',
      );
  });

  it('own team, vendor, customer; junior, senior', () => {
    const people = [
      'The platform team',
      'The vendor’s engineer',
      'The supplier',
      'The contractor',
      'The subsidiary',
      'The junior developer',
      'The senior developer',
      'The customer’s administrator',
    ];
    for (const end of [
      'forgot the second zone.',
      'failed to follow the plan.',
      'mistakenly closed the valve.',
      'was careless.',
      'deployed the wrong image.',
    ])
      swap(
        people.map((who) => `${who} ${end}`),
        'en',
      );
    for (const end of [
      'が更新を忘れていた。',
      'が誤って弁を閉じた。',
      'の不注意が原因である。',
      'は手順を確認しなかった。',
    ])
      swap(
        ['運用チーム', 'ベンダーの技術者', '委託先', '子会社の担当者', '新人の作業者', 'ベテランの作業者'].map(
          (who) => who + end,
        ),
        'ja',
      );
  });
});

describe('mutations', () => {
  const machines = [
    'The scheduler',
    'The health check',
    'The Kubernetes operator',
    'The deploy pipeline',
    'Jenkins',
    'The metrics agent',
  ];
  for (const end of [
    'failed to see the lag.',
    'ignored the second zone.',
    'mistakenly deleted the claim.',
    'did not check the lease.',
    'overlooked the shard.',
  ])
    it(`a machine ${end}`, () => {
      for (const machine of machines) assert.deepEqual(said(`${machine} ${end}`, 'en'), [], machine);
      assert.equal(said(`The engineer ${end}`, 'en').length, 1);
    });
  for (const end of ['が警告を無視した。', 'が誤って表を削除した。', 'は残量を確認しなかった。', 'が更新を放置した。'])
    it(`機械${end}`, () => {
      for (const machine of ['スケジューラ', '監視サーバー', 'バッチ処理', 'K8sオペレーター', 'エージェント'])
        assert.deepEqual(said(machine + end, 'ja'), [], machine);
      assert.equal(said(`担当者${end}`, 'ja').length, 1);
    });
});

describe('short', () => {
  it('cuts words that fill the line', () => {
    assert.equal(short('did not check'), 'did not check');
    assert.equal(short('did not check the second region before'), 'did not check the second r…');
    assert.equal(short('担当者が誤って本番の設定をすべて'), '担当者が誤って本番の設定を…');
  });
});

describe('drama', () => {
  const cases: readonly (readonly [Language, string, readonly string[]])[] = [
    ['en', '!!! note', []],
    ['en', '!!! warning "Attention"', []],
    ['en', 'Of all people affected, ten wrote.', []],
    ['en', 'It hit 10 % of all people on the new plan.', []],
    ['en', 'All people lost access.', []],
    ['en', 'The restore failed again!!!', ['drama']],
    ['en', 'The restore failed again !!', ['drama']],
    ['en', 'Nobody, of all people, had a key.', ['drama']],
    ['ja', '!!! note', []],
    ['ja', '復元がまた失敗した！！', ['drama']],
  ];
  for (const [language, text, want] of cases) it(text, () => assert.deepEqual(said(text, language), want));
});

describe('who is on duty is a person', () => {
  for (const who of [
    '監視担当',
    '運用担当',
    '保守担当',
    'サーバ担当',
    'システム担当',
    '夜間当番',
    '監視当番',
    '当直',
    'システム当直',
    '宿直',
    '日直',
  ])
    it(who, () => assert.deepEqual(said(`${who}は警告に気づかなかった。`, 'ja'), ['hindsight']));
  for (const what of ['監視', '監視システム', '監視ジョブ'])
    it(`not ${what}`, () => assert.deepEqual(said(`${what}は停止に気づかなかった。`, 'ja'), []));
});
