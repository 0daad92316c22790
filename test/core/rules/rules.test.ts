import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { explanation } from '../../../src/core/explain.js';
import { lint, readReport } from '../../../src/core/lint.js';
import { fill } from '../../../src/core/rules/engine-words.js';
import { rules } from '../../../src/core/rules/index.js';
import { chosenOptions } from '../../../src/core/rules/options.js';
import type { Example, Rule } from '../../../src/core/rules/rule.js';
import { type Source, sources } from '../../../src/core/rules/sources.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import { blanksOf } from '../../../src/core/template/blanks.js';
import { applyEdits, type Language } from '../../../src/core/text/text.js';
import { columns } from '../../support/columns.js';

const languages = ['en', 'ja'] as const;
const now = 29_000_000;
const options = { config: defaultConfig, forms: formFor, now, messages: null, fixes: true, fileName: null };

const linesOf = (example: Example): readonly string[] => ('en' in example ? example.en : example.ja);

/** Text of an example without its marks, and where the marks stood. */
function marked(example: Example): { text: string; ranges: { start: number; end: number }[] } {
  const ranges: { start: number; end: number }[] = [];
  let text = '';
  for (const part of linesOf(example)
    .join('\n')
    .split(/([⟦⟧])/)) {
    if (part === '⟦') ranges.push({ start: text.length, end: -1 });
    else if (part === '⟧') ranges[ranges.findLastIndex(({ end }) => end < 0)]!.end = text.length;
    else text += part;
  }
  return { text, ranges };
}

function problemsOf(rule: Rule, text: string) {
  const report = readReport(text, options);
  const form = formFor(report.profile)!;
  const keys = form.keys.map(({ key }) => key);
  const settings = { now, blanks: blanksOf(form, report), keys, options: chosenOptions(rule, {}) };
  return [...rule.check(report, settings)].map((problem) => ({
    problem,
    fixes: rule.fixes?.(problem, report, settings) ?? [],
  }));
}

const slots = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();

describe('every rule', () => {
  it('has an id of its own', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });

  it('has no source that no rule names', () => {
    const named = new Set(rules.flatMap((rule) => rule.sources ?? []));
    assert.deepEqual(
      [...Object.keys(sources)].filter((id) => !named.has(id as Source)),
      [],
    );
  });

  for (const rule of rules)
    describe(rule.id, () => {
      it('has the same words with the same slots in both languages', () => {
        const [en, ja] = [rule.words.en, rule.words.ja];
        assert.deepEqual(Object.keys(en).sort(), Object.keys(ja).sort());
        for (const key of Object.keys(en)) assert.deepEqual(slots(en[key]!), slots(ja[key]!), key);
      });

      it('says it within 120 columns', () => {
        for (const language of languages)
          for (const [key, text] of Object.entries(rule.words[language]))
            if (key !== 'why') assert.ok(columns(text) <= 120, `${language} ${key}: ${columns(text)} columns`);
      });

      it('has a right and a wrong example in both languages', () => {
        for (const language of languages) {
          const own = rule.examples.filter((example) => language in example);
          assert.ok(
            own.some(({ finds }) => finds?.length),
            `no wrong example in ${language}`,
          );
          assert.ok(
            own.some(({ finds }) => !finds),
            `no right example in ${language}`,
          );
        }
      });

      if (/^(?:blame|prevention|delay)\//.test(rule.id))
        it('says where its idea comes from', () => {
          assert.ok(rule.sources?.length);
          for (const language of languages)
            for (const id of rule.sources ?? [])
              assert.ok(explanation(rule, language).includes(sources[id][language]), id);
        });

      rule.examples.forEach((example, i) => {
        const { text, ranges } = marked(example);
        it(`example ${i + 1}: ${linesOf(example).at(-1)}`, () => {
          const found = problemsOf(rule, text).map(({ problem }) => problem);
          assert.deepEqual(
            found.map(({ says }) => says),
            example.finds ?? [],
          );
          assert.deepEqual(
            found.map(({ range }) => ({ ...range })),
            ranges,
          );
        });

        it(`example ${i + 1} is not found after its fix`, () => {
          for (const { fixes } of problemsOf(rule, text))
            for (const fix of fixes) {
              const fixed = applyEdits(text, fix.edits);
              assert.ok(fixed !== null);
              const before = problemsOf(rule, text).length;
              assert.equal(
                problemsOf(rule, fixed).length < before ||
                  rule.id === 'structure/missing-section' ||
                  rule.id.endsWith('/unanswered'),
                true,
              );
              // The fix opens no hole of another kind, but for the blank section or slots it writes to be filled in.
              const others = (source: string) =>
                lint(source, options).findings.filter(
                  ({ rule: id }) => id !== rule.id && !/^structure\/(?:empty-section|placeholder)$/.test(id),
                ).length;
              assert.ok(others(fixed) <= others(text), fix.title.en);
            }
        });

        it(`example ${i + 1} survives being cut anywhere`, () => {
          for (let end = 0; end < text.length; end += 7) {
            for (const { problem } of problemsOf(rule, text.slice(0, end)))
              assert.ok(
                problem.range.start >= 0 && problem.range.start <= problem.range.end && problem.range.end <= end,
              );
          }
        });
      });

      it('fills every slot of what it says', () => {
        for (const example of rule.examples)
          for (const { problem } of problemsOf(rule, marked(example).text))
            for (const language of languages as readonly Language[])
              assert.doesNotMatch(
                fill(rule.words[language][String(problem.says)]!, 'with' in problem ? (problem.with ?? {}) : {}),
                /\{\w+\}/,
              );
      });
    });
});
