import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileForm } from '../../src/core/compile.js';
import { formFor } from '../../src/core/schema/profiles.js';
import { plainHeading, rolesOf, withHeadings } from '../../src/core/schema/roles.js';
import { validators } from '../../src/generate/validators.js';
import { root } from '../support/root.js';

const form = formFor('standard')!;
const customer = formFor('customer')!;
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const verdicts = (value: unknown) => form.validate(value).map(({ keyword, path: at }) => `${keyword} ${at}`);

/** A letter tells in one section what was done for now and for good, and what is planned next to the next report. */
const both = ['what happened', 'what we did', 'response', '対応', '対応内容', '対応状況', '実施した対応', '対処'];

for (const { profile, sections, keys, index } of [form, customer])
  describe(`the ${profile} form`, () => {
    it('has words for every section it writes, in both languages', () => {
      const parents = new Set(['analysis', 'measures']);
      for (const { rank, role, en, ja } of sections.filter(({ rank }) => rank !== null))
        for (const words of [en, ja])
          assert.ok(words.heading && (words.guidance || parents.has(role)), `${role} ${rank}`);
    });
    it('describes every key in both languages', () => {
      for (const { key, en, ja } of keys)
        assert.ok(en.description && ja.description && en.description !== ja.description, key);
    });
    it('has no heading that names two sections', () => {
      const shared = new Set(['solution', 'solutions', ...(profile === 'customer' ? both : [])]);
      for (const [heading, roles] of index.exact)
        assert.ok(roles.length === 1 || shared.has(heading), `${heading}: ${roles}`);
    });
  });

describe('what is due', () => {
  const front = { hansei: 1, severity: 'SEV2', date: '2026-11-20', timezone: 'UTC', accountable: 'ann' };
  const due = (status: string) =>
    verdicts({ ...front, status, sections: {} })
      .map((verdict) => verdict.replace('required /sections/', ''))
      .sort();
  it('grows with the status', () => {
    assert.deepEqual(due('ongoing'), ['impact', 'outlook']);
    assert.deepEqual(due('mitigated'), ['impact', 'interim', 'timeline']);
    assert.deepEqual(due('resolved'), ['cause', 'impact', 'interim', 'summary', 'timeline']);
    assert.deepEqual(due('closed'), [
      'cause',
      'delay',
      'elsewhere',
      'fix',
      'handover',
      'impact',
      'interim',
      'prevention',
      'summary',
      'timeline',
      'updates',
    ]);
  });
  it('is only the five questions for a report that was not written for us', () => {
    assert.deepEqual(
      verdicts({ title: 'x', tags: [], sections: {} })
        .filter((verdict) => verdict.startsWith('required'))
        .sort(),
      [
        'required /sections/cause',
        'required /sections/delay',
        'required /sections/impact',
        'required /sections/prevention',
        'required /sections/timeline',
      ],
    );
  });
  it('asks for a key once, and knows an unknown one', () => {
    assert.deepEqual(
      verdicts({ ...front, severity: undefined, status: 'ongoing', sections: { impact: {}, outlook: {} } }).filter(
        (verdict) => verdict.includes('severity'),
      ),
      ['required /severity'],
    );
    assert.deepEqual(verdicts({ ...front, sverity: 'x', status: 'ongoing', sections: { impact: {}, outlook: {} } }), [
      'unevaluatedProperties /sverity',
    ]);
  });
  it('is asked of names that every object has', () => {
    assert.deepEqual(verdicts({ ...front, status: 'ongoing', sections: Object.create({ impact: {}, outlook: {} }) }), [
      'required /sections/impact',
      'required /sections/outlook',
    ]);
  });
});

