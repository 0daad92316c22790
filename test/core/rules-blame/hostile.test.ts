import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { type Context, peopleAct, peopleLate, quotations, systemCause } from '../../../src/core/language/index.js';
import { lint } from '../../../src/core/lint.js';
import { exemptions } from '../../../src/core/report/exemption-table.js';
import { rules } from '../../../src/core/rules/index.js';
import { formFor } from '../../../src/core/schema/profiles.js';

const size = 100_000;
const hostile = (unit: string, length = size): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
/** Milliseconds. Far above what linear time takes on a busy machine, far below what quadratic time takes. */
const most = 6_000;

function took(work: () => void): number {
  const from = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - from) / 1e6;
}

const units = [
  'the engineer ',
  'because ',
  'not ',
  'prevent a ',
  'if we had ',
  'could have ',
  "'",
  '"',
  'was ',
  'took long to ',
  'until Bob ',
  'reason ',
  '担当者が',
  'ミス',
  '誤って',
  '原因',
  'の判断',
  'さらに',
  '本来',
  'なかった',
  '「',
  'ため',
];

describe('hostile text of 100 KB takes linear time', function () {
  this.timeout(120_000);
  const options = { config: defaultConfig, forms: formFor, now: null, messages: null, fixes: false, fileName: null };

  const judged = rules.filter(({ id }) => /^(?:blame\/|cause\/stops-at-person|delay\/person-as-reason)/.test(id));
  it('has all ten rules', () => assert.equal(judged.length, 10));
  for (const { id, examples } of judged)
    it(id, () => {
      const bad = examples.filter(({ finds }) => finds).map((example) => ('en' in example ? example.en : example.ja));
      for (const lines of bad) {
        const words = (lines.find((line) => line.includes('⟦')) ?? '').replace(/[⟦⟧.。]/g, ' ');
        const source = `${lines[0] ?? ''}\n\n${hostile(words)}\n`;
        const time = took(() => lint(source, options));
        assert.ok(time < most, `${words}: ${time} ms`);
      }
    });

  for (const unit of units)
    it(`every exemption, every cue of people and systems: ${unit}`, () => {
      const text = hostile(unit);
      for (const { id, says } of exemptions)
        for (const pattern of Object.values(says ?? {})) {
          const time = took(() => pattern.test(text));
          assert.ok(time < most, `${id}: ${time} ms`);
        }
      for (const language of ['en', 'ja'] as const) {
        const context: Context = {
          language,
          roster: new Set(),
          personRoles: new Set(),
          products: new Set(),
          muted: [],
          peopleBefore: false,
        };
        const time = took(() => {
          systemCause(text, text, language);
          quotations(text);
          peopleAct(text, context);
          peopleLate(text, context);
        });
        assert.ok(time < most, `${language}: ${time} ms`);
      }
    });
});
