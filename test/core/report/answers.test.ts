import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { readReport } from '../../../src/core/lint.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import { english } from './told-en.js';
import { japanese } from './told-ja.js';

const answered = (text: string) => readReport(text, { config: defaultConfig, forms: formFor, fileName: null }).answered;

const inSummary = {
  en: (sentence: string) => `# Checkout was down\n\n## Summary\n\n${sentence}\n`,
  ja: (sentence: string) => `# 決済の停止\n\n## 概要\n\n${sentence}\n`,
} as const;

describe('a question that one sentence of the summary answers', () => {
  for (const [language, questions] of [
    ['en', english],
    ['ja', japanese],
  ] as const)
    for (const [question, { yes, no }] of Object.entries(questions)) {
      const how = (sentence: string) => answered(inSummary[language](sentence))[question as keyof typeof questions].how;
      for (const sentence of yes) it(`${question}: ${sentence}`, () => assert.notEqual(how(sentence), 'no'));
      for (const sentence of no) it(`not ${question}: ${sentence}`, () => assert.equal(how(sentence), 'no'));
    }
});

describe('a heading that asks why nobody noticed', () => {
  it('answers in English', () =>
    assert.equal(
      answered('# Down\n\n## Why nobody noticed for a week?\n\nThe check ran monthly.\n').delay.how,
      'section',
    ));
  it('answers in Japanese', () =>
    assert.equal(
      answered('# 停止\n\n## 根本原因（なぜ気づけなかったか）\n\n点検は月に一度でした。\n').delay.how,
      'section',
    ));
  it('answers nothing when nothing stands below it', () =>
    assert.equal(answered('# Down\n\n## Why nobody noticed for a week?\n').delay.how, 'no'));
});

describe('a bold label', () => {
  const roles = (text: string) =>
    readReport(`# Down\n\n${text}\n\nSome words.\n`, {
      config: defaultConfig,
      forms: formFor,
      fileName: null,
    }).sections.flatMap((section) => section.roles);
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['**Root cause**: a full disk', ['cause']],
    ['**Likely root cause:** a full disk', ['cause']],
    ['**Resolution** (PR 12): a larger disk', ['fix']],
    ['**Careful tests confirmed root cause**:', []],
    ['**The graphs were the first impact**:', []],
    ['**対処**（第二報）: 上限を設けた', ['fix']],
    ['**根本原因を特定した**：', []],
    ['**推定される原因**：容量', ['cause']],
  ];
  for (const [text, want] of cases) it(text, () => assert.deepEqual(roles(text), want));
});

describe('a section that explains how causes are found', () => {
  it('tells no cause in English', () => {
    const method = '*Root cause analysis asks why an event happened, because the first reason is rarely the last.*';
    assert.equal(answered(`# Down\n\n## Root cause\n\n${method}\n`).cause.how, 'no');
    assert.equal(answered(`# Down\n\n## Root cause\n\n${method}\n\nThe disk was full.\n`).cause.how, 'section');
  });
  it('tells no cause in Japanese', () => {
    const method = 'なぜなぜ分析とは、原因を掘り下げる手法であり、事象の原因は一つとは限らない。';
    assert.equal(answered(`# 停止\n\n## 原因\n\n${method}\n`).cause.how, 'no');
    assert.equal(answered(`# 停止\n\n## 原因\n\n${method}\n\nディスクが満杯になった。\n`).cause.how, 'section');
  });
});
