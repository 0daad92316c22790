import assert from 'node:assert/strict';
import { blameInText } from './sentence.js';
import * as tables from './tables/index.js';

const loud = (text: string, language: 'en' | 'ja'): string[] =>
  blameInText(text, language)
    .filter(({ soft }) => !soft)
    .map(({ category, words }) => `${category}: ${words}`);

for (const { rule, sisters, en, ja } of Object.values(tables))
  describe(`blame/${rule} on sentences`, () => {
    for (const [language, { blames, silent, pairs }] of [
      ['en', en],
      ['ja', ja],
    ] as const) {
      it(`has enough of them (${language})`, () => {
        assert.ok(blames.length >= 8 && silent.length >= 8 && pairs.length >= 6);
      });

      for (const text of [...blames, ...pairs.map(([blame]) => blame)])
        it(`finds: ${text}`, () => {
          const found = blameInText(text, language).map(({ category }) => category);
          assert.ok(
            found.some((category) => category === rule || sisters.includes(category)),
            found.join(),
          );
        });

      for (const text of [...silent, ...pairs.map(([, calm]) => calm)])
        it(`is silent: ${text}`, () => assert.deepEqual(loud(text, language), []));
    }
  });
