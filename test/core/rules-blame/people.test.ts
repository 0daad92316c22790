import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { lint } from '../../../src/core/lint.js';
import { formFor } from '../../../src/core/schema/profiles.js';

const options = { config: defaultConfig, forms: formFor, now: null, messages: null, fixes: false, fileName: null };
const lines = (...text: readonly string[]): string => `${text.join('\n\n')}\n`;
const judge = (...text: readonly string[]) => lint(lines(...text), options);
/** Rules of the groups in question, with their levels. */
const found = (...text: readonly string[]): string[] =>
  judge(...text)
    .findings.filter(({ rule }) => /^(?:blame\/|cause\/stops|delay\/person|prevention\/only)/.test(rule))
    .map(({ rule, level }) => `${rule} ${level}`);

describe('blame on what only set it off', () => {
  const softened = (...text: readonly string[]) => judge(...text).reports[0]!.blame.map(({ softenedBy }) => softenedBy);
  const cases: readonly (readonly [string, readonly string[], string | null])[] = [
    [
      'a trigger with a root cause that is no person',
      [
        '# A',
        '## Root cause',
        '- C1 (trigger) The operator mistakenly closed both links',
        '- C2 (root) The console takes several links without asking',
      ],
      'trigger',
    ],
    [
      'a trigger without a root cause',
      ['# A', '## Root cause', '- C1 (trigger) The operator mistakenly closed both links'],
      null,
    ],
    [
      'a trigger with an unknown root cause',
      [
        '# A',
        '## Root cause',
        '- C1 (trigger) The operator mistakenly closed both links',
        '- C2 (root) The root cause is unknown',
      ],
      null,
    ],
    [
      'a trigger told in prose',
      [
        '# A',
        '## Summary',
        'The trigger was that an operator mistakenly closed both links.',
        'The underlying cause was a console that takes several links without asking.',
      ],
      'trigger',
    ],
    [
      'a root cause that blames too',
      [
        '# A',
        '## Summary',
        'The trigger was that an operator mistakenly closed both links.',
        'The root cause was that the operator was careless.',
      ],
      null,
    ],
    [
      '直接原因と、人ではない根本原因',
      [
        '# 障害',
        '## 原因',
        '直接原因は、作業者が誤って両方の回線を閉じたことである。',
        '根本原因は、操作画面が複数の回線を一度に受け付けることである。',
      ],
      'trigger',
    ],
    [
      '人が物に対してしなかったこと',
      ['# 障害', '## 概要', '佐藤が一覧を確認せずに削除したため、決済が止まった。'],
      null,
    ],
    [
      '物の側の理由',
      ['# 障害', '## 概要', '一覧に本番の区別が表示されなかったため、佐藤が誤って削除した。'],
      'system-cause',
    ],
    ['直接原因だけ', ['# 障害', '## 原因', '直接原因は、作業者が誤って両方の回線を閉じたことである。'], null],
    [
      '別のことのきっかけ',
      [
        '# 障害',
        '## 原因',
        '作業者が誤って両方の回線を閉じたことに、別件の電話がきっかけで気づいた。',
        '根本原因は、操作画面が複数の回線を一度に受け付けることである。',
      ],
      null,
    ],
  ];
  for (const [name, text, want] of cases) it(name, () => assert.equal(softened(...text)[0], want));

  it('stays as it is where it is no blame of people', () => {
    const text = ['# A', '## Root cause', '- C1 (trigger) What a mess', '- C2 (root) The console takes several links'];
    assert.deepEqual(softened(...text), [null]);
  });
});

