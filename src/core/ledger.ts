import type { Config } from './config.js';
import { readReport } from './lint.js';
import { nestingOf } from './markdown/nesting.js';
import type { LedgerEntry } from './report/ledger.js';
import type { Phase } from './report/report.js';
import type { Form } from './schema/form.js';
import { type Language, linesOf } from './text/text.js';
import { formatDuration } from './time/index.js';

/** The delay ledger of one report as plain data; minutes, 1-based lines, `null` for what the report does not say. */
export type LedgerSheet = {
  readonly language: Language;
  readonly title: string | null;
  /** Minutes from the start to the mitigation or, where none is known, to the recovery. */
  readonly total: number | null;
  readonly segments: readonly LedgerLine[];
};

export type LedgerLine = {
  readonly id: string | null;
  readonly from: Phase;
  readonly to: Phase | 'notice';
  readonly minutes: number | null;
  readonly target: number | null;
  readonly isOverTarget: boolean;
  readonly owesReason: boolean;
  readonly isExplained: boolean;
  readonly reason: string | null;
  readonly why: string | null;
  readonly line: number;
};

type Options = {
  readonly config: Config;
  readonly forms: (profile: string) => Form | null;
  readonly fileName: string | null;
};

/** `null`: nested too deeply to be read. */
export function ledger(text: string, options: Options): LedgerSheet | null {
  const { nesting } = options.config.limits;
  if (nestingOf(text, nesting) > nesting) return null;
  const report = readReport(text, options);
  const { entries, total } = report.ledger;
  const { lineAt } = linesOf(text);
  return {
    language: report.language,
    title: report.title?.text ?? null,
    total,
    segments: entries.map((entry) => lineOf(entry, lineAt(entry.range.start))),
  };
}

const lineOf = (
  { id, from, to, minutes, target, counted, owes, explained, reason, why }: LedgerEntry,
  line: number,
): LedgerLine => ({
  id: id === '' ? null : id,
  from,
  to,
  minutes,
  target,
  isOverTarget: target !== null && counted !== null && counted > target,
  owesReason: owes,
  isExplained: !owes || explained,
  reason,
  why,
  line,
});

/** The ledger as a table in one language: its head, then a row for each segment. */
export function ledgerTable({ segments }: LedgerSheet, language: Language): string[][] {
  const said = words[language];
  const length = (minutes: number | null): string =>
    minutes === null ? said.unknown : formatDuration(minutes, language);
  const reasonOf = ({ reason, why, isExplained, owesReason }: LedgerLine): string => {
    // Who wrote the reason's name before the reason need not read it twice.
    const isNamed = reason === null || /^[^:：]{1,24}[:：]/.test(why ?? '');
    const name = isNamed ? null : (reasonNames[language][reason] ?? reason);
    const told = [name, why].filter((part) => part !== null).join(language === 'ja' ? '：' : ': ');
    return told !== '' ? told : owesReason && !isExplained ? said.missing : '';
  };
  return [
    [...said.head],
    ...segments.map((line) => [
      line.id ?? '',
      `${phaseNames[language][line.from]} → ${phaseNames[language][line.to]}`,
      length(line.minutes),
      line.target === null ? '' : `${length(line.target)}${line.isOverTarget ? said.over : ''}`,
      reasonOf(line),
    ]),
  ];
}

const words = {
  en: {
    head: ['#', 'Segment', 'Took', 'Target', 'Reason'],
    unknown: '?',
    over: ' (over)',
    missing: '(no reason given)',
  },
  ja: {
    head: ['No.', '区間', '所要時間', '目標', '理由'],
    unknown: '不明',
    over: '（超過）',
    missing: '（理由の記載なし）',
  },
} as const;

export const phaseNames: Readonly<Record<Language, Readonly<Record<Phase | 'notice', string>>>> = {
  en: {
    start: 'start',
    detect: 'detect',
    acknowledge: 'acknowledge',
    engage: 'engage',
    escalate: 'escalate',
    diagnose: 'diagnose',
    decide: 'decide',
    mitigate: 'mitigate',
    resolve: 'resolve',
    notice: 'first notice',
  },
  ja: {
    start: '発生',
    detect: '検知',
    acknowledge: '対応開始',
    engage: '担当部署着手',
    escalate: 'エスカレーション',
    diagnose: '原因特定',
    decide: '方針決定',
    mitigate: '暫定復旧',
    resolve: '復旧',
    notice: '第一報',
  },
};

/** D1 to D12 where people call them by other words. */
const reasonNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { 'between-parties': 'between parties' },
  ja: {
    detection: '検知',
    triage: '優先度の判断',
    routing: '担当の振り分け',
    escalation: 'エスカレーション',
    'between-parties': '関係者間',
    access: '権限',
    knowledge: '知識・手順',
    diagnosis: '原因の切り分け',
    decision: '判断・承認',
    execution: '作業',
    staffing: '体制',
    closure: '終息の判断',
  },
};
