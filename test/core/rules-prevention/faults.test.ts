import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultConfig } from '../../../src/core/config.js';
import { lint } from '../../../src/core/lint.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import { linesOf } from '../../../src/core/text/text.js';
import { root } from '../../support/root.js';

/** 19 December 2026, noon UTC, in minutes since 1970. */
const december = 29_961_360;
/** 25 November 2026, noon UTC. */
const november = 29_926_800;

const read = (name: string): string => readFileSync(path.join(root, 'test/reports', name), 'utf8');

function findingsOf(text: string, now: number | null): readonly string[] {
  const options = { config: defaultConfig, forms: formFor, now, messages: null, fixes: false, fileName: null };
  const { lineAt } = linesOf(text);
  return lint(text, options).findings.map(({ rule, level, range }) => `${lineAt(range.start)} ${rule} ${level}`);
}

const rulesOf = (text: string): readonly string[] =>
  findingsOf(text, november).map((finding) => finding.split(' ')[1] ?? '');

describe('a report with one fault per rule', () => {
  const faults = [
    '31 prevention/overdue warning',
    '32 now/interim-without-end warning',
    '41 prevention/cause-unaddressed warning',
    '45 structure/unknown-reference warning',
    '50 prevention/overdue warning',
    '51 prevention/no-owner warning',
    '52 prevention/no-due-date warning',
    '53 prevention/no-done-criterion warning',
    '54 prevention/weak-action info',
    '55 prevention/vague-action warning',
    '66 prevention/delay-unaddressed warning',
    '75 structure/section-order info',
    '96 structure/duplicate-section warning',
  ];
  for (const name of ['faults-en.md', 'faults-ja.md'])
    it(`${name} has exactly these findings`, () => {
      assert.deepEqual(findingsOf(read(name), december), faults);
    });

  it('is the well-filled report but for its faults', () => {
    for (const name of ['standard-en.md', 'standard-ja.md']) assert.deepEqual(findingsOf(read(name), november), []);
  });

  it('is never overdue without a clock', () => {
    for (const name of ['faults-en.md', 'faults-ja.md'])
      assert.ok(!findingsOf(read(name), null).some((finding) => finding.includes('overdue')));
  });
});

/** The well-filled report with other actions. */
function withActions(language: 'en' | 'ja', items: readonly string[]): string {
  let at = -1;
  const kept = read(`standard-${language}.md`)
    .split('\n')
    .flatMap((line) => {
      if (!/^- \[[ x]\] A\d/.test(line)) return [line];
      at++;
      return at === 0 ? items : [];
    });
  return kept.join('\n').replace(/(?<=\| )A2(?= \|)/g, 'A1');
}

describe('what the actions are worth as a whole', () => {
  const weak = {
    en: ['- [ ] A1 (C2, C3, D1) Remind all operators of the dry run · PAY-1', '- [ ] A2 Improve the dry run · PAY-2'],
    ja: ['- [ ] A1（C2、C3、D1）事前確認を全作業者に周知する · PAY-1', '- [ ] A2 事前確認の改善を図る · PAY-2'],
  };
  const detecting = {
    en: ['- [ ] A1 (C2, C3, D1) Page when a gateway vanishes · PAY-1'],
    ja: ['- [ ] A1（C2、C3、D1）ゲートウェイが消えたら通知する · PAY-1'],
  };
  for (const language of ['en', 'ja'] as const) {
    it(`only weak ones, ${language}: one finding that absorbs the single ones`, () => {
      assert.deepEqual(rulesOf(withActions(language, weak[language])), ['prevention/only-weak']);
    });
    it(`none that prevents, ${language}`, () => {
      const found = rulesOf(withActions(language, detecting[language]));
      assert.deepEqual(found, ['prevention/none-prevents']);
    });
  }

  it('an idea or a decision not to act owes nothing', () => {
    const found = (item: string) => rulesOf(`## Prevention\n\n- Importer rejects empty files · IMP-1\n- ${item}\n`);
    const owed = found('Page when imports stop').filter((rule) => /no-(?:owner|due|done)/.test(rule));
    assert.equal(owed.length, 3);
    for (const item of ['Maybe page when imports stop', "Page when imports stop: won't do, too noisy", 'Paged (done)'])
      assert.deepEqual(
        found(item).filter((rule) => /no-(?:owner|due|done)|weak|vague/.test(rule)),
        [],
        item,
      );
  });

  it('asks a report that was not written for us nothing above info for its form', () => {
    const text = read('faults-en.md').replace(/^---[\s\S]*?\n---\n/, '');
    const loud = findingsOf(text, december).filter(
      (finding) =>
        /prevention\/(?!only|none)|interim|structure\/(?:dup|unk|sec|no-)/.test(finding) && !/info$/.test(finding),
    );
    assert.deepEqual(loud, []);
  });
});

describe('prevention/overdue', () => {
  const day = 1440;
  const text = '---\nhansei: 1\n---\n## Prevention\n\n- [ ] Cap the batch size · owner: ann · due: 2026-12-05\n';
  const isOverdue = (now: number) => findingsOf(text, now).some((finding) => finding.includes('overdue'));
  /** Midnight UTC after 5 December 2026. */
  const over = 29_941_920;

  it('begins when the last day is over everywhere', () => {
    assert.equal(isOverdue(over - 1), false);
    assert.equal(isOverdue(over + day / 2 - 1), false);
    assert.equal(isOverdue(over + day / 2), true);
  });
});