describe('headings', () => {
  const index = withHeadings(form.index, { lessons: ['Was wir lernten'] });
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Root Cause', ['cause']],
    ['## 3. Root causes (RCA):', ['cause']],
    ['🔥 Why did it happen?', ['cause']],
    ['Root cause and remediation', ['cause', 'fix']],
    ['Root cause of the outage', ['cause']],
    ['Tiemline', ['timeline']],
    ['Timeline (UTC)', ['timeline']],
    ['Solution', ['fix', 'prevention']],
    ['Action Items', ['prevention']],
    ['1.2 影響範囲', ['impact']],
    ['■ 原因', ['cause']],
    ['【再発防止策】', ['prevention']],
    ['① 直接原因', ['cause']],
    ['なぜ検知が遅れたか', ['delay']],
    ['原因と対策', ['analysis']],
    ['Was wir lernten', ['lessons']],
    ['Why（根本原因）', ['cause']],
    ['2026-11-20', []],
    ['GitHub Actions runner', []],
    ['Payments', []],
  ];
  for (const [heading, roles] of cases)
    it(`${heading} → ${roles}`, () => assert.deepEqual(rolesOf(heading, index), roles));
  it('folds full-width forms', () => assert.equal(plainHeading('３．　ＩＭＰＡＣＴ：'), 'impact'));
});

describe('a typo in a schema', () => {
  const broken = (edit: (text: string) => string) => () =>
    validators((file) => (file.endsWith('report.schema.json') ? edit(read(file)) : read(file)));
  it('fails the build when it is in our own keyword', () => {
    assert.throws(broken((text) => text.replace('"guidance"', '"guidence"')));
    assert.throws(broken((text) => text.replace('"from": "resolved"', '"from": "solved"')));
  });
  it('fails the build when it is in a keyword of JSON Schema', () => {
    assert.throws(broken((text) => text.replace('"pattern"', '"patern"')));
  });
});

describe("a team's own schema", () => {
  const team = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    allOf: [{ $ref: 'node_modules/hansei/schemas/report.schema.json' }],
    properties: {
      sections: {
        properties: {
          security: {
            type: 'object',
            'x-hansei': { order: 35, rank: 3, from: 'ongoing', en: { heading: 'Data' }, ja: { heading: '情報漏えい' } },
          },
        },
        required: ['security'],
      },
    },
    unevaluatedProperties: false,
  };
  const none = () => assert.fail('no other file');
  it('adds a section and its duty to ours', () => {
    const own = compileForm(team, 'team', none);
    assert.ok(own.sections.some(({ role }) => role === 'security'));
    assert.ok(own.sections.some(({ role }) => role === 'cause'));
    assert.ok(own.validate({ sections: {} }).some(({ path: at }) => at === '/sections/security'));
  });
  it('may build on the report for customers', () => {
    const own = compileForm(
      { $ref: 'customer.schema.json', properties: { sections: { required: ['lessons'] } } },
      'acme',
      none,
    );
    assert.ok(own.forCustomers);
    assert.equal(own.layout.ja.closing, '以上');
    assert.equal(own.sections.find(({ role }) => role === 'apology')?.ja.heading, 'お詫び');
  });
  it('runs foreign patterns in linear time', () => {
    const own = compileForm({ ...team, properties: { id: { type: 'string', pattern: '^(a+)+$' } } }, 'team', none);
    const started = process.hrtime.bigint();
    own.validate({ id: `${'a'.repeat(5000)}!`, sections: {} });
    assert.ok(process.hrtime.bigint() - started < 2_000_000_000n);
  });
  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ['a typo in our keyword', { ...team, properties: { x: { 'x-hansei': { ordr: 1 } } } }, /ordr|additional|schema/i],
    ['a back reference', { properties: { id: { type: 'string', pattern: '(a)\\1' } } }, /./],
    ['a reference to the network', { $ref: 'https://example.com/x.json' }, /only files/],
    ['a list', [], /not a JSON object/],
    ['a schema that is too deep', JSON.parse(`${'{"not":'.repeat(500)}{}${'}'.repeat(500)}`), /deeper/],
  ];
  for (const [name, schema, message] of wrong)
    it(`${name} is an error of one line`, () => assert.throws(() => compileForm(schema, 'team', none), message));
});
