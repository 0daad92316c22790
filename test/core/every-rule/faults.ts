import type { Config } from '../../../src/core/config.js';

type Swap = readonly [what: string, by: string];
type Both<T> = { readonly en: T; readonly ja: T };

/** One fault in the report that is filled in well: what is put in place of what, and what is then found. */
export type Fault = Both<readonly Swap[]> & {
  readonly rule: string;
  /** What the same fault breaks besides, each for a reason of its own. */
  readonly also?: readonly string[];
  readonly config?: Partial<Config>;
};

const fault = (
  rule: string,
  en: Swap | readonly Swap[],
  ja: Swap | readonly Swap[],
  more: Pick<Fault, 'also' | 'config'> = {},
): Fault => ({ rule, en: swaps(en), ja: swaps(ja), ...more });

const swaps = (given: Swap | readonly Swap[]): readonly Swap[] =>
  typeof given[0] === 'string' ? [given as Swap] : (given as readonly Swap[]);

/** A whole section, from its heading to the next one. */
export const sectionOf = (heading: string): string => `§${heading}`;
const without = (heading: string): Swap => [sectionOf(heading), ''];
const withText = (heading: string, text: string): Swap => [sectionOf(heading), `${heading}\n\n${text}\n\n`];

const told: Both<string> = { en: 'Orders by bank transfer went through.', ja: '銀行振込の注文は完了できた。' };
/** A sentence more in what happened. */
const saying = (rule: string, en: string, ja: string): Fault =>
  fault(rule, [told.en, `${told.en} ${en}`], [told.ja, `${told.ja}${ja}`]);

const delayRow: Both<string> = {
  en: '| D1 | start → detect | 31 min | Detection took 31 minutes because no alert watched failed payments; a shop told us by telephone | A2 |',
  ja: '| D1 | 発生→検知 | 31分 | 決済失敗の監視がなく、店舗からの電話で判明したため、検知に31分を要した | A2 |',
};

const structure: readonly Fault[] = [
  fault('structure/missing-section', without('### Elsewhere'), without('### 横展開')),
  fault('structure/empty-section', withText('### Elsewhere', ''), withText('### 横展開', '')),
  fault('structure/placeholder', [told.en, `${told.en} ‹number› of them.`], [told.ja, `${told.ja}件数は‹件数›。`]),
  fault('structure/front-matter', ['severity: SEV2\n', ''], ['severity: SEV2\n', '']),
  fault(
    'structure/section-order',
    [
      ['## Lessons\n', '## Moved\n'],
      [sectionOf('## Summary'), ''],
      ['## Moved\n', '## Summary\n\nAll orders by card failed for 48 minutes.\n\n## Lessons\n'],
    ],
    [
      ['## 教訓\n', '## 後\n'],
      [sectionOf('## 概要'), ''],
      ['## 後\n', '## 概要\n\n全てのカード決済が48分間失敗した。\n\n## 教訓\n'],
    ],
  ),
  fault(
    'structure/duplicate-section',
    ['## Lessons\n', '## Lessons learned\n\nThe drill helped.\n\n## Lessons\n'],
    ['## 教訓\n', '## 得られた教訓\n\n訓練が役立った。\n\n## 教訓\n'],
  ),
  fault('structure/unknown-reference', ['A1: the deploy', 'A9: the deploy'], ['A1：配備', 'A9：配備']),
  fault(
    'structure/no-summary',
    [['hansei: 1\n', ''], without('## Summary'), without('## What happened')],
    [['hansei: 1\n', ''], without('## 概要'), without('## 発生した事象')],
  ),
];

const blame: readonly Fault[] = [
  saying('blame/named-person', 'Bob Miller carelessly broke the gateway.', '田中さんが誤って削除した。'),
  saying(
    'blame/role-at-fault',
    'The operator mistakenly removed the gateway.',
    '担当者が誤ってゲートウェイを削除した。',
  ),
  saying('blame/judgement', 'The operator was careless.', '担当者の注意力が不足していた。'),
  saying('blame/hindsight', 'The operator should have checked the list.', '担当者は一覧を確認すべきだった。'),
  saying('blame/human-error', 'The root cause was human error.', '原因は人為的ミスである。'),
  saying('blame/evasion', 'This is not our fault.', '当社に責任はない。'),
  saying('blame/drama', 'What a mess!!!', 'あきれるほかない。'),
  saying('blame/punishment', 'The operator has been given a written warning.', '担当者を厳重注意とした。'),
];

