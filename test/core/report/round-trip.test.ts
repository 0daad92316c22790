import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '../../../src/core/config.js';
import { readReport } from '../../../src/core/lint.js';
import { facts } from '../../../src/core/report/facts.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import { newReport } from '../../../src/core/template/new-report.js';

const seed = 20261120;
const form = formFor('standard')!;
const two = (number: number): string => String(number).padStart(2, '0');
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const words = {
  en: {
    phases: ['start', 'detect', 'acknowledge', 'mitigate', 'resolve'],
    events: ['Errors in the log', 'Alert fired', 'Ann looks', 'Release taken back', 'All orders pass'],
    headings: { cause: '### Root cause', prevention: '### Prevention', timeline: '## Timeline', delay: '## Why' },
    action: ['Deploy tool refuses an empty list', 'Alert on queue depth', 'Renewal of certificates is automated'],
    kinds: ['prevent', 'detect', 'mitigate'],
    cause: 'The tool took an empty list for all hosts. ',
    fields: { owner: 'owner', due: 'due', done: 'done when', criterion: 'an empty list exits 2' },
    certainties: ['confirmed', 'assumed', 'unknown'],
  },
  ja: {
    phases: ['発生', '検知', '対応開始', '暫定復旧', '復旧'],
    events: ['エラーを記録', 'アラートを受信', '担当が確認', '前の版へ戻す', '全ての注文が成功'],
    headings: { cause: '### 根本原因', prevention: '### 再発防止策', timeline: '## 時系列', delay: '## 対応に' },
    action: ['空の一覧をツールが拒否する', 'キュー長の監視を追加する', '証明書の更新を自動化する'],
    kinds: ['予防', '検知', '影響軽減'],
    cause: 'ツールが空の一覧を全ホストと解釈した。',
    fields: { owner: '担当', due: '期限', done: '完了条件', criterion: '空の一覧で終了コード2' },
    certainties: ['確定', '推定', '不明'],
  },
} as const;

const told = fc.record({
  language: fc.constantFrom('en' as const, 'ja' as const),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
  zone: fc.constantFrom('UTC', 'Asia/Tokyo', '+05:30'),
  minutes: fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 5, maxLength: 5 }),
  actions: fc.array(
    fc.record({
      what: fc.integer({ min: 0, max: 2 }),
      kind: fc.integer({ min: 0, max: 2 }),
      isDone: fc.boolean(),
      owner: fc.constantFrom('ann', 'ken', 'db-team'),
      due: fc.integer({ min: 1, max: 28 }),
      ticket: fc.constantFrom('PAY-12', 'OPS-345', null),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  certainty: fc.integer({ min: 0, max: 2 }),
});

/** Lines below a heading: in place of the blank row of its table, else behind its guidance. */
function put(text: string, heading: string, lines: readonly string[]): string {
  const at = text.indexOf(`\n${heading}`);
  const end = text.indexOf('\n#', at + 2);
  const section = text.slice(at, end < 0 ? undefined : end);
  const filled = /^\|[ |]+\|$/m.test(section)
    ? section.replace(/^\|[ |]+\|$/m, lines.join('\n'))
    : `${section.trimEnd()}\n\n${lines.join('\n')}\n`;
  return text.slice(0, at) + filled + (end < 0 ? '' : text.slice(end));
}

describe('a report printed by our template', () => {
  it('reads back to the facts that were filled in', () => {
    const known = { config: defaultConfig, forms: formFor, fileName: null };
    const names = ['start', 'detect', 'acknowledge', 'mitigate', 'resolve'] as const;
    fc.assert(
      fc.property(told, ({ language, day, month, zone, minutes, actions, certainty }) => {
        const say = words[language];
        const date = `2026-${two(month)}-${two(day)}`;
        const times = minutes.toSorted((a, b) => a - b);
        const blank = newReport({ form, title: 'T', language, status: 'closed', date, time: '00:00', timezone: zone });
        const rows = times.map((at, i) => `| ${clock(at)} | ${say.phases[i]} | ${say.events[i]} | log |`);
        const items = actions.map(({ what, kind, isDone, owner, due, ticket }, i) => {
          const fields = [
            `${say.fields.owner}: ${owner}`,
            `${say.fields.due}: 2027-01-${two(due)}`,
            `${say.fields.done}: ${say.fields.criterion}`,
            ...(ticket === null ? [] : [ticket]),
          ];
          return `- [${isDone ? 'x' : ' '}] A${i + 1} (C1, ${say.kinds[kind]}) ${say.action[what]} · ${fields.join(' · ')}`;
        });
        let text = put(blank.text, say.headings.timeline, rows);
        text = put(text, say.headings.prevention, items);
        text = put(text, say.headings.cause, [`- C1 (root) ${say.cause}${say.certainties[certainty]}`]);
        const read = facts(readReport(text, known), text);
        assert.deepEqual(
          read.timeline.map(({ time, phase, text: event }) => [time?.slice(0, 16), phase, event]),
          times.map((at, i) => [`${date}T${clock(at)}`, names[i], say.events[i]]),
          text,
        );
        assert.deepEqual(
          names.map((name) => read.phases[name]?.time.slice(0, 16)),
          times.map((at) => `${date}T${clock(at)}`),
        );
        assert.deepEqual(
          read.actions.map(({ id, text: what, kind, state, owners, due, ticket, answers, doneWhen }) => ({
            id,
            what,
            kind,
            state,
            owners,
            due,
            ticket,
            answers,
            doneWhen,
          })),
          actions.map(({ what, kind, isDone, owner, due, ticket }, i) => ({
            id: `A${i + 1}`,
            what: say.action[what],
            kind: ['prevent', 'detect', 'mitigate'][kind],
            state: isDone ? 'done' : 'committed',
            owners: [owner],
            due: `2027-01-${two(due)}`,
            ticket,
            answers: ['C1'],
            doneWhen: say.fields.criterion,
          })),
          text,
        );
        assert.deepEqual(
          read.causes.map(({ id, kind, certainty: how }) => [id, kind, how]),
          [['C1', 'root', ['confirmed', 'assumed', 'unknown'][certainty]]],
        );
        assert.equal(read.zone, zone);
      }),
      { seed, numRuns: 30 },
    );
  });
});
