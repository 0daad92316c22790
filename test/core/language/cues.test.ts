import assert from 'node:assert/strict';
import {
  causeCue,
  certaintyOf,
  delayCue,
  notLateCue,
  phaseOf,
  preventionCue,
} from '../../../src/core/language/index.js';
import type { Language } from '../../../src/core/text/text.js';

type Yes = readonly (readonly [Language, string])[];

function table(
  name: string,
  cue: (text: string, language: Language) => boolean,
  { yes, no }: { readonly yes: Yes; readonly no: Yes },
) {
  describe(name, () => {
    for (const [language, text] of yes) it(`hears: ${text}`, () => assert.equal(cue(text, language), true));
    for (const [language, text] of no) it(`does not hear: ${text}`, () => assert.equal(cue(text, language), false));
  });
}

table('causeCue', causeCue, {
  yes: [
    ['en', 'The outage was caused by an expired certificate.'],
    ['en', 'The root cause was a full disk.'],
    ['en', 'Root cause: the retry loop had no limit.'],
    ['en', 'Requests failed because the pool was exhausted.'],
    ['en', 'A bad route led to packet loss.'],
    ['ja', '原因は証明書の期限切れである。'],
    ['ja', 'ディスクの逼迫により書き込みが停止した。'],
    ['ja', '設定値の桁あふれが障害を引き起こした。'],
    ['ja', '接続数の上限に達したため、応答できなくなった。'],
  ],
  no: [
    ['en', 'The root cause is still unknown.'],
    ['en', 'We are investigating the cause of the failure.'],
    ['en', 'The service was restarted at 10:05.'],
    ['en', 'Customers could not log in for an hour.'],
    ['ja', '原因は調査中である。'],
    ['ja', '10:05に再起動した。'],
    ['ja', '現時点で原因を特定できていない。'],
    ['ja', 'なぜ停止したのか?'],
  ],
});

table('preventionCue', preventionCue, {
  yes: [
    ['en', 'We will add an alert on the queue depth.'],
    ['en', 'We have added a limit so that it cannot happen again.'],
    [
      'en',
      'To prevent this in future, the check was made mandatory and is enforced by the pipeline, which has been updated.',
    ],
    ['en', 'We are going to automate the renewal.'],
    ['ja', '再発防止として、更新を自動化しました。'],
    ['ja', '今後、容量の監視を追加する予定です。'],
    ['ja', '同様の停止を防ぐため、上限を設定しました。'],
    ['ja', '再発防止策：承認の必須化'],
  ],
  no: [
    ['en', 'We will send an update at 11:00.'],
    ['en', 'We rolled back the release.'],
    ['en', 'The alert fired at 10:05.'],
    ['ja', '次回のご報告は11時を予定しております。'],
    ['ja', 'ご不便をおかけし、お詫び申し上げます。'],
    ['ja', '10:31に切り戻しを実施した。'],
  ],
});

describe('delayCue', () => {
  const cases: readonly (readonly [Language, string, ReturnType<typeof delayCue>])[] = [
    ['en', 'Detection took two hours because no alert covered the queue.', 'detection'],
    [
      'en',
      'The response was delayed since the page went to a team that was wrong: it was re-assigned three times.',
      'routing',
    ],
    ['en', 'Recovery took long because we waited for the vendor to send logs.', 'between-parties'],
    ['en', 'It took 40 minutes as nobody had the credentials for the console.', 'access'],
    ['en', 'The fix was late because we waited for approval.', 'decision'],
    ['en', 'Restoring the snapshot took six hours due to its size.', 'execution'],
    ['en', 'The response was late.', null],
    ['en', 'The alert fired at 10:05.', null],
    ['en', 'Add an alert because detection was slow.', null],
    ['ja', '監視対象外であったため、検知が2時間遅れた。', 'detection'],
    ['ja', 'ベンダーの回答待ちにより、復旧に時間を要した。', 'between-parties'],
    ['ja', '担当部署が不明であったため、連絡が遅れた。', 'routing'],
    ['ja', '本番の権限がなかったため、対応の着手が遅れた。', 'access'],
    ['ja', '手順書が古かったため、切り戻しに時間を要した。', 'knowledge'],
    ['ja', '通知が抑止されていたため、検知に40分を要した。', 'detection'],
    ['ja', '対応が遅れた。', null],
    ['ja', '検知を早めるため、監視を追加する。', null],
  ];
  for (const [language, text, want] of cases) it(text, () => assert.equal(delayCue(text, language), want));
});

