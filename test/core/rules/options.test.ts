import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseConfig } from '../../../src/core/config-file.js';
import { explain } from '../../../src/core/explain.js';
import { rules } from '../../../src/core/rules/index.js';
import { chosenOptions, optionsSchema, wrongOption } from '../../../src/core/rules/options.js';

const withOptions = rules.filter(({ options }) => options);
const expires = rules.find(({ id }) => id === 'handover/evidence-expires')!;

/** Line, key and English text of each problem. */
const problemsOf = (lines: readonly string[]): readonly string[] =>
  parseConfig(lines.join('\n')).problems.map(({ line, key, message }) => `${line} ${key}: ${message.en}`);

describe('the options of a rule', () => {
  for (const rule of withOptions)
    it(`${rule.id} has defaults within its own limits, and says in both languages what they mean`, () => {
      const defaults = chosenOptions(rule, {});
      const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(optionsSchema(rule));
      assert.ok(validate(defaults), JSON.stringify(validate.errors));
      for (const [name, { means }] of Object.entries(rule.options ?? {})) {
        assert.equal(wrongOption(rule, name, defaults[name]), null);
        assert.match(means.ja, /[ぁ-んァ-ヶ一-龠]/);
        for (const language of ['en', 'ja'] as const)
          assert.ok(explain(rule.id, language)?.includes(`\`${name}\`: ${means[language]}`), name);
      }
    });

  it('are what a team set where it fits, else the defaults', () => {
    const set = { logs: 30, metrics: 0, chat: 'long', other: 1, toString: 2 };
    assert.deepEqual(chosenOptions(expires, set), { logs: 30, metrics: 90, chat: 90, soon: 7 });
  });

  it('are checked where the config is read, with line, key and the nearest name', () => {
    const config = (options: string) => [
      '{',
      '  "rules": {',
      `    "handover/evidence-expires": ${options}`,
      '  }',
      '}',
    ];
    const key = 'rules.handover/evidence-expires';
    assert.deepEqual(problemsOf(config('["warning", {"logs": 30, "soon": 0}]')), []);
    assert.deepEqual(problemsOf(config('["warning", {"log": 30}]')), [
      `3 ${key}.log: unknown option "log" of handover/evidence-expires; did you mean "logs"?`,
    ]);
    assert.deepEqual(problemsOf(config('["info", {"retention": 30, "chat": "90"}]')), [
      `3 ${key}.retention: unknown option "retention" of handover/evidence-expires (known: logs, metrics, chat, soon)`,
      `3 ${key}.chat: must be a whole number from 1 to 3650`,
    ]);
    assert.deepEqual(problemsOf(['{"rules": {"blame/drama": ["info", {"loud": true}]}}']), [
      '1 rules.blame/drama.loud: blame/drama takes no options',
    ]);
    assert.deepEqual(problemsOf(['{"rules": {"privacy/personal-data": ["info", {"customers": ["", 1]}]}}']), [
      '1 rules.privacy/personal-data.customers: must be a list of non-empty texts',
    ]);
    assert.deepEqual(problemsOf(['{"rules": {"privacy/personal-data": ["info", {"everywhere": "yes"}]}}']), [
      '1 rules.privacy/personal-data.everywhere: must be true or false',
    ]);
  });
});