const actions: readonly Fault[] = [
  fault(
    'prevention/no-owner',
    [
      ' · owner: ken · due: 2026-12-05 · done when: drill pages in 3 minutes · PAY-124',
      ' · due: 2026-12-05 · done when: drill pages in 3 minutes',
    ],
    [
      ' · 担当: 木村 · 期限: 2026-12-05 · 完了条件: 訓練で3分以内に呼び出し · PAY-124',
      ' · 期限: 2026-12-05 · 完了条件: 訓練で3分以内に呼び出し',
    ],
  ),
  fault(
    'prevention/no-due-date',
    [' · due: 2026-12-05 · done when: drill pages in 3 minutes · PAY-124', ' · done when: drill pages in 3 minutes'],
    [' · 期限: 2026-12-05 · 完了条件: 訓練で3分以内に呼び出し · PAY-124', ' · 完了条件: 訓練で3分以内に呼び出し'],
  ),
  fault(
    'prevention/no-done-criterion',
    [' · done when: drill pages in 3 minutes · PAY-124', ''],
    [' · 完了条件: 訓練で3分以内に呼び出し · PAY-124', ''],
  ),
  fault('prevention/overdue', ['due: 2026-12-05', 'due: 2026-11-21'], ['期限: 2026-12-05', '期限: 2026-11-21']),
  fault(
    'prevention/weak-action',
    [
      'A2 (D1, detect) Page when failed card payments exceed 2 % for 2 minutes',
      'A2 (D1) Remind all operators of the board',
    ],
    [
      'A2（D1、検知）カード決済の失敗率が2分間2%を超えたら自動で呼び出す',
      'A2（D1）全作業者に監視画面の確認を周知徹底する',
    ],
  ),
  fault(
    'prevention/vague-action',
    [
      'A2 (D1, detect) Page when failed card payments exceed 2 % for 2 minutes · owner: ken · due: 2026-12-05 · done when: drill pages in 3 minutes',
      'A2 (D1) Improve the alerts',
    ],
    [
      'A2（D1、検知）カード決済の失敗率が2分間2%を超えたら自動で呼び出す · 担当: 木村 · 期限: 2026-12-05 · 完了条件: 訓練で3分以内に呼び出し',
      'A2（D1）監視の改善を図る',
    ],
  ),
  fault(
    'prevention/cause-unaddressed',
    ['A1 (C2, prevent) Deploy tool refuses an empty host list', 'A1 (C3, prevent) Dry run refuses zero'],
    ['A1（C2、予防）配備ツールが空のホスト一覧を拒否する', 'A1（C3、予防）事前確認は零台なら拒否する'],
  ),
  fault(
    'prevention/delay-unaddressed',
    [
      ['A2 (D1, detect)', 'A2 (detect)'],
      ['Page when failed card payments exceed 2 % for 2 minutes', 'Page when no order arrives'],
      ['a shop told us by telephone | A2 |', 'a shop told us by telephone | |'],
    ],
    [
      ['A2（D1、検知）', 'A2（検知）'],
      ['カード決済の失敗率が2分間2%を超えたら自動で呼び出す', '注文が途絶えたら自動で呼び出す'],
      ['検知に31分を要した | A2 |', '検知に31分を要した | |'],
    ],
  ),
  fault(
    'prevention/only-weak',
    [
      ['A1 (C2, prevent) Deploy tool refuses an empty host list', 'A1 (C2) Remind all operators of the dry run'],
      ['A2 (D1, detect) Page when failed card payments exceed 2 % for 2 minutes', 'A2 (D1) Train the night shift'],
    ],
    [
      ['A1（C2、予防）配備ツールが空のホスト一覧を拒否する', 'A1（C2）全作業者に事前確認を周知する'],
      ['A2（D1、検知）カード決済の失敗率が2分間2%を超えたら自動で呼び出す', 'A2（D1）夜勤者への再教育を行う'],
    ],
  ),
  fault(
    'prevention/none-prevents',
    ['A1 (C2, prevent) Deploy tool refuses an empty host list', 'A1 (C2, C3, detect) Page when a gateway vanishes'],
    ['A1（C2、予防）配備ツールが空のホスト一覧を拒否する', 'A1（C2、C3、検知）ゲートウェイが消えたら通知する'],
  ),
  fault(
    'prevention/no-elsewhere',
    [['status: closed', 'status: resolved'], without('### Elsewhere')],
    [['status: closed', 'status: resolved'], without('### 横展開')],
  ),
];

