import { unanswered } from '../unanswered.js';

export const causeUnanswered = unanswered('cause', {
  words: {
    en: {
      title: 'The report states the root cause',
      why: 'Without a cause nobody can judge whether the fix is one. "Not known yet; next step … by …" is an honest answer. (Google SRE Workbook, chapter 10)',
      open: 'No cause is stated; add a Root cause section, or "unknown, next step by …"',
    },
    ja: {
      title: '根本原因が書かれている',
      why: '原因が書かれていなければ、対策が妥当かどうか誰にも判断できません。「未確定。…までに…を調べる」も誠実な答えです。（Google SRE Workbook 第10章）',
      open: '原因が書かれていません。根本原因の節を追加するか「未確定、次は…」と書いてください',
    },
  },
  examples: [
    { en: ['⟦# Search was down⟧', '', '## Impact', '', 'No search worked from 09:10 to 09:40 UTC.'], finds: ['open'] },
    {
      en: [
        '# Search was down',
        '',
        '## Impact',
        '',
        'No search worked from 09:10 to 09:40 UTC.',
        '',
        '## Why did it happen?',
        '',
        'The index disk was full.',
      ],
    },
    { en: ['# Search was down', '', '## Summary', '', 'The outage was caused by a full index disk.'] },
    { ja: ['⟦# 検索の停止⟧', '', '## 影響範囲', '', '9:10から9:40まで検索が使えませんでした。'], finds: ['open'] },
    {
      ja: [
        '# 検索の停止',
        '',
        '## 影響範囲',
        '',
        '9:10から9:40まで検索が使えませんでした。',
        '',
        '## 原因',
        '',
        '索引のディスクが満杯になった。',
      ],
    },
    { ja: ['# 検索の停止', '', '## 概要', '', '今回の障害の原因は、索引のディスクが満杯になったことです。'] },
  ],
});
