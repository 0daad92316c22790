import { dutiesOf, isPlain, weight } from '../../report/duties.js';
import { insertSection } from '../insert.js';
import type { Rule } from '../rule.js';

export const missingSection: Rule<{ missing: { heading: string } }> = {
  id: 'structure/missing-section',
  level: 'error',
  words: {
    en: {
      title: 'Every section that is due is there',
      why: 'Each section answers somebody: those affected, the next on call, the team that has the same weakness. What is due depends on the status: little during an incident, everything once the report is closed. A section may say "none", with a reason.',
      missing: 'Section "{heading}" is missing; add it, or write there why there is nothing to say',
    },
    ja: {
      title: '必要な節がそろっている',
      why: 'どの節にも読み手がいます。影響を受けた方、次の当番、同じ弱点を持つチーム。必要な節は状態で決まります。対応中は少なく、完了時には全て必要です。「なし」と理由を書くだけでも構いません。',
      missing: '「{heading}」の節がありません。追加するか、書くことがない理由を書いてください',
    },
  },
  examples: [
    {
      en: [
        '---',
        'hansei: 1',
        'status: ongoing',
        'severity: SEV2',
        'date: 2026-11-20',
        'timezone: UTC',
        'accountable: ann',
        '---',
        '⟦# Checkout fails⟧',
        '',
        '## Impact',
        '',
        'All card payments fail since 14:02.',
      ],
      finds: ['missing'],
    },
    {
      en: [
        '---',
        'hansei: 1',
        'status: ongoing',
        'severity: SEV2',
        'date: 2026-11-20',
        'timezone: UTC',
        'accountable: ann',
        '---',
        '# Checkout fails',
        '',
        '## Impact',
        '',
        'All card payments fail since 14:02.',
        '',
        '## Outlook',
        '',
        'Recovery around 15:00.',
      ],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        'status: ongoing',
        'severity: SEV2',
        'date: 2026-11-20',
        'timezone: Asia/Tokyo',
        'accountable: 安藤',
        '---',
        '⟦# 決済が失敗する⟧',
        '',
        '## 影響範囲',
        '',
        '14:02から全てのカード決済が失敗しています。',
      ],
      finds: ['missing'],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        'status: ongoing',
        'severity: SEV2',
        'date: 2026-11-20',
        'timezone: Asia/Tokyo',
        'accountable: 安藤',
        '---',
        '# 決済が失敗する',
        '',
        '## 影響範囲',
        '',
        '14:02から全てのカード決済が失敗しています。',
        '',
        '## 復旧見込み',
        '',
        '15:00頃に復旧の見込みです。',
      ],
    },
  ],
  *check(report, { blanks }) {
    for (const duty of dutiesOf(report)) {
      const { role, section, range } = duty;
      if (section || !isPlain(duty)) continue;
      yield {
        range,
        says: 'missing',
        with: { heading: blanks[role]?.heading ?? role },
        level: weight(report),
        data: { role },
      };
    }
  },
  fixes: ({ data }, report, settings) => insertSection(String(data?.['role']), report, settings),
};
