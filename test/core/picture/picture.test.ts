import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { readReport } from '../../../src/core/lint.js';
import { courseOf } from '../../../src/core/picture/course.js';
import { picturesOf } from '../../../src/core/picture/picture.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import { several, titles } from '../incident/several.js';
import { allReports } from '../incident/texts.js';

const reportOf = (lines: readonly string[], targets = {}) => {
  const config = { ...defaultConfig, severities: { SEV2: targets } };
  return readReport(lines.join('\n'), { config, forms: formFor, fileName: null });
};
const picture = (lines: readonly string[], targets = {}) => picturesOf([reportOf(lines, targets)]);

const matter = [
  '---',
  'hansei: 1',
  'status: closed',
  'severity: SEV2',
  'date: 2026-03-02',
  'timezone: Asia/Tokyo',
  '---',
];
const english = [
  ...matter,
  '# Orders fail',
  '',
  '## Timeline',
  '',
  '- 09:00 start: orders fail',
  '- 09:31 detect: a shop telephones',
  '- 09:40 mitigate: rolled back',
  '- 09:45 resolve: orders work',
];
const japanese = [
  ...matter,
  '# 注文の失敗',
  '',
  '## 時系列',
  '',
  '- 9:00 発生：注文が失敗',
  '- 9:31 検知：店舗から電話',
  '- 9:40 暫定復旧：切り戻し',
  '- 9:45 復旧：注文を確認',
];

describe('the pictures of a file with several incidents', () => {
  for (const language of ['en', 'ja'] as const)
    it(`have a title each, ${language}`, () => {
      const html = picturesOf(
        allReports(several[language].replace(titles[language][1], `${titles[language][1]} a < b`)),
      );
      assert.deepEqual(
        [...html.matchAll(/<div class="hansei-picture" lang="\w+"><p class="hansei-incident">([^<]+)<\/p>/g)].map(
          ([, title]) => title,
        ),
        [titles[language][0], `${titles[language][1]} a &lt; b`],
      );
    });

  it('have none where there is one incident', () => assert.doesNotMatch(picture(english), /hansei-incident/));
});

