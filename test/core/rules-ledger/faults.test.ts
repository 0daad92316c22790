import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultConfig } from '../../../src/core/config.js';
import { lint } from '../../../src/core/lint.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import { root } from '../../support/root.js';

/** 2026-11-24, when the standard reports were written. */
const now = 29_924_640;
const own =
  /^(?:updates|handover|privacy|delay\/(?!unanswered)|now\/(?:vague|no-out)|cause\/(?:guess|no-ev)|timeline\/(?:fut|con|mis))/;

const text = {
  en: readFileSync(path.join(root, 'test/reports/standard-en.md'), 'utf8'),
  ja: readFileSync(path.join(root, 'test/reports/standard-ja.md'), 'utf8'),
};

function foundIn(source: string, clock: number | null = now): string[] {
  const options = { config: defaultConfig, forms: formFor, messages: null, fixes: false, fileName: null };
  return lint(source, { ...options, now: clock })
    .findings.map(({ rule }) => rule)
    .filter((rule) => own.test(rule));
}

/** One fault for each rule: in each language what is replaced, and by what. */
const faults: readonly (readonly [rule: string, en: readonly [string, string], ja: readonly [string, string]])[] = [
  [
    'delay/unexplained-segment',
    [
      '| D1 | start → detect | 31 min | Detection took 31 minutes because no alert watched failed payments; a shop told us by telephone | A2 |',
      '| D1 | mitigate → resolve | 2 min | The gateway needs two minutes to start | A2 |',
    ],
    [
      '| D1 | 発生→検知 | 31分 | 決済失敗の監視がなく、店舗からの電話で判明したため、検知に31分を要した | A2 |',
      '| D1 | 暫定復旧→復旧 | 2分 | 起動に2分を要するため | A2 |',
    ],
  ],
  [
    'delay/duration-mismatch',
    ['| start → detect | 31 min |', '| start → detect | 12 min |'],
    ['| 発生→検知 | 31分 |', '| 発生→検知 | 12分 |'],
  ],
  ['timeline/contradiction', ['| 14:33 | detect |', '| 13:33 | detect |'], ['| 14:33 | 検知 |', '| 13:33 | 検知 |']],
  [
    'timeline/missing-phase',
    ['| 14:33 | detect |', '| 14:33 | escalate |'],
    ['| 14:33 | 検知 |', '| 14:33 | エスカレーション |'],
  ],
  [
    'now/vague-impact',
    [
      '3,120 orders failed between 14:02 and 14:50. 212 shops telephoned, and their customers',
      'Some customers failed between 14:02 and 14:50. Some shops telephoned, and their buyers',
    ],
    ['3,120件の注文が失敗した。212店舗から電話があり', '一部のお客様の注文が失敗した。電話があり'],
  ],
  [
    'cause/guess-as-fact',
    ['passed an empty host list. Confirmed: job', 'probably passed an empty host list. See the job'],
    ['清掃ジョブが空のホスト一覧を渡した。確定', '清掃ジョブがおそらく空のホスト一覧を渡した。出所'],
  ],
  [
    'cause/no-evidence',
    ['Confirmed: deploy log 2026-11-20 14:02.', 'Confirmed.'],
    ['確定：配備ログ 2026-11-20 14:02。', '確定。'],
  ],
  ['updates/no-first-notice', ['| 14:33 | detect |', '| 14:05 | detect |'], ['| 14:33 | 検知 |', '| 14:05 | 検知 |']],
  [
    'updates/promise-broken',
    ['gateway | 15:00 |', 'gateway | 14:43 |'],
    ['復旧作業中です | 15:00 |', '復旧作業中です | 14:43 |'],
  ],
  [
    'updates/no-next-update',
    ['gateway | 15:00 |', 'gateway | – |'],
    ['復旧作業中です | 15:00 |', '復旧作業中です | – |'],
  ],
  [
    'handover/no-evidence-location',
    ['| s3://evidence/2026-11-20/ |', '| – |'],
    ['| s3://evidence/2026-11-20/ |', '| – |'],
  ],
  ['handover/evidence-expires', ['| 2027-11-20 |', '| 2026-11-22 |'], ['| 2027-11-20 |', '| 2026-11-22 |']],
  ['handover/no-owner', ['| platform team |', '| |'], ['| 基盤チーム |', '| |']],
];

describe('a report with one fault', () => {
  for (const [rule, en, ja] of faults)
    for (const [language, [good, bad]] of [
      ['en', en],
      ['ja', ja],
    ] as const)
      it(`${rule} (${language})`, () => {
        assert.ok(text[language].includes(good), `the report has "${good}"`);
        const found = foundIn(text[language].replace(good, () => bad));
        assert.ok(found.includes(rule), found.join(', ') || 'nothing found');
      });

  it('has none without the fault', () => {
    assert.deepEqual(foundIn(text.en), []);
    assert.deepEqual(foundIn(text.ja), []);
  });

  it('is not told what only a clock can tell when there is none', () => {
    const source = text.en.replace('| 2027-11-20 |', '| 2026-11-22 |').replace('date: 2026-11-20', 'date: 2097-11-20');
    assert.ok(foundIn(source).includes('timeline/future-time'));
    assert.deepEqual(
      foundIn(source, null).filter((rule) => /future|expires|silence/.test(rule)),
      [],
    );
  });
});
