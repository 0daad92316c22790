import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { applyEdits, explain, lint, newReport, read, readConfig, rules } from '../../src/library/index.js';
import { root } from '../support/root.js';

const report = (name: string) => readFileSync(path.join(root, 'test/reports', name), 'utf8');
const entry = fileURLToPath(new URL('../../src/library/index.js', import.meta.url));
const today = new Date('2026-11-24T09:00:00Z');

describe('the library', () => {
  it('finds, places and fixes', () => {
    const text = '# Down\n\n## Root cause\n\nHuman error.\n';
    const { findings, language, reports } = lint(text, { fixes: true });
    assert.equal(language, 'en');
    assert.equal(reports.length, 1);
    const found = findings.find(({ rule }) => rule === 'blame/human-error');
    assert.deepEqual(
      { ...found, message: '', fixes: [] },
      {
        rule: 'blame/human-error',
        level: 'warning',
        message: '',
        range: { start: 23, end: 34 },
        line: 5,
        column: 1,
        endLine: 5,
        endColumn: 12,
        fatal: false,
        clock: false,
        fixes: [],
      },
    );
    const fixable = findings.find(({ fixes }) => fixes.some(({ safe }) => safe));
    const fixed = applyEdits(text, fixable?.fixes[0]?.edits ?? []);
    assert.ok(fixed !== null && fixed !== text);
    assert.ok(!lint(fixed).findings.some(({ message }) => message === fixable?.message));
    assert.equal(applyEdits(text, [{ range: { start: 0, end: 99 }, text: '' }]), null);
  });

  for (const name of ['standard-en.md', 'standard-ja.md'])
    it(`reads ${name} and has nothing to object to`, () => {
      const text = report(name);
      const { findings, reports, language } = lint(text, { now: today, fileName: name });
      assert.deepEqual(findings, []);
      assert.deepEqual(reports, read(text, { fileName: name }));
      assert.equal(language, name.includes('ja') ? 'ja' : 'en');
      assert.deepEqual(JSON.parse(JSON.stringify(reports)), reports);
      assert.equal(reports[0]?.phases.mitigate?.time.slice(11), '14:48+09:00');
    });

  it('speaks the language it is asked to, else that of the config, else that of the report', () => {
    const text = '# 障害\n\n決済が失敗しました。\n';
    const { config } = readConfig('{ "messages": "en" }');
    assert.ok(config);
    const japanese = /[ぁ-ん]/;
    assert.match(lint(text).findings[0]?.message ?? '', japanese);
    assert.doesNotMatch(lint(text, { config }).findings[0]?.message ?? '', japanese);
    assert.match(lint(text, { config, language: 'ja' }).findings[0]?.message ?? '', japanese);
  });

  it('knows no today unless it is told', () => {
    const text =
      '## Prevention\n\n- [ ] Cap the batch size · owner: ann · due: 2026-01-31 · done when: 501 is refused\n';
    const clocks = (now?: Date) => lint(text, now ? { now } : {}).findings.filter(({ clock }) => clock);
    assert.deepEqual(clocks(), []);
    assert.deepEqual(
      clocks(today).map(({ rule }) => rule),
      ['prevention/overdue'],
    );
  });

  it('reads a config, or says what is wrong with it', () => {
    const { config, problems } = readConfig('{\n  // ours\n  "rules": { "timeline/unanswered": "off" }\n}');
    assert.deepEqual(problems, []);
    assert.ok(config);
    const unanswered = (given: Parameters<typeof lint>[1]) =>
      lint('# Down\n', given).findings.some(({ rule }) => rule === 'timeline/unanswered');
    assert.deepEqual([unanswered({}), unanswered({ config })], [true, false]);
    const wrong = readConfig('{ "rulez": {} }');
    assert.equal(wrong.config, null);
    assert.match(wrong.problems[0]?.message.en ?? '', /did you mean "rules"\?/);
  });

  it('refuses what is nested too deeply, and does not throw', () => {
    const { findings, reports, language } = lint('> '.repeat(30_000));
    assert.deepEqual([findings.map(({ rule }) => rule), reports, language], [['file/too-deep'], [], null]);
    assert.deepEqual(read('> '.repeat(30_000)), []);
  });

  it('explains every rule in both languages', () => {
    for (const { id, title } of rules) {
      assert.match(explain(id) ?? '', new RegExp(`^# ${id}\n`));
      assert.ok(explain(id, 'ja')?.includes(title.ja), id);
    }
    assert.equal(explain('no/rule'), null);
  });

  it('writes a report that has nothing but gaps to fill', () => {
    const when = { date: '2026-11-20', time: '14:05', timezone: 'UTC' };
    const text = newReport({ title: 'Checkout: "fails"', ...when });
    assert.match(text, /^---\nhansei: 1\n/);
    assert.equal(read(text)[0]?.status, 'ongoing');
    assert.match(newReport({ title: '決済', ...when, language: 'ja', status: 'closed' }), /\n## 時系列\n/);
  });

  it('runs where there is nothing but the language, as in a browser', async () => {
    const { outputFiles, warnings } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      platform: 'neutral',
      mainFields: ['module', 'main'],
      format: 'iife',
      globalName: 'hansei',
      logLevel: 'silent',
    });
    assert.deepEqual(warnings, []);
    // No process, no Buffer, no console, no URL, no TextDecoder; and nothing may be made from a string.
    const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(outputFiles[0]?.text ?? '', context);
    for (const name of ['standard-en.md', 'faults-en.md', 'faults-ja.md']) {
      const text = JSON.stringify(report(name));
      const answer = vm.runInContext(`JSON.stringify([hansei.lint(${text}), hansei.read(${text})])`, context) as string;
      assert.deepEqual(JSON.parse(answer), JSON.parse(JSON.stringify([lint(report(name)), read(report(name))])), name);
    }
  });

  it('does what the README says', async () => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    const [, code = ''] = /## As a library[\s\S]*?```js\n([\s\S]*?)```/.exec(readme) ?? [];
    const expected = [...code.matchAll(/\/\/ (.+)$/gm)].map(([, line]) => line);
    assert.ok(expected.length > 3);
    const printed: string[] = [];
    const { inspect } = await import('node:util');
    const console = {
      log: (...values: unknown[]) =>
        printed.push(values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' ')),
    };
    const body = code.replace(/^import (\{[^}]*\}) from 'hansei';/m, 'const $1 = hansei;');
    vm.runInNewContext(body, { hansei: await import('../../src/library/index.js'), console });
    assert.deepEqual(printed, expected);
  });
});
