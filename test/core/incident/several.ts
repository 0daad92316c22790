const head = (status: string) =>
  [
    '---',
    'hansei: 1',
    `status: ${status}`,
    'severity: SEV2',
    'date: 2026-11-20',
    'timezone: Asia/Tokyo',
    '---',
    '',
  ].join('\n');

const english = (title: string, ...timeline: readonly string[]) =>
  [
    '',
    `## ${title}`,
    '',
    '### Impact',
    '',
    'Nobody could order.',
    '',
    '### Root cause',
    '',
    '- The disk of the queue was full.',
    '',
    '### Timeline',
    '',
    ...timeline,
    '',
  ].join('\n');

const japanese = (title: string, ...timeline: readonly string[]) =>
  [
    '',
    `## ${title}`,
    '',
    '### 影響',
    '',
    '注文ができなかった。',
    '',
    '### 根本原因',
    '',
    '- キューのディスクが満杯だった。',
    '',
    '### 時系列',
    '',
    ...timeline,
    '',
  ].join('\n');

export const titles = {
  en: ['2026-11-19 Orders failed', '2026-11-20 Orders failed again'],
  ja: ['障害1 2026-11-19 注文の失敗', '障害2 2026-11-20 注文の再失敗'],
} as const;

const written = (status: string) => ({
  en: `${head(status)}
# Outages of the shop
${english(titles.en[0], '- 10:00 start: orders fail', '- 10:30 detect: a shop telephones', '- 10:40 mitigate: rolled back', '- 10:45 resolve: orders work')}
### Actions

- [ ] A1 (prevent) Alert at 80 % of the disk · owner: ann · due: 2026-12-20 · done when: it rang once
${english(titles.en[1], '- 14:00 start: orders fail', '- 14:20 detect: an alert rings')}`,
  ja: `${head(status)}
# 店舗の障害
${japanese(titles.ja[0], '- 10:00 発生：注文が失敗', '- 10:30 検知：店舗から電話', '- 10:40 暫定復旧：切り戻し', '- 10:45 復旧：注文を確認')}
### 再発防止策

- [ ] A1（予防）ディスク使用率80%で通知する · 担当: 安藤 · 期限: 2026-12-20 · 完了条件: 通知が一度届く
${japanese(titles.ja[1], '- 14:00 発生：注文が失敗', '- 14:20 検知：アラートが発報')}`,
});

/** Two incidents in one file, the second of which goes on, and the same when all is over. */
export const several = written('ongoing');
export const severalClosed = written('closed');
