import type { EvidenceItem, Report } from '../../report/report.js';
import { dueDate, findTimes, parseDurations, resolve } from '../../time/index.js';
import { laterBy } from '../../time/shift.js';
import type { Chosen, Rule } from '../rule.js';

const days = { type: 'integer', minimum: 1, maximum: 3650 } as const;
/** Days after which systems delete by themselves what nobody has saved. */
const options = {
  logs: { ...days, default: 14, means: { en: 'Days that logs are kept', ja: 'ログの保存日数' } },
  metrics: { ...days, default: 90, means: { en: 'Days that metrics are kept', ja: 'メトリクスの保存日数' } },
  chat: { ...days, default: 90, means: { en: 'Days that chat is kept', ja: 'チャットの保存日数' } },
  soon: {
    ...days,
    minimum: 0,
    default: 7,
    means: { en: 'Days before the end from which on it is found', ja: '期限の何日前から指摘するか' },
  },
} as const;
type Days = Chosen<typeof options>;

type Left = { readonly date: string };

export const evidenceExpires: Rule<{ gone: Left; soon: Left; usual: Left }, typeof options> = {
  id: 'handover/evidence-expires',
  level: 'warning',
  internal: true,
  clock: true,
  options,
  words: {
    en: {
      title: 'Evidence outlives the questions about it',
      why: 'Logs are deleted after days, chats after months; the question why it happened comes back later. Save a copy before the date, or say that it may go. Usual retention when nothing is said: logs 14 days, metrics and chat 90; options change that.',
      gone: 'Kept until {date}, which has passed; check that it is still there, then correct the date',
      soon: 'Deleted after {date}; save a copy or extend the date',
      usual: 'No "kept until"; such data is usually deleted by {date}; save a copy and add the date',
    },
    ja: {
      title: '証跡が必要な間は残っている',
      why: 'ログは数日、チャットは数か月で消え、原因の問いはその後に戻ってきます。期日の前に複製を残すか、消えてよいと書いてください。記載がない場合の目安は、ログ14日、メトリクスとチャット90日で、設定で変えられます。',
      gone: '保管期限{date}を過ぎています。残っているかを確認し、期限を直してください',
      soon: '{date}を過ぎると削除されます。複製を残すか、期限を延ばしてください',
      usual: '保管期限がありません。通常は{date}までに削除されます。複製を残し、期限を書いてください',
    },
  },
  examples: [
    {
      en: [
        '---',
        'hansei: 1',
        '---',
        '## Evidence and handover',
        '',
        '| Item | Where | Kept until | Owner |',
        '| --- | --- | --- | --- |',
        '⟦| Deploy log | s3://evidence/42/ | 2025-01-31 | platform |⟧',
        '| Chat export | s3://evidence/43/ | 2093-03-02 | platform |',
      ],
      finds: ['gone'],
    },
    {
      en: [
        '---',
        'hansei: 1',
        'date: 2025-02-18',
        '---',
        '## Evidence and handover',
        '',
        '| Item | Where | Kept until | Owner |',
        '| --- | --- | --- | --- |',
        '| Deploy log | s3://evidence/42/ | 2026-02-18 | platform |',
      ],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        'date: 2025-01-10',
        '---',
        '## 証跡・引き継ぎ',
        '',
        '| 対象 | 保管場所 | 保管期限 | 管理者 |',
        '| --- | --- | --- | --- |',
        '⟦| アクセスログ | /var/log/shop/ | | 基盤チーム |⟧',
      ],
      finds: ['usual'],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        '---',
        '## 証跡・引き継ぎ',
        '',
        '- 配備ログ（保管場所：s3://evidence/42/、保管期限：2093-03-02、管理者：基盤チーム）',
      ],
    },
  ],
  *check(report, { now, options: set }) {
    if (now === null || !report.ours) return;
    for (const item of report.evidence) {
      const until = lastDay(item, report, set);
      if (!until) continue;
      const left = until.minutes - now;
      const says = left < 0 ? 'gone' : left < set.soon * 1440 ? 'soon' : null;
      if (says && until.isUsual) yield { range: item.range, says: 'usual', with: { date: until.date } };
      else if (says) yield { range: item.range, says, with: { date: until.date } };
    }
  },
};

type Until = { readonly date: string; readonly minutes: number; readonly isUsual: boolean };

/** The last day of keeping: named, counted from the day of the incident, or what is usual for its kind. */
function lastDay(item: EvidenceItem, report: Report, set: Days): Until | null {
  const day = incidentDay(report);
  const named = item.until === null ? null : dueDate(item.until, day === null ? null : Number(day.slice(0, 4)));
  if (named) return { date: named, minutes: endOf(named), isUsual: false };
  const kept = item.until === null ? null : (parseDurations(item.until)[0]?.minutes ?? null);
  const usual = item.until === null ? retention(item.text, set) : null;
  const minutes = kept ?? (usual === null ? null : usual * 1440);
  if (day === null || minutes === null) return null;
  const end = endOf(day) + minutes;
  return { date: isoOf(end), minutes: end, isUsual: kept === null };
}

const kinds: readonly (readonly ['chat' | 'metrics' | 'logs', RegExp])[] = [
  ['chat', /\bchat\b|\bslack\b|\bteams\b|チャット/i],
  ['metrics', /\bmetrics?\b|\bgraphs?\b|\bdashboards?\b|メトリクス|グラフ|ダッシュボード/i],
  ['logs', /\blogs?\b|ログ/i],
];

function retention(text: string, set: Days): number | null {
  const kind = kinds.find(([, words]) => words.test(text))?.[0];
  return kind ? set[kind] : null;
}

function incidentDay({ frontMatter, phases }: Report): string | null {
  const told = frontMatter.entries.findLast(({ key }) => key === 'date')?.value;
  const text = typeof told === 'string' ? told : (phases.start?.time ?? '');
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? null;
}

/** Minutes since 1970 at the end of a day. */
function endOf(day: string): number {
  const [parts] = findTimes(`${day} 00:00`);
  const start = parts ? resolve(parts, { date: null, zone: 'UTC', yearHint: null }).minutes : null;
  return (start ?? 0) + 1440;
}

/** The day that ends at, or during, that minute. */
function isoOf(minutes: number): string {
  const [parts] = findTimes('1970-01-01 00:00');
  const text = parts ? resolve(parts, { date: null, zone: null, yearHint: null }).text : '';
  return laterBy(text, minutes - 1440)?.slice(0, 10) ?? '';
}
