import assert from 'node:assert/strict';
import { formFor } from '../../src/core/schema/profiles.js';
import { rolesOf } from '../../src/core/schema/roles.js';

const customer = formFor('customer')!;

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
    ['今後の予定', ['next']],
    ["What's next?", ['next']],
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
