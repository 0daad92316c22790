import { type Config, defaultConfig } from '../../../src/core/config.js';
import { readReport, readReports } from '../../../src/core/lint.js';
import type { Report } from '../../../src/core/report/report.js';
import { formFor } from '../../../src/core/schema/profiles.js';

export const options = { config: defaultConfig, forms: formFor, fileName: null };
export const form = formFor('standard')!;
export const read = (text: string, severities: Config['severities'] = {}): Report =>
  readReport(text, { ...options, config: { ...defaultConfig, severities } });

export const allReports = (text: string): readonly Report[] => readReports(text, options);

/** Minutes since 1970 UTC. */
export const minutes = (time: string): number => Date.parse(time) / 60_000;

export const ongoing = (...lines: readonly string[]): string =>
  [
    '---',
    'hansei: 1',
    'status: ongoing',
    'severity: SEV2',
    'date: 2026-11-20',
    'timezone: Asia/Tokyo',
    'accountable: Mika Arai',
    '---',
    '',
    '# Search is slow',
    '',
    ...lines,
    '',
  ].join('\n');

export const updates = (...rows: readonly string[]): readonly string[] => [
  '## Updates to those affected',
  '',
  '| Sent | To | By | Message | Next update |',
  '| --- | --- | --- | --- | --- |',
  ...rows,
];

export const 連絡 = (...rows: readonly string[]): readonly string[] => [
  '## 関係者への連絡',
  '',
  '| 日時 | 連絡先 | 発信者 | 内容 | 次回連絡予定 |',
  '| --- | --- | --- | --- | --- |',
  ...rows,
];
