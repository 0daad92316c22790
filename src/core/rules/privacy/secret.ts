import type { Rule } from '../rule.js';

export const secret: Rule<{ secret: { kind: string; shown: string } }> = {
  id: 'privacy/secret',
  level: 'error',
  words: {
    en: {
      title: 'A report holds no credentials',
      why: 'Reports are read by many, kept for years and sent to customers. A key that once stood in one is known: deleting the line is not enough, it has to be revoked. Only formats that their makers document are looked for, and a found one is never printed whole.',
      secret: '{kind} in the text ({shown}); revoke it, then write where it is kept instead',
    },
    ja: {
      title: '報告書に認証情報がない',
      why: '報告書は多くの人が読み、何年も残り、お客様にも届きます。一度書かれた鍵は知られたものとして扱い、行を消すだけでなく失効させてください。提供元が公開している形式だけを探し、見つけた値の全体は表示しません。',
      secret: '認証情報（{kind}、{shown}）があります。失効させ、値の代わりに保管場所を書いてください',
    },
  },
  examples: [
    { en: ['## Timeline', '', '- 09:10 Deployed with ⟦AKIAQ3EGUZ2YHXK5LMND⟧'], finds: ['secret'] },
    { en: ['## Timeline', '', '- 09:10 Deployed with AKIAIOSFODNN7EXAMPLE, the key of the manual'] },
    { en: ['```', 'curl ⟦https://deploy:tr0ub4dor@c⟧i.shop.test/run', '```'], finds: ['secret'] },
    { en: ['```', 'curl https://deploy:$TOKEN@ci.shop.test/run', '```'] },
    { ja: ['## 時系列', '', '- 9:10 鍵 ⟦AKIAQ3EGUZ2YHXK5LMND⟧ で配備'], finds: ['secret'] },
    { ja: ['## 時系列', '', '- 9:10 保管庫の鍵 deploy-1 で配備'] },
  ],
  *check({ secrets }) {
    for (const { range, kind, shown } of secrets) yield { range, says: 'secret', with: { kind, shown } };
  },
};
