import type { Config } from './config.js';
import { hiddenIn, hiding } from './hide.js';
import { readReports } from './lint.js';
import { nestingOf } from './markdown/nesting.js';
import type { LedgerEntry } from './report/ledger.js';
import { phaseNames, toldReason } from './report/names.js';
import type { Phase } from './report/report.js';
import type { Form } from './schema/form.js';
import { type Language, linesOf } from './text/text.js';
import { formatDuration } from './time/index.js';

/** The delay ledger of one incident as plain data; minutes, 1-based lines, `null` for what the report does not say. */
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

/** One for each incident, at least one; `null`: nested too deeply to be read. */
export function ledgers(text: string, options: Options): readonly LedgerSheet[] | null {
  const { nesting } = options.config.limits;
  if (nestingOf(text, nesting) > nesting) return null;
  const reports = readReports(text, options);
  const { lineAt } = linesOf(text);
  const sheets = reports.map(
    ({ language, title, ledger: { entries, total } }): LedgerSheet => ({
      language,
      title: title?.text ?? null,
      total,
      segments: entries.map((entry) => lineOf(entry, lineAt(entry.range.start))),
    }),
  );
  const secrets = reports.flatMap((report) => report.secrets.map(({ range }) => range));
  return hiddenIn(sheets, hiding(text, secrets));
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
  const reasonIn = ({ isExplained, owesReason, ...told }: LedgerLine): string =>
    toldReason(told, language) || (owesReason && !isExplained ? said.missing : '');
  return [
    [...said.head],
    ...segments.map((line) => [
      line.id ?? '',
      `${phaseNames[language][line.from]} → ${phaseNames[language][line.to]}`,
      length(line.minutes),
      line.target === null ? '' : `${length(line.target)}${line.isOverTarget ? said.over : ''}`,
      reasonIn(line),
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