const unanswered: readonly Fault[] = [
  fault(
    'cause/unanswered',
    [without('### Root cause')],
    [without('### 根本原因'), withText('## 概要', '全てのカード決済が48分間失敗した。')],
  ),
  fault(
    'prevention/unanswered',
    [
      without('### Prevention'),
      withText('### Permanent fix', 'The gateway is back.'),
      [' It now refuses an empty list.', ''],
    ],
    [without('### 再発防止策'), withText('### 恒久対策', '配備ツールを直した。')],
  ),
  fault(
    'delay/unanswered',
    [
      without('## Why the response was late'),
      ['Restoring took two minutes because it had been practised in October.', 'The drill of October helped.'],
    ],
    [without('## 対応に時間を要した理由')],
  ),
  fault('timeline/unanswered', [without('## Timeline')], [without('## 時系列')]),
];

const people: readonly Fault[] = [
  fault(
    'cause/stops-at-person',
    withText('### Root cause', 'An operator ran the clean-up job by hand (job log of 2026-11-20, line 88).'),
    withText('### 根本原因', '作業者が清掃ジョブを手で実行した（2026-11-20のジョブログ88行目）。'),
    // The actions of the report answer what the system allowed.
    { also: ['prevention/cause-unaddressed'] },
  ),
  fault(
    'delay/person-as-reason',
    [
      'because no alert watched failed payments; a shop told us by telephone',
      'because the on-call engineer was asleep',
    ],
    [
      '決済失敗の監視がなく、店舗からの電話で判明したため、検知に31分を要した',
      '担当者が不在だったため、検知に31分を要した',
    ],
  ),
];

const course: readonly Fault[] = [
  fault(
    'delay/unexplained-segment',
    [delayRow.en, '| D1 | mitigate → resolve | 2 min | The gateway needs two minutes to start | A2 |'],
    [delayRow.ja, '| D1 | 暫定復旧→復旧 | 2分 | 起動に2分を要するため | A2 |'],
  ),
  fault(
    'delay/unexplained-gap',
    [
      ['14:33 | detect', '14:12 | detect'],
      ['14:36 | ack', '14:13 | ack'],
      ['14:41 | diagnose', '14:31 | diagnose'],
      ['14:48 | mitigate', '14:40 | mitigate'],
      ['14:40 | all', '14:20 | all'],
      ['| 31 min | Detection took 31 minutes because', '| 10 min | Detection took 10 minutes because'],
    ],
    [
      ['14:33 | 検知', '14:12 | 検知'],
      ['14:36 | 対応', '14:13 | 対応'],
      ['14:41 | 原因', '14:31 | 原因'],
      ['14:48 | 暫定', '14:40 | 暫定'],
      ['14:40 | 全', '14:20 | 全'],
      ['| 31分 |', '| 10分 |'],
      ['検知に31分', '検知に10分'],
    ],
  ),
  fault('delay/over-target', [], [], { config: { severities: { SEV2: { detect: 10 } } } }),
  fault(
    'delay/duration-mismatch',
    ['| start → detect | 31 min |', '| start → detect | 12 min |'],
    ['| 発生→検知 | 31分 |', '| 発生→検知 | 12分 |'],
  ),
  fault('timeline/no-time-zone', ['timezone: Asia/Tokyo\n', ''], ['timezone: Asia/Tokyo\n', ''], {
    also: ['structure/front-matter'],
  }),
  fault(
    'timeline/order',
    [['| 14:36 | acknowledge |', '| 14:42 | acknowledge |']],
    [['| 14:36 | 対応開始 |', '| 14:42 | 対応開始 |']],
  ),
  fault('timeline/future-time', ['date: 2026-11-20', 'date: 2027-11-20'], ['date: 2026-11-20', 'date: 2027-11-20']),
  fault(
    'timeline/contradiction',
    ['| 14:02 | start |', '| 13:58 | | A customer called: the card is refused | ticket 8811 |\n| 14:02 | start |'],
    ['| 14:02 | 発生 |', '| 13:58 | | お客様から使えないとの連絡 | チケット8811 |\n| 14:02 | 発生 |'],
  ),
  fault(
    'timeline/missing-phase',
    ['| 14:33 | detect |', '| 14:33 | escalate |'],
    ['| 14:33 | 検知 |', '| 14:33 | エスカレーション |'],
  ),
  fault('timeline/no-evidence', ['| chat export |', '| |'], ['| チャットの記録 |', '| |'], {
    config: { rules: { 'timeline/no-evidence': { level: 'info', options: {} } } },
  }),
  fault(
    'updates/no-first-notice',
    [
      ['| 14:40 | all shops', '| 15:05 | all shops'],
      ['gateway | 15:00 |', 'gateway | 15:20 |'],
      ['| 14:55 | all shops', '| 15:10 | all shops'],
    ],
    [
      ['| 14:40 | 全店舗', '| 15:05 | 全店舗'],
      ['復旧作業中です | 15:00 |', '復旧作業中です | 15:20 |'],
      ['| 14:55 | 全店舗', '| 15:10 | 全店舗'],
    ],
  ),
  fault(
    'updates/silence',
    ['gateway | 15:00 |', 'gateway | once it is back |'],
    ['復旧作業中です | 15:00 |', '復旧作業中です | 復旧し次第 |'],
    { config: { severities: { SEV2: { cadence: 5 } } } },
  ),
  fault(
    'updates/promise-broken',
    ['gateway | 15:00 |', 'gateway | 14:43 |'],
    ['復旧作業中です | 15:00 |', '復旧作業中です | 14:43 |'],
  ),
  fault(
    'updates/no-next-update',
    ['gateway | 15:00 |', 'gateway | – |'],
    ['復旧作業中です | 15:00 |', '復旧作業中です | – |'],
  ),
];