describe('the picture of a report', () => {
  it('has badges, bands, marks, the silence and both clocks', () => {
    const html = picture(english);
    assert.match(html, /hansei-severity[^>]*>.*SEV2/);
    assert.match(html, /hansei-status-closed[^>]*>.*closed/);
    assert.match(html, /hansei-took[^>]*>.*45 min/);
    assert.deepEqual(html.match(/hansei-band hansei-to-\w+/g), [
      'hansei-band hansei-to-detect',
      'hansei-band hansei-to-mitigate',
      'hansei-band hansei-to-resolve',
    ]);
    assert.equal(html.match(/<circle/g)?.length, 4);
    assert.match(html, /<title>Nothing is written for 31 min<\/title>/);
    assert.match(html, />09:00 Asia\/Tokyo</);
    assert.match(html, />00:00 UTC</);
  });

  it('tells in words what it shows', () => {
    assert.match(
      picture(english),
      /role="img" aria-label="Timeline of the incident 09:00–09:45, 4 entries, start→detect 31 min, detect→mitigate 9 min, mitigate→resolve 5 min, Nothing is written for 31 min"/,
    );
  });

  it('speaks the language of the report', () => {
    const html = picture(japanese);
    assert.match(html, /lang="ja"/);
    assert.match(html, /aria-label="インシデントの時系列 09:00–09:45、4件、発生→検知 31分、/);
    assert.match(html, /<title>31分の間、記載がありません<\/title>/);
    assert.match(html, /発生 → 検知/);
    assert.doesNotMatch(html, /[a-z]{4,} →|answered yet/);
  });

  it('sets bars against targets, at the minute in which each was reached', () => {
    const html = picture(english, { detect: 10, mitigate: 35 });
    assert.match(html, /<th scope="col">Target<\/th>/);
    assert.match(html, /<td class="hansei-over">10 min \(over target\)<\/td>/);
    const [first, second] = [...html.matchAll(/class="hansei-target" x1="([\d.]+)"/g)].map(([, x]) => Number(x));
    // 10 of 31 minutes; the mitigation runs from the start, so 4 of its own 9 minutes were left.
    assert.ok(Math.abs(first! - (158 * 10) / 31 - 1) < 0.1, String(first));
    assert.ok(Math.abs(second! - (158 * 4) / 31 - 1) < 0.1, String(second));
    assert.doesNotMatch(picture(english), /Target/);
  });

  it('asks for the reason that is missing', () => {
    assert.match(picture(english), /<td class="hansei-over">no reason given<\/td>/);
    assert.match(picture(japanese), /<td class="hansei-over">理由の記載なし<\/td>/);
  });

  it('has one clock for a report in UTC, and no zone where none is known', () => {
    const utc = picture(english.map((line) => line.replace('Asia/Tokyo', 'UTC')));
    assert.equal(utc.match(/UTC/g)?.length, 1);
    const unknown = picture(english.filter((line) => !line.startsWith('timezone')));
    assert.match(unknown, />09:00 local</);
    assert.doesNotMatch(unknown, /UTC/);
  });

  it('says which of the three questions are open', () => {
    const html = picture(['# x', '', '## Impact', '', '3 shops.', '', '## Root cause', '', 'A bug.']);
    assert.deepEqual(html.match(/[✓✗] [^<]+/g), ['✓ What happened', '✗ Root cause and fix', '✗ Why it was late']);
  });

  it('draws nothing where fewer than two moments are known', () => {
    for (const lines of [['# x'], [''], ['# x', '', '## Timeline', '', '- 09:00 start: orders fail']])
      assert.doesNotMatch(picture(lines), /<svg|<details|<table/);
  });

  it('shows days where one is not enough, and leaves out what lies far from the incident', () => {
    const html = picture([
      ...matter,
      '## Timeline',
      '',
      '- 2026-03-02 09:00 start: orders fail',
      '- 2026-03-03 09:31 detect: a shop telephones',
      '- 2026-03-03 12:00 resolve: orders work',
      '- 2026-04-20 12:00 Review held',
    ]);
    assert.match(html, />03-0[23] \d\d:\d\d</);
    assert.match(html, /\(1 more before or after, not drawn\)/);
    assert.equal(html.match(/<circle/g)?.length, 3);
  });

  it('gathers marks that would cover each other', () => {
    const many = Array.from(
      { length: 600 },
      (_, i) => `- ${9 + Math.floor(i / 60)}:${String(i % 60).padStart(2, '0')} event ${i}`,
    );
    const html = picture([...matter, '## Timeline', '', ...many]);
    assert.ok((html.match(/<circle/g)?.length ?? 0) < 85);
    assert.match(html, /event 0\n.*event 1/);
    assert.match(html, / more</);
    assert.ok(html.length < 60_000, String(html.length));
  });

  it('lets nothing of a report out as markup', () => {
    const evil = '</title><script>alert(1)</script><img src=x onerror=y>" onload="z \u001b[31m';
    const html = picture([
      ...matter.map((line) => line.replace('SEV2', JSON.stringify(evil))),
      `# ${evil}`,
      '',
      '## Timeline',
      '',
      `- 09:00 start: \`${evil}\``,
      `- 09:31 detect: \`${evil}\``,
      '',
      '## Why the response was late',
      '',
      '| # | Segment | Took | Why | Action |',
      '| --- | --- | --- | --- | --- |',
      `| D1 | start → detect | 31 min | No alert because \`${evil.replaceAll('|', '')}\` | A1 |`,
    ]);
    assert.doesNotMatch(html, /<script|<img|onload="|\u001b/);
    assert.match(html, /&lt;script&gt;/);
  });
});

describe('the course of an incident', () => {
  it('has no bands backwards in time', () => {
    const course = courseOf(
      reportOf([
        ...matter,
        '## Timeline',
        '',
        '- 09:40 start: orders fail',
        '- 09:31 detect: call',
        '- 09:50 resolve: over',
      ]),
    );
    assert.ok(course?.bands.every(({ start, end }) => end > start));
  });
});
