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
const both = [
  'what happened',
  'what we did',
  'response',
  '対応',
  '対応内容',
  '対応状況',
  '実施した対応',
  '対処',
  '今後の予定',
];

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

describe('headings of a report for customers', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['お詫び', ['apology']],
    ['■ 概要', ['summary']],
    ['２．影響範囲', ['impact']],
    ['影響を受けなかったサービス', ['unaffected']],
    ['【情報漏えいの有無】', ['data']],
    ['個人情報漏えいの有無について', ['data']],
    ['お客様へのお願い', ['request']],
    ['ご利用者様へのお願い', ['request']],
    ['３　経緯', ['timeline']],
    ['発生原因', ['cause']],
    ['個人情報漏えいの原因', ['cause']],
    ['５．対応（暫定・恒久）', ['measures', 'fix']],
    ['暫定対応', ['interim']],
    ['恒久対策', ['fix']],
    ['再発防止策', ['prevention']],
    ['次回のご報告について', ['next']],
    ['本件に関するお問い合わせ先', ['contact']],
    ['問い合せ先', ['contact']],
    ['Was my data affected?', ['data']],
    ['What you need to do', ['request']],
    ['When will I hear more?', ['next']],
    ['Contact us', ['contact']],
    ['What happened?', ['summary', 'now']],
    ['対応に時間を要した理由', ['delay']],
  ];
  for (const [heading, roles] of cases)
    it(`${heading} → ${roles}`, () => assert.deepEqual(rolesOf(heading, customer.index), roles));
});

describe('what is due to customers', () => {
  const front = {
    hansei: 1,
    recipient: 'all shops',
    issued: '2026-11-24',
    edition: 'first',
    accountable: 'ann',
    date: '2026-11-20',
    timezone: 'UTC',
  };
  const due = (more: object) =>
    customer
      .validate({ ...front, sections: {}, ...more })
      .map(({ keyword, path: at }) => `${keyword} ${at}`.replace('required /', ''))
      .sort();
  const always = ['apology', 'contact', 'data', 'impact', 'next', 'request', 'summary'];
  const owed = (...roles: readonly string[]) => [...always, ...roles].sort().map((role) => `sections/${role}`);
  const people = ['approver', 'author', 'reviewer'];
  it('grows with the status', () => {
    assert.deepEqual(due({ status: 'ongoing' }), owed('outlook'));
    assert.deepEqual(due({ status: 'mitigated' }), [...people, ...owed('interim', 'timeline')].sort());
    const resolved = ['interim', 'timeline', 'cause', 'unaffected', 'others'];
    assert.deepEqual(due({ status: 'resolved' }), [...people, ...owed(...resolved)].sort());
    const closed = [...resolved, 'delay', 'fix', 'prevention'];
    assert.deepEqual(due({ status: 'closed' }), [...people, ...owed(...closed)].sort());
  });
  it('is the edition before an interim one', () => {
    assert.ok(due({ status: 'ongoing', edition: 'interim' }).includes('supersedes'));
    assert.ok(!due({ status: 'ongoing', edition: 'final' }).includes('supersedes'));
  });
  it('is only the five questions for a letter that was not written for us', () => {
    const roles = customer.validate({ sections: {} }).map(({ path: at }) => at.replace('/sections/', ''));
    assert.deepEqual(roles.sort(), ['cause', 'delay', 'impact', 'prevention', 'timeline']);
  });
  it('is no owner, done criterion or evidence', () => {
    const columns = customer.sections.filter(({ rank }) => rank !== null).flatMap((section) => section.columns);
    assert.ok(!columns.some(({ id }) => ['owner', 'doneWhen', 'evidence', 'risk', 'ticket'].includes(id)));
  });
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
