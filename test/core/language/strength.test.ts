import assert from 'node:assert/strict';
import { type ActionStrength, strengthOf } from '../../../src/core/language/index.js';
import type { Language } from '../../../src/core/text/text.js';

const actions: Readonly<Record<Language, Readonly<Record<ActionStrength, readonly string[]>>>> = {
  en: {
    strong: [
      'Deploy tool rejects an empty host list',
      'Remove shell access to production',
      'Rotate the certificate automatically',
      'CI blocks a merge without a migration test',
      'Set a 5 s timeout on the pricing call',
    ],
    medium: [
      'Page on queue depth over 10,000',
      'Add a standby for the session store',
      'Write a load test for the checkout path',
      'Show the region in the console header',
      'Rehearse the failover in a game day each quarter',
    ],
    weak: [
      'Train the support team on the new console',
      'Remind everyone to check the region',
      'Document the failover steps in the wiki',
      'Double-check the host by hand before each run',
      'Ask reviewers to be more careful',
    ],
    vague: [
      'Improve monitoring',
      'Investigate the retry behaviour',
      'Consider a second region',
      'Strengthen communication between teams',
      'Review our processes',
    ],
  },
  ja: {
    strong: [
      '空の一覧をツールが拒否する',
      '本番への直接接続を廃止する',
      '証明書の更新を自動化する',
      '移行試験のない変更はCIがマージをブロックする',
      '呼び出しに5秒のタイムアウトを設定する',
    ],
    medium: [
      'キュー長の監視を追加する',
      'セッション保存先に待機系を追加する',
      '購入経路の負荷試験を毎週実行する',
      '操作画面に環境名を表示する',
      '障害訓練を四半期ごとに実施する',
    ],
    weak: [
      '新しい画面の使い方を全員に教育する',
      '作業前の確認を周知徹底する',
      '切替手順を手順書に追記する',
      '二名で目視確認する',
      '誤操作に注意する',
    ],
    vague: [
      '監視を改善する',
      '再試行の挙動を調査する',
      '第二拠点を検討する',
      '部門間の連携を強化する',
      '運用プロセスを見直す',
    ],
  },
};

describe('strengthOf', () => {
  for (const language of ['en', 'ja'] as const)
    for (const [strength, texts] of Object.entries(actions[language]))
      for (const text of texts) it(`${strength}: ${text}`, () => assert.equal(strengthOf(text, language), strength));
});
