import { unanswered } from '../unanswered.js';

/** From this many minutes between start and mitigation on, silence about the delay is a warning. */
const long = 60;

export const delayUnanswered = unanswered('delay', {
  sources: ['incidents'],
  level({ phases, segments }) {
    const start = phases.start?.minutes ?? null;
    const end = (phases.mitigate ?? phases.resolve)?.minutes ?? null;
    return start === null || end === null || end - start >= long || segments.length === 0 ? 'warning' : 'info';
  },
  words: {
    en: {
      title: 'The report says why the response took as long as it did',
      why: 'The third question of those who were hurt. In 27 % of 152 severe incidents at one company the report could not say what delayed mitigation (Ghosh 2022). "Not late: detected after 2 min, mitigated after 9" is an answer too.',
      open: 'Nothing says why the response took as long as it did; explain it, or "Not late: …"',
    },
    ja: {
      title: '対応に時間を要した理由が書かれている',
      why: '影響を受けた方の三つ目の問いです。ある企業の重大障害152件では、27%の報告書が何に時間を要したかを書けませんでした（Ghosh 2022）。「遅れなし：2分で検知、9分で暫定復旧」も答えです。',
      open: '対応に時間を要した理由がありません。理由、または「遅れなし：…」と書いてください',
    },
  },
  examples: [
    { en: ['⟦# Search was down⟧', '', '## Cause', '', 'The index disk was full.'], finds: ['open'] },
    {
      en: [
        '# Search was down',
        '',
        '## Why the response was late',
        '',
        'Not late: detected after 2 min, mitigated after 9.',
      ],
    },
    {
      en: [
        '# Search was down',
        '',
        '## Cause',
        '',
        'The disk was full.',
        '',
        '## What went wrong',
        '',
        'Detection took 40 minutes because the disk alert was muted.',
      ],
    },
    { ja: ['⟦# 検索の停止⟧', '', '## 原因', '', '索引のディスクが満杯になった。'], finds: ['open'] },
    { ja: ['# 検索の停止', '', '## 対応に時間を要した理由', '', '遅れなし：2分で検知、9分で暫定復旧。'] },
    {
      ja: [
        '# 検索の停止',
        '',
        '## 原因',
        '',
        'ディスクが満杯になった。',
        '',
        '## うまくいかなかったこと',
        '',
        'ディスクの通知が抑止されていたため、検知に40分を要した。',
      ],
    },
  ],
});
