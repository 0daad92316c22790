import type { Rule } from '../rule.js';

export const placeholder: Rule<{ guidance: null; placeholder: { text: string } }> = {
  id: 'structure/placeholder',
  level: 'warning',
  words: {
    en: {
      title: 'No placeholder is left',
      why: 'A reader cannot tell a placeholder from a fact that nobody looked for. Guidance of the template is only for the writer.',
      guidance: 'Guidance of the template is left in a section that is written; remove the comment',
      placeholder: 'Placeholder "{text}" is left; write what is known, or who finds out by when',
    },
    ja: {
      title: '仮の文字が残っていない',
      why: '仮の文字が残っていると、調べていないのか、書き忘れたのか、読み手には分かりません。ひな形の説明は書き手のためのものです。',
      guidance: '書き終えた節にひな形の説明が残っています。コメントを削除してください',
      placeholder: '仮の文字「{text}」が残っています。分かったこと、または誰がいつまでに調べるかを書いてください',
    },
  },
  examples: [
    { en: ['## Impact', '', '3,120 orders failed.', '', '⟦TBD⟧'], finds: ['placeholder'] },
    { en: ['## Impact', '', 'Orders failed for ⟦‹number›⟧ customers.'], finds: ['placeholder'] },
    {
      en: [
        '## Impact',
        '',
        '3,120 orders failed. The number of refunds is not known yet; ann counts them by 2026-11-25.',
      ],
    },
    { ja: ['## 影響範囲', '', '失敗した注文は3,120件です。', '', '⟦要記入⟧'], finds: ['placeholder'] },
    { ja: ['## 影響範囲', '', '⟦‹件数›⟧の注文が失敗しました。'], finds: ['placeholder'] },
    { ja: ['## 影響範囲', '', '失敗した注文は3,120件です。返金の件数は安藤が11月25日までに数えます。'] },
  ],
  *check({ sections, status }) {
    for (const { filled, leftovers } of sections) {
      // An empty section is one hole, not two.
      if (!filled) continue;
      for (const { kind, range, text } of leftovers) {
        if (kind === 'placeholder') yield { range, says: 'placeholder', with: { text: text.slice(0, 40) } };
        else if (status !== 'ongoing' && status !== 'mitigated')
          yield { range, says: 'guidance', level: 'info', data: { unnecessary: 1 } };
      }
    }
  },
  fixes({ says, range }) {
    if (says !== 'guidance') return [];
    return [
      {
        title: { en: 'Remove the guidance', ja: 'ひな形の説明を削除' },
        edits: [{ range, text: '' }],
        safe: true,
      },
    ];
  },
};
