import { letterCue } from '../../language/index.js';
import type { Rule } from '../rule.js';

export const nobodyAccountable: Rule<{ nobody: null; silent: { name: string } }> = {
  id: 'updates/nobody-accountable',
  level: 'warning',
  words: {
    en: {
      title: 'Somebody accountable speaks to those affected',
      why: 'A report signed by "the team" is signed by nobody. Those affected want to know who answers for it: a name or an office. (Statuspage: own the problem, even if a provider caused it)',
      nobody: 'Nobody answers for this report; name the accountable person or office in the front matter',
      silent: '"{name}" answers for it but does not speak in the report; apologise in that name',
    },
    ja: {
      title: '責任者の名前がある',
      why: '「担当チーム」の署名は、誰の署名でもありません。影響を受けた方は、誰が答えるのかを知りたいのです。氏名または役職を書いてください。（Statuspage：提供元が原因でも自らの問題として引き受ける）',
      nobody: '報告責任者がありません。フロントマターの accountable に氏名または役職を書いてください',
      silent: '報告責任者（{name}）の名前が本文にありません。お詫びはその名前で述べてください',
    },
  },
  examples: [
    { en: ['---', 'profile: customer', '---', '⟦# Orders failed⟧', '', 'We are sorry.'], finds: ['nobody'] },
    { en: ['---', 'profile: customer', 'accountable: Ann Lee, head of shops', '---', '# Orders failed'] },
    {
      en: [
        '---',
        'profile: customer',
        'accountable: Ann Lee, head of shops',
        '---',
        '# Orders failed',
        '',
        '⟦We are sorry.⟧',
      ],
      finds: ['silent'],
    },
    {
      en: [
        '---',
        'profile: customer',
        'accountable: Ann Lee',
        '---',
        '# Down',
        '',
        'We are sorry. Ann Lee answers for it.',
      ],
    },
    { ja: ['---', 'profile: customer', '---', '⟦# 注文の失敗⟧', '', 'お詫び申し上げます。'], finds: ['nobody'] },
    { ja: ['---', 'profile: customer', 'accountable: 店舗本部長 安藤', '---', '# 注文の失敗'] },
    {
      ja: [
        '---',
        'profile: customer',
        'accountable: 店舗本部長 安藤',
        '---',
        '# 注文の失敗',
        '',
        '⟦お詫び申し上げます。⟧',
      ],
      finds: ['silent'],
    },
    {
      ja: [
        '---',
        'profile: customer',
        'accountable: 店舗部長 安藤',
        '---',
        '# 失敗',
        '',
        '安藤よりお詫び申し上げます。',
      ],
    },
  ],
  *check(report) {
    if (!report.forCustomers) return;
    const { frontMatter, sentences, title, departures } = report;
    const name = frontMatter.entries.findLast(({ key }) => key === 'accountable')?.value;
    if (typeof name === 'string' && name.trim() !== '') {
      const apology = sentences.find(
        ({ text, language, place }) => place !== 'heading' && letterCue(text, 'apology', language) !== null,
      );
      if (apology && !sentences.some(({ text }) => speaksFor(text, name)))
        yield { range: apology.range, says: 'silent', with: { name: name.trim().slice(0, 40) }, level: 'info' };
      return;
    }
    // A form that demands the key says so itself.
    const isOwed = report.ours && departures.some(({ path }) => path === '/accountable');
    if (isOwed || sentences.some(({ text }) => signature.test(text))) return;
    yield { range: title?.range ?? { start: frontMatter.range.end, end: frontMatter.range.end }, says: 'nobody' };
  },
};

/** The name, or a part of it that is one, or whoever says "I". */
function speaksFor(text: string, name: string): boolean {
  const parts = name
    .split(/[\s,、，・/／()（）]+/)
    .filter((part) => /^[A-Z][\p{L}'’-]+$/u.test(part) || /[^\x00-\x7f]{2}/.test(part));
  return (
    [name.trim(), ...parts].some((part) => text.includes(part)) ||
    /\bI (?:am|answer|apologi[sz]e)\b|私(?:は|が|ども|の)/.test(text)
  );
}

/** The office of somebody who speaks for the house. */
const signature =
  /\b(?:accountable|signed)\s*[:：]|\b(?:CEO|CTO|CIO|COO|CISO|chief \w+ officer|head of \w+|vice president|VP of|(?:managing|executive) director|president|general manager|director of \w+)\b|報告責任者\s*[:：]|代表取締役|取締役|執行役員|統括責任者|(?:社|部|室|局|所|院|理事|会|市|支店|センター)長/;
