import { forCustomers } from '../../report/profile.js';
import type { Rule } from '../rule.js';

export const nobodyAccountable: Rule<{ nobody: null }> = {
  id: 'updates/nobody-accountable',
  level: 'warning',
  words: {
    en: {
      title: 'Somebody accountable speaks to those affected',
      why: 'A report signed by "the team" is signed by nobody. Those affected want to know who answers for it: a name or an office. (Statuspage: own the problem, even if a provider caused it)',
      nobody: 'Nobody answers for this report; name the accountable person or office in the front matter',
    },
    ja: {
      title: '責任者の名前がある',
      why: '「担当チーム」の署名は、誰の署名でもありません。影響を受けた方は、誰が答えるのかを知りたいのです。氏名または役職を書いてください。（Statuspage：提供元が原因でも自らの問題として引き受ける）',
      nobody: '報告責任者がありません。フロントマターの accountable に氏名または役職を書いてください',
    },
  },
  examples: [
    { en: ['---', 'profile: customer', '---', '⟦# Orders failed⟧', '', 'We are sorry.'], finds: ['nobody'] },
    { en: ['---', 'profile: customer', 'accountable: Ann Lee, head of shops', '---', '# Orders failed'] },
    { ja: ['---', 'profile: customer', '---', '⟦# 注文の失敗⟧', '', 'お詫び申し上げます。'], finds: ['nobody'] },
    { ja: ['---', 'profile: customer', 'accountable: 店舗本部長 安藤', '---', '# 注文の失敗'] },
  ],
  *check(report) {
    if (!forCustomers(report)) return;
    const { frontMatter, sentences, title, range } = report;
    const told = frontMatter.entries.some(
      ({ key, value }) => key === 'accountable' && typeof value === 'string' && value.trim() !== '',
    );
    if (told || sentences.some(({ text }) => signature.test(text))) return;
    const top = { start: frontMatter.range.end, end: Math.min(range.end, frontMatter.range.end) };
    yield { range: title?.range ?? top, says: 'nobody' };
  },
};

/** The office of somebody who speaks for the house. */
const signature =
  /\b(?:accountable|signed)\s*[:：]|\b(?:CEO|CTO|CIO|COO|CISO|chief \w+ officer|head of \w+|vice president|VP of|managing director)\b|報告責任者\s*[:：]|代表取締役|社長|取締役|執行役員|本部長|事業部長|統括責任者/;