describe('one hole, one finding', () => {
  it('a cause that stops at people and actions that rest on them belong together', () => {
    const text = ['# A', '## Root cause', 'Human error.', '## Prevention', '- Remind everybody\n- Train the operators'];
    const { findings } = judge(...text);
    assert.deepEqual(found(...text), ['cause/stops-at-person warning', 'blame/human-error warning']);
    const both = findings.find(({ rule }) => rule === 'cause/stops-at-person');
    assert.equal(both?.related.length, 2);
    assert.match(both.message, /\(2\)/);
  });
  it('a strong action leaves only the cause', () =>
    assert.deepEqual(
      found(
        '# A',
        '## Root cause',
        'An operator closed both links.',
        '## Prevention',
        '- The console rejects two links',
      ),
      ['cause/stops-at-person info'],
    ));
  it('a cause in the system leaves only the actions', () =>
    assert.deepEqual(
      found('# A', '## Root cause', 'The disk was full of old logs.', '## Prevention', '- Remind everybody'),
      ['prevention/only-weak warning'],
    ));
  it('a blame finding is enough for its sentence', () =>
    assert.deepEqual(
      found(
        '# A',
        '## Root cause',
        'An operator mistakenly closed both links.',
        '## Prevention',
        '- The console rejects two links',
      ),
      ['blame/role-at-fault warning'],
    ));
  it('人で止まる原因と、人に頼る対策', () =>
    assert.deepEqual(
      found('# 障害', '## 原因', '担当者の確認漏れが原因である。', '## 再発防止策', '- 確認を徹底する'),
      ['cause/stops-at-person warning', 'blame/human-error warning'],
    ));
});

const inCause = (text: string) => found('# A', '## Root cause', text).some((one) => one.startsWith('cause/stops'));
const inDelay = (text: string) =>
  found('# A', '## Why the response was late', text).some((one) => one.startsWith('delay/'));
const inCauseJa = (text: string) => found('# 障害', '## 根本原因', text).some((one) => one.startsWith('cause/stops'));
const inDelayJa = (text: string) =>
  found('# 障害', '## 対応に時間を要した理由', text).some((one) => one.startsWith('delay/'));

type Rule = {
  readonly finds: (text: string) => boolean;
  readonly people: readonly string[];
  readonly silent: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
};