table('notLateCue', notLateCue, {
  yes: [
    ['en', 'Not late: detected after 2 min, mitigated after 9.'],
    ['en', 'There was no delay: the page came after 40 seconds.'],
    ['ja', '遅延なし（検知2分、暫定復旧9分）。'],
    ['ja', '目標時間内の9分で復旧しており、遅れはない。'],
  ],
  no: [
    ['en', 'The response was not late.'],
    ['en', 'Detected after 2 min.'],
    ['ja', '遅れはなかった。'],
    ['ja', '9分で復旧した。'],
  ],
});

describe('certaintyOf', () => {
  const cases: readonly (readonly [Language, string, ReturnType<typeof certaintyOf>])[] = [
    ['en', 'C1 (root): the tool took an empty list for all. Confirmed.', 'confirmed'],
    ['en', 'C1 (root): the tool took an empty list for all (assumed)', 'assumed'],
    ['en', 'The cause is not yet known.', 'unknown'],
    ['en', 'We suspect a race in the lease code.', 'assumed'],
    ['en', 'Unknown, next step by Friday', 'unknown'],
    ['en', 'The tool rejects unknown hosts.', null],
    ['ja', '空の一覧を全台と解釈した（確定）', 'confirmed'],
    ['ja', '競合によるものと推定される。', 'assumed'],
    ['ja', '原因は不明である。', 'unknown'],
    ['ja', '不明な宛先を拒否する。', null],
  ];
  for (const [language, text, want] of cases) it(text, () => assert.equal(certaintyOf(text, language), want));
});

describe('phaseOf', () => {
  const cases: readonly (readonly [Language, string, ReturnType<typeof phaseOf>])[] = [
    ...(
      ['start', 'detect', 'acknowledge', 'engage', 'escalate', 'diagnose', 'decide', 'mitigate', 'resolve'] as const
    ).map((phase) => ['en', phase, phase] as const),
    ...(
      [
        ['発生', 'start'],
        ['検知', 'detect'],
        ['対応開始', 'acknowledge'],
        ['担当部署着手', 'engage'],
        ['エスカレーション', 'escalate'],
        ['原因特定', 'diagnose'],
        ['方針決定', 'decide'],
        ['暫定復旧', 'mitigate'],
        ['復旧', 'resolve'],
      ] as const
    ).map(([word, phase]) => ['ja', word, phase] as const),
    ['en', '**Detected**: first page', 'detect'],
    ['en', 'Alert fired on the API error rate', 'detect'],
    ['en', 'On-call acknowledged the page', 'acknowledge'],
    ['en', 'Release rolled back', 'mitigate'],
    ['en', 'Service fully recovered', 'resolve'],
    ['en', 'Root cause identified as the retry loop', 'diagnose'],
    ['en', 'Rollback failed to restore the service', null],
    ['en', 'Lunch', null],
    ['ja', '【検知】アラート発報', 'detect'],
    ['ja', '監視アラートが発報', 'detect'],
    ['ja', '切り戻しを実施', 'mitigate'],
    ['ja', '全サービスの復旧を確認', 'resolve'],
    ['ja', '原因が証明書の期限切れと判明', 'diagnose'],
    ['ja', '会議', null],
  ];
  for (const [, text, want] of cases) it(`${text} → ${want}`, () => assert.equal(phaseOf(text), want));
});
