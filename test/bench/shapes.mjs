// Texts of any length for the bench: long reports, and what costs parsers and readers more than it should.
import { readFileSync } from 'node:fs';

const clock = (minute) =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const rows = (row) => (length) => {
  let text = '';
  for (let i = 0; text.length < length; i++) text += row(i);
  return text;
};
const below = (head, body) => (length) => head + body(length);
const filled = (unit) => (length) => unit.repeat(Math.ceil(length / unit.length));

/** Our sample report, its sections repeated until it has so many lines. */
function report(lines) {
  const sample = readFileSync('test/reports/standard-en.md', 'utf8');
  const sections = sample.slice(sample.indexOf('\n## '));
  let text = sample;
  while (text.split('\n').length < lines) text += sections;
  return `${text.split('\n').slice(0, lines).join('\n')}\n`;
}

const growing = {
  'timeline rows': below(
    '## Timeline\n\n| Time | Event |\n|---|---|\n',
    rows((i) => `| ${clock(i)} | ev ${i} |\n`),
  ),
  'timeline items': below(
    '## Timeline\n\n',
    rows((i) => `- ${clock(i)} event ${i}\n`),
  ),
  'one line': below('## Summary\n\n', filled('The service failed, e.g. at 10:05, and `x` was **slow**. ')),
  'one line without a stop': below('## Summary\n\n', filled('the service failed and was slow ')),
  'one Japanese line': below('## 概要\n\n', filled('決済サービスが停止し、担当者が10:05に再起動した。')),
  headings: rows((i) => `## Part ${i} of it\n\n`),
  'headings of all ranks': rows((i) => `${'#'.repeat(1 + (i % 6))} Timeline ${i}\n\n`),
  labels: rows((i) => `**Impact:** x ${i}\n\n`),
  'labels in one paragraph': rows((i) => `**Impact:** x ${i}\n`),
  'keys and values': below(
    '| 項目 | 内容 |\n|---|---|\n',
    rows((i) => `| 影響 | 値${i} |\n`),
  ),
  updates: below(
    '## Updates to those affected\n\n| Sent | To | By | Message | Next update |\n|---|---|---|---|---|\n',
    rows((i) => `| ${clock(i)} | shops | ann | It fails. We look. | ${clock(i + 30)} |\n`),
  ),
  actions: below(
    '## Prevention\n\n- **Ann**\n',
    rows((i) => `  - Add alert ${i}\n`),
  ),
  paragraphs: rows((i) => `At ${clock(i)} it failed because of a bug ${i}.\n\n`),
  suppressions: rows((i) => `<!-- hansei-ignore timeline/order: r${i} -->\n\nx\n\n`),
  'open comments': below('<div>\n', filled('<!-- hansei-ignore x ')),
  code: filled('`a`. '),
  stars: filled('**'),
  'open brackets': filled('['),
  pipes: filled('|'),
  quotes: filled('「'),
  'blanks in a label': (length) => `**a${' '.repeat(length)}x`,
  'nested lists': rows((i) => `${'> '.repeat(i % 6)}- x ${i}\n`),
};

export const shapes = { report, growing };