const tables: Readonly<Record<string, Rule>> = {
  'cause/stops-at-person (en)': {
    finds: inCause,
    people: [
      'A technician unplugged the second controller.',
      'Priya changed the routing table by hand.',
      'The link was closed by a field engineer during maintenance.',
      'An administrator restored last week’s copy over the live table.',
      'The storage team rebooted both heads at once.',
      'A contractor cut the power to rack 12.',
      'The outage followed a manual edit by the release manager.',
      'One of the developers merged the branch before the freeze ended.',
      'The on-call engineer ran the cleanup job against production.',
    ],
    silent: [
      'The scheduler started the cleanup job twice.',
      'A technician unplugged the second controller because both controllers carried the same label.',
      'A technician unplugged the second controller. Both controllers have the same label.',
      'The firmware dropped its routes after 497 days.',
      'Under investigation; the next step is a trace by Friday.',
      'The cleanup job accepts an empty list of hosts as "all hosts".',
      'The vendor’s firmware leaks one handle per login.',
      'Customers sent three times the usual traffic.',
      'An administrator restored the copy; the tool shows no warning when the target is live.',
    ],
    pairs: [
      ['An engineer restarted the leader.', 'The watchdog restarted the leader.'],
      ['A developer deleted the index.', 'The migration deleted the index.'],
      ['The operator selected both zones.', 'The Kubernetes operator selected both zones.'],
      ['Bob ran the backfill at noon.', 'Jenkins ran the backfill at noon.'],
      ['The table was dropped by the DBA.', 'The table was dropped by the cleanup job.'],
      ['The support agent closed the account.', 'The metrics agent closed the connection.'],
    ],
  },
  'cause/stops-at-person (ja)': {
    finds: inCauseJa,
    people: [
      '技術者が予備の制御盤の電源を停止した。',
      '鈴木さんが経路表を手動で変更した。',
      '保守会社の作業員が待機側のケーブルを抜いた。',
      '管理者が先週の控えを本番へ適用した。',
      'ストレージチームが両系を同時に再起動した。',
      '夜間担当者の操作による停止である。',
      '運用担当が移行ジョブを日中に実行した。',
      '開発者が凍結期間中に変更をマージした。',
    ],
    silent: [
      'スケジューラが削除ジョブを二重に起動した。',
      '技術者が予備の電源を停止した。両方の盤の表示が同じであった。',
      '表示に系の名前がないため、技術者が予備の電源を停止した。',
      '機器のファームウェアが497日で経路を破棄した。',
      '調査中であり、金曜日までに再現試験を行う。',
      '削除ジョブが空の一覧を全台と解釈した。',
      'ディスクが古いログで満杯になった。',
      '通常の3倍のアクセスが集中した。',
    ],
    pairs: [
      ['作業者がリーダーを再起動した。', '監視スクリプトがリーダーを再起動した。'],
      ['開発者が索引を削除した。', 'マイグレーションが索引を削除した。'],
      ['オペレーターが両系を停止した。', 'K8sオペレーターが両系を停止した。'],
      ['田中さんが更新処理を実行した。', 'バッチ処理が更新処理を実行した。'],
      ['担当者の変更による停止である。', '設定値の変更による停止である。'],
      ['窓口担当がアカウントを無効化した。', 'エージェントがアカウントを無効化した。'],
    ],
  },
  'delay/person-as-reason (en)': {
    finds: inDelay,
    people: [
      'The only DBA was on a plane until 14:00.',
      'Diagnosis took long because the on-call engineer was new to the team.',
      'The duty manager was in a meeting.',
      'The network engineer took 40 minutes to respond.',
      'Escalation was late because the team lead was unsure.',
      'The second responder was asleep.',
      'Mitigation had to wait for Priya to wake up.',
      'The on-call engineer hesitated.',
      'The vendor’s engineer was unavailable.',
    ],
    silent: [
      'The page went to an old phone number.',
      'The failover took 40 minutes to respond.',
      'The second region was unavailable.',
      'The on-call engineer was asleep, because the pager was muted by a stale rule.',
      'Nothing pages on queue depth.',
      'Not late: detected after 2 min, mitigated after 9.',
      'The restore was slow: 2 TB over one link.',
      'The rota had no second responder at night.',
      'The cluster was busy with the nightly batch.',
    ],
    pairs: [
      ['The engineer was offline.', 'The replica was offline.'],
      ['The DBA took 30 minutes to answer.', 'The API took 30 minutes to answer.'],
      ['We were waiting for Kenji to join.', 'We were waiting for Jenkins to finish.'],
      ['The team lead took an hour to decide.', 'The query took an hour to finish.'],
      ['The operator was busy.', 'The disk was busy.'],
      ['The only engineer with access was on leave.', 'The only runbook that covers it was on a wiki.'],
    ],
  },
  'delay/person-as-reason (ja)': {
    finds: inDelayJa,
    people: [
      '担当者が休暇中であった。',
      '当番のエンジニアが就寝中で、着手が遅れた。',
      '責任者が会議中だったため、承認が遅れた。',
      '担当者が着任直後で、手順に不慣れであった。',
      '佐藤さんの承認に3時間かかった。',
      '保守会社の技術者の到着に2時間を要した。',
      '運用担当が切り戻しをためらった。',
      '監視員が多忙で、連絡が後になった。',
    ],
    silent: [
      '呼び出しが古い電話番号に届いていた。',
      '切替の完了に40分を要した。',
      '待機系が停止していた。',
      '夜間の当番表に二人目がない。',
      'キュー長の監視がなかった。',
      '遅れなし：2分で検知、9分で暫定復旧。',
      '復元の速度が遅く、2時間かかった。',
      'バッチ処理で装置が多忙であった。',
    ],
    pairs: [
      ['担当者が不在であった。', '代替機が不在であった。'],
      ['担当者の応答に時間がかかった。', 'サーバーの応答に時間がかかった。'],
      ['管理者の返信に2時間を要した。', '機器の応答に2時間を要した。'],
      ['エンジニアが移動中であった。', 'データが移動中であった。'],
      ['オペレーターが離席中であった。', 'ジョブが待機中であった。'],
      ['課長が出張中であった。', '機材が輸送中であった。'],
    ],
  },
};

for (const [name, { finds, people, silent, pairs }] of Object.entries(tables))
  describe(name, () => {
    it('has enough of them', () => assert.ok(people.length >= 8 && silent.length >= 8 && pairs.length >= 6));
    for (const text of [...people, ...pairs.map(([one]) => one)]) it(`finds: ${text}`, () => assert.ok(finds(text)));
    for (const text of [...silent, ...pairs.map(([, other]) => other)])
      it(`is silent: ${text}`, () => assert.ok(!finds(text)));
  });