const impact: readonly Fault[] = [
  fault(
    'now/interim-without-end',
    ['| payments on-call | 2026-12-01 |', '| payments on-call | |'],
    ['| 決済当番 | 2026-12-01 |', '| 決済当番 | |'],
  ),
  fault(
    'now/vague-impact',
    [
      '3,120 orders failed between 14:02 and 14:50. 212 shops telephoned, and their customers',
      'Some customers failed between 14:02 and 14:50. Some shops telephoned, and their buyers',
    ],
    ['3,120件の注文が失敗した。212店舗から電話があり', '一部のお客様の注文が失敗した。電話があり'],
  ),
  fault(
    'now/no-outlook',
    [
      ['status: closed', 'status: ongoing'],
      ['## Root cause and fix', '### Outlook\n\nAs soon as possible.\n\n## Root cause and fix'],
    ],
    [
      ['status: closed', 'status: ongoing'],
      ['## 原因と対策', '### 復旧見込み\n\n一刻も早く復旧させます。\n\n## 原因と対策'],
    ],
  ),
  fault(
    'cause/guess-as-fact',
    ['passed an empty host list. Confirmed: job', 'probably passed an empty host list. See the job'],
    ['清掃ジョブが空のホスト一覧を渡した。確定', '清掃ジョブがおそらく空のホスト一覧を渡した。出所'],
  ),
  fault(
    'cause/no-evidence',
    ['Confirmed: deploy log 2026-11-20 14:02.', 'Confirmed.'],
    ['確定：配備ログ 2026-11-20 14:02。', '確定。'],
  ),
  fault(
    'handover/no-evidence-location',
    ['| s3://evidence/2026-11-20/ |', '| – |'],
    ['| s3://evidence/2026-11-20/ |', '| – |'],
  ),
  fault('handover/evidence-expires', ['| 2027-11-20 |', '| 2026-11-22 |'], ['| 2027-11-20 |', '| 2026-11-22 |']),
  fault('handover/no-owner', ['| platform team |', '| |'], ['| 基盤チーム |', '| |']),
  // Put together here: no scanner shall find it.
  saying('privacy/secret', `The job used AKIA${'QZ2XW3YS4RF5LH6P'}.`, `ジョブはAKIA${'QZ2XW3YS4RF5LH6P'}を使った。`),
];

export const faults: readonly Fault[] = [
  ...structure,
  ...impact,
  ...blame,
  ...actions,
  ...unanswered,
  ...people,
  ...course,
];

/** Rules of which the report has no fault, and why. */
export const elsewhere: Readonly<Record<string, string>> = {
  'now/unanswered': 'a cause, a timeline and notices say what happened: no single fault leaves it open',
  'updates/nobody-accountable': 'only reports for customers owe it',
  'updates/apology-after-excuse': 'only reports for customers owe it',
  'privacy/personal-data': 'checked in reports for customers, and where a team turns it on',
};
