import assert from 'node:assert/strict';
import { strengthOf } from '../../../src/core/language/strength.js';
import type { Strength } from '../../../src/core/report/report.js';
import type { Language } from '../../../src/core/text/text.js';

const en: Readonly<Record<Strength, readonly string[]>> = {
  strong: [
    'The deploy tool refuses an empty host list',
    'Block merges without a schema diff',
    'Revoke the shared database password',
    'Removed the nightly copy step',
    'Add a timeout of 3 s to every call of the tax service',
    'Introduce a circuit breaker around the mail gateway',
    'Ann to replace the cron job with a queue',
    'As a lasting fix, we will move the session store into its own cluster',
    'Stock levels can no longer become negative: the column has a constraint',
    'Teach the importer to reject files without a header',
    'Create a check that fails builds on a missing translation',
    'Clean-up job exits when its list is empty',
    'Document and automate the failover',
  ],
  medium: [
    'Page when nothing is imported for 5 minutes',
    'Add a dashboard for the refund queue',
    'Write a regression test for the leap day',
    'Monitoring: watch the age of the oldest order',
    'Run a restore drill each quarter',
    'Add a confirmation prompt that shows the name of the cluster',
    'Automated alerts for certificates that end within 30 days',
    'Improve search below 200 ms by adding an index on orders',
    'Keep a spare gateway in the second data centre',
  ],
  weak: [
    'Train all operators in the new console',
    'Remind everybody to read the checklist',
    'Add a runbook for failed imports',
    'Write a runbook: removal of stuck volumes by hand',
    'Operators should read the host list before they press enter',
    'Double-check the host list by hand',
    'The pitfalls of the importer have been documented',
    'Define a process for urgent releases',
    'Prevent wrong refunds by asking the clerks to look twice',
    'Enforce the rule by reminding the night shift',
  ],
  vague: [
    'Improve the release process',
    'Investigate why the cache was cold',
    'Consider a second provider',
    'Can we notice this sooner?',
    'We need a better way to roll out certificates',
    'Strengthen cooperation between sales and operations',
    'Automation will be considered next year',
    'The team discussed closer inspection',
  ],
};

const ja: Readonly<Record<Strength, readonly string[]>> = {
  strong: [
    '配備ツールが空のホスト一覧を拒否する',
    '共有パスワードを廃止する',
    '税率サービスの呼び出しに3秒のタイムアウトを追加する',
    '取込処理に件数の上限を設定した',
    '承認のない変更はマージできないようにする',
    '夜間の手作業を自動化し、担当者へ周知する',
    '在庫数にマイナスを許さない制約を追加',
    '証明書を期限の30日前に自動更新する',
  ],
  medium: [
    '取込が5分間ない場合に当番へ通知する',
    '返金待ち件数のダッシュボードを作成する',
    'うるう日の回帰テストを追加',
    '復元の訓練を四半期ごとに実施する',
    '決済ゲートウェイを冗長化する',
    '実行前に対象の台数を確認画面に表示する',
    '差し替えの操作をワンクリックにまとめる',
  ],
  weak: [
    '作業者への再教育を実施する',
    '注意点を全員に周知徹底する',
    '実行前のダブルチェックを徹底する',
    '取込の失敗時の手順書を作成する',
    '設定を変更する際は、必ず一覧を確認する',
    '金曜日の作業には十分注意する',
    'リリース時のルールを規程に明文化する',
    '変更後の実機確認を必須とする',
    '新しいツールの研修を行う',
  ],
  vague: [
    'リリース手順の改善を図る',
    '監視の強化を検討する',
    '原因について引き続き調査する',
    '再発防止に努めてまいります',
    'しきい値をより適切なものに見直す',
    '必須化の可否を協議中',
  ],
};

const judged = (text: string, language: Language) => `${text} → ${strengthOf(text, language)}`;

describe('strength of an action', () => {
  for (const [language, levels] of Object.entries({ en, ja }))
    for (const [level, texts] of Object.entries(levels))
      for (const text of texts)
        it(`${language} ${level}: ${text}`, () => {
          assert.equal(judged(text, language as Language), `${text} → ${level}`);
        });

  it('reads any text in a moment', () => {
    const long = 'we will improve, by adding the '.repeat(4000);
    const begin = process.hrtime.bigint();
    strengthOf(long, 'en');
    strengthOf('手順を確認し、'.repeat(4000), 'ja');
    assert.ok(process.hrtime.bigint() - begin < 500_000_000n);
  });
});
